import type { Calendar } from './calendar.ts';

/** Signs that stand for calendar names, from the code points that no text may hold: first those of the months, 1 to 12. */
const NO_MONTH = 0xfdd0;
const WEEKDAY_SIGN = '\ufddd';
/** "may" and "march" in small letters may be verbs: signs of their own, by month number. */
const verbs: Readonly<Record<string, string>> = { march: '\ufdde', may: '\ufddf' };

/** Source of a pattern that fits a month of a marked text. */
export const MONTH = '[\\ufdd1-\\ufddc\\ufdde\\ufddf]+';
/** The same for a weekday. */
export const WEEKDAY = '\\ufddd+';

/** 1 to 12 for what `MONTH` fitted, 0 for anything else. */
export function monthOf(marks = ''): number {
  const [sign = ''] = marks;
  if (sign === verbs.march) return 3;
  if (sign === verbs.may) return 5;
  const number = sign.charCodeAt(0) - NO_MONTH;
  return number >= 1 && number <= 12 ? number : 0;
}

/** Whether the month was written as the verbs "may" and "march" are. */
export const isVerb = (marks = ''): boolean => Object.values(verbs).includes(marks.charAt(0));

/**
 * The text with each name of the calendar overwritten by its sign, places kept. Patterns for dates then need not spell out the
 * names: one that does takes longer to compile than to search a whole release.
 */
export const markCalendar = (text: string, { months, weekdays }: Pick<Calendar, 'months' | 'weekdays'>): string =>
  text.replace(/[\p{L}\p{N}]+/gu, word => {
    if (word.length < 3 || word.length > 12) return word;
    const name = word.toLowerCase();
    const month = Object.hasOwn(months, name) ? months[name] : undefined;
    if (month !== undefined) return (verbs[word] ?? String.fromCharCode(NO_MONTH + month)).repeat(word.length);
    return Object.hasOwn(weekdays, name) ? WEEKDAY_SIGN.repeat(word.length) : word;
  });
