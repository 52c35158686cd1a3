import { firstSentence, type Manuscript } from '../../../manuscript.ts';
import type { Span } from '../../../span.ts';
import { oncePerManuscript } from '../../once.ts';
import { rules as datelines } from '../dateline.ts';

/** The first sentence of the text, its dateline left aside; null where there is no body. */
export const leadOf = oncePerManuscript((manuscript: Manuscript): Span | null => {
  const first = firstSentence(manuscript);
  if (!first) return null;
  const ends = datelines.flatMap(rule => rule.find(manuscript)).flatMap(({ spans: [span] }) => (span ? [span[1]] : []));
  const from = Math.max(first[0], ...ends.filter(end => end > first[0] && end < first[1]));
  const skipped =
    /^(?:[\s.)\]:–—-]|\/[^/\n]{2,60}\/|\([\p{L}\s./]{2,40}\)(?=\s?[-–—]))*/u.exec(
      manuscript.text.slice(from, first[1]),
    )?.[0].length ?? 0;
  return [from + skipped, first[1]];
});
