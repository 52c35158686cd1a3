import { regex } from '../regex.ts';
import { overlaps, type Span } from '../span.ts';
import { hasVerb, isSubordinate } from './verbs.ts';

/** Number of words in a stretch of text; two Han characters count as one. */
export const countWords = (words: string): number =>
  (words.match(/\p{Script=Han}{2}|\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? []).length;

const COMMAS =
  /(?<!\d|day),(?=\s)|(?<=\d),(?=\s(?!\d{4}\b))|;(?=\s)|\s[–—](?=\s)|[，；]|(?<=[\p{Script=Han}”」）)%]),(?=[\p{Script=Han}\d“「])/gu;
/** "at the July 14-22, 2022, Sixty-Third Series": the comma behind a date that belongs to the name after it. */
const ATTRIBUTE = regex(
  String.raw`(?<!\p{L})(?:the|its|their)\s\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(?:\s?[-–]\s?\d{1,2})?,\s\d{4}$`,
  'u',
);
const NAME = /^,\s\p{Lu}/u;
/** Signs of the longest such date. */
const LONGEST_DATE = 32;

const isInName = (words: string, at: number): boolean =>
  NAME.test(words.slice(at, at + 3)) && ATTRIBUTE.test(words.slice(Math.max(0, at - LONGEST_DATE), at));
const BRACKETED = /\([^()]*\)|（[^（）]*）|《[^《》]*》|“[^“”]{1,24}”|「[^「」]{1,24}」/g;
/** Says which of several is which: what is enumerated before it is told whole, or not at all. */
const RESPECTIVELY = /(?<!\p{L})respecti(?:vely|vement|vamente)(?!\p{L})/iu;

/**
 * Splits a stretch at commas, semicolons and dashes that a blank follows: commas inside numbers, dates and brackets do not split, nor those
 * of what "respectively" pairs.
 */
export function clausesOf(text: string, [from, to]: Span): readonly Span[] {
  const words = text
    .slice(from, to)
    .replace(BRACKETED, inside => `${inside.charAt(0)}${'x'.repeat(inside.length - 2)}${inside.slice(-1)}`);
  const paired = RESPECTIVELY.exec(words)?.index ?? 0;
  const spans: Span[] = [];
  let start = from;
  for (const { index } of words.matchAll(COMMAS)) {
    if (index < paired || isInName(words, index)) continue;
    spans.push([start, from + index]);
    start = from + index + 1;
  }
  return [...spans, [start, to]];
}

/** A clause is told in at most this many words, and says something in at least so many beside the words cut from it. */
const LONGEST = 40;
const FEWEST = 4;
/** "农村上涨 […]" says something in Chinese. */
const FEWEST_HAN = 2;

/** The sentence; where it is long, the clause that holds a place with those before it, or the one after it, as far as they fit. */
export function clauseAround(text: string, sentence: Span, place: Span, longest = LONGEST): Span {
  const length = (span: Span) => countWords(text.slice(...span));
  if (length(sentence) <= longest) return sentence;
  const parts = clausesOf(text, sentence);
  const at = parts.findIndex(part => overlaps(part, place));
  const last = parts.findLastIndex(part => overlaps(part, place));
  const [from, to] = [parts[at]?.[0], parts[last]?.[1]];
  if (from === undefined || to === undefined) return sentence;
  const home: Span = [from, to];
  let told = home;
  for (let first = at - 1; first >= 0; first--) {
    const longer: Span = [parts[first]?.[0] ?? told[0], home[1]];
    // "出口增长7%；进口额 ‹13亿元›": in Chinese another thing begins behind a semicolon.
    if (length(longer) > longest || text.charAt(parts[first]?.[1] ?? 0) === '；') break;
    told = longer;
  }
  const next = parts[last + 1];
  const fewest = /\p{Script=Han}/u.test(text.slice(...told)) ? FEWEST_HAN : FEWEST;
  return next && length(told) - length(place) < fewest ? [told[0], next[1]] : told;
}

/** A stretch of an English sentence that says something by itself: the one given, with as many clauses before and behind it as it takes, up to a number of words; null where it takes more. */
export function toldAround(text: string, sentence: Span, home: Span, longest: number): Span | null {
  const words = ([from, to]: Span) => text.slice(from, to);
  const fits = (span: Span) => countWords(words(span)) <= longest;
  const says = (span: Span) =>
    hasVerb(words(span)) && (span[0] === sentence[0] || !isSubordinate(words(span).replace(/^[\s,;:–—]+/u, '')));
  const parts = clausesOf(text, sentence);
  const starts = parts
    .map(([from]) => from)
    .filter(from => from < home[0])
    .reverse();
  const ends = parts.map(([, to]) => to).filter(to => to > home[1]);
  // What is longer still does not fit either: a sentence of many clauses is not looked through for each fact in it.
  for (const to of [home[1], ...ends]) {
    if (!fits([home[0], to])) break;
    for (const from of [home[0], ...starts]) {
      const told: Span = [from, to];
      if (!fits(told)) break;
      if (says(told)) return told;
    }
  }
  return null;
}
