import { withoutDateline } from '../../../grammar/dateline.ts';
import { firstSentence, type Manuscript } from '../../../manuscript.ts';
import type { Span } from '../../../span.ts';
import { oncePerManuscript } from '../../once.ts';
import { rules as datelines } from '../dateline.ts';

/** The first sentence of the text, its dateline left aside; null where there is no body. */
export const leadOf = oncePerManuscript((manuscript: Manuscript): Span | null => {
  const first = firstSentence(manuscript);
  if (!first) return null;
  const { text } = manuscript;
  const starts = datelines
    .flatMap(rule => rule.find(manuscript))
    .map(({ spans }) => withoutDateline({ text, dateline: { spans } }, first)[0]);
  return [Math.max(first[0], ...starts), first[1]];
});
