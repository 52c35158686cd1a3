import type { Diagnosed } from '../diagnostic.ts';
import { Failure } from '../failure.ts';
import { nodesOf } from '../office/word.ts';
import { type Element, elementsOf, escaped, type Node, serialise } from '../xml.ts';
import { requireKnown, tellOf } from './known.ts';
import type { Letterhead } from './letterhead.ts';
import { type Placeholder, placeholdersIn, stretchesOf, unclosedIn } from './placeholders.ts';
import { copyWithin, released } from './repeat.ts';
import { isList, type Values } from './values.ts';
import { zip } from './zip.ts';

/** Looks a name up: words for it in the entry at hand, null where there are none. */
type Lookup = (name: string) => string | null;

const listOf = (name: string): string => name.split('.')[0] ?? '';
const textOf = (paragraph: Element): string =>
  stretchesOf(paragraph)
    .map(({ text }) => text)
    .join('');

/** A sign that parts words in one line, as in "{{reference}} · version {{version}}". */
const PARTING_BEHIND = /^\s*[·•|]\s*/u;
const PARTING_BEFORE = /\s*[·•|]\s*$/u;

/** A sign or blanks that part two placeholders and nothing else, as in "{{people.office}}, {{people.organisation}}". */
const BETWEEN_TWO = /^(?:\s*[,;/–—-]\s*|\s+)$/u;

/** Placeholders with the sign beside them, where nothing stands in their place: a line neither begins nor ends with it, and has it once between two words. */
function withParting(text: string, found: readonly Placeholder[], lookup: Lookup): Placeholder[] {
  let last = 0;
  return found.map(({ start, end, ...rest }, index): Placeholder => {
    const empty = (lookup(rest.name) ?? '') === '';
    const [ahead, next] = [text.slice(last, start), text.slice(end, found[index + 1]?.start ?? end)];
    const before = !empty ? 0 : index > 0 && BETWEEN_TWO.test(ahead) ? ahead.length : lengthOf(PARTING_BEFORE, ahead);
    const behind =
      !empty || before > 0 ? 0 : BETWEEN_TWO.test(next) ? next.length : lengthOf(PARTING_BEHIND, text.slice(end));
    last = end + behind;
    return { ...rest, start: start - before, end: last };
  });
}

const lengthOf = (sign: RegExp, text: string): number => sign.exec(text)?.[0].length ?? 0;

/** Puts words in the place of each placeholder: the first run that it stands in keeps its look and gets the words. */
function fillParagraph(paragraph: Element, lookup: Lookup): void {
  const stretches = stretchesOf(paragraph);
  const whole = stretches.map(({ text }) => text).join('');
  const found = withParting(whole, placeholdersIn(whole), lookup);
  let from = 0;
  for (const { text, holder } of stretches) {
    const to = from + text.length;
    const touching = found.filter(({ start, end }) => start < to && end > from);
    if (holder && touching.length > 0) {
      let [words, at] = ['', from];
      for (const { start, end, name } of touching) {
        words += text.slice(at - from, Math.max(at, start) - from);
        if (start >= from) words += lookup(name) ?? '';
        at = Math.min(end, to);
      }
      words += text.slice(at - from);
      holder.children = [escaped(words)];
      if (!holder.tag.includes('xml:space')) holder.tag += ' xml:space="preserve"';
    }
    from = to;
  }
}

/** A paragraph or table row that stands for a list, and the one list it stands for. */
interface Unit {
  readonly names: readonly string[];
  readonly list: string;
}

/** The paragraphs of some nodes, those in text boxes among them. */
const paragraphsIn = (nodes: readonly Node[]): Element[] => [...elementsOf(nodes)].filter(({ name }) => name === 'w:p');

const namesIn = (paragraphs: readonly Element[]): string[] =>
  paragraphs.flatMap(paragraph => placeholdersIn(textOf(paragraph)).map(({ name }) => name));

function filler(values: Values, where: Letterhead) {
  const list = (name: string) => {
    const value = values.values[listOf(name)];
    return isList(value) ? value : null;
  };

  /** What a row (its parts of entries) or a paragraph (entries as they are) is to be repeated for; null for none. */
  function unitOf(names: readonly string[], kind: 'row' | 'paragraph'): Unit | null {
    const listed = names.filter(name => list(name) && (kind === 'paragraph' || name.includes('.')));
    const [first, other] = [...new Set(listed.map(listOf))];
    if (first === undefined) return null;
    if (other !== undefined)
      throw new Failure(
        'invalid',
        `${where.name}: one ${kind} holds both {{${first}}} and {{${other}}}`,
        `give each list a ${kind} of its own`,
      );
    return { names: listed, list: first };
  }

  /** The lookups of each copy: one an entry, or one that says there are none. */
  function lookupsOf({ names, list: name }: Unit, outer: Lookup): Lookup[] {
    const value = list(name);
    if (!value) return [];
    const within =
      (words: (name: string) => string): Lookup =>
      asked =>
        listOf(asked) === name && names.includes(asked) ? words(asked) : outer(asked);
    if (value.entries.length === 0) return [within(asked => (asked === names[0] ? value.none : ''))];
    return value.entries.map(({ whole, parts }) =>
      within(asked => (asked === name ? whole : (parts[asked.slice(name.length + 1)] ?? ''))),
    );
  }

  function repeat(node: Element, unit: Unit, lookup: Lookup, each: (copy: Element, lookup: Lookup) => void): Node[] {
    const lookups = lookupsOf(unit, lookup);
    return lookups.map((own, index) => {
      const copy = copyWithin(node, index, lookups.length);
      each(copy, own);
      return copy;
    });
  }

  function paragraph(node: Element, lookup: Lookup): Node[] {
    // Text boxes hold paragraphs of their own.
    const inner = (copy: Element, own: Lookup) => {
      fillParagraph(copy, own);
      copy.children = nodes(copy.children, own);
    };
    const unit = unitOf(namesIn([node]), 'paragraph');
    // What a row is already repeated for is no list any more.
    if (unit && lookup(unit.names[0] ?? '') === null) return repeat(node, unit, lookup, inner);
    inner(node, lookup);
    return [node];
  }

  function nodes(these: readonly Node[], lookup: Lookup): Node[] {
    return these.flatMap((node): Node[] => {
      if (typeof node === 'string') return [node];
      if (node.name === 'w:p') return paragraph(node, lookup);
      const cells = (copy: Element, own: Lookup) => {
        copy.children = nodes(copy.children, own);
      };
      const unit = node.name === 'w:tr' ? unitOf(namesIn(ownParagraphs(node)), 'row') : null;
      if (unit) return repeat(node, unit, lookup, cells);
      cells(node, lookup);
      return [node];
    });
  }

  return (these: readonly Node[]): Node[] =>
    nodes(these, name => {
      const value = values.values[name];
      return typeof value === 'string' ? value : (values.instead[name] ?? null);
    });
}

/** The paragraphs of a row that are in no table inside it. */
const ownParagraphs = ({ children }: Element): Element[] =>
  children.flatMap(node => {
    if (typeof node === 'string' || node.name === 'w:tbl') return [];
    return node.name === 'w:p' ? [node] : ownParagraphs(node);
  });

/**
 * A letterhead with words in the place of its placeholders, as DOCX; all else in it stays as it was. What is put in is never looked through
 * again, so that braces of a source stay text. The same letterhead and values give the same bytes.
 * @throws {Failure} invalid, naming placeholders that mean nothing, are not closed, or mix two lists.
 */
export function fill(letterhead: Letterhead, values: Values): Diagnosed<Uint8Array> {
  const { name, parts, texts } = letterhead;
  const trees = new Map(texts.map(path => [path, nodesOf(letterhead, path)]));
  const found = new Map<string, Placeholder[]>();
  for (const [path, tree] of trees) {
    const spoken = paragraphsIn(tree).map(textOf);
    const open = spoken.map(unclosedIn).find(words => words !== null);
    if (open !== undefined)
      throw new Failure('invalid', `${name} (${path}): a placeholder is not closed: ${open}`, 'end it with }}');
    found.set(path, spoken.flatMap(placeholdersIn));
  }
  requireKnown(found, values, name);
  const into = filler(values, letterhead);
  const encoder = new TextEncoder();
  const filled = new Map(parts);
  for (const [path, tree] of trees)
    if (found.get(path)?.length) filled.set(path, encoder.encode(serialise(into(released(tree, textOf)))));
  return { value: zip(filled), diagnostics: tellOf(found, values) };
}
