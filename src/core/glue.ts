import { regex } from './regex.ts';
import { remembered } from './remembered.ts';

/** Words that belong to the name or number after them. */
const TITLES =
  /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|Mme|Mlle|(?:M|St|No|Sr|Sra|Prof|Hon|Gen|Col|Lt|Capt|Art|pp?|para)\.)\.?\s(?=[\p{Lu}\p{N}])/gu;

/** A number and what it counts: "30 minutes", "US$70 million", "14 May", "1 000 000". A year counts nothing, nor is "and" counted. */
const NUMBERS = regex(
  String.raw`(?<![\p{L}\p{N}])([^\p{L}\s]{0,4}\p{N}[\p{N}.,:–-]{0,20}%?)\s(?=(?!(?:and|or|of|in|on|at|by|for|from|with|as|but|is|are|was|were|has|have|had|will)\s)[\p{L}°%]|\p{N}{3}(?!\p{N}))`,
  'gu',
);
const YEAR = /^(?:19|20)\d\d[.,:]?$/;

/** Words that soften the number after them: they stand in front of figures in a table, too. */
const HEDGES =
  /(?<!\p{L})(?:about|almost|approximately|around|circa|env\.|environ|exactly|least|nearly|only|over|roughly|some|than|under|unos|unas|up to)\s(?=[\p{Sc}–−]?\p{N})/giu;

/** A minus and its number, the two ends of a stretch of numbers: no blank, but a place where lines may end. */
const DASHED = /(?:(?<![\p{L}\p{N}])[–−]|(?<=[\p{N}%])–)(?=\p{Sc}?\p{N})/gu;

const PAIRS: readonly RegExp[] = [
  TITLES,
  HEDGES,
  DASHED,
  // "CHF 1.20", where nothing stands before it, too
  regex(String.raw`(?<![\p{L}\p{N}])\p{Lu}{3}\s(?=[–−]?\p{N})`, 'gu'),
  // "May 14", "March 2024", "Resolution 12", "USD 70", but no word that opens a sentence
  regex(String.raw`(?<=[\p{L}\p{N},;(]\s)\p{Lu}[\p{L}.]{0,14}\s(?=\p{N}{1,4}(?!\p{N}))`, 'gu'),
  // "US$ 70"
  /\p{Sc}\s(?=\p{N})/gu,
  // "J. R. Orrin"
  /(?<!\p{L})\p{Lu}\.\s(?=\p{Lu})/gu,
  // marks, dashes and the spaced signs of French never open a line, nor does its opening quote end one
  /\s(?=[¶▲–—…»!?;:])/gu,
  /«\s/gu,
];

/** Offsets where a line should not end although it may: inside figures, dates and names, and before marks. */
export function heldOffsets(text: string): ReadonlySet<number> {
  const glued = new Set<number>();
  if (!text.includes(' ')) return glued;
  for (const pair of PAIRS) for (const match of text.matchAll(pair)) glued.add(match.index + match[0].length);
  for (const match of text.matchAll(NUMBERS)) {
    const [whole, number = ''] = match;
    if (!YEAR.test(number)) glued.add(match.index + whole.length);
  }
  return glued;
}

/** A blank beside a figure, before a sign or after an initial: without one there is nothing to hold. */
const HOLDS = /\p{N}|\p{Sc}|\.\s\p{Lu}|\s[¶▲–—…»!?;:]|«\s/u;

/** A stretch of held blanks longer than this does not fit a narrow column: a word processor would break it within a word. */
const LONGEST_HELD = 22;
const HELD = /(?<!\S)\S+(?:\u00a0\S+)+/gu;

/** A stretch that no line ends in, without the blanks behind its first words as far as it is too long: "approximately" may stand above its number. */
function loosened(stretch: string): string {
  const words = stretch.split('\u00a0');
  let first = 0;
  for (let length = stretch.length; length > LONGEST_HELD && first < words.length - 1; first++) {
    const word = words[first] ?? '';
    if (/\p{N}/u.test(word)) break;
    length -= word.length + 1;
  }
  return [...words.slice(0, first), words.slice(first).join('\u00a0')].join(' ');
}

/** Kept: a document is measured before it is written. */
const withHeldBlanks = remembered((text: string): string => {
  const held = heldOffsets(text);
  return text.replace(/ /gu, (blank, at: number) => (held.has(at + 1) ? '\u00a0' : blank)).replace(HELD, loosened);
}, 2_000);

/** The text with blanks that no line ends at where none should end: for formats that break lines by themselves. */
export const unbroken = (text: string): string => (HOLDS.test(text) ? withHeldBlanks(text) : text);

/** The same for texts that stand one after the other in a line, also between them. */
export function unbrokenParts(texts: readonly string[]): readonly string[] {
  const whole = unbroken(texts.join(''));
  let end = 0;
  return texts.map(({ length }) => {
    const start = end;
    end += length;
    return whole.slice(start, end);
  });
}

/** A short figure with a dash in it, which formats that break lines by themselves would break behind the dash. */
const WITH_DASH = regex(
  String.raw`((?:(?<![\p{L}\p{N}])[–−]|(?<![\p{N}.,])\p{N}[\p{N}.,]{0,7}%?–)\p{Sc}?\p{N}[\p{N}.,]{0,20}%?)`,
  'u',
);

/** A text in pieces, every second of which is a figure with a dash in it: "at ", "–0.6%", " in ", "2012–2014", "". */
export const aroundDashes = (text: string): readonly string[] => (/[–−]/u.test(text) ? text.split(WITH_DASH) : [text]);
