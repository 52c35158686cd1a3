import { copyOf, type Element, elementsOf, type Node } from '../xml.ts';

/** What a document may hold once only, by its number: copies go without it. */
const ONCE = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:permStart',
  'w:permEnd',
]);

/** Numbers of paragraphs and rows: each must be its own (MS-DOCX 2.2.4). */
const OWN_NUMBER = /\s+w14:(?:paraId|textId)=(?:"[^"]*"|'[^']*')/g;

const without = (nodes: readonly Node[], out: (element: Element) => boolean): Node[] =>
  nodes
    .filter(node => typeof node === 'string' || !out(node))
    .map(node => (typeof node === 'string' ? node : { ...node, children: without(node.children, out) }));

/** One of several copies of a paragraph or row. A section that ends with it ends with its last copy. */
export function copyWithin(element: Element, index: number, count: number): Element {
  const copy = copyOf(element) as Element;
  if (index < count - 1) copy.children = without(copy.children, ({ name }) => name === 'w:sectPr');
  if (index === 0) return copy;
  copy.children = without(copy.children, ({ name }) => ONCE.has(name));
  for (const each of elementsOf([copy])) {
    each.tag = each.tag.replace(OWN_NUMBER, '');
    if (each.name === 'w:sdtPr') each.children = without(each.children, ({ name }) => name === 'w:id');
  }
  return copy;
}

/** What would put other words back: the tie to a property of the document, and the sign that the words are only a prompt. */
const TIES = new Set(['w:dataBinding', 'w15:dataBinding', 'w:showingPlcHdr']);

/** Nodes whose content controls, where a placeholder stands in them, are free to hold other words. Changes them in place. */
export function released(nodes: Node[], textOf: (element: Element) => string): Node[] {
  for (const control of elementsOf(nodes)) {
    if (control.name !== 'w:sdt') continue;
    const inside = [...elementsOf([control])];
    const held = [control, ...inside.filter(({ name }) => name === 'w:p')].some(each => textOf(each).includes('{{'));
    const [properties] = inside.filter(({ name }) => name === 'w:sdtPr');
    if (held && properties) properties.children = without(properties.children, ({ name }) => TIES.has(name));
  }
  return nodes;
}
