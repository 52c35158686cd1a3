import type { Declared, Paragraph } from '../../article.ts';
import { collapse, slice } from '../../span.ts';
import { blockAt } from './block.ts';
import { paragraphsIn } from './paragraphs.ts';
import { rolesOf } from './roles.ts';

/**
 * The paragraphs of a clean text, numbered from 1, each with its role and sentences. Every character that is not white space
 * lies in exactly one of them. A declared headline that stands in the text as a paragraph is the headline.
 */
export function structureOf(text: string, declared: Declared): readonly Paragraph[] {
  const spans = paragraphsIn(text);
  const blocks = spans.map(span => blockAt(text, span, spans.length === 1));
  const roles = rolesOf(blocks);
  const wanted = declared.headline === undefined ? null : collapse(declared.headline);
  const named = wanted === null ? -1 : blocks.findIndex(({ span }) => collapse(slice(text, span)) === wanted);
  return blocks.map(({ span, sentences }, at) => {
    const role = roles[at] ?? 'body';
    const settled = named < 0 ? role : at === named ? 'headline' : role === 'headline' ? 'subheadline' : role;
    return { number: at + 1, role: settled, span, sentences: sentences.length > 0 ? sentences : [span] };
  });
}
