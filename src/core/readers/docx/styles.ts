import { type Element, elementsOf, type Node } from '../../xml.ts';
import { child, nameOf, numberOf, settingOf, within } from './element.ts';

/** What a paragraph is by its style, where that says more than how it looks. */
export type StyledAs = 'title' | 'subtitle' | 'heading' | 'contents';

/** Which list a paragraph belongs to, and how deep in it. */
export interface Listed {
  readonly id: string;
  readonly level: number;
}

/** What a style, or a paragraph itself, says of these; null where it leaves that to the style it is based on. */
interface Properties {
  readonly name: string;
  readonly basedOn: string | null;
  readonly list: string | null;
  readonly level: number | null;
  /** From 0; 9 is running text. */
  readonly outline: number | null;
}

/** Built-in styles have English names in every language of Word, whatever their ids are. */
const NAMES: readonly (readonly [StyledAs, RegExp])[] = [
  ['title', /^title$/i],
  ['subtitle', /^subtitle$/i],
  ['heading', /^heading \d$/i],
  ['contents', /^(?:toc \d|toc heading|table of figures|index \d)$/i],
];

/** The outline level of running text. */
const RUNNING = 9;

/** Lists have nine levels. */
const DEEPEST = 8;

/** Longer chains of styles are broken, or run in a circle. */
const LONGEST_CHAIN = 20;

const propertiesOf = (style: Element | null, properties: Element | null): Properties => ({
  name: settingOf(style && child(style, 'name')) ?? '',
  basedOn: settingOf(style && child(style, 'basedOn')),
  list: settingOf(within(properties, 'numPr', 'numId')),
  level: numberOf(within(properties, 'numPr', 'ilvl')),
  outline: numberOf(within(properties, 'outlineLvl')),
});

/** What the styles of a document tell of a paragraph by its properties. */
export interface Styles {
  styledAs(properties: Element | null): StyledAs | null;
  /** Number 0 takes a paragraph out of the list of its style (ECMA-376, 17.9.18). */
  listOf(properties: Element | null): Listed | null;
}

/** The styles of a document, each resolved through those it is based on. */
export function stylesOf(styles: readonly Node[]): Styles {
  const known = new Map<string, Properties>();
  for (const element of elementsOf(styles)) {
    const id = nameOf(element) === 'style' ? settingOf(element, 'styleId') : null;
    if (id !== null) known.set(id, propertiesOf(element, child(element, 'pPr')));
  }
  /** What the paragraph says itself, then what its style says, then those below it. */
  function chain(properties: Element | null): Properties[] {
    const told = [propertiesOf(null, properties)];
    let style = known.get(settingOf(within(properties, 'pStyle')) ?? '');
    while (style && told.length <= LONGEST_CHAIN) {
      told.push(style);
      style = known.get(style.basedOn ?? '');
    }
    return told;
  }
  return {
    styledAs(properties) {
      for (const { name, outline } of chain(properties)) {
        const named = NAMES.find(([, pattern]) => pattern.test(name))?.[0];
        if (named) return named;
        if (outline !== null) return outline < RUNNING ? 'heading' : null;
      }
      return null;
    },
    listOf(properties) {
      const told = chain(properties);
      const id = told.find(({ list }) => list !== null)?.list ?? '0';
      return id === '0' ? null : { id, level: Math.min(told.find(({ level }) => level !== null)?.level ?? 0, DEEPEST) };
    },
  };
}
