import { type Element, elementsOf, type Node } from '../../xml.ts';
import { child, nameOf, settingOf } from './element.ts';

/** What a style says of its paragraphs, as far as a reader needs it. */
interface Style {
  readonly name: string;
  readonly basedOn: string | null;
  /** Whether its paragraphs are items; null where it leaves that to the style it is based on. */
  readonly listed: boolean | null;
}

/** Built-in styles have English names in every language of Word: those of titles are no items, even where they are counted. */
const TITLES = /^(?:toc\s)?(?:heading|title|subtitle)\b/i;

/** Longer chains of styles are broken, or run in a circle. */
const LONGEST_CHAIN = 20;

/** Whether properties of a paragraph number it, or give it a bullet; null where they say nothing. Number 0 takes both off (ECMA-376, 17.9.18). */
function listedBy(properties: Element | null): boolean | null {
  const numbering = properties && child(properties, 'numPr');
  const id = numbering && child(numbering, 'numId');
  return id ? settingOf(id) !== '0' : null;
}

/** Tells, by the styles of a document, whether a paragraph of these properties is an item of a list. */
export function itemsBy(styles: readonly Node[]): (properties: Element | null) => boolean {
  const known = new Map<string, Style>();
  for (const element of elementsOf(styles)) {
    const id = nameOf(element) === 'style' ? settingOf(element, 'styleId') : null;
    if (id === null) continue;
    const [name, basedOn] = ['name', 'basedOn'].map(part => {
      const found = child(element, part);
      return found && settingOf(found);
    });
    known.set(id, { name: name ?? '', basedOn: basedOn ?? null, listed: listedBy(child(element, 'pPr')) });
  }
  return properties => {
    const own = properties && child(properties, 'pStyle');
    let style = known.get((own && settingOf(own)) ?? '');
    if (style && TITLES.test(style.name)) return false;
    let listed = listedBy(properties);
    for (let steps = 0; listed === null && style && steps < LONGEST_CHAIN; steps++) {
      listed = style.listed;
      style = known.get(style.basedOn ?? '');
    }
    return listed === true;
  };
}
