import { ExternalHyperlink, type IContext, type IXmlableObject, type ParagraphChild } from 'docx';

/** What the library asks of everything it writes: itself as an object of names, attributes (`_attr`) and children. */
export interface Element {
  readonly prepForXml: (context: IContext) => IXmlableObject;
}

/** An element whose attributes are all it holds; without any it is an empty one. */
export const leaf = (name: string, attributes?: Readonly<Record<string, string | number>>): IXmlableObject => ({
  [name]: attributes ? { _attr: attributes } : {},
});

interface Child {
  readonly prepForXml?: (context: IContext) => IXmlableObject | undefined;
  /** What some components of the library put in their own place. */
  readonly writtenAs?: readonly Child[];
}

function ready(child: unknown, context: IContext): readonly unknown[] {
  const { prepForXml, writtenAs } = child as Child;
  if (writtenAs) return writtenAs.flatMap(each => ready(each, context));
  if (!prepForXml) return [child];
  const made = (child as Required<Child>).prepForXml(context);
  return made === undefined ? [] : [made];
}

/**
 * An element of children that are ready or become so when the document is written. The library's own classes for
 * paragraphs, rows and cells look at some sixty options each; a report has a thousand of them.
 */
export const element = (name: string, children: readonly unknown[]): Element => ({
  prepForXml: context => ({ [name]: children.flatMap(child => ready(child, context)) }) as IXmlableObject,
});

/** What a paragraph sets beside its style. */
export interface ParagraphSettings {
  readonly keepNext?: boolean;
  readonly bidirectional?: boolean;
}

/** A paragraph of a style, as the library's `Paragraph` would write it; null where its content needs that class. */
export function paragraphOf(
  style: string,
  children: readonly ParagraphChild[],
  { keepNext, bidirectional }: ParagraphSettings,
): Element | null {
  if (children.some(child => child instanceof ExternalHyperlink)) return null;
  const properties = [
    leaf('w:pStyle', { 'w:val': style }),
    ...(keepNext ? [leaf('w:keepNext')] : []),
    ...(bidirectional ? [leaf('w:bidi')] : []),
  ];
  return element('w:p', [{ 'w:pPr': properties }, ...children]);
}
