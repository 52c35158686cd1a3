import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import type { Reported, ReportedForm } from './report.ts';
import { subjectAfter } from './subject.ts';

/** "was told by ‹Ms. Tavish› that": who told stands behind the verb. */
const toldBy = /^\s+by\s+/u;
/** "Ms. Tavish was quoted as ‹saying› that": the subject of the passive is who spoke. */
export const quotedAs = regex(
  String.raw`\s(?:is|are|was|were|has\s+been|have\s+been)\s+(?:widely\s+|also\s+|later\s+)?(?:(?:quoted|cited|reported)\s+(?:by\s+[^,;.]{2,60}\s+|in\s+[^,;.]{2,60}\s+)?as|(?:reported|said|known|understood)\s+to\s+have)\s+$`,
  'u',
);

/** What somebody was told, and by whom: "was told ‹by Ms. Tavish, head of the survey, that …›", or null. */
export function toldByWhom(
  text: string,
  [behind, end]: Span,
  report: (form: ReportedForm, from: number, to: number, speakerSpan: Span) => Reported | null,
): Reported | null {
  const by = toldBy.exec(text.slice(behind, end));
  const speakerSpan = by && subjectAfter(text, behind + by[0].length, end);
  const led = speakerSpan && /^(?:,[^.;:"“”]{2,90},)?\s+that\s+/u.exec(text.slice(speakerSpan[1], end));
  return led ? report('cue-that', speakerSpan[1] + led[0].length, end, speakerSpan) : null;
}
