import type { Edtf } from '../../../article.ts';
import type { DateProposal } from '../../finding.ts';
import { isVerb, MONTH, monthOf, WEEKDAY } from '../../vocabulary/calendar-marks.ts';
import { type Around, implied, looksAhead, stated } from './date-rule.ts';
import { after, day, isDay, month, ordinal, partsOf } from './days.ts';

/** Word boundaries that know letters beyond ASCII; an amount of money does not begin a date. */
export const OPEN = String.raw`(?<![\p{L}\p{N}$€£¥]|[$€£¥]\s)`;
/** The end of a word, in any of our languages. */
export const CLOSE = String.raw`(?![\p{L}\p{N}])`;
/** Years that press releases speak of. */
export const YEAR = String.raw`(?:1[5-9]|20|21)\d\d`;
/** What parts the two ends of a range, in any of our languages. */
export const TO = String.raw`(?:\s{0,2}[-–—]\s{0,2}|\s+(?:to|through|thru|until|till|au|al|a|bis|по)\s+(?:the\s+|le\s+|el\s+)?)`;

const SUFFIX = '(?:st|nd|rd|th|er|\\.?[º°ª]|\\.(?=[\\s-]))?';
const LINK = '(?:\\s+(?:day\\s+)?(?:of|de|del))?';

/** A day of the week before the day of a month, or nothing. */
export const ON_WEEKDAY = `(?:${WEEKDAY}\\.?,?\\s+(?:(?:den|der|the|le|el)\\s+)?)?`;
const year = (group: string): string => `(?:(?:${LINK}[\\s,-]{1,3}|,?\\s+г\\.?\\s+)(?<${group}>${YEAR})${CLOSE})`;

/** "3 March 2026", "Monday, 3rd of March", "3 de marzo de 2026", "3. März 2026"; groups d, m, y with the given ending, in a marked text. */
export const dayFirst = (n: string, years: '' | '?' = '?'): string =>
  `${ON_WEEKDAY}(?<d${n}>\\d{1,2})${SUFFIX}${LINK}[\\s-]{1,3}(?<m${n}>${MONTH})(?:\\.(?=,?\\s+\\d))?${year(`y${n}`)}${years}`;

/** "March 3", "Monday, March 3rd" and nothing after it; groups d and m with the given ending. */
export const monthDay = (n: string): string =>
  `${ON_WEEKDAY}(?<m${n}>${MONTH})(?:\\.,?\\s*|,?\\s+)(?<d${n}>\\d{1,2})${SUFFIX}`;

/** "March 3, 2026", "Monday, March 3rd", "Nov. 6"; groups d, m, y with the given ending. */
export const monthFirst = (n: string, years: '' | '?' = '?'): string =>
  `${monthDay(n)}(?![\\p{L}\\p{N}%]|[.,]\\d)${year(`y${n}`)}${years}`;

/** "November 2025", "Sept. 2026", "marzo de 2026"; groups m, y with the given ending. */
export const monthYear = (n: string, years: '' | '?' = ''): string => `(?<m${n}>${MONTH})\\.?${year(`y${n}`)}${years}`;

/** The day of that name nearest to the anchor, or the next one where the clause looks ahead. A month or a year as anchor lends its year. */
export function nearest(anchor: Edtf, inYear: number, date: number, ahead: boolean): Edtf | null {
  const { year, month } = partsOf(anchor);
  if (!isDay(anchor) && month === null) return day(year, inYear, date);
  const now = isDay(anchor) ? anchor : `${anchor.slice(0, 7)}-15`;
  const days = [year - 1, year, year + 1].flatMap(around => day(around, inYear, date) ?? []);
  const distance = (value: Edtf) => Math.abs(ordinal(value) - ordinal(now));
  const [closest] = days.toSorted((a, b) => distance(a) - distance(b));
  if (!closest) return null;
  const passed = ordinal(closest) < ordinal(now) - 31;
  return (ahead && passed ? days.find(value => ordinal(value) > ordinal(now)) : undefined) ?? closest;
}

/** Which side of the day of writing the words beside a day tell: "el pasado 3 de marzo", "le 3 mars prochain". */
function sideOf({ before, after }: Around): 'past' | 'ahead' | null {
  if (
    /(?:pasado|último)\s(?:día\s|\p{L}+,?\s)?$/iu.test(before) ||
    /^\s(?:dernier|pasado|último)(?!\p{L})/iu.test(after)
  )
    return 'past';
  return /próximo\s(?:día\s|\p{L}+,?\s)?$/iu.test(before) || /^\s(?:prochain|próximo)(?!\p{L})/iu.test(after)
    ? 'ahead'
    : null;
}

/** The day of that name on a side of the anchor, the nearest one; where no side is told, the nearest of all. */
export function onSide(anchor: Edtf, inYear: number, date: number, around: Around): Edtf | null {
  const side = sideOf(around);
  const near = nearest(anchor, inYear, date, looksAhead(around));
  // "le 5 février prochain" is told from the day of writing, not from a year that the text names.
  if (side && partsOf(anchor).month === null) return null;
  if (!side || !near || !isDay(anchor)) return near;
  const { year } = partsOf(near);
  if (side === 'past') return near > anchor ? day(year - 1, inYear, date) : near;
  return near < anchor ? day(year + 1, inYear, date) : near;
}

/** The month of that number last begun on the anchor's day, or the next one where the clause looks ahead. */
export function nearestMonth(anchor: Edtf, inYear: number, ahead: boolean): Edtf | null {
  const now = partsOf(anchor);
  if (now.month === null) return month(now.year, inYear);
  if (ahead) return month(now.month > inYear ? now.year + 1 : now.year, inYear);
  return month(now.month < inYear ? now.year - 1 : now.year, inYear);
}

/** The weekday on or before the anchor, or on or after it where the clause looks ahead. */
export function nearestWeekday(anchor: Edtf, number: number, ahead: boolean): Edtf | null {
  if (!isDay(anchor)) return null;
  const back = (((ordinal(anchor) + 3) % 7) + 8 - number) % 7;
  return after(anchor, ahead && back > 0 ? 7 - back : -back);
}

const YEARS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** What the groups d, m, y of `dayFirst` or `monthFirst` mean: whole, or with its year still to be worked out. */
export function readDay(
  groups: Readonly<Record<string, string | undefined>>,
  around: Around,
  n = '',
): DateProposal | null {
  const inYear = monthOf(groups[`m${n}`]);
  const date = Number(groups[`d${n}`]);
  const years = groups[`y${n}`];
  // "You may 12 times a year", "they march 10 miles": verbs, not months.
  if (isVerb(groups[`m${n}`]) && !years) return null;
  // "3 March 2O26": the year is there, misread.
  if (!years && /^,?\s+(?=[\dOolIS]{4}(?![\p{L}\d]))[\dOolIS]*[OolIS]/u.test(around.after)) return null;
  if (years) return stated(day(Number(years), inYear, date));
  if (!day(2024, inYear, date)) return null;
  // "31 December next year": the words behind it say which year.
  const [, told] = /^(?:,?\s+(?:of\s+)?(last|this|next)\s+year)(?!\p{L})/iu.exec(around.after) ?? [];
  const shift = told && YEARS.get(told.toLowerCase());
  if (typeof shift === 'number') return implied(anchor => day(partsOf(anchor).year + shift, inYear, date));
  return implied(anchor => onSide(anchor, inYear, date, around));
}

/** Two ends made one interval; null where they do not follow each other. */
export const interval = (from: Edtf | null, to: Edtf | null): Edtf | null =>
  from !== null && to !== null && from < to ? `${from}/${to}` : null;
