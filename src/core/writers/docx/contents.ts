import type { Contents, Section } from '../../doc.ts';
import { linkTo, sectionAnchor } from './anchors.ts';
import { type Draft, say } from './draft.ts';
import { estimatePages } from './estimate.ts';
import { field, instruction, mark } from './fields.ts';
import { tab, words } from './inline.ts';

/** Headings of the first level, by their outline level, as links with page numbers. */
const FIELD = ' TOC \\o "1-1" \\h \\z \\u ';

/**
 * A contents field, filled in, so that Word shows it as it is and asks nothing. Its page numbers are an estimate
 * (docs/decisions/0004), each a field of its own: a word processor that lays the document out may put it right.
 */
export function contents(_: Contents, draft: Draft): void {
  const { doc, theme } = draft;
  const pages = estimatePages(doc, theme).of;
  const entries = doc.blocks.flatMap((block, index): [Section, number][] =>
    block.kind === 'section' && block.level === 1 ? [[block, index]] : [],
  );
  say(draft, 'TOCHeading', [words(doc.words.contents, draft)]);
  for (const [at, [{ id, number, label }, index]] of entries.entries()) {
    const anchor = sectionAnchor(index);
    const page = words(String(pages.get(id) ?? ''), draft);
    say(draft, 'TOC1', [
      ...(at === 0 ? [mark('begin'), instruction(FIELD), mark('separate')] : []),
      ...(number === null ? [] : [words(number, draft, 'HeadingNumber'), tab()]),
      linkTo(anchor, [words(label, draft), tab(), ...field(` PAGEREF ${anchor} \\h `, page)]),
      ...(at === entries.length - 1 ? [mark('end')] : []),
    ]);
  }
}
