import type { Paragraph } from '../../../doc.ts';
import { append, type Flow } from '../flow.ts';
import { itemStrips } from '../item.ts';
import { within } from '../tag.ts';

/** A paragraph. */
export function paragraph(block: Paragraph, flow: Flow): void {
  append(flow, itemStrips(block, block.style, within(flow.tag, 'P'), flow), flow.setting.design.gaps.paragraph);
}
