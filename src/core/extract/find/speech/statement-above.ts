import type { Span } from '../../../span.ts';
import type { Attribution } from './attributed.ts';
import { subjectBefore } from './subject.ts';

/** "issued the following statement on the vote.": what a paragraph below holds, and the verb of who makes it. */
const FOLLOWING =
  /\s(?:issued|released|made|gave|reacted|responded|shared|provided|offered|published)\s(?:[\p{L}\s]{0,30}\s)?(?:the\s+following|this)\s+(?:\p{Ll}+\s)?(?:statement|comments?|remarks|response|message)\b(?:[^.!?:]|(?<=\s\p{Lu}\p{L}{0,3})\.(?=\s\p{Lu})){0,200}[.:]?\s*$/u;
/** Longest lead looked at, from its end. */
const REACH = 420;

/** Whose statement the words below a paragraph are, where its last sentence announces one: "Sen. Ada Brennick issued the following statement on the vote." */
export function statementAbove(text: string, [start, end]: Span): Attribution | null {
  const from = Math.max(start, end - REACH);
  const match = FOLLOWING.exec(text.slice(from, end));
  if (!match) return null;
  const speakerSpan = subjectBefore(text, from, from + match.index + 1);
  return speakerSpan && { speakerSpan, cue: null, whole: [from, end] };
}
