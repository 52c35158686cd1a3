import type { Block, Marks } from '#core/doc';
import { type Article, verbatim } from '#core/template';
import { kindOf, OF_WORDS } from './caution-kinds.ts';
import type { Material } from './material.ts';
import { holds, wordsOf } from './short-forms.ts';

type Gap = Article['gaps'][number];

/** The marks that a block bears, of whatever kind it is. */
function marksIn(value: unknown): readonly Marks[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'cautions' in value && 'paragraphs' in value ? [value as Marks] : [];
  return [...own, ...Object.values(value).flatMap(marksIn)];
}

/** The gaps of an article, each place of those that tell of several as a gap of its own. */
const apart = ({ gaps }: Article): readonly Gap[] =>
  gaps.flatMap(gap =>
    OF_WORDS.get(kindOf(gap)) === 'each' && gap.spans.length > 1
      ? gap.spans.map(span => ({ ...gap, spans: [span], paragraph: null }))
      : [gap],
  );

/** The gaps that a reader of some blocks must know of: of the text as a whole, and of words that the blocks print. */
export function gapsOf(material: Material, compose: (material: Material) => readonly Block[]): readonly Gap[] {
  const { article } = material;
  const gaps = apart(article);
  if (!gaps.some(gap => OF_WORDS.has(kindOf(gap)))) return gaps;
  // Composed with each gap as a caution of its own, the blocks bear the marks of those that they touch.
  const cautions = gaps.map(({ spans }, number) => ({ number, title: '', text: '', spans, paragraphs: [] }));
  const blocks = compose({ ...material, cautions });
  const touched = new Set(marksIn(blocks).flatMap(marks => marks.cautions));
  const words = blocks.map(wordsOf).join(' ');
  // An acronym has its gap where the text first uses it.
  const isPrinted = (gap: Gap) =>
    kindOf(gap) === 'acronym' && gap.spans.some(span => holds(words, verbatim(article.text, [span])));
  return gaps.filter((gap, number) => !OF_WORDS.has(kindOf(gap)) || touched.has(number) || isPrinted(gap));
}
