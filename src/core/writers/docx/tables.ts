import { type FileChild, type ParagraphChild, Table, TableLayoutType, WidthType } from 'docx';
import { captionOf } from '../../caption.ts';
import { rightToLeft } from '../../direction.ts';
import type { Column, Definitions, Doc, Inline, Marks, Table as Tabled } from '../../doc.ts';
import { bookmark, tableAnchor } from './anchors.ts';
import { bodyParagraph, type Draft, say } from './draft.ts';
import { type Element, element, leaf } from './element.ts';
import { field } from './fields.ts';
import { inlines, item, words } from './inline.ts';
import { markRuns } from './marks.ts';
import { EVIDENCE, GUTTER, mm, TEXT } from './measures.ts';
import { paint } from './style-parts.ts';
import { TABLES } from './table-styles.ts';

/** Styles of the cells of a column. */
export const FACES: Readonly<Record<Column['face'], string>> = {
  text: 'TableText',
  date: 'TableText',
  figure: 'TableFigure',
  name: 'TableName',
};

/** Twips of each column: the weights share what the ¶ column leaves. */
export function widthsOf({ columns, evidence }: Tabled): number[] {
  const room = TEXT - (evidence ? EVIDENCE : 0);
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const shares = columns.map(({ weight }) => Math.floor((room * weight) / whole));
  return evidence ? [...shares, EVIDENCE] : shares;
}

/** Counts the tables that have a caption. */
const TABLE_COUNT = ' SEQ Table \\* ARABIC ';

interface Cell {
  readonly style: string;
  readonly children: readonly ParagraphChild[];
  readonly span?: number;
}

interface Look {
  readonly widths: readonly number[];
  readonly header?: boolean;
  readonly keepNext?: boolean;
  /** The line under a head, as attributes. */
  readonly bottom?: Readonly<Record<string, string | number>>;
}

function row(
  cells: readonly Cell[],
  { widths, header = false, keepNext = false, bottom }: Look,
  draft: Draft,
): Element {
  let at = 0;
  const written = cells.map(({ style, children, span = 1 }) => {
    const width = widths.slice(at, at + span).reduce((sum, each) => sum + each, 0);
    at += span;
    const properties = [
      leaf('w:tcW', { 'w:type': 'dxa', 'w:w': width }),
      ...(span > 1 ? [leaf('w:gridSpan', { 'w:val': span })] : []),
      ...(bottom ? [{ 'w:tcBorders': [leaf('w:bottom', bottom)] }, leaf('w:vAlign', { 'w:val': 'bottom' })] : []),
    ];
    return element('w:tc', [
      { 'w:tcPr': properties },
      bodyParagraph(draft, style, children, keepNext ? { keepNext } : {}),
    ]);
  });
  const properties = [leaf('w:cantSplit'), ...(header ? [leaf('w:tblHeader')] : [])];
  return element('w:tr', [{ 'w:trPr': properties }, ...written]);
}

function place(rows: readonly Element[], widths: readonly number[], look: keyof typeof TABLES, draft: Draft): void {
  if (rows.length === 0) return;
  const table = new Table({
    rows: [],
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    style: TABLES[look],
    tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    ...(rightToLeft(draft.doc.language) ? { visuallyRightToLeft: true } : {}),
  });
  for (const each of rows) table.addChildElement(each as never);
  draft.body.push(table as FileChild);
  // Two tables that touch are one table to Word.
  say(draft, 'TableEnd', []);
}

const evidenceCell = (marks: Marks, draft: Draft): Cell => ({ style: 'TableText', children: markRuns(marks, draft) });

const headCell = (label: string, draft: Draft, style = 'TableHead', span = 1): Cell => ({
  style,
  children: label === '' ? [] : [words(label, draft)],
  span,
});

/** The caption above a table; its number is a field that counts tables. */
function caption(block: Tabled, draft: Draft): void {
  const parts = captionOf(block, draft.doc.words);
  if (parts === null) return;
  const [before, number, after] = parts;
  const counted = number === '' ? [] : [words(before, draft), ...field(TABLE_COUNT, words(number, draft))];
  say(draft, 'Caption', [
    ...(block.number === undefined ? counted : bookmark(tableAnchor(block.number), counted, draft)),
    words(after, draft),
  ]);
}

/** A table: its head again on each page, its rows whole, its widths fixed. */
export function table(block: Tabled, draft: Draft): void {
  const { columns, head, groups, evidence } = block;
  const widths = widthsOf(block);
  const headed = { 'w:val': 'single', 'w:color': paint(draft.theme).rule, 'w:sz': 4 };
  const source = draft.doc.words.source;
  caption(block, draft);
  const rows: Element[] = [];
  if (head) {
    const cells = [
      ...columns.map(({ label }) => headCell(label, draft)),
      ...(evidence ? [headCell(source, draft)] : []),
    ];
    rows.push(row(cells, { widths, header: true, keepNext: true, bottom: headed }, draft));
  }
  for (const [index, { title, rows: entries }] of groups.entries()) {
    if (title !== null) {
      const opens = !head && index === 0 && evidence;
      const cells = [
        headCell(title, draft, 'TableGroup', opens ? columns.length : widths.length),
        ...(opens ? [headCell(source, draft, 'TableHead')] : []),
      ];
      rows.push(row(cells, { widths, header: !head && groups.length === 1, keepNext: true, bottom: headed }, draft));
    }
    for (const [at, { cells, marks }] of entries.entries()) {
      const keepNext = keepsNext(at, entries.length, draft.doc);
      const faces = columns.map(({ face }, column) => ({
        style: FACES[face],
        children: inlines((cells[column] ?? []) as readonly Inline[], draft),
      }));
      rows.push(row([...faces, ...(evidence ? [evidenceCell(marks, draft)] : [])], { widths, keepNext }, draft));
    }
  }
  place(rows, widths, 'ruled', draft);
}

/** A letter of a term is about this wide. */
const LETTER = mm(2.1);

/** Twips of the column of terms, and of what is left beside it. */
export function termWidths({ rows }: Definitions): readonly [first: number, second: number] {
  const longest = Math.max(0, ...rows.map(({ term }) => term.length));
  const first = Math.min(mm(45), Math.max(mm(20), longest * LETTER + GUTTER));
  return [first, TEXT - first];
}

/** Style of both columns of a list of terms. */
export const termStyle = ({ style }: Definitions): string => (style === 'small' ? 'TableSmall' : 'TableKey');

/** Whether a row stands with the next: a page ends with two rows on either side, or with all of them, while there is room for that. */
export const keepsNext = (at: number, rows: number, { tight }: Doc): boolean =>
  tight !== 'rows' && at < rows - 1 && (at === 0 || at === rows - 2);

/** Terms and what they stand for: two columns without lines. */
export function definitions(block: Definitions, draft: Draft): void {
  const widths = termWidths(block);
  const face = termStyle(block);
  const written = block.rows.map((entry, at) =>
    row(
      [
        { style: face, children: [words(entry.term, draft, 'Quiet')] },
        { style: face, children: item(entry, draft) },
      ],
      { widths, keepNext: keepsNext(at, block.rows.length, draft.doc) },
      draft,
    ),
  );
  place(written, widths, 'open', draft);
}
