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

/** Where a sentence begins to tell: behind the dateline that opens it, or with its first word. */
export function behindDateline(text: string, [start, end]: Span, dateline: Span | undefined): number {
  if (!dateline || start > dateline[0] || dateline[1] >= end) return start;
  const from = dateline[1] + (/^[)\]\s.:–—-]*/u.exec(text.slice(dateline[1], end))?.[0].length ?? 0);
  return from < end ? from : start;
}

/** Where a report goes on in direct speech. */
export const DIRECT = /,\s(?:saying|adding|noting|stating|explaining)(?:\sthat)?\s?[:,]\s?["“]/u;

/** Words that lead on to what is said and are no part of it: "However, she said, the tunnel is dry." */
export const LEADING_ON =
  /^(?:however|but|and|still|moreover|furthermore|in\saddition|also|overall|today|yesterday|meanwhile|therefore|nevertheless|instead|for\sexample|for\sinstance|in\sfact|as\sa\sresult),?\s*$/iu;
