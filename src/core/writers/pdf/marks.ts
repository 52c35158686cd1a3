import type { Marks } from '../../doc.ts';
import type { Flow, Setting } from './flow.ts';
import { hang, styled } from './flow.ts';
import { setLines } from './line-break.ts';
import type { Span } from './span.ts';
import { type Strip, strip } from './strip.ts';
import { baselineOf, type Style } from './style.ts';
import { type Tag, within } from './tag.ts';

/** Name of the place that ¶n leads to. */
export const paragraphAnchor = (number: number): string => `p${String(number).padStart(5, '0')}`;

/** Name of the place that ▲n leads to. */
export const cautionAnchor = (number: number): string => `c${String(number).padStart(5, '0')}`;

/** Name of the place where a section starts. */
export const sectionAnchor = (id: string): string => `s-${encodeURIComponent(id)}`;

function markTag(parent: Tag, words: string, anchor: string, { anchors }: Setting): Tag {
  return anchors.has(anchor)
    ? within(parent, 'Link', { alternative: words, target: { words, anchor } })
    : within(parent, 'Span', { alternative: words });
}

/** The triangle is a glyph that reaches from 0.028 to 0.583 of its size: 5.6 points wide at 8.5, on the baseline. */
const triangle = (style: Style): Style => ({
  ...style,
  face: 'serifBold',
  size: style.size * 1.19,
  rise: style.size * -0.03,
  tracking: 0.5,
});

/** ▲n: the sign and its number, one element. */
export function cautionSpans(number: number, parent: Tag, setting: Setting): Span[] {
  const style = setting.design.styles.caution;
  const words = setting.doc.words.cautionMark.replace('{n}', String(number));
  const tag = markTag(parent, words, cautionAnchor(number), setting);
  return [
    { text: '▲', style: triangle(style), tag },
    { text: String(number), style, tag },
  ];
}

/** "¶4, 12 ▲1", each mark an element of its own that leads to what it names. */
export function markSpans({ paragraphs, more, cautions }: Marks, parent: Tag, setting: Setting): Span[] {
  const style = setting.design.styles.mark;
  const spans: Span[] = [];
  const { paragraphMark } = setting.doc.words;
  for (const [index, number] of paragraphs.entries()) {
    if (index > 0) spans.push({ text: ', ', style, tag: parent });
    const tag = markTag(parent, paragraphMark.replace('{n}', String(number)), paragraphAnchor(number), setting);
    spans.push({ text: `${index === 0 ? '¶' : ''}${number}`, style, tag });
  }
  if (more) spans.push({ text: ', …', style, tag: parent });
  for (const number of cautions) {
    if (spans.length > 0) spans.push({ text: ' ', style: { ...style, tracking: 0.8 }, tag: parent });
    spans.push(...cautionSpans(number, parent, setting));
  }
  return spans;
}

/** The marks after the last full stop, where the design has no rail. */
export function marksInText(marks: Marks, parent: Tag, setting: Setting): Span[] {
  const spans = setting.design.rail ? [] : markSpans(marks, parent, setting);
  return spans.length === 0
    ? []
    : [{ text: ' ', style: { ...setting.design.styles.mark, tracking: 1.2 }, tag: parent }, ...spans];
}

/** Hangs the marks in the rail, on the first baseline of what they prove. */
export function hangMarks(marks: Marks, strips: Strip[], parent: Tag, flow: Flow): void {
  const { rail } = flow.setting.design;
  if (!rail) return;
  const lines = setLines(markSpans(marks, parent, flow.setting), rail.width, flow.setting.faces);
  const style = { ...styled(flow, 'mark'), leading: styled(flow, 'body').leading };
  if (strips.length === 0 && lines.length > 0) strips.push(strip(style.leading, { baseline: baselineOf(style) }));
  hang(lines, style, rail.x, strips, flow.setting);
}
