import { attributeOf, type Element } from '../../xml.ts';

/** The name of an element without its prefix: that of Word's own names is `w` by habit, not by rule. */
export const nameOf = ({ name }: Element): string => name.slice(name.indexOf(':') + 1);

/** The first child of a name, or null. */
export function child(element: Element, name: string): Element | null {
  for (const node of element.children) if (typeof node !== 'string' && nameOf(node) === name) return node;
  return null;
}

/** An attribute in the namespace of its element: `w:val` of `w:numId`. Null where it has none. */
export const settingOf = (element: Element, attribute = 'val'): string | null =>
  attributeOf(element, `${element.name.slice(0, element.name.indexOf(':') + 1)}${attribute}`);
