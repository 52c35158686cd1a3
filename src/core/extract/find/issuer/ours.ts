import type { Manuscript } from '../../../manuscript.ts';
import { oncePerManuscript } from '../../once.ts';
import { spanMap } from '../../span-map.ts';
import { quotedIn } from '../speech/marks.ts';

const OURS = /(?<![\p{L}’'])(?:[Ww]e|[Oo]ur)(?![\p{L}’'])/u;

/** Whether a text speaks of who gives it out as "we", outside of all quotation marks. */
export const isOurs = oncePerManuscript((manuscript: Manuscript): boolean => {
  const { text, structure } = manuscript;
  const body = structure.filter(({ role }) => role === 'body');
  const marked = spanMap(quotedIn(manuscript), ({ whole }) => [whole]);
  return body.some(({ span: [start, end] }) => {
    let from = start;
    const plain = marked.touching([start, end]).map(({ whole: [open, close] }) => {
      const words = text.slice(from, Math.max(from, open));
      from = Math.max(from, close);
      return words;
    });
    return OURS.test([...plain, text.slice(Math.min(from, end), end)].join(' '));
  });
});
