import type { DateProposal, Proposal } from '../../finding.ts';
import type { Calendar } from '../../vocabulary/calendar.ts';
import { maskDates } from '../dates/any.ts';

/** The date that a pattern finds, by its group `date`, in words that begin at a place and whose dates are masked; none where it finds none, or none that will do. */
export function fitting(
  words: string,
  start: number,
  pattern: RegExp,
  calendar: Calendar,
  willDo: (date: DateProposal) => boolean = () => true,
): Proposal<'published'>[] {
  const masked = maskDates(words, calendar);
  const at = pattern.exec(masked.text)?.indices?.groups?.date;
  const date = at && masked.dates.get(at[0]);
  return at && date && willDo(date) ? [{ value: { date }, spans: [[start + at[0], start + at[1]]] }] : [];
}
