import { BuilderElement, type ParagraphChild, Run } from 'docx';

/** Where a field begins, where its words begin, and where it ends. */
export const mark = (type: 'begin' | 'separate' | 'end') =>
  new Run({
    children: [
      new BuilderElement<{ type: string }>({
        name: 'w:fldChar',
        attributes: { type: { key: 'w:fldCharType', value: type } },
      }),
    ],
  });

/** What a field shows, as Word writes it. */
export const instruction = (text: string) =>
  new Run({
    children: [
      new BuilderElement<{ space: string }>({
        name: 'w:instrText',
        attributes: { space: { key: 'xml:space', value: 'preserve' } },
        children: [text] as never,
      }),
    ],
  });

/** A field with the words it shows until a word processor works it out again. */
export const field = (code: string, shown: ParagraphChild): ParagraphChild[] => [
  mark('begin'),
  instruction(code),
  mark('separate'),
  shown,
  mark('end'),
];
