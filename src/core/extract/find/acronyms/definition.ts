import { collapse, type Span } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';

/** What a rule proposes: a short form that begins at a place, the long one with its place, and where the two are tied to each other. */
export const definition = (
  short: string,
  at: number,
  long: string,
  longSpan: Span,
  tied: Span,
): Proposal<'acronyms'> => ({
  value: { short, long: collapse(long), longSpan, shortSpan: [at, at + short.length] },
  spans: [tied],
});
