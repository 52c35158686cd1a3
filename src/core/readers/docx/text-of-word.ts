import { nodesOf, PART_TYPES, pathsOf, targetsOf, type WordPackage } from '../../office/word.ts';
import { elementsOf, type Node } from '../../xml.ts';
import { blocksOf, type Reading } from './blocks.ts';
import { isOn, nameOf } from './element.ts';
import { type Lines, linesAs, linesOf, stacked } from './lines.ts';
import { marginsOf } from './margins.ts';
import { type Notes, notesOf } from './notes.ts';
import { countBy } from './numbering.ts';
import { stylesOf } from './styles.ts';

/** The words of a Word document as lines, and what is told of them. */
export interface WordText extends Lines {
  readonly notes: Notes;
  /** Days and hours that Word fills in anew. */
  readonly renewed: readonly string[];
}

/** So many lines of the body stand where a header would only repeat them. */
const MOST_ABOVE = 12;

/** The lines that are not among those seen; they are then. */
function fresh(lines: readonly string[], seen: Set<string>): string[] {
  return lines.filter(line => {
    const plain = line.toLowerCase();
    return !seen.has(plain) && seen.add(plain);
  });
}

/**
 * Takes the words of a Word document out of it, as lines: a blank line parts paragraphs, items bear what counts them, cells of a row are parted
 * by bars. Above the body stands the header of the first page, below it its notes, then what stands above and below other pages; each line once.
 * @throws {Failure} invalid, when a part of it is broken.
 */
export function textOfWord(word: WordPackage, main: string, body: readonly Node[]): WordText {
  const all = (type: string): Node[] =>
    pathsOf(word, type).flatMap(path => (word.parts.has(path) ? nodesOf(word, path) : []));
  const settings = all(PART_TYPES.settings);
  const reading: Reading = {
    styles: stylesOf(all(PART_TYPES.styles)),
    count: countBy(all(PART_TYPES.numbering)),
    marks: [],
    renewed: [],
  };
  const facing = [...elementsOf(settings)].some(element => nameOf(element) === 'evenAndOddHeaders' && isOn(element));
  const { first, later, below } = marginsOf(body, facing);
  const targets = targetsOf(word, main);
  const marginLines = (ids: readonly string[]): string[] =>
    ids
      .flatMap(id => {
        const path = targets.get(id);
        if (path === undefined || !word.parts.has(path)) return [];
        return blocksOf(nodesOf(word, path), reading, 'margin').flatMap(({ words }) => words.split('\n'));
      })
      .filter(line => line !== '');

  const text = linesOf(blocksOf(body, reading, 'body'));
  const notes = notesOf(
    reading.marks,
    { footnote: all(PART_TYPES.footnotes), endnote: all(PART_TYPES.endnotes), settings: [...settings, ...body] },
    reading,
  );
  const told = text.lines.map(({ words }) => words.toLowerCase()).filter(words => words !== '');
  const above = fresh(marginLines(first === null ? [] : [first]), new Set(told.slice(0, MOST_ABOVE)));
  const around = fresh(marginLines([...below, ...later]), new Set([...told, ...above.map(line => line.toLowerCase())]));
  return {
    ...stacked([linesAs(above, 'header'), text, notes, linesAs(around, 'footer')]),
    notes,
    renewed: reading.renewed,
  };
}
