import type { Block, Doc, Section, Title } from '../../doc.ts';
import { append, type Flow, flowIn, hang, keepPlace, setStrips, stripsOf, styled } from './flow.ts';
import { textTag } from './item.ts';
import { setEvenLines, setLines } from './line-break.ts';
import { logoStrip } from './logo.ts';
import { marksInText, sectionAnchor } from './marks.ts';
import { spaced } from './runs.ts';
import { setApart } from './set-apart.ts';
import { bind, type Strip, strip } from './strip.ts';
import { MM } from './style.ts';
import { headingIn, within } from './tag.ts';

/** From the top of the text to the kind of document on the cover. */
const COVER = 85;

/** The most that a block adds to the space under its heading. */
const UNDER_HEADING = 2;

/** The cover: kind, title, and what it is about. */
export function reportTitle(block: Title, flow: Flow): void {
  const { setting } = flow;
  const { label } = setting.design;
  const picture = logoStrip(setting, flow.tag);
  const kind = styled(flow, 'kind');
  const kindTag = within(flow.tag, block.text === '' ? 'H1' : 'P');
  const bar = strip(12, { shapes: [{ x: label.x, y: 0, width: label.width, height: 4.5, colour: 'accent' }] });
  const kinds = stripsOf(
    setLines([{ text: block.documentKind, style: kind, tag: kindTag }], flow.width, setting.faces),
    kind,
    label.x,
    setting,
  );
  const tag = textTag(flow.tag, 'H1', block.language, flow);
  const large = setEvenLines([{ text: block.text, style: styled(flow, 'title'), tag }], flow.width, setting.faces);
  const style = styled(flow, large.length > 5 ? 'longTitle' : 'title');
  const marks = marksInText(block.marks, within(flow.tag, 'P'), setting);
  const title =
    block.text === ''
      ? []
      : stripsOf(
          setEvenLines([{ text: block.text, style, tag }, ...marks], flow.width, setting.faces),
          spaced(style, [{ text: block.text, style, tag }], setting.faces),
          flow.x,
          setting,
        );
  const subtitles = [...block.subtitles, ...block.keys.map(({ term, value }) => `${term} ${value}`)].map(text =>
    setStrips([{ text, style: styled(flow, 'subtitle'), tag: within(flow.tag, 'P') }], styled(flow, 'subtitle'), flow),
  );
  if (title[0]) title[0].before = 12;
  if (subtitles[0]?.[0]) subtitles[0][0].before = 10;
  const strips = [
    ...(picture ? [picture] : []),
    strip(COVER - (picture?.height ?? 0)),
    bar,
    ...kinds,
    ...title,
    ...subtitles.flat(),
  ];
  bind(strips, 1);
  append(flow, strips, 0);
}

/** A heading: the rule of the first level, the number in its own column. */
export function headingStrips(text: string, number: string | null, level: 1 | 2 | 3, flow: Flow): Strip[] {
  const { setting } = flow;
  const { label, gaps } = setting.design;
  const heading = headingIn(flow.tag);
  const place = keepPlace(setting);
  const style = styled(flow, level === 1 ? 'heading1' : level === 2 ? 'heading2' : 'heading3');
  const strips = setStrips([{ text, style, tag: heading }], style, flow);
  if (number !== null) {
    const name = styled(flow, level === 1 ? 'number1' : 'number2');
    hang(
      setLines([{ text: `${number} `, style: name, tag: heading }], label.width, setting.faces),
      name,
      label.x,
      strips,
      setting,
      place,
    );
  }
  if (level === 1) {
    const width = flow.x + flow.width - label.x;
    const rule = { x: label.x, y: 0, width, height: 0.75, colour: 'accent' } as const;
    strips.unshift(strip(gaps.section[1], { before: gaps.section[0], shapes: [rule] }));
  } else if (strips[0]) strips[0].before = level === 2 ? 14 : 10;
  const last = strips.at(-1);
  if (last) last.height += level === 1 ? 8 : 4;
  for (const each of strips) each.bond = 2;
  return strips;
}

/** Annexes start a page together. */
const firstAnnex = ({ blocks }: Doc): Block | undefined =>
  blocks.find(block => block.kind === 'section' && block.annex);

/** A section of a report: a heading and what follows it. */
export function reportSection(
  section: Section,
  flow: Flow,
  fill: (blocks: readonly Block[], flow: Flow) => void,
): void {
  const { gaps, tint } = flow.setting.design;
  const tag = within(flow.tag, 'Sect');
  const inner = flowIn(flow, { tag });
  const heading = headingStrips(section.label, section.number, section.level, inner);
  const title = section.number === null ? section.label : `${section.number} ${section.label}`;
  heading[0]?.anchors.push({ name: sectionAnchor(section.id), title, level: section.level });
  if (section === firstAnnex(flow.setting.doc) && heading[0]) heading[0].startsPage = true;
  if (section.note !== null) {
    const style = styled(flow, 'labelNote');
    const notes = setStrips([{ text: section.note, style, tag: within(tag, 'P') }], style, inner);
    for (const each of notes) each.bond = 2;
    const last = notes.at(-1);
    if (last) last.height += gaps.item;
    inner.strips.push(...notes);
  }
  const filled = flowIn(inner, {});
  fill(section.blocks, filled);
  const [opening] = filled.strips;
  if (opening) opening.before = Math.min(opening.before, UNDER_HEADING);
  if (section.setApart) setApart(filled.strips, tint, filled.strips[0]?.before ?? 0, gaps.apart[1]);
  inner.strips.push(...filled.strips);
  flow.strips.push(...heading, ...inner.strips);
}

/** Space from the end of the cover's text to what stands at its foot. */
export const COVER_FOOT = 8 * MM;
