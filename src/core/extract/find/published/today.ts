import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { calendarOf } from '../../vocabulary/calendar.ts';
import { DATE, maskDates } from '../dates/any.ts';
import { isDay } from '../dates/days.ts';
import { languageOf } from '../language.ts';

/** "published today (21 January 2027)": the day that the opening of the prose calls today. */
export function today(manuscript: Manuscript): Proposal<'published'>[] {
  const calendar = calendarOf(languageOf(manuscript));
  const pattern = regex(`\\btoday(?:,\\s+|\\s+\\(|\\s+)(?:on\\s+)?${DATE}`, 'diu');
  const title = manuscript.structure.find(({ role }) => role === 'headline')?.span[1] ?? 0;
  return manuscript.structure
    .filter(({ role, span: [start] }) => role === 'body' && start >= title)
    .slice(0, 2)
    .flatMap(({ span: [start, end] }): Proposal<'published'>[] => {
      const words = manuscript.text.slice(start, Math.min(end, start + 400));
      if (!/\btoday\b/i.test(words)) return [];
      const masked = maskDates(words, calendar);
      const at = pattern.exec(masked.text)?.indices?.groups?.date;
      const date = at && masked.dates.get(at[0]);
      return at && date?.value && isDay(date.value)
        ? [{ value: { date }, spans: [[start + at[0], start + at[1]]] }]
        : [];
    })
    .slice(0, 1);
}
