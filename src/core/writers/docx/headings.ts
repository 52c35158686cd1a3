import type { IParagraphOptions, ParagraphChild } from 'docx';
import type { Section } from '../../doc.ts';
import { bookmark, sectionAnchor } from './anchors.ts';
import { headingStyle } from './block-styles.ts';
import { type Draft, say } from './draft.ts';
import { tab, words } from './inline.ts';
import { headingNumber } from './numbering.ts';

/** How the number of a heading comes onto the page: what the paragraph overrides, and what stands before its words. */
function numbered(section: Section, draft: Draft): { more: IParagraphOptions; before: ParagraphChild[] } {
  const { number, level } = section;
  if (draft.doc.design === 'note') return { more: {}, before: number === null ? [] : [words(`${number} `, draft)] };
  const kind = headingNumber(section, draft);
  if (kind === 'counted') return { more: {}, before: [] };
  if (number === null)
    return { more: level === 3 ? {} : { numbering: { reference: 'unnumbered', level: 0 } }, before: [] };
  return {
    more: { numbering: false },
    before: [words(number, draft, 'HeadingNumber'), level === 3 ? words(' ', draft) : tab()],
  };
}

/** Writes the heading of a section, and the small words under it. */
export function heading(section: Section, draft: Draft): void {
  const { label, note } = section;
  const { more, before } = numbered(section, draft);
  const index = draft.doc.blocks.indexOf(section);
  const children = [...before, words(label, draft)];
  say(draft, headingStyle(section), index < 0 ? children : bookmark(sectionAnchor(index), children, draft), more);
  if (note !== null) say(draft, 'SectionNote', [words(note, draft)]);
}
