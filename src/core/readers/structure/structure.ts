import type { Declared, Paragraph } from '../../article.ts';
import { collapse, slice } from '../../span.ts';
import { MOST_PARAGRAPHS } from '../limits.ts';
import type { ToldLine } from '../told-line.ts';
import { blockAt } from './block.ts';
import { paragraphsIn } from './paragraphs.ts';
import { rolesOf } from './roles.ts';
import { secondRelease } from './second-release.ts';
import { toldOf } from './told.ts';

/** The paragraphs of a text, and where a second release begins in it. */
export interface Structure {
  readonly paragraphs: readonly Paragraph[];
  readonly second: number | null;
}

/**
 * The paragraphs of a clean text, numbered from 1, each with its role and sentences. Every character that is not white space
 * lies in exactly one of them. A declared headline that stands in the text as a paragraph is the headline. What follows the first
 * release of several is furniture. `told`: what the source says of its lines.
 */
export function structureOf(text: string, declared: Declared, told: readonly ToldLine[] = []): Structure {
  const spans = paragraphsIn(text);
  // Too many to be read: they are counted and no more.
  if (spans.length > MOST_PARAGRAPHS)
    return {
      paragraphs: spans.map((span, at) => ({ number: at + 1, role: 'body', span, sentences: [span] })),
      second: null,
    };
  const known = toldOf(text, spans, told);
  const blocks = spans.map((span, at) => blockAt(text, span, spans.length === 1, known[at] ?? null));
  const second = secondRelease(blocks);
  const roles = rolesOf(blocks.slice(0, second ?? blocks.length));
  const wanted = declared.headline === undefined ? null : collapse(declared.headline);
  const named = wanted === null ? -1 : blocks.findIndex(({ span }) => collapse(slice(text, span)) === wanted);
  const paragraphs = blocks.map(({ span, sentences }, at): Paragraph => {
    const role = roles[at] ?? 'furniture';
    const settled = named < 0 ? role : at === named ? 'headline' : role === 'headline' ? 'subheadline' : role;
    return { number: at + 1, role: settled, span, sentences: sentences.length > 0 ? sentences : [span] };
  });
  return { paragraphs, second: second === null ? null : (blocks[second]?.span[0] ?? null) };
}
