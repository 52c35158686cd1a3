import type { Column, Row, Table } from '../../../doc.ts';
import { append, type Flow, flowIn, setStrips, styled } from '../flow.ts';
import { spansOf } from '../inline.ts';
import { type Line, setLines, type Span } from '../line-break.ts';
import { markSpans } from '../marks.ts';
import { bind, type Strip } from '../strip.ts';
import { baselineOf, bold, MM, type Style } from '../style.ts';
import { type Tag, within } from '../tag.ts';
import { type Cell, rowStrips, ruled } from './row.ts';

/** Between two columns. */
const GUTTER = 3 * MM;

const FACES: Readonly<Record<Column['face'], (flow: Flow) => Style>> = {
  text: flow => styled(flow, 'table'),
  date: flow => styled(flow, 'table'),
  figure: flow => styled(flow, 'figure'),
  name: flow => bold(styled(flow, 'table')),
};

interface Grid {
  readonly columns: readonly { readonly x: number; readonly width: number; readonly style: Style }[];
  /** From the text axis to the end of the marks. */
  readonly rule: { readonly x: number; readonly width: number };
}

function gridOf(block: Table, flow: Flow): Grid {
  const { evidence, rail } = flow.setting.design;
  const room = block.evidence && !rail ? evidence.x - flow.x : flow.width;
  const weights = block.columns.reduce((sum, { weight }) => sum + weight, 0);
  let x = flow.x;
  const columns = block.columns.map(({ weight, face }, index) => {
    const share = (room * weight) / weights;
    const last = index === block.columns.length - 1 && (rail !== null || !block.evidence);
    const column = { x, width: share - (last ? 0 : GUTTER), style: FACES[face](flow) };
    x += share;
    return column;
  });
  const end = block.evidence ? evidence.x + evidence.width : flow.x + flow.width;
  return { columns, rule: { x: flow.x, width: end - flow.x } };
}

function cell(spans: readonly Span[], style: Style, x: number, width: number, flow: Flow): Cell {
  const lines: Line[] = setLines(spans, width, flow.setting.faces);
  return { lines, style, x };
}

function marksCell(row: Row, tag: Tag, flow: Flow): Cell {
  const { evidence } = flow.setting.design;
  const style = { ...styled(flow, 'mark'), leading: styled(flow, 'table').leading };
  return cell(markSpans(row.marks, within(tag, 'TD'), flow.setting), style, evidence.x, evidence.width, flow);
}

function bodyRow(row: Row, grid: Grid, block: Table, group: Tag, flow: Flow): Strip[] {
  const tag = within(group, 'TR');
  const cells = grid.columns.map(({ x, width, style }, index) => {
    const inner = index === 0 ? within(tag, 'TH', { scope: 'Row' }) : within(tag, 'TD');
    return cell(spansOf(row.cells[index] ?? [], style, inner, flow), style, x, width, flow);
  });
  if (block.evidence) cells.push(marksCell(row, tag, flow));
  return rowStrips(cells, flow.setting.design.gaps.cell, flow);
}

/** Labels of all columns, or one title over all of them; the first of a table also heads the marks. */
function headRow(labels: readonly string[], style: Style, grid: Grid, marked: boolean, more: number, group: Tag, flow: Flow): Strip[] {
  const { evidence } = flow.setting.design;
  const tag = within(group, 'TR');
  const spans = labels.length < grid.columns.length ? grid.columns.length + more : 1;
  const cells = labels.map((text, index) => {
    const inner = within(tag, 'TH', { scope: 'Column', ...(spans > 1 ? { columns: spans } : {}) });
    const column = grid.columns[index] ?? { x: flow.x, width: flow.width };
    return cell([{ text, style, tag: inner }], style, column.x, spans > 1 ? grid.rule.width / 2 : column.width, flow);
  });
  if (marked) {
    const inner = within(tag, 'TH', { scope: 'Column' });
    const head = styled(flow, 'tableHead');
    cells.push(cell([{ text: flow.setting.doc.words.source, style: head, tag: inner }], head, evidence.x, evidence.width, flow));
  }
  return rowStrips(cells, flow.setting.design.gaps.head, flow);
}

function caption(text: string, table: Tag, flow: Flow): Strip[] {
  const strips = setStrips([{ text, style: styled(flow, 'caption'), tag: within(table, 'Caption') }], styled(flow, 'caption'), flow);
  for (const each of strips) each.bond = 2;
  return strips;
}

/** A table ruled only from row to row; its head, or the title of a group, stands again where a page cuts it. */
export function table(block: Table, flow: Flow): void {
  const { gaps, closesTables } = flow.setting.design;
  const grid = gridOf(block, flow);
  const tag = within(flow.tag, 'Table');
  const all = flowIn(flow, { tag });
  if (block.caption !== null) append(all, caption(block.caption, tag, flow), 0);
  const heads = (strips: Strip[]): Strip | null => {
    ruled(strips, 'foot', grid.rule, 0.5, 'rule');
    for (const each of strips) each.bond = 2;
    append(all, strips, gaps.cell[1]);
    return strips.length === 1 ? (strips[0] ?? null) : null;
  };
  const labels = block.columns.map(({ label }) => label);
  let repeat: Strip | null = null;
  if (block.head)
    repeat = heads(headRow(labels, styled(flow, 'tableHead'), grid, block.evidence, 0, within(tag, 'THead'), flow));
  for (const { title, rows } of block.groups) {
    const body = within(tag, 'TBody');
    if (title !== null) {
      const marked = block.evidence && all.strips.length === 0;
      const more = block.evidence && !marked ? 1 : 0;
      repeat = heads(headRow([title], styled(flow, 'groupHead'), grid, marked, more, body, flow));
    }
    rows.forEach((row, index) => {
      const strips = bodyRow(row, grid, block, body, flow);
      if (index > 0 || (repeat === null && all.strips.length > 0)) ruled(strips, 'head', grid.rule, 0.4, 'hairline');
      for (const each of strips) each.repeat = repeat;
      const last = strips.at(-1);
      const left = rows.length - 1 - index;
      if (last && left > 0 && (!flow.setting.splitsTables || index === 0 || left === 1)) last.bond = 1;
      append(all, strips, 0);
    });
    if (closesTables) ruled(all.strips, 'foot', grid.rule, 0.5, 'rule');
  }
  if (!flow.setting.splitsTables) bind(all.strips, 1);
  append(flow, all.strips, gaps.paragraph);
}
