/** An element as it was written: its start tag is kept letter for letter, so that what is not changed is given back the same. */
export interface Element {
  readonly name: string;
  /** The start tag without its angle brackets: `w:p w:rsidR="00A1"`. */
  tag: string;
  children: Node[];
  /** Whether it was written as `<w:p/>`. */
  readonly empty: boolean;
}

/** An element, or text, comments and instructions as they were written. */
export type Node = Element | string;

/** Deeper than any word processor nests. */
const DEEPEST = 200;

/** Places that hold no elements, and how they end. */
const SKIPPED: readonly (readonly [starts: string, ends: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** End of a start tag: the first `>` outside quotes. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const letter = xml[at];
    if (letter === '>') return at;
    if (letter !== '"' && letter !== "'") continue;
    at = xml.indexOf(letter, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** Takes XML apart, without reading its entities. Null where it is not well formed, has a document type, or is nested too deep. */
export function parse(xml: string): Node[] | null {
  const root: Element = { name: '', tag: '', children: [], empty: false };
  const open: Element[] = [root];
  for (let at = 0; at < xml.length; ) {
    const holder = open.at(-1) as Element;
    if (xml[at] !== '<') {
      const end = xml.indexOf('<', at);
      holder.children.push(xml.slice(at, end < 0 ? undefined : end));
      at = end < 0 ? xml.length : end;
      continue;
    }
    const skipped = SKIPPED.find(([starts]) => xml.startsWith(starts, at));
    const end = skipped ? xml.indexOf(skipped[1], at) : tagEnd(xml, at);
    if (end < 0 || (!skipped && xml[at + 1] === '!')) return null;
    if (skipped) {
      holder.children.push(xml.slice(at, end + skipped[1].length));
      at = end + skipped[1].length;
      continue;
    }
    const empty = xml[end - 1] === '/';
    const tag = xml.slice(at + 1, empty ? end - 1 : end);
    at = end + 1;
    if (tag.startsWith('/')) {
      if (open.length < 2 || holder.name !== tag.slice(1).trimEnd()) return null;
      open.pop();
      continue;
    }
    const name = /^[^\s/]{1,200}/.exec(tag)?.[0];
    if (!name || open.length > DEEPEST) return null;
    const element: Element = { name, tag, children: [], empty };
    holder.children.push(element);
    if (!empty) open.push(element);
  }
  return open.length === 1 ? root.children : null;
}

/** The same XML again, with what was changed. */
export function serialise(nodes: readonly Node[]): string {
  return nodes
    .map(node => {
      if (typeof node === 'string') return node;
      if (node.empty && node.children.length === 0) return `<${node.tag}/>`;
      return `<${node.tag}>${serialise(node.children)}</${node.name}>`;
    })
    .join('');
}

/** A copy that shares nothing. */
export const copyOf = (node: Node): Node =>
  typeof node === 'string' ? node : { ...node, children: node.children.map(copyOf) };

/** All elements of some nodes, outermost first. */
export function* elementsOf(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    yield node;
    yield* elementsOf(node.children);
  }
}

const ATTRIBUTE = /\s([^\s="'<>]{1,100})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/g;

/** The value of an attribute as it is written, or null. */
export function attributeOf({ tag }: Element, name: string): string | null {
  for (const [, found, double, single] of tag.matchAll(ATTRIBUTE)) if (found === name) return double ?? single ?? '';
  return null;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities read (XML 1.0, 4.6); unknown ones stay as they are. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(\w{2,4}));/g, (entity, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? entity;
    const codePoint = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : entity;
  });

/** The text that stands in an element itself: entities read, comments left out. */
export const textWithin = ({ children }: Element): string =>
  children
    .map(node => {
      if (typeof node !== 'string' || node.startsWith('<!--') || node.startsWith('<?')) return '';
      return node.startsWith('<![CDATA[') ? node.slice(9, -3) : unescaped(node);
    })
    .join('');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Characters that XML 1.0 cannot hold (section 2.2), lone surrogates among them. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Words without the characters that no XML can hold: one of them, and Word refuses the file. */
export const writable = (text: string): string => text.replace(UNWRITABLE, '');

/** Text as XML holds it between tags. */
export const escaped = (text: string): string => writable(text).replace(/[&<>]/g, sign => ENTITIES[sign] ?? '');
