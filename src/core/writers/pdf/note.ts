import type { Block, Section, Title } from '../../doc.ts';
import {
  append,
  type Flow,
  flowIn,
  hang,
  keepPlace,
  makeRoom,
  piecesOf,
  type Setting,
  setStrips,
  stripsOf,
  styled,
} from './flow.ts';
import { hangLabel } from './hanging.ts';
import { textTag } from './item.ts';
import { type Line, setEvenLines, setLines } from './line-break.ts';
import { logoStrip } from './logo.ts';
import { hangMarks, sectionAnchor } from './marks.ts';
import { setApart } from './set-apart.ts';
import { bind, type Strip, strip } from './strip.ts';
import { baselineOf, MM, type Style } from './style.ts';
import { headingIn, within } from './tag.ts';

/** Where the second pair of keys starts, and its values. */
const SECOND_KEYS = [77.5 * MM, 93 * MM] as const;

/** From the first rule to the title, and from there to the keys. */
const ABOVE_AND_BELOW_TITLE = [9.75, 6.5] as const;

/** How high the capitals of a title stand: a logo beside it starts there. */
const CAPITALS = 14;

/** The rule that opens a part: thin from edge to edge, heavier in accent over the label. */
function opening(height: number, weight: number, { label, rail, text }: Flow['setting']['design']): Strip {
  const end = rail ? rail.x + rail.width : text.x + text.width;
  return strip(height, {
    bond: 2,
    shapes: [
      { x: label.x, y: 0, width: end - label.x, height: 0.5, colour: 'rule' },
      { x: label.x, y: 0, width: label.width, height: weight, colour: 'accent' },
    ],
  });
}

function titleStrips(block: Title, flow: Flow): Strip[] {
  const { faces } = flow.setting;
  const tag = textTag(flow.tag, 'H1', block.language, flow);
  const lines = (name: 'title' | 'longTitle') =>
    setEvenLines([{ text: block.text, style: styled(flow, name), tag }], flow.width, faces);
  const large = block.text === '' ? [] : lines('title');
  return large.length < 3
    ? stripsOf(large, styled(flow, 'title'), flow.x, flow.setting)
    : stripsOf(lines('longTitle'), styled(flow, 'longTitle'), flow.x, flow.setting);
}

/** Who it is to and from, when, which version: two pairs side by side, read down the first and then the second. */
function keyStrips(keys: Title['keys'], flow: Flow): Strip[] {
  const half = Math.ceil(keys.length / 2);
  const list = within(flow.tag, 'L');
  const [second, values] = SECOND_KEYS;
  const column = (pairs: Title['keys'], x: number, valueX: number, end: number): Strip[][] =>
    pairs.map(({ term, value }) => {
      const item = within(list, 'LI');
      const place = keepPlace(flow.setting);
      const inner = flowIn(flow, { x: flow.x + valueX, width: end - valueX, tag: within(item, 'LBody') });
      const strips = setStrips(
        [{ text: value, style: styled(flow, 'table'), tag: inner.tag }],
        styled(flow, 'table'),
        inner,
      );
      hangLabel(term, styled(flow, 'key'), flow.x + x, valueX - x - MM, strips, within(item, 'Lbl'), flow, place);
      return strips;
    });
  const left = column(keys.slice(0, half), 0, flow.setting.design.keys, second - 3 * MM);
  const right = column(keys.slice(half), second, values, flow.width);
  return left.map((strips, index) => {
    const row = strip(0, { baseline: strips[0]?.baseline ?? 0, bond: 2 });
    for (const part of [strips, right[index] ?? []]) {
      let y = 0;
      for (const each of part) {
        row.pieces.push(...each.pieces.map(piece => ({ ...piece, y: piece.y + y })));
        y += each.height;
      }
      row.height = Math.max(row.height, y);
    }
    return row;
  });
}

/** The logo at the head of the label column, and the kind of the document under it. */
function hangUnder(
  { pieces, height }: Strip,
  kinds: readonly Line[],
  style: Style,
  title: readonly Strip[],
  setting: Setting,
  place: number,
): void {
  const [first] = title;
  if (!first) return;
  const top = Math.max(0, first.baseline - CAPITALS);
  first.pieces.push(...pieces.map(piece => ({ ...piece, y: piece.y + top })));
  for (const [index, line] of kinds.entries()) {
    const y = top + height + baselineOf(style) + index * style.leading;
    first.pieces.push(...piecesOf(line, setting.design.label.x, y, setting, place));
  }
  makeRoom(title, top + height + kinds.length * style.leading);
}

/** The title block of a note: its kind before the title, then the keys. */
export function noteTitle(block: Title, flow: Flow): void {
  const { setting } = flow;
  const { design, faces } = setting;
  const [above, below] = ABOVE_AND_BELOW_TITLE;
  const picture = logoStrip(setting, flow.tag);
  const kind = within(flow.tag, block.text === '' ? 'H1' : 'P');
  const place = keepPlace(setting);
  const title = titleStrips(block, flow);
  hangMarks(block.marks, title, within(flow.tag, 'P'), flow);
  const style = styled(flow, 'kind');
  if (title.length === 0) title.push(strip(style.leading, { baseline: baselineOf(style) }));
  const kinds = setLines([{ text: block.documentKind, style, tag: kind }], design.label.width, faces);
  if (picture) hangUnder(picture, kinds, style, title, setting, place);
  else hang(kinds, style, design.label.x, title, setting, place);
  const subtitles = block.subtitles.flatMap(text =>
    setStrips([{ text, style: styled(flow, 'subtitle'), tag: within(flow.tag, 'P') }], styled(flow, 'subtitle'), flow),
  );
  const strips = [opening(above, 4, design), ...title];
  for (const part of [subtitles, keyStrips(block.keys, flow)]) {
    if (part[0]) part[0].before = below;
    strips.push(...part);
  }
  bind(strips, 2);
  append(flow, strips, 0);
}

/** The label of a section in its column, the small words under it, and what it labels beside them. */
function labelled(section: Section, flow: Flow, fill: (blocks: readonly Block[], flow: Flow) => void): Strip[] {
  const { setting } = flow;
  const { design, faces } = setting;
  const style = styled(flow, section.level === 1 ? 'label' : section.level === 2 ? 'heading2' : 'heading3');
  const label = keepPlace(setting);
  const heading = headingIn(flow.tag);
  const inner = flowIn(flow, {});
  fill(section.blocks, inner);
  const { strips } = inner;
  // A label needs a line of its own where there is nothing beside it, or only another label.
  if (strips.length === 0 || section.blocks[0]?.kind === 'section')
    strips.unshift(strip(style.leading, { baseline: baselineOf(style) }));
  const [first] = strips;
  const text = section.number === null ? section.label : `${section.number} ${section.label}`;
  const lines = setLines([{ text, style, tag: heading }], design.label.width, faces);
  let beside = hang(lines, style, design.label.x, strips, setting, label);
  if (section.note !== null && first) {
    const small = styled(flow, 'labelNote');
    const notes = setLines(
      [{ text: section.note, style: small, tag: within(flow.tag, 'P') }],
      design.label.width,
      faces,
    );
    const y = first.baseline - baselineOf(style) + lines.length * style.leading + 1.5;
    first.pieces.push(
      ...stripsOf(notes, small, design.label.x, setting).flatMap(({ pieces }, index) =>
        pieces.map(piece => ({ ...piece, order: label, y: piece.y + y + index * small.leading })),
      ),
    );
    beside = makeRoom(strips, y + notes.length * small.leading);
  }
  bind(strips.slice(0, Math.max(2, beside)), 2);
  first?.anchors.push({ name: sectionAnchor(section.id), title: text, level: section.level });
  return strips;
}

/** A section of a note: a rule and a hanging label; set apart, the rule is heavier and all of it stands on the tint. */
export function noteSection(section: Section, flow: Flow, fill: (blocks: readonly Block[], flow: Flow) => void): void {
  const { design } = flow.setting;
  const { gaps, tint } = design;
  const inner = flowIn(flow, { tag: within(flow.tag, 'Sect') });
  const strips = labelled(section, inner, fill);
  const previous = flow.strips.at(-1);
  if (section.setApart) {
    setApart(strips, tint, ...gaps.apart);
  } else if (section.level > 1) {
    if (strips[0]) strips[0].before = gaps.section[1];
  } else if (previous && previous.tint !== 'none' && !section.annex) {
    if (strips[0]) strips[0].before = gaps.apart[0];
  } else {
    const [before, after] = gaps.section;
    strips.unshift({ ...opening(after, 1.25, design), before });
  }
  if (section.annex && strips[0]) strips[0].startsPage = true;
  flow.strips.push(...strips);
}
