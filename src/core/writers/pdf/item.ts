import type { Item } from '../../doc.ts';
import type { StyleName } from './design.ts';
import { type Flow, setStrips, styled } from './flow.ts';
import { spansOf } from './inline.ts';
import { hangMarks, marksInText } from './marks.ts';
import { runsAgainst } from './runs.ts';
import { bind, type Strip } from './strip.ts';
import { type Tag, within } from './tag.ts';

/** With marks in the rail up to so many lines stay together, so that the marks are read after all of the text; in a list without a rail, too. */
export const TOGETHER = 8;

/** An item as strips of the flow's column, its marks in the rail or after its last word, all inside the element `tag`. */
export function itemStrips({ content, marks }: Item, style: StyleName, tag: Tag, flow: Flow): Strip[] {
  const base = styled(flow, style);
  const spans = [...spansOf(content, base, tag, flow), ...marksInText(marks, tag, flow.setting)];
  const strips = setStrips(spans, base, flow);
  hangMarks(marks, strips, tag, flow);
  if (flow.setting.design.rail && strips.length <= TOGETHER) bind(strips, 1);
  return strips;
}

/** Whether the words of an item run against the document, and so stand at the other side of their column. */
export function itemRunsAgainst({ content }: Item, style: StyleName, flow: Flow): boolean {
  const words = content.flatMap(inline => ('text' in inline ? [inline.text] : []));
  return runsAgainst([{ text: words.join(' '), style: styled(flow, style), tag: flow.tag }], flow.setting.faces);
}

/** The element that holds text which may be in another language than the document. */
export function textTag(parent: Tag, type: string, language: string, flow: Flow): Tag {
  return within(parent, type, language === flow.setting.doc.language ? {} : { language });
}
