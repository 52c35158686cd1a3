/** Marks of one kind, those that open a quotation and those that close one; plain marks close curly ones and the other way round. */
const KINDS: readonly (readonly [all: RegExp, open: RegExp, close: RegExp])[] = [
  // A plain mark opens before a word and closes behind one.
  [/[“”"]/gu, /“|(?<=^|[\s(])"(?=\S)/gu, /”|(?<=\S)"(?=$|[\s.,;:!?)])/gu],
  [/[«»]/gu, /«/gu, /»/gu],
  [/[「」]/gu, /「/gu, /」/gu],
];

const count = (words: string, mark: RegExp): number => words.match(mark)?.length ?? 0;

/** Whether a sentence closes a quotation that began before it: "It was wet”, they said." A mark at its head is of the sentence before. */
export const closesQuotation = (sentence: string): boolean => {
  const words = sentence.replace(/^(?:[»”」]|"(?=\s))\s*/u, '');
  return KINDS.some(([all, open, close]) => count(words, all) % 2 === 1 && count(words, close) > count(words, open));
};

/** Whether a sentence opens a quotation that goes on behind it: "The Minister said: “We are glad." It breaks off what somebody said. */
export const opensQuotation = (sentence: string): boolean =>
  KINDS.some(([all, open, close]) => count(sentence, all) % 2 === 1 && count(sentence, open) > count(sentence, close));
