import { captionOf } from '../../caption.ts';
import {
  type Block,
  type BlockTable,
  type Definitions,
  type Doc,
  type Inline,
  type Item,
  type Marks,
  show,
  type Table,
} from '../../doc.ts';
import { unbroken } from '../../glue.ts';
import { marksText } from '../../marks.ts';
import type { Theme } from '../../theme.ts';
import { cautionStyle, headingStyle, LISTS, notesBehind, PARAGRAPHS, SAID } from './block-styles.ts';
import { keyLines } from './keys.ts';
import type { Face } from './letter-widths.ts';
import type { Run } from './letters.ts';
import { GUTTER, LABEL, pageOf, pt, TEXT } from './measures.ts';
import { type Pages, paginate } from './pagination.ts';
import { type Measure, measuresOf, type Strip, stripOf } from './room.ts';
import { FACES, keepsNext, termStyle, termWidths, widthsOf } from './tables.ts';

/** What is gathered while a document is measured. */
interface Sheet {
  readonly doc: Doc;
  readonly measure: (style: string) => Measure;
  readonly strips: Strip[];
  readonly apart: boolean;
}

const WIDTH = TEXT / pt(1);
/** Points of the line between two rows. */
const HAIRLINE = 0.3;

const MARK = { face: 'serifBold', size: 9.5 } as const;
const BOLD: Readonly<Record<Face, Face>> = {
  serif: 'serifBold',
  serifBold: 'serifBold',
  sans: 'sansBold',
  sansBold: 'sansBold',
};

const plainRun = (text: string, { face, size }: Measure): Run => ({ text, face, size });

function markRuns(marks: Marks): Run[] {
  const text = marksText(marks);
  return text === '' ? [] : [{ text: `\u00a0${text}`, ...MARK }];
}

/** Inline content in the face of a style; the content of its footnotes is put into `notes`. */
function runsOf(content: readonly Inline[], measure: Measure, notes: (readonly Inline[])[]): Run[] {
  const { face, size } = measure;
  return content.flatMap((inline): Run[] => {
    if (inline.kind === 'marks') return markRuns(inline.marks);
    if (inline.kind === 'footnote') {
      notes.push(inline.content);
      return [{ text: '00', face, size: size * 0.6 }];
    }
    const heavy = inline.kind === 'text' && (inline.tone === 'strong' || inline.tone === 'number');
    return [{ text: unbroken(inline.text), face: heavy ? BOLD[face] : face, size }];
  });
}

/** Points that footnotes take at the foot of their page. */
function heightOfNotes(notes: readonly (readonly Inline[])[], sheet: Sheet): number {
  const style = sheet.measure('FootnoteText');
  return notes.reduce((sum, content) => {
    const { lines, line } = stripOf(runsOf(content, style, []), style, WIDTH);
    return sum + lines * line;
  }, 0);
}

/** A paragraph of plain words. */
function tell(words: string, style: string, sheet: Sheet, more?: Partial<Strip>): void {
  const measure = sheet.measure(style);
  sheet.strips.push(stripOf([plainRun(words, measure)], measure, WIDTH, more));
}

/** A paragraph with its marks. */
function item({ content, marks }: Item, style: string, sheet: Sheet, more?: Partial<Strip>): void {
  const measure = sheet.measure(style);
  const notes: (readonly Inline[])[] = [];
  const runs = [...runsOf(content, measure, notes), ...markRuns(marks)];
  sheet.strips.push(stripOf(runs, measure, WIDTH, { notes: heightOfNotes(notes, sheet), ...more }));
}

interface Cell {
  readonly style: string;
  readonly content: string | readonly Inline[];
  readonly marks?: Marks;
  readonly twips: number;
}

/** A row, as high as the highest of its cells, never cut. */
function row(cells: readonly Cell[], sheet: Sheet, more: Partial<Strip> = {}): Strip {
  const notes: (readonly Inline[])[] = [];
  const heights = cells.map(({ style, content, marks, twips }) => {
    const measure = sheet.measure(style);
    const runs = typeof content === 'string' ? [plainRun(content, measure)] : runsOf(content, measure, notes);
    const { before, after, lines, line } = stripOf(
      marks ? [...runs, ...markRuns(marks)] : runs,
      measure,
      (twips - GUTTER) / pt(1),
    );
    return before + lines * line + after;
  });
  return {
    before: 0,
    after: 0,
    lines: 1,
    line: Math.max(...heights) + HAIRLINE,
    extra: 0,
    keepNext: false,
    whole: true,
    breakBefore: false,
    notes: heightOfNotes(notes, sheet),
    head: 0,
    section: null,
    ...more,
  };
}

function table(block: Table, sheet: Sheet): void {
  const { columns, head, groups, evidence } = block;
  const caption = captionOf(block, sheet.doc.words);
  const widths = widthsOf(block);
  const twips = (index: number) => widths[index] ?? 0;
  if (caption !== null) tell(caption.join(''), 'Caption', sheet);
  const labels = columns.map(({ label }, index) => ({ style: 'TableHead', content: label, twips: twips(index) }));
  // What stands again on each page: the head or, without one, the title of the only group.
  let again = 0;
  if (head) {
    const heading = row(labels, sheet, { keepNext: true });
    again = heading.line;
    sheet.strips.push(heading);
  }
  for (const { title, rows } of groups) {
    if (title !== null) {
      const heading = row([{ style: 'TableGroup', content: title, twips: TEXT }], sheet, { keepNext: true });
      if (!head && groups.length === 1) again = heading.line;
      sheet.strips.push(heading);
    }
    for (const [at, { cells, marks }] of rows.entries()) {
      const written = columns.map(({ face }, index) => ({
        style: FACES[face],
        content: cells[index] ?? [],
        twips: twips(index),
      }));
      const proof = { style: 'TableText', content: '', marks, twips: twips(columns.length) };
      const keepNext = keepsNext(at, rows.length, sheet.doc);
      sheet.strips.push(row(evidence ? [...written, proof] : written, sheet, { keepNext, head: again }));
    }
  }
  tell('', 'TableEnd', sheet);
}

function definitions(block: Definitions, sheet: Sheet): void {
  const [first, second] = termWidths(block);
  const style = termStyle(block);
  for (const [at, { term, content, marks }] of block.rows.entries())
    sheet.strips.push(
      row(
        [
          { style, content: term, twips: first },
          { style, content, marks, twips: second },
        ],
        sheet,
        { keepNext: keepsNext(at, block.rows.length, sheet.doc) },
      ),
    );
  tell('', 'TableEnd', sheet);
}

const blocks: BlockTable<Sheet> = {
  section(section, sheet) {
    const { id, label, note, setApart, blocks: inner } = section;
    const heading = sheet.measure(headingStyle(section));
    const behind = note !== null && notesBehind(sheet.doc);
    const runs = [plainRun(label, heading), ...(behind ? [{ ...plainRun(`  ${note}`, heading), size: 9 }] : [])];
    sheet.strips.push(stripOf(runs, heading, WIDTH + (behind ? LABEL / pt(1) : 0), { section: id }));
    if (note !== null && !behind) tell(note, 'SectionNote', sheet);
    show(inner, blocks, { ...sheet, apart: setApart });
  },
  title({ documentKind, text, marks, subtitles, keys }, sheet) {
    const { measure } = sheet;
    tell(documentKind, 'DocumentKind', sheet);
    const title = measure('Title');
    sheet.strips.push(stripOf([plainRun(unbroken(text), title), ...markRuns(marks)], title, WIDTH));
    for (const subtitle of subtitles) tell(subtitle, 'Subtitle', sheet);
    for (const [key] of keyLines(keys)) if (key) tell(key.value, 'Key', sheet);
  },
  paragraph(block, sheet) {
    item(block, PARAGRAPHS[block.style], sheet, block.leads ? { keepNext: true } : {});
  },
  list({ style, items }, sheet) {
    for (const entry of items) item(entry, LISTS[style], sheet);
  },
  definitions,
  table,
  quotation({ manner, content, marks, attribution }, sheet) {
    item({ content, marks }, SAID[manner], sheet, attribution ? { keepNext: true } : {});
    if (attribution) item({ content: attribution, marks: { paragraphs: [], cautions: [] } }, 'Attribution', sheet);
  },
  cautions(block, sheet) {
    const style = cautionStyle(block, sheet.apart);
    for (const [index, { title, content, marks }] of block.items.entries()) {
      // Boxes that touch are one box: edges above the first, below the last.
      const [above, below] = sheet.measure(style).border;
      const extra = (index === 0 ? above : 0) + (index === block.items.length - 1 ? below : 0);
      const words: Inline = { kind: 'text', text: `${title} `, tone: 'strong' };
      item({ content: [words, ...content], marks }, style, sheet, { extra });
    }
  },
  source({ paragraphs }, sheet) {
    const measure = sheet.measure('SourceText');
    for (const { text, heading } of paragraphs) {
      const runs = [plainRun(text, heading ? { ...measure, face: BOLD[measure.face] } : measure)];
      sheet.strips.push(stripOf(runs, measure, WIDTH, heading ? { keepNext: true } : {}));
    }
  },
  contents(_, sheet) {
    const { doc } = sheet;
    tell(doc.words.contents, 'TOCHeading', sheet);
    for (const block of doc.blocks) if (block.kind === 'section' && block.level === 1) tell(block.label, 'TOC1', sheet);
  },
};

/** The room that blocks take, as far as widths of letters tell it; `wider`: for how much wider faces there must be room. */
export function stripsOf(doc: Doc, theme: Theme, these: readonly Block[] = doc.blocks, wider = 1): readonly Strip[] {
  const measureOf = measuresOf(doc, theme);
  const measure = (style: string): Measure => {
    const own = measureOf(style);
    return { ...own, size: own.size * wider };
  };
  return show<Sheet>(these, blocks, { doc, measure, strips: [], apart: false }).strips;
}

/**
 * On which page each section begins when a word processor lays the document out. An estimate: what it cannot know is
 * how a word processor kerns, and which faces stand in for Cambria and Calibri. `slack`: points left free on each page; `taken`: points
 * of the first page that something else takes.
 */
export function estimatePages(doc: Doc, theme: Theme, slack = 0, taken = 0): Pages {
  const { height, top, bottom } = pageOf(doc.design, theme.paper);
  return paginate(stripsOf(doc, theme), (height - top - bottom) / pt(1) - slack, taken);
}
