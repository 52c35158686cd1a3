import type { Edtf } from '../../article.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const QUARTERS: Readonly<Record<string, string>> = { 33: 'first', 34: 'second', 35: 'third', 36: 'fourth' };

/** A date as people write it: "2 March 2026", "March 2026", "summer 2026", "first quarter of 2026"; an interval as "… to …". */
export function plainDate(value: Edtf): string {
  const [from = '', to] = value.split('/');
  if (to !== undefined)
    return to === '..'
      ? `from ${plainDate(from)}`
      : from === '..'
        ? `until ${plainDate(to)}`
        : `${plainDate(from)} to ${plainDate(to)}`;
  const [day = '', time] = from.split('T');
  const [year = '', month = '', date] = day.split('-');
  const season = SEASONS[month];
  const quarter = QUARTERS[month];
  if (season) return `${season} ${year}`;
  if (quarter) return `${quarter} quarter of ${year}`;
  const words = [date && String(Number(date)), MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
  return time ? `${words}, ${time.slice(0, 5)}` : words;
}
