import type { Edtf } from '../../../article.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const length = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const number = (digits: string | undefined): number => Number(digits ?? Number.NaN);

/** The EDTF day, or null where the calendar has no such day. */
export const day = (year: number, month: number, date: number): Edtf | null =>
  month >= 1 && month <= 12 && date >= 1 && date <= length(year, month) ? `${year}-${two(month)}-${two(date)}` : null;

/** The EDTF month. Months beyond 1–12 run into the years beside: month 0 is the December before. */
export const month = (year: number, count: number): Edtf =>
  `${year + Math.floor((count - 1) / 12)}-${two(((((count - 1) % 12) + 12) % 12) + 1)}`;

/** Year, month and day of a date, as far as it is precise. Of an interval its beginning, of a season its year alone. */
export function partsOf(date: Edtf): {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
} {
  const [years, months, days] = date.split(/[-/T]/);
  const inYear = number(months);
  const calendar = date.charAt(4) === '-' && inYear >= 1 && inYear <= 12;
  const hasDay = calendar && /^\d{4}-\d{2}-\d{2}/.test(date);
  return { year: number(years), month: calendar ? inYear : null, day: hasDay ? number(days) : null };
}

/** Whether the date is one day. */
export const isDay = (date: Edtf): boolean => /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(date) && !date.includes('/');

/** Days since 1970-01-01 of a full date. */
export const ordinal = (date: Edtf): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000;

/** The day so many days after another. */
export const after = (date: Edtf, days: number): Edtf =>
  new Date((ordinal(date) + days) * 86_400_000).toISOString().slice(0, 10);

/** 1 is Monday. */
export const weekdayOf = (date: Edtf): number => ((ordinal(date) + 3) % 7) + 1;

/** Monday to Sunday of the week that holds the day, so many weeks on. */
export function week(date: Edtf, weeks: number): Edtf {
  const monday = after(date, 1 - weekdayOf(date) + 7 * weeks);
  return `${monday}/${after(monday, 6)}`;
}

/** First month of each season (northern, as EDTF codes 21–24 leave it open) and quarter (33–36). */
const OPENS: Readonly<Record<string, string>> = {
  '21': '03',
  '22': '06',
  '23': '09',
  '24': '12',
  '33': '01',
  '34': '04',
  '35': '07',
  '36': '10',
};

/** What dates are sorted by: the earliest moment an EDTF date may mean. A whole year comes before its months. */
export const earliest = (date: Edtf): string =>
  date.replace(/^\.\.\//, '').replace(/^(\d{4})-(2[1-4]|3[3-6])/, (_, year, code) => `${year}-${OPENS[code]}`);

/** Start and end of a date; a single day starts only. */
export function endsOf(value: Edtf): { start: Edtf | null; end: Edtf | null } {
  const [start = null, end = null] = value.split('/');
  return { start, end };
}
