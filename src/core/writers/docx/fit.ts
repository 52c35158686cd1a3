import type { Diagnosed } from '../../diagnostic.ts';
import { type Doc, reduce } from '../../doc.ts';
import type { Theme } from '../../theme.ts';
import { estimatePages } from './estimate.ts';

/** Points left free on each page, so that an estimate that is a line short still fits. */
const SLACK = 14;

/** What the limit counts: everything but the annexes. */
const body = (doc: Doc): Doc => ({
  ...doc,
  blocks: doc.blocks.filter(block => block.kind !== 'section' || !block.annex),
});

/** The document with as few of its reductions as bring it into its pages, as far as an estimate can tell. */
export function fitted(doc: Doc, theme: Theme): Diagnosed<Doc> {
  if (doc.pages === null) return { value: doc, diagnostics: [] };
  for (let steps = 0; ; steps++) {
    const shorter = reduce(doc, doc.reductions.slice(0, steps));
    const { count } = estimatePages(body(shorter), theme, SLACK);
    if (count <= doc.pages) return { value: shorter, diagnostics: [] };
    if (steps < doc.reductions.length) continue;
    const message = `the document has about ${count} pages, not the ${doc.pages} that were wanted; nothing more may be left out`;
    return { value: shorter, diagnostics: [{ code: 'too-many-pages', message }] };
  }
}
