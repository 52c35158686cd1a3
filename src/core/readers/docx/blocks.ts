import { collapse } from '../../span.ts';
import type { Element, Node } from '../../xml.ts';
import { roleOfLine } from '../structure/role-of-line.ts';
import type { Part } from '../told-line.ts';
import { child, nameOf, within } from './element.ts';
import { withoutPageNumbers } from './page-numbers.ts';
import type { Listed, StyledAs, Styles } from './styles.ts';
import { isHidden, type Mark, SKIPPED, wordsOfParagraph } from './words-of-paragraph.ts';

/** One paragraph, item or row of a table, in words. */
export interface Block {
  readonly kind: 'paragraph' | 'item' | 'row';
  readonly words: string;
  readonly as: Part | null;
  readonly label: string | null;
}

/** Whether a block has any words. */
export const isFilled = ({ words }: Block): boolean => words !== '';

/** What the blocks of a document are told by, and what is noted on the way: one for its whole, as lists and notes are counted through it. */
export interface Reading {
  readonly styles: Styles;
  readonly count: (listed: Listed) => string;
  readonly marks: Mark[];
  readonly renewed: string[];
}

/** What stands apart in one line: at its left, in the middle and at its right. */
const APART = /\t| {4,}/;

/** Whether a paragraph is text rather than a line above one. */
const isText = (words: string): boolean =>
  words.length > 100 || (words.length > 50 && /[.!?。！？]["”’]?$/u.test(words));

const STYLED: Readonly<Record<StyledAs, Part | null>> = {
  title: 'title',
  subtitle: 'subtitle',
  heading: 'heading',
  contents: null,
};

/** A label goes with what it labels: "Date:" and the day. */
function withLabels(parts: readonly string[]): string[] {
  const told: string[] = [];
  for (const part of parts) {
    const before = told.at(-1);
    if (before?.endsWith(':')) told[told.length - 1] = `${before} ${part}`;
    else told.push(part);
  }
  return told;
}

/** Columns may stand closer: where there are three of them, two blanks are no slip. */
const COLUMNS = /\t| {2,}/;

/** A cell of a row that tabs set is no longer. */
const LONGEST_CELL = 60;
/** "1,900", "+20%", "£5", "n/a": what only stands in a column. */
const VALUE = /^(?:[(+–−-]?\p{Sc}?\s?\d[\d.,\s]*[%)]?|[–—-]|n\/a)$/iu;

/** Whether what tabs or blanks set apart in a line are cells of a row: three short ones or more, or a value behind what it is of. */
const areCells = (parts: readonly string[]): boolean =>
  parts.every(part => part.length <= LONGEST_CELL && !/[.!?:]$/.test(part)) &&
  (parts.length > 2 || (parts.length === 2 && VALUE.test(parts[1] ?? '')));

/** No line above a text sets more apart. */
const MOST_PARTS = 6;

/** What is set apart in a line above a text as lines of their own, where one of them tells what the piece is: "PRESS RELEASE" beside its day. A day beside other words may be that of a programme. */
function setApart(parts: readonly string[]): readonly string[] | null {
  const told = parts.length > MOST_PARTS ? [] : withLabels(parts);
  return told.length > 1 && told.some(part => roleOfLine(part) === 'notice') ? told : null;
}

/**
 * The blocks of a part of a document. In `margins`, above and below pages, all that is set apart in a line is a line of its own;
 * in the body only above its text.
 */
export function blocksOf(nodes: readonly Node[], reading: Reading, place: 'body' | 'margin' | 'note'): Block[] {
  let above = place === 'body';

  function linesOf(words: string): string[] {
    return words.split('\n').flatMap(line => {
      const parts = line.split(APART).map(part => collapse(withoutPageNumbers(part)).trim());
      const filled = parts.filter(part => part !== '');
      if (place === 'margin') return withLabels(filled);
      const told = collapse(withoutPageNumbers(line)).trim();
      const cells = line
        .split(COLUMNS)
        .map(collapse)
        .filter(part => part !== '');
      const row = [filled, cells.length > 2 ? cells : []].find(areCells);
      return (above && setApart(filled)) || [row && roleOfLine(told) === null ? row.join(' | ') : told];
    });
  }

  function paragraph(element: Element): Block[] {
    const properties = child(element, 'pPr');
    const styled = reading.styles.styledAs(properties);
    if (styled === 'contents') return [];
    const { words, boxes, marks, renewed } = wordsOfParagraph(element.children);
    const lines = linesOf(words);
    const told = lines.join('\n').trim();
    reading.marks.push(...marks);
    reading.renewed.push(...renewed);
    const listed = reading.styles.listOf(properties);
    const isGone = told === '' && within(properties, 'rPr', 'del') !== null;
    const label = listed && !isGone ? reading.count(listed) : '';
    if (isText(told)) above = false;
    return [own(told, place === 'margin' ? null : styled, label), ...boxes.flatMap(({ children }) => blocks(children))];
  }

  function own(told: string, styled: StyledAs | null, label: string): Block {
    if (styled !== null) {
      const lines = told.split('\n').filter(line => line !== '');
      // A title of several lines is one, unless one of them says by itself what it is.
      const whole = lines.length > 1 && lines.every(line => roleOfLine(line) === null) ? lines.join(' ') : told;
      return { kind: 'paragraph', words: whole, as: STYLED[styled], label: null };
    }
    return told !== '' && label !== ''
      ? { kind: 'item', words: `${label} ${told}`, as: 'item', label }
      : { kind: 'paragraph', words: told, as: null, label: null };
  }

  /** A row of short cells is one line, a label beside what it labels; cells that hold several paragraphs are told one after the other, as where a table lays out a page. */
  function row(element: Element): Block[] {
    const cells = element.children.map(node => blocks([node]).filter(isFilled)).filter(cell => cell.length > 0);
    if (cells.length < 2 || cells.some(cell => cell.length > 1)) return cells.flat();
    const words = cells.flatMap(([block]) => block?.words ?? []);
    const lines = place === 'margin' ? withLabels(words) : above ? setApart(words) : null;
    if (lines) return lines.map(line => ({ kind: 'paragraph', words: line, as: null, label: null }));
    return [{ kind: 'row', words: withLabels(words).join(' | '), as: null, label: null }];
  }

  function blocks(children: readonly Node[]): Block[] {
    return children.flatMap(node => {
      if (typeof node === 'string') return [];
      const name = nameOf(node);
      if (name === 'p') return paragraph(node);
      if (name === 'tr') return row(node);
      return SKIPPED.has(name) || isHidden(node) ? [] : blocks(node.children);
    });
  }

  return blocks(nodes);
}
