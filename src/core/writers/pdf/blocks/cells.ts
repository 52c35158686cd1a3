import type { Column, Row, Table } from '../../../doc.ts';
import { type Flow, styled } from '../flow.ts';
import { spansOf } from '../inline.ts';
import { setLines } from '../line-break.ts';
import { markSpans } from '../marks.ts';
import type { Span } from '../span.ts';
import type { Strip } from '../strip.ts';
import { bold, MM, type Style } from '../style.ts';
import { type Tag, within } from '../tag.ts';
import { type Cell, rowStrips } from './row.ts';

/** Between two columns. */
const GUTTER = 3 * MM;

const FACES: Readonly<Record<Column['face'], (flow: Flow) => Style>> = {
  text: flow => styled(flow, 'table'),
  date: flow => styled(flow, 'table'),
  figure: flow => styled(flow, 'figure'),
  name: flow => bold(styled(flow, 'table')),
};

/** Where the columns of a table stand; `end` is where its rules end, after the marks. */
export interface Grid {
  readonly columns: readonly { readonly x: number; readonly width: number; readonly style: Style }[];
  readonly end: number;
}

/** Shares out the width that the marks leave. */
export function gridOf({ columns, evidence }: Table, flow: Flow): Grid {
  const { evidence: marks, rail } = flow.setting.design;
  const room = evidence && !rail ? marks.x - flow.x : flow.width;
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0);
  let x = flow.x;
  const placed = columns.map(({ weight, face }, index) => {
    const share = (room * weight) / weights;
    const last = index === columns.length - 1 && (rail !== null || !evidence);
    const column = { x, width: share - (last ? 0 : GUTTER), style: FACES[face](flow) };
    x += share;
    return column;
  });
  return { columns: placed, end: evidence ? marks.x + marks.width : flow.x + flow.width };
}

function cell(spans: readonly Span[], style: Style, tag: Tag, x: number, width: number, flow: Flow): Cell {
  return { lines: setLines(spans, width, flow.setting.faces), style, x, tag };
}

/** A row of the table: the first cell names it, the marks end it. */
export function bodyRow({ cells, marks }: Row, grid: Grid, evidence: boolean, group: Tag, flow: Flow): Strip[] {
  const { setting } = flow;
  const tag = within(group, 'TR');
  const set = grid.columns.map(({ x, width, style }, index) => {
    const inner = index === 0 ? within(tag, 'TH', { scope: 'Row' }) : within(tag, 'TD');
    return cell(spansOf(cells[index] ?? [], style, inner, flow), style, inner, x, width, flow);
  });
  if (evidence) {
    const column = setting.design.evidence;
    const inner = within(tag, 'TD');
    const style = { ...styled(flow, 'mark'), leading: styled(flow, 'table').leading };
    set.push(cell(markSpans(marks, inner, setting), style, inner, column.x, column.width, flow));
  }
  return rowStrips(set, setting.design.gaps.cell, flow);
}

/** The labels of the columns. */
export function headRow(labels: readonly string[], grid: Grid, evidence: boolean, group: Tag, flow: Flow): Strip[] {
  const style = styled(flow, 'tableHead');
  const tag = within(group, 'TR');
  const cells = grid.columns.map(({ x, width }, index) => {
    const inner = within(tag, 'TH', { scope: 'Column' });
    return cell([{ text: labels[index] ?? '', style, tag: inner }], style, inner, x, width, flow);
  });
  return rowStrips(evidence ? [...cells, sourceHead(tag, flow)] : cells, flow.setting.design.gaps.head, flow);
}

/** The title of a group, over all columns, which may head the marks too; `columns`: how many there are with them. */
export function titleRow(title: string, columns: number, marked: boolean, grid: Grid, group: Tag, flow: Flow): Strip[] {
  const style = styled(flow, 'groupHead');
  const tag = within(group, 'TR');
  const inner = within(tag, 'TH', { scope: 'Column', columns: columns - (marked ? 1 : 0) });
  const wide = (marked ? flow.setting.design.evidence.x - GUTTER : grid.end) - flow.x;
  const cells = [cell([{ text: title, style, tag: inner }], style, inner, flow.x, wide, flow)];
  return rowStrips(marked ? [...cells, sourceHead(tag, flow)] : cells, flow.setting.design.gaps.head, flow);
}

function sourceHead(row: Tag, flow: Flow): Cell {
  const { design, doc } = flow.setting;
  const style = styled(flow, 'tableHead');
  const tag = within(row, 'TH', { scope: 'Column' });
  return cell([{ text: doc.words.source, style, tag }], style, tag, design.evidence.x, design.evidence.width, flow);
}
