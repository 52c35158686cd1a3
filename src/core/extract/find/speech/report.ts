import type { Span } from '../../../span.ts';

/** How a sentence reports what somebody said. */
export type ReportedForm =
  | 'cue-that'
  | 'cue-clause'
  | 'cue-matter'
  | 'and-cue'
  | 'participle'
  | 'cue-after'
  | 'as-cue'
  | 'according-to'
  | 'foreign';

/** A report of what somebody said: the clause with what was said, and who said it by which verb. */
export interface Reported {
  readonly form: ReportedForm;
  readonly sentence: Span;
  readonly clause: readonly Span[];
  readonly cue: string;
  readonly speakerSpan: Span | null;
}

/** Where a clause that begins at the start ends, without the stops and dashes behind it. */
export const endOfClause = (text: string, start: number, end: number): number => {
  let to = end;
  while (to > start && /[\s.?!,;:–—-]/u.test(text[to - 1] ?? '')) to--;
  return to;
};

/** The report without the dateline that opens its sentence. */
export function behindDateline(text: string, report: Reported, dateline: Span | undefined): Reported {
  const [first, ...others] = report.clause;
  if (!dateline || !first || first[0] > dateline[0] || dateline[1] >= first[1]) return report;
  const from = dateline[1] + (/^[)\]\s.:–—-]*/u.exec(text.slice(dateline[1], first[1]))?.[0].length ?? 0);
  return from < first[1] ? { ...report, clause: [[from, first[1]], ...others] } : report;
}

/** Words that lead on to what is said and are no part of it: "However, she said, the tunnel is dry." */
export const LEADING_ON =
  /^(?:however|but|and|still|moreover|furthermore|in\saddition|also|overall|today|yesterday|meanwhile|therefore|nevertheless|instead|for\sexample|for\sinstance|in\sfact|as\sa\sresult),?\s*$/iu;
