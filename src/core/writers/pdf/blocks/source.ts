import type { SourceText } from '../../../doc.ts';
import { append, type Flow, flowIn, keepPlace, setStrips, styled } from '../flow.ts';
import { hangLabel } from '../hanging.ts';
import { textTag } from '../item.ts';
import { paragraphAnchor } from '../marks.ts';
import { runsAgainst } from '../runs.ts';
import { widthOf } from '../span.ts';
import { bold, MM } from '../style.ts';
import { within } from '../tag.ts';

const INDENT = 11 * MM;

/** The source, each paragraph with the number that ¶ marks name. */
export function source(block: SourceText, flow: Flow): void {
  const { design, faces } = flow.setting;
  const list = textTag(flow.tag, 'L', flow.setting.doc.sourceLanguage, flow);
  for (const { number, text, heading } of block.paragraphs) {
    const item = within(list, 'LI');
    const place = keepPlace(flow.setting);
    const body = within(item, 'LBody');
    const style = heading ? bold(styled(flow, 'source')) : styled(flow, 'source');
    const spans = [{ text, style, tag: body }];
    const mark = styled(flow, 'mark');
    const against = runsAgainst(spans, faces);
    const inner = flowIn(flow, { x: flow.x + (against ? 0 : INDENT), width: flow.width - INDENT, tag: body });
    const strips = setStrips(spans, style, inner);
    const sign = `¶${number}`;
    const x = against ? flow.x + flow.width - widthOf(sign, mark, faces) : flow.x;
    hangLabel(sign, mark, x, INDENT, strips, within(item, 'Lbl'), flow, place);
    strips[0]?.anchors.push({ name: paragraphAnchor(number), title: null, level: 0 });
    if (heading) for (const each of strips) each.bond = 1;
    append(flow, strips, design.gaps.paragraph);
  }
}
