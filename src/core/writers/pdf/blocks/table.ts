import { captionOf } from '../../../caption.ts';
import type { Table } from '../../../doc.ts';
import { append, type Flow, flowIn, setStrips, styled } from '../flow.ts';
import { bind, heightOf, type Strip } from '../strip.ts';
import { type Tag, within } from '../tag.ts';
import { bodyRow, gridOf, headRow, titleRow } from './cells.ts';
import { ruled } from './row.ts';

/** A table lower than this share of a page is not cut. */
const SMALL = 0.22;

function caption(text: string, table: Tag, flow: Flow): Strip[] {
  const strips = setStrips(
    [{ text, style: styled(flow, 'caption'), tag: within(table, 'Caption') }],
    styled(flow, 'caption'),
    flow,
  );
  for (const each of strips) each.bond = 2;
  return strips;
}

/** A head, ruled, which holds to what follows; on a later page it stands again as it is now. */
function headed(strips: Strip[], rule: { readonly x: number; readonly width: number }): Strip | null {
  ruled(strips, 'foot', rule, 0.5, 'rule');
  for (const each of strips) each.bond = 2;
  const [only] = strips;
  return only && strips.length === 1
    ? { ...only, before: 0, pieces: [...only.pieces], shapes: [...only.shapes] }
    : null;
}

/** A table ruled only from row to row; its head, or the title of a group, stands again where a page cuts it. */
export function table(block: Table, flow: Flow): void {
  const { setting } = flow;
  const { gaps, closesTables, page } = setting.design;
  const grid = gridOf(block, flow);
  const rule = { x: flow.x, width: grid.end - flow.x };
  const tag = within(flow.tag, 'Table');
  const all = flowIn(flow, { tag });
  const titled = captionOf(block, setting.doc.words)?.join('');
  if (titled !== undefined) append(all, caption(titled, tag, flow), 0);
  let repeat: Strip | null = null;
  const head = (strips: Strip[]): void => {
    repeat = headed(strips, rule);
    append(all, strips, gaps.cell[1]);
  };
  // A head without a body is not allowed (PDF/UA-1, 7.2).
  const filled = block.groups.some(({ title, rows }) => title !== null || rows.length > 0);
  const labels = block.columns.map(({ label }) => label);
  if (block.head) head(headRow(labels, grid, block.evidence, within(tag, filled ? 'THead' : 'TBody'), flow));
  for (const [group, { title, rows }] of block.groups.entries()) {
    const body = within(tag, 'TBody');
    if (title !== null) {
      const columns = block.columns.length + (block.evidence ? 1 : 0);
      head(titleRow(title, columns, block.evidence && !block.head && group === 0, grid, body, flow));
    }
    // So many rows on either side of a cut: where there is room, three.
    const least = setting.doc.pages === null ? 3 : 2;
    for (const [index, row] of rows.entries()) {
      const strips = bodyRow(row, grid, block.evidence, body, flow);
      if (index > 0 || (repeat === null && group > 0)) ruled(strips, 'head', rule, 0.4, 'hairline');
      for (const each of strips) each.repeat = repeat;
      const last = strips.at(-1);
      const left = rows.length - 1 - index;
      if (last && left > 0 && (index < least - 1 || left < least)) last.bond = 1;
      append(all, strips, 0);
    }
    if (closesTables) ruled(all.strips, 'foot', rule, 0.5, 'rule');
  }
  const small = heightOf(all.strips) < (page.height - page.top - page.foot) * SMALL;
  if (!setting.splitsTables || (small && setting.doc.pages === null)) bind(all.strips, 1);
  append(flow, all.strips, gaps.paragraph);
}
