import type { List } from '../../../doc.ts';
import { append, type Flow, flowIn, styled } from '../flow.ts';
import { itemRunsAgainst, itemStrips, TOGETHER } from '../item.ts';
import { bind, bindEnds, type Shape, type Strip } from '../strip.ts';
import { within } from '../tag.ts';

const sideOf = (style: List['style'], size: number): number => (style === 'check' ? size * 0.72 : 3);

/** A small square, or an empty box to tick, before the first line of `strips`. */
export function bulletOf(style: List['style'], x: number, strips: readonly Strip[], size: number): void {
  const [first] = strips;
  if (!first) return;
  const side = sideOf(style, size);
  const shape: Shape = { x, y: first.baseline - size * 0.32 - side / 2, width: side, height: side, colour: 'accent' };
  first.shapes.push(style === 'check' ? { ...shape, line: 0.75, colour: 'ink' } : shape);
}

/** Items with bullets, or with boxes to tick. */
export function list(block: List, flow: Flow): void {
  const { bullet, gaps } = flow.setting.design;
  const tag = within(flow.tag, 'L');
  const ends: Strip[] = [];
  for (const [index, item] of block.items.entries()) {
    const body = within(within(tag, 'LI'), 'LBody');
    const against = itemRunsAgainst(item, 'body', flow);
    const inner = flowIn(flow, { x: flow.x + (against ? 0 : bullet), width: flow.width - bullet, tag: body });
    const strips = itemStrips(item, 'body', body, inner);
    const { size } = styled(flow, 'body');
    bulletOf(block.style, against ? flow.x + flow.width - sideOf(block.style, size) : flow.x, strips, size);
    if (strips.length <= TOGETHER) bind(strips, 1);
    append(flow, strips, index === 0 ? gaps.paragraph : gaps.item);
    ends.push(...strips.slice(-1));
  }
  // As with the lines of a paragraph, no item stands alone at the end or the top of a page.
  bindEnds(ends);
}
