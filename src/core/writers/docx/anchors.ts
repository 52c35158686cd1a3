import { BookmarkEnd, BookmarkStart, BuilderElement, type ParagraphChild } from 'docx';
import type { Draft } from './draft.ts';

/** Names of the places inside a document. Word wants a letter first and at most 40 characters. */
export const paragraphAnchor = (number: number): string => `p${number}`;
/** The place of a caution, by its number. */
export const cautionAnchor = (number: number): string => `c${number}`;
/** Word's own way to name what a contents entry leads to. */
export const sectionAnchor = (index: number): string => `_Toc${String(index + 1).padStart(8, '0')}`;

/** What a reference to a numbered table leads to: its label and number. */
export const tableAnchor = (number: number): string => `_RefTable${number}`;
/** What a reference to the number of a section leads to: Word makes the places of its contents anew each time. */
export const numberAnchor = (index: number): string => `_RefSection${index + 1}`;

/** Content that can be led to. The numbers are our own: those of the library go on counting over documents. */
export function bookmark(name: string, children: readonly ParagraphChild[], { bookmarks }: Draft): ParagraphChild[] {
  const number = bookmarks.push(name);
  return [
    new BookmarkStart(name, number) as unknown as ParagraphChild,
    ...children,
    new BookmarkEnd(number) as unknown as ParagraphChild,
  ];
}

/** A link to a place in the document; `tip` is what a screen reader says and a pointer shows. */
export const linkTo = (anchor: string, children: readonly ParagraphChild[], tip?: string): ParagraphChild =>
  new BuilderElement<Record<string, string>>({
    name: 'w:hyperlink',
    attributes: {
      anchor: { key: 'w:anchor', value: anchor },
      history: { key: 'w:history', value: '1' },
      ...(tip === undefined ? {} : { tip: { key: 'w:tooltip', value: tip } }),
    },
    children: children as never,
  }) as unknown as ParagraphChild;
