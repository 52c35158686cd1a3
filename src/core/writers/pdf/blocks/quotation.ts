import type { Quotation } from '../../../doc.ts';
import { append, type Flow, flowIn, keepPlace, setStrips, styled } from '../flow.ts';
import { hangLabel } from '../hanging.ts';
import { spansOf } from '../inline.ts';
import { itemStrips } from '../item.ts';
import { bind } from '../strip.ts';
import { within } from '../tag.ts';

/** A quotation of more lines than this may be cut in a report, with so many on either side. */
const LONG = 8;
const ENDS = 4;

/** Somebody's words: larger where they are quoted, never italic, and never parted from who said them. */
export function quotation(block: Quotation, flow: Flow): void {
  const { rail, keys, label, gaps } = flow.setting.design;
  const indent = rail ? keys : 0;
  const tag = within(flow.tag, 'BlockQuote');
  const place = keepPlace(flow.setting);
  const inner = flowIn(flow, { x: flow.x + indent, width: flow.width - indent, tag });
  const strips = itemStrips(block, block.manner === 'direct' ? 'quote' : 'reported', within(tag, 'P'), inner);
  const [x, width] = rail ? [flow.x, keys] : [label.x, label.width];
  hangLabel(block.term, styled(flow, 'key'), x, width, strips, within(tag, 'P'), flow, place);
  if (block.attribution) {
    const style = styled(flow, 'attribution');
    const named = setStrips(spansOf(block.attribution, style, within(tag, 'P'), inner), style, inner);
    if (named[0]) named[0].before = gaps.attribution;
    strips.push(...named);
  }
  // What is long is cut in a report, where it would leave a third of a page empty; its last lines stay with who said them.
  if (rail || strips.length <= LONG) bind(strips, 1);
  else for (const end of [strips.slice(0, ENDS), strips.slice(-ENDS)]) bind(end, 1);
  append(flow, strips, gaps.quotation);
}
