import type { Manuscript } from '../../../manuscript.ts';
import type { Span } from '../../../span.ts';
import { oncePerManuscript } from '../../once.ts';
import { spanMap } from '../../span-map.ts';

/** Words between marks. */
const MARKED = /[“"«](?<inside>[^“”"«»\n]{12,160})[”"»]/gu;
/** Fewest words of a title, and how many of its longer ones bear capitals. */
const FEWEST = 4;
const MOSTLY = 0.85;

/** Where the text writes titles of works, events or subjects between marks: “Safe Tides and the Ports Board of Today”. */
const titles = oncePerManuscript(({ text }: Manuscript) => {
  const spans = [...text.matchAll(MARKED)].flatMap(({ index, groups }): Span[] => {
    const inside = groups?.inside ?? '';
    const longer = inside.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
    const capitals = longer.filter(word => /^\p{Lu}/u.test(word)).length;
    const titled = inside.split(/\s+/u).length >= FEWEST && capitals >= longer.length * MOSTLY;
    return titled ? [[index + 1, index + 1 + inside.length]] : [];
  });
  return spanMap(spans, span => [span]);
});

/** Whether words stand in a title between marks that says more than they do. */
export const inMarkedTitle = (manuscript: Manuscript, span: Span): boolean =>
  titles(manuscript)
    .touching(span)
    .some(([start, end]) => {
      const more = manuscript.text.slice(start, span[0]) + manuscript.text.slice(span[1], end);
      return start <= span[0] && span[1] <= end && /\p{L}{4,}/u.test(more);
    });
