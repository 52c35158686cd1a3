import { attributeOf, type Element } from '../../xml.ts';

/** The name of an element without its prefix: that of Word's own names is `w` by habit, not by rule. */
export const nameOf = ({ name }: Element): string => name.slice(name.indexOf(':') + 1);

/** The first child of a name, or null. */
export function child(element: Element, name: string): Element | null {
  for (const node of element.children) if (typeof node !== 'string' && nameOf(node) === name) return node;
  return null;
}

/** What stands within some elements, each the child of the one before; null where one is missing. */
export function within(element: Element | null, ...names: readonly string[]): Element | null {
  let found = element;
  for (const name of names) found = found && child(found, name);
  return found;
}

/** An attribute in the namespace of its element: `w:val` of `w:numId`. Null where it has none. */
export const settingOf = (element: Element | null, attribute = 'val'): string | null =>
  element && attributeOf(element, `${element.name.slice(0, element.name.indexOf(':') + 1)}${attribute}`);

/** A whole number that an element sets, or null. */
export function numberOf(element: Element | null, attribute = 'val'): number | null {
  const set = settingOf(element, attribute);
  return set !== null && /^\d{1,9}$/.test(set) ? Number(set) : null;
}

/** Whether something is switched on: it is there, and not said to be off (ECMA-376, 17.17.4). */
export const isOn = (element: Element | null): boolean =>
  element !== null && !/^(?:0|false|off)$/.test(settingOf(element) ?? '');
