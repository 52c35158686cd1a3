import type { Manuscript } from '../../../manuscript.ts';
import type { Span } from '../../../span.ts';
import { linesOf } from '../masthead.ts';

/** A town with its region and nothing else: "Lindau, NS". */
const PLACED = /^\p{Lu}[\p{L}.’' -]{2,30},\s\p{Lu}(?:\p{Lu}|\.\p{Lu}\.?|\p{L}{3,20})$/u;

/** A shorter paragraph may be a line of a masthead. */
const LEAST_PROSE = 90;

/** Where datelines may stand: the masthead's lines, or the heads of the first three paragraphs of text and of the first two long ones. */
function heads(manuscript: Manuscript, ownLine: boolean): readonly Span[] {
  if (ownLine) {
    const lines = linesOf(manuscript).filter(
      ({ role, place }) => role === 'dateline' || (place !== 'middle' && role !== 'headline'),
    );
    // "Lindau," above "3 March 2026": a dateline broken behind its comma.
    const broken = lines.flatMap(({ text, span }, at): Span[] => {
      const next = lines[at + 1];
      const placed = text.endsWith(',') || (next?.role === 'dateline' && PLACED.test(text));
      return next && text.length < 40 && placed && next.text.length < 40 && next.span[0] - span[1] < 3
        ? [[span[0], next.span[1]]]
        : [];
    });
    return [...broken, ...lines.map(({ span }) => span)];
  }
  // What stands above the title is a letterhead.
  const title = manuscript.structure.findIndex(({ role }) => role === 'headline');
  const text = manuscript.structure
    .slice(title + 1)
    .filter(
      ({ role, sentences }, at) =>
        ['body', 'dateline', 'quote'].includes(role) && (title >= 0 || at > 0 || sentences.length > 0),
    )
    .map(({ span }) => span);
  // Wires put who provides the news and when between title and text: lines that are none of it.
  const prose = text.filter(([start, end]) => end - start > LEAST_PROSE).slice(0, 2);
  return text.filter((span, at) => at < 3 || prose.includes(span));
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
