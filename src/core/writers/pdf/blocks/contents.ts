import type { Section } from '../../../doc.ts';
import { append, type Flow, keepPlace, setStrips, styled } from '../flow.ts';
import { hangLabel } from '../hanging.ts';
import { sectionAnchor } from '../marks.ts';
import { MM } from '../style.ts';
import { within } from '../tag.ts';

const NUMBERS = 12 * MM;
const PAGES = 6 * MM;

/** A line for every section of the first level: number, label, and the page where it comes to stand. */
export function contentsLines(sections: readonly Section[], flow: Flow): void {
  const { setting } = flow;
  const style = styled(flow, 'contents');
  const toc = within(flow.tag, 'TOC');
  const right = flow.x + flow.width;
  for (const { id, number, label } of sections) {
    const anchor = sectionAnchor(id);
    const reference = within(within(toc, 'TOCI'), 'Reference');
    const tag = within(reference, 'Link', { target: { words: label, anchor } });
    const place = keepPlace(setting);
    const column = { ...flow, x: flow.x + NUMBERS, width: flow.width - NUMBERS - PAGES };
    const strips = setStrips([{ text: `${label} `, style, tag }], style, column);
    if (number !== null)
      hangLabel(
        `${number} `,
        { ...styled(flow, 'number1'), size: style.size, leading: style.leading },
        flow.x,
        NUMBERS,
        strips,
        tag,
        flow,
        place,
      );
    const last = strips.at(-1);
    if (!last) continue;
    const text = last.pieces.filter(piece => piece.x >= column.x);
    const end = Math.max(column.x, ...text.map(piece => piece.x + piece.width)) + 2;
    last.shapes.push({
      x: end,
      y: last.baseline - 0.4,
      width: right - PAGES - end,
      height: 0.5,
      colour: 'rule',
      dots: true,
    });
    last.pieces.push({
      order: keepPlace(setting),
      x: right,
      y: last.baseline,
      width: 0,
      text: '',
      style,
      tag,
      pageOf: anchor,
    });
    append(flow, strips, 0);
  }
}
