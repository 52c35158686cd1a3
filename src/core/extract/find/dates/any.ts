import type { Edtf } from '../../../article.ts';
import { regex } from '../../../regex.ts';
import type { DateProposal } from '../../finding.ts';
import type { Calendar } from '../../vocabulary/calendar.ts';
import { markCalendar, monthOf } from '../../vocabulary/calendar-marks.ts';
import { type Around, implied, stated } from './date-rule.ts';
import { day, month, partsOf } from './days.ts';
import { dayFirst, monthFirst, monthYear, nearest, readDay, YEAR } from './grammar.ts';
import { inFigures } from './numeric.ts';

/** Source of any single date a masthead may carry, in a marked text: a day, with or without its year, or a month of a year. */
const ANY =
  `(?:(?<iy>${YEAR})(?<isep>[-/])(?<im>\\d{1,2})\\k<isep>(?<id>\\d{1,2})(?!\\d)` +
  `|(?<zy>${YEAR})\\s?年(?:\\s?(?<zm>\\d{1,2})\\s?月)?(?:\\s?(?<zd>\\d{1,2})\\s?日)?` +
  `|(?<!\\d)(?<roc>1[0-3]\\d)年(?<rm>\\d{1,2})月(?<rd>\\d{1,2})日` +
  `|(?<hm>\\d{1,2})月(?<hd>\\d{1,2})日` +
  `|(?<![\\d月])(?<od>\\d{1,2})日(?=[专專]?[电電])` +
  `|(?<nd>\\d{1,2})(?<nsep>[./])(?<nm>\\d{1,2})[./](?<ny>${YEAR})(?!\\d)` +
  `|${dayFirst('1')}|${monthFirst('2')}|${monthYear('3')})`;

const pattern = regex(ANY, 'giu');

/** Source of a pattern that fits a date of a text whose dates are masked. */
export const DATE = '(?<date>\\ufde0+)';

/** A text with each single date overwritten by a sign, places kept, and what the date that begins at a place means. */
export interface Masked {
  readonly text: string;
  readonly dates: ReadonlyMap<number, DateProposal | null>;
}

/** Masks the dates of one line. */
export function maskDates(line: string, calendar: Calendar): Masked {
  const dates = new Map<number, DateProposal | null>();
  let text = line;
  for (const { 0: words, index, groups = {} } of markCalendar(line, calendar).matchAll(pattern)) {
    const after = line.slice(index + words.length, index + words.length + 40);
    dates.set(index, readAny(groups, { calendar, before: '', after }));
    text = text.slice(0, index) + '\ufde0'.repeat(words.length) + text.slice(index + words.length);
  }
  return { text, dates };
}

/** "林道5日電": the day of that number last begun on the anchor's. */
function lastOf(anchor: Edtf, date: number): Edtf | null {
  const { year, month: now, day: today } = partsOf(anchor);
  if (now === null) return null;
  const value = month(year, today !== null && date > today ? now - 1 : now);
  return day(Number(value.slice(0, 4)), Number(value.slice(5)), date);
}

/** What a match means, or null where no calendar has that day. */
function readAny(groups: Readonly<Record<string, string | undefined>>, around: Around): DateProposal | null {
  const { iy, im, id, zy, zm, zd, roc, rm, rd, od, hm, hd, nd, nm, ny } = groups;
  if (iy) return stated(day(Number(iy), Number(im), Number(id)));
  if (zy) return stated(zd ? day(Number(zy), Number(zm), Number(zd)) : zm ? month(Number(zy), Number(zm)) : zy);
  // "115年3月3日": a year of the republic, as Taiwan counts.
  if (roc) return stated(day(Number(roc) + 1911, Number(rm), Number(rd)));
  if (hm)
    return day(2024, Number(hm), Number(hd)) ? implied(anchor => nearest(anchor, Number(hm), Number(hd), false)) : null;
  if (od) return implied(anchor => lastOf(anchor, Number(od)));
  if (ny) {
    const english = around.calendar.months.january === 1;
    return stated(inFigures([Number(nd), Number(nm), Number(ny)], english, around.after, groups.nsep === '.'));
  }
  if (groups.m3) return stated(month(Number(groups.y3), monthOf(groups.m3)));
  return readDay(groups, around, groups.d1 ? '1' : '2');
}
