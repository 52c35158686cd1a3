import { collapse } from '../../span.ts';
import { type Element, elementsOf, type Node } from '../../xml.ts';
import { blocksOf, isFilled, type Reading } from './blocks.ts';
import { child, nameOf, settingOf } from './element.ts';
import { type Lines, linesAs } from './lines.ts';
import { numbered } from './number-formats.ts';
import type { Mark } from './words-of-paragraph.ts';

/** Footnotes and endnotes of a document, and what its settings say of them. */
export interface NoteParts {
  readonly footnote: readonly Node[];
  readonly endnote: readonly Node[];
  /** The body and the settings: either tells how notes are counted. */
  readonly settings: readonly Node[];
}

/** What Word counts with where nothing is said. */
const FORMATS = { footnote: 'decimal', endnote: 'lowerRoman' } as const;
/** So many notes have their places told, by so many words. */
const [MOST_TOLD, WORDS_TOLD] = [5, 4];

/** The notes at the end of a text, and what is told of them. */
export interface Notes extends Lines {
  readonly count: number;
  /** Behind which words their marks stand. */
  readonly places: string;
}

/** How notes of a kind are counted: "decimal", as settings or a section say. */
function formatOf(kind: Mark['kind'], settings: readonly Node[]): string {
  for (const element of elementsOf(settings)) {
    const format = nameOf(element) === `${kind}Pr` ? child(element, 'numFmt') : null;
    if (format) return settingOf(format) ?? FORMATS[kind];
  }
  return FORMATS[kind];
}

/** The notes of a kind by their ids, without the lines that part them from the text. */
const byId = (nodes: readonly Node[], kind: Mark['kind']): ReadonlyMap<string, Element> =>
  new Map(
    [...elementsOf(nodes)]
      .filter(element => nameOf(element) === kind && !settingOf(element, 'type'))
      .map(element => [settingOf(element, 'id') ?? '', element]),
  );

/** The notes that a text has marks for, each once and in the order of these: "[1] See the charter." */
export function notesOf(marks: readonly Mark[], parts: NoteParts, reading: Reading): Notes {
  const known = { footnote: byId(parts.footnote, 'footnote'), endnote: byId(parts.endnote, 'endnote') };
  const formats = { footnote: formatOf('footnote', parts.settings), endnote: formatOf('endnote', parts.settings) };
  const count = { footnote: 0, endnote: 0 };
  const seen = new Set<Element>();
  const words: string[] = [];
  const places: string[] = [];
  for (const { kind, id, own, behind } of [...marks]) {
    if (own === null) count[kind] += 1;
    const note = known[kind].get(id);
    if (!note || seen.has(note)) continue;
    seen.add(note);
    const blocks = blocksOf(note.children, reading, 'note').filter(isFilled);
    if (blocks.length === 0) continue;
    const label = `[${own ?? numbered(formats[kind], count[kind]) ?? count[kind]}]`;
    words.push(...`${label} ${blocks.map(block => block.words).join('\n')}`.split('\n').filter(line => line !== ''));
    places.push(`${label} behind “${collapse(behind).trim().split(' ').slice(-WORDS_TOLD).join(' ')}”`);
  }
  const more = places.length > MOST_TOLD ? ' and so on' : '';
  return {
    ...linesAs(words, 'note'),
    count: places.length,
    places: `${places.slice(0, MOST_TOLD).join(', ')}${more}`,
  };
}
