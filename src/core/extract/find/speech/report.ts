import { regex } from '../../../regex.ts';
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

/** Who passes on at the end of a sentence what somebody said in it: ", the Quenby Herald reported on Monday." */
const PASSED_ON = regex(
  String.raw`,\s+(?:(?:the\s+)?\p{Lu}[\p{L}\p{N} .&’'-]{1,50}\s(?:reported|reports)(?:\s(?:on|in|late|early|earlier|this|last|yesterday|today)\b[^,.;]{0,30})?|according\s+to\s+[^,;]{2,70})\s*[.?!]?\s*$`,
  'u',
);

/** Where a clause that begins at the start ends, without the stops and dashes behind it. */
export const endOfClause = (text: string, start: number, end: number): number => {
  let to = end - (PASSED_ON.exec(text.slice(Math.max(start, end - 120), end))?.[0].length ?? 0);
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

/** Where a report goes on in a sentence of direct speech: ": “Come and see”". */
export const SPOKEN_ON = /:\s?["“](?=\p{Lu})|,\s["“](?=\p{Lu}[^"“”]{30,400}[.!?,]["”])/u;

/** Words that lead on to what is said and are no part of it: "However, she said, the tunnel is dry." */
export const LEADING_ON =
  /^(?:however|but|and|still|moreover|furthermore|in\saddition|also|overall|today|yesterday|meanwhile|therefore|nevertheless|instead|for\sexample|for\sinstance|in\sfact|as\sa\sresult),?\s*$/iu;
