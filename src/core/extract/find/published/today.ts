import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { calendarOf } from '../../vocabulary/calendar.ts';
import { DATE } from '../dates/any.ts';
import { isDay } from '../dates/days.ts';
import { languageOf } from '../language.ts';
import { fitting } from './fitting.ts';

const TODAY = regex(`\\btoday(?:,\\s+|\\s+\\(|\\s+)(?:on\\s+)?${DATE}`, 'diu');

/** Paragraphs that are looked at. */
const MOST = 8;

/** "published today (21 January 2027)": the day that the prose calls today. */
export function today(manuscript: Manuscript): Proposal<'published'>[] {
  const calendar = calendarOf(languageOf(manuscript));
  const title = manuscript.structure.find(({ role }) => role === 'headline')?.span[1] ?? 0;
  return manuscript.structure
    .filter(({ role, span: [start] }) => role === 'body' && start >= title)
    .slice(0, MOST)
    .flatMap(({ span: [start, end] }): Proposal<'published'>[] => {
      const words = manuscript.text.slice(start, Math.min(end, start + 400));
      if (!/\btoday\b/i.test(words)) return [];
      return fitting(words, start, TODAY, calendar, ({ value }) => value !== null && isDay(value));
    })
    .slice(0, 1);
}
