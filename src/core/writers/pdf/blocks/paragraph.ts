import type { Paragraph } from '../../../doc.ts';
import { append, type Flow } from '../flow.ts';
import { itemStrips } from '../item.ts';
import { within } from '../tag.ts';

/** A paragraph. */
export function paragraph(block: Paragraph, flow: Flow): void {
  const strips = itemStrips(block, block.style, within(flow.tag, 'P'), flow);
  const last = strips.at(-1);
  if (last && block.leads && last.bond === 0) last.bond = 1;
  append(flow, strips, flow.setting.design.gaps.paragraph);
}
