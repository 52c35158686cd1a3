import { BuilderElement, Run } from 'docx';
import type { Contents, Section } from '../../doc.ts';
import { linkTo, sectionAnchor } from './anchors.ts';
import { type Draft, say } from './draft.ts';
import { tab, words } from './inline.ts';

const mark = (type: 'begin' | 'separate' | 'end') =>
  new Run({
    children: [
      new BuilderElement<{ type: string }>({
        name: 'w:fldChar',
        attributes: { type: { key: 'w:fldCharType', value: type } },
      }),
    ],
  });

const instruction = (text: string) =>
  new Run({
    children: [
      new BuilderElement<{ space: string }>({
        name: 'w:instrText',
        attributes: { space: { key: 'xml:space', value: 'preserve' } },
        children: [text] as never,
      }),
    ],
  });

/**
 * Headings of the first level, by their outline level, as links. It asks for page numbers and is filled in without them:
 * what a page holds is known to whoever lays it out, so they come when a person updates the table in Word.
 */
const FIELD = ' TOC \\o "1-1" \\h \\z \\u ';

/** A contents field, filled in, so that Word shows it as it is and asks nothing. */
export function contents(_: Contents, draft: Draft): void {
  const entries = draft.doc.blocks.flatMap((block, index): [Section, number][] =>
    block.kind === 'section' && block.level === 1 ? [[block, index]] : [],
  );
  say(draft, 'TOCHeading', [words(draft.doc.words.contents, draft)]);
  for (const [at, [{ number, label }, index]] of entries.entries()) {
    say(draft, 'TOC1', [
      ...(at === 0 ? [mark('begin'), instruction(FIELD), mark('separate')] : []),
      ...(number === null ? [] : [words(number, draft, 'HeadingNumber'), tab()]),
      linkTo(sectionAnchor(index), [words(label, draft)]),
      ...(at === entries.length - 1 ? [mark('end')] : []),
    ]);
  }
}
