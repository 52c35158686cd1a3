import type { Doc } from '#core/doc';
import { articleOf, compose, slugs } from '../../templates/commissioned.ts';
import { wordsOf } from '../words.ts';
import { sampleNote, sampleReport } from './sample-docs.ts';

/** A document that no writer shortens. */
export const unlimited = (doc: Doc): Doc => ({ ...doc, pages: null });

/** The documents that every format is held to: two written by hand, and both publications of each fixture. */
export const documents: readonly { readonly name: string; readonly doc: Doc }[] = [
  { name: 'the sample note', doc: unlimited(sampleNote) },
  { name: 'the sample report', doc: sampleReport },
  ...slugs.flatMap(slug =>
    (['briefing-note', 'report'] as const).map(template => ({
      name: `${slug}, ${template}`,
      doc: unlimited(compose(template, articleOf(slug))),
    })),
  ),
];

/** What a reader reads, white space removed: from the title to the last annex, and the footnotes in order. */
export interface BareWords {
  readonly body: string;
  readonly notes: string;
}

/** Words with no white space between them. */
export const bare = (words: string): string => words.replace(/\s+/g, '');

/** The words that every format of a document must hold. */
export function wanted(doc: Doc): BareWords {
  const { body, notes } = wordsOf(doc);
  return { body: bare(body), notes: bare(notes) };
}
