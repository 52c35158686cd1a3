import type { SourceText } from '#core/doc';
import { collapse } from '#core/template';
import type { Material } from './material.ts';

/** The numbered paragraphs of the source: what ¶ marks point to. */
export const sourceText = ({ article }: Material): SourceText => ({
  kind: 'source',
  paragraphs: article.paragraphs.map(({ number, role, span }) => ({
    number,
    text: collapse(article.text.slice(...span)),
    heading: role === 'headline' || role === 'heading',
  })),
});
