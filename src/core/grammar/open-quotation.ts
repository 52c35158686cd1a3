/** Marks that open a quotation, each with those that close it. */
const PAIRS: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/“/gu, /”/gu],
  [/«/gu, /»/gu],
  // A plain mark opens before a word and closes behind one.
  [/(?<=^|[\s(])"(?=\S)/gu, /(?<=\S)"(?=$|[\s.,;:!?)])/gu],
];

const count = (words: string, mark: RegExp): number => words.match(mark)?.length ?? 0;

/** Whether a sentence opens a quotation that goes on behind it: "The Minister said: “We are glad." It breaks off what somebody said. */
export const opensQuotation = (sentence: string): boolean =>
  PAIRS.some(([open, close]) => count(sentence, open) > count(sentence, close));
