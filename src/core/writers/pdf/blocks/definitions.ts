import type { Definitions } from '../../../doc.ts';
import { append, type Flow, flowIn, keepPlace, styled } from '../flow.ts';
import { hangLabel } from '../hanging.ts';
import { itemStrips } from '../item.ts';
import { widthOf } from '../span.ts';
import { bind, type Strip } from '../strip.ts';
import { MM } from '../style.ts';
import { within } from '../tag.ts';

/** The least space between a term and what it stands for. */
const SPACE = 1.5 * MM;

/** Terms in a column of their own, as wide as the longest of them needs within reason. */
export function definitions(block: Definitions, flow: Flow): void {
  const { design, faces } = flow.setting;
  const style = block.style === 'small' ? 'small' : 'table';
  const key = { ...styled(flow, 'key'), size: styled(flow, style).size };
  const longest = Math.max(0, ...block.rows.map(({ term }) => widthOf(term, key, faces))) + SPACE;
  const indent = longest <= design.keys ? design.keys : Math.min(longest, flow.width / 3);
  const tag = within(flow.tag, 'L');
  const all: Strip[] = [];
  for (const [index, row] of block.rows.entries()) {
    const item = within(tag, 'LI');
    const place = keepPlace(flow.setting);
    const body = within(item, 'LBody');
    const inner = flowIn(flow, { x: flow.x + indent, width: flow.width - indent, tag: body });
    const strips = itemStrips(row, style, body, inner);
    hangLabel(row.term, key, flow.x, indent - SPACE / 2, strips, within(item, 'Lbl'), flow, place);
    const gap = block.style === 'small' ? design.gaps.row / 2 : design.gaps.row;
    append(flow, strips, index === 0 ? design.gaps.paragraph : gap);
    all.push(...strips);
  }
  // So short a list is read at one glance: better whole on the next page than in two parts.
  bind(all, 1);
}
