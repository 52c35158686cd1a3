import type { DateProposal } from '../../finding.ts';
import type { Calendar } from '../../vocabulary/calendar.ts';
import { type Around, key, stated } from './date-rule.ts';
import { day, month } from './days.ts';
import { dayFirst, monthFirst, monthYear, readDay, YEAR } from './grammar.ts';

/** Source of any single date a masthead may carry: a day, with or without its year, or a month of a year. Mastheads use each once. */
export const anyDate = (calendar: Calendar): string =>
  `(?:(?<iy>${YEAR})[-/](?<im>\\d{2})[-/](?<id>\\d{2})(?!\\d)` +
  `|(?<zy>${YEAR})\\s?年(?:\\s?(?<zm>\\d{1,2})\\s?月)?(?:\\s?(?<zd>\\d{1,2})\\s?日)?` +
  `|(?<nd>\\d{1,2})[./](?<nm>\\d{1,2})[./](?<ny>${YEAR})(?!\\d)` +
  `|${dayFirst(calendar, '1')}|${monthFirst(calendar, '2')}|${monthYear(calendar, '3')})`;

/** What a match of `anyDate` means, or null where no calendar has that day. */
export function readAny(groups: Readonly<Record<string, string | undefined>>, around: Around): DateProposal | null {
  const { iy, im, id, zy, zm, zd, nd, nm, ny } = groups;
  if (iy) return stated(day(Number(iy), Number(im), Number(id)));
  if (zy) return stated(zd ? day(Number(zy), Number(zm), Number(zd)) : zm ? month(Number(zy), Number(zm)) : zy);
  if (ny) {
    const ambiguous = around.calendar.months.january === 1 && Number(nd) <= 12 && nd !== nm;
    return ambiguous ? null : stated(day(Number(ny), Number(nm), Number(nd)));
  }
  if (groups.m3) return stated(month(Number(groups.y3), around.calendar.months[key(groups.m3)] ?? 0));
  return readDay(groups, around, groups.d1 ? '1' : '2');
}
