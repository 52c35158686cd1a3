import type { Manuscript } from '../../../manuscript.ts';
import type { Proposal } from '../../finding.ts';
import { calendarOf } from '../../vocabulary/calendar.ts';
import { maskDates } from '../dates/any.ts';
import { isDay } from '../dates/days.ts';
import { languageOf } from '../language.ts';
import { type Line, linesOf } from '../masthead.ts';

/** Lines that a mail program prints: when a mail was sent is not always when its text was published. */
export const isSent = ({ role, text }: Line): boolean =>
  role === 'furniture' && /^\s*(?:>\s?)?(?:date|sent)\s?:/iu.test(text);

const PASSED_ON = /^\s*(?:subject|objet|asunto|betreff)\s?:\s*(?:fwd?|fw|wg|tr|rv)\s?:/iu;

/**
 * The day on which the last mail around a text was sent. A mail that brings the text alone was sent by who published it; whoever passes
 * one on does so later.
 */
export function mailed(manuscript: Manuscript): Proposal<'published'>[] {
  const calendar = calendarOf(languageOf(manuscript));
  const headers = linesOf(manuscript).filter(({ role }) => role === 'furniture');
  const sent = headers.filter(isSent);
  const own = sent.length === 1 && !headers.some(({ text }) => PASSED_ON.test(text));
  return sent
    .flatMap(({ text, span: [start] }): Proposal<'published'>[] => {
      const masked = maskDates(text, calendar);
      const [[at, date] = [0, null]] = masked.dates;
      const end = at + (/^\ufde0+/.exec(masked.text.slice(at))?.[0].length ?? 0);
      if (!date?.value || !isDay(date.value)) return [];
      const spans = [[start + at, start + end] as const];
      return [own ? { value: { date }, spans, confidence: 0.95 } : { value: { date }, spans, basis: 'implied' }];
    })
    .slice(-1);
}
