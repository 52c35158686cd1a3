import type PDFDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';
import type { Tag } from './tag.ts';

/** The structure tree being drawn: an element comes to life when the first thing in it is drawn. */
export interface Tree {
  readonly elementOf: (tag: Tag) => StructureElement;
  /** Ends what may not outlive its page: pdfkit takes a link to be on the page that is current when it ends. */
  readonly endPage: () => void;
  readonly end: () => void;
}

/** What pdfkit has no option for, by kind of element. */
const ATTRIBUTES: Readonly<Record<string, object>> = {
  L: { O: 'List', ListNumbering: 'None' },
};

/** A structure tree with the root element `root`. */
export function treeOf(pdf: PDFDocument, root: Tag): Tree {
  const elements = new Map<Tag, StructureElement>();
  const links = new Set<Tag>();

  const elementOf = (tag: Tag): StructureElement => {
    const known = elements.get(tag);
    if (known) return known;
    const { type, parent, language, alternative, scope, columns, id } = tag;
    const holder = parent ? elementOf(parent) : null;
    const element = pdf.struct(type, { lang: language, alt: alternative, scope });
    const { data } = element.dictionary;
    if (columns) data.A = { ...(data.A as object), O: 'Table', ColSpan: columns };
    if (ATTRIBUTES[type]) data.A = ATTRIBUTES[type];
    // A pdfkit string is a String object.
    if (id) data.ID = new String(id);
    if (holder) holder.add(element);
    else pdf.addStructure(element);
    elements.set(tag, element);
    if (type === 'Link') links.add(tag);
    return element;
  };

  return {
    elementOf,
    endPage: () => {
      for (const tag of links) {
        elements.get(tag)?.end();
        elements.delete(tag);
      }
      links.clear();
    },
    end: () => elements.get(root)?.end(),
  };
}
