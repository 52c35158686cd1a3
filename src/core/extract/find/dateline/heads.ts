import type { Manuscript } from '../../../manuscript.ts';
import type { Span } from '../../../span.ts';
import { linesOf } from '../masthead.ts';

/** Where datelines may stand: the masthead's lines, or the heads of the first three paragraphs of text. */
function heads(manuscript: Manuscript, ownLine: boolean): readonly Span[] {
  if (ownLine)
    return linesOf(manuscript)
      .filter(({ role, place }) => role === 'dateline' || (place !== 'middle' && role !== 'headline'))
      .map(({ span }) => span);
  // What stands above the title is a letterhead.
  const title = manuscript.structure.findIndex(({ role }) => role === 'headline');
  return manuscript.structure
    .slice(title + 1)
    .filter(
      ({ role, sentences }, at) =>
        ['body', 'dateline', 'quote'].includes(role) && (title >= 0 || at > 0 || sentences.length > 0),
    )
    .slice(0, 3)
    .map(({ span }) => span);
}

/** The same, with the first head of prose: a line that is a date may stand before it. */
export function headsOf(
  manuscript: Manuscript,
  ownLine: boolean,
): { readonly spans: readonly Span[]; readonly opening: number } {
  const lines = new Set(manuscript.structure.flatMap(({ role, span }) => (role === 'dateline' ? [span[0]] : [])));
  const spans = heads(manuscript, ownLine);
  return {
    spans,
    opening: Math.max(
      0,
      spans.findIndex(([start]) => !lines.has(start)),
    ),
  };
}
