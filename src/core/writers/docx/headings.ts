import type { IParagraphOptions, ParagraphChild } from 'docx';
import type { Section } from '../../doc.ts';
import { bookmark, numberAnchor, sectionAnchor } from './anchors.ts';
import { headingStyle, notesBehind } from './block-styles.ts';
import { type Draft, say } from './draft.ts';
import { tab, words } from './inline.ts';
import { ANNEXES, headingNumber } from './numbering.ts';

/** How the number of a heading comes onto the page: what the paragraph overrides, and what stands before its words. */
function numbered(section: Section, draft: Draft): { more: IParagraphOptions; before: ParagraphChild[] } {
  const { number, level } = section;
  if (draft.doc.design === 'note') return { more: {}, before: number === null ? [] : [words(`${number} `, draft)] };
  const kind = headingNumber(section, draft.counts);
  if (kind === 'counted')
    return { more: headingStyle(section) === 'NextAnnexHeading' ? { numbering: ANNEXES } : {}, before: [] };
  if (number === null)
    return { more: level === 3 ? {} : { numbering: { reference: 'unnumbered', level: 0 } }, before: [] };
  return {
    more: { numbering: false },
    before: [words(number, draft, 'HeadingNumber'), level === 3 ? words(' ', draft) : tab()],
  };
}

/** A heading that contents lead to and, where Word counts its number, references to the number. */
function led(index: number, children: readonly ParagraphChild[], draft: Draft): ParagraphChild[] {
  const entry = bookmark(sectionAnchor(index), children, draft);
  return [...draft.counted.values()].includes(index) ? bookmark(numberAnchor(index), entry, draft) : entry;
}

/** Writes the heading of a section, and the small words under it; in a note, whose lines are few, behind it. */
export function heading(section: Section, draft: Draft): void {
  const { label, note } = section;
  const { more, before } = numbered(section, draft);
  const index = draft.doc.blocks.indexOf(section);
  const children = [...before, words(label, draft)];
  const behind =
    note !== null && notesBehind(draft.doc) ? [words('\u2002', draft), tab(), words(note, draft, 'HeadingNote')] : [];
  say(draft, headingStyle(section), [...(index < 0 ? children : led(index, children, draft)), ...behind], more);
  if (note !== null && behind.length === 0) say(draft, 'SectionNote', [words(note, draft)]);
}
