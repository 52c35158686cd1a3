import type { Cautions } from '../../../doc.ts';
import { append, type Flow, flowIn, hang, keepPlace, setStrips, styled } from '../flow.ts';
import { spansOf } from '../inline.ts';
import { setLines } from '../line-break.ts';
import { cautionAnchor, cautionSpans, hangMarks, marksInText } from '../marks.ts';
import { bind, bindEnds, type Strip } from '../strip.ts';
import { bold } from '../style.ts';
import { within } from '../tag.ts';
import { bulletOf } from './list.ts';

/** Doubts, each with the ▲ that points to it from the text. */
export function cautions(block: Cautions, flow: Flow): void {
  const { setting } = flow;
  const { cautionIndent, bullet, gaps } = setting.design;
  const style = styled(flow, 'table');
  const box = block.style === 'check' ? bullet : 0;
  const indent = box + cautionIndent;
  const list = within(flow.tag, 'L');
  // A mark that stands where it points to needs no link.
  const own = { ...setting, anchors: new Set<string>() };
  const ends: Strip[] = [];
  for (const [index, { number, title, content, marks }] of block.items.entries()) {
    const item = within(list, 'LI');
    const place = keepPlace(setting);
    const body = within(item, 'LBody');
    const inner = flowIn(flow, { x: flow.x + indent, width: flow.width - indent, tag: body });
    const spans = [
      { text: `${title} `, style: bold(style), tag: body },
      ...spansOf(content, style, body, flow),
      ...marksInText(marks, body, setting),
    ];
    const strips = setStrips(spans, style, inner);
    hangMarks(marks, strips, body, flow);
    const sign = setLines(cautionSpans(number, within(item, 'Lbl'), own), cautionIndent, setting.faces);
    hang(sign, styled(flow, 'caution'), flow.x + box, strips, setting, place);
    if (box > 0) bulletOf('check', flow.x, strips, style.size);
    strips[0]?.anchors.push({ name: cautionAnchor(number), title: null, level: 0 });
    bind(strips, 1);
    append(flow, strips, index === 0 ? gaps.paragraph : gaps.row);
    ends.push(...strips.slice(-1));
  }
  bindEnds(ends);
}
