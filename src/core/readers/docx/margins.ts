import { type Element, elementsOf, type Node } from '../../xml.ts';
import { child, isOn, nameOf, settingOf } from './element.ts';

/** Which parts stand above and below the pages of a document, by their ids: only those that Word shows. */
export interface Margins {
  /** Above the first page. */
  readonly first: string | null;
  /** Above later pages. */
  readonly later: readonly string[];
  readonly below: readonly string[];
}

const TYPES: ReadonlySet<string> = new Set(['first', 'default', 'even']);

type Ids = Readonly<Record<string, string>>;

/** The sections of a document, in their order, without what they were before tracked changes. */
function sectionsIn(nodes: readonly Node[]): Element[] {
  const all = [...elementsOf(nodes)];
  const old = new Set(
    all.filter(element => nameOf(element) === 'sectPrChange').flatMap(({ children }) => [...elementsOf(children)]),
  );
  return all.filter(element => nameOf(element) === 'sectPr' && !old.has(element));
}

/** The id of a relation, whatever the prefix of its namespace. */
const linkOf = ({ tag }: Element): string | null =>
  /\s[\w.-]{1,20}:id\s?=\s?["']([^"']{1,200})["']/.exec(tag)?.[1] ?? null;

/** A section has the headers and footers that it names, else those of the section before it (ECMA-376, 17.10.5). */
function linksOf(section: Element, name: string, before: Ids): Ids {
  const own = section.children.flatMap(node => {
    if (typeof node === 'string' || nameOf(node) !== name) return [];
    const id = linkOf(node);
    const type = settingOf(node, 'type') ?? 'default';
    return id !== null && TYPES.has(type) ? [[type, id] as const] : [];
  });
  return { ...before, ...Object.fromEntries(own) };
}

/** What stands above and below the pages of a body. `facing`: whether left pages have their own. */
export function marginsOf(body: readonly Node[], facing: boolean): Margins {
  let [headers, footers]: [Ids, Ids] = [{}, {}];
  const [later, below]: [string[], string[]] = [[], []];
  let first: string | null = null;
  for (const [at, section] of sectionsIn(body).entries()) {
    headers = linksOf(section, 'headerReference', headers);
    footers = linksOf(section, 'footerReference', footers);
    const isOwn = isOn(child(section, 'titlePg'));
    const shown = [...(isOwn ? ['first'] : []), 'default', ...(facing ? ['even'] : [])];
    const told = (ids: Ids) => shown.flatMap(type => ids[type] ?? []);
    if (at === 0) first = headers[isOwn ? 'first' : 'default'] ?? null;
    later.push(...told(headers));
    below.push(...told(footers));
  }
  return { first, later: [...new Set(later)].filter(id => id !== first), below: [...new Set(below)] };
}
