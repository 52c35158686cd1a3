import type { Doc } from '../../doc.ts';
import type { Logo } from '../../house/picture.ts';
import type { Theme } from '../../theme.ts';
import type { Design, StyleName } from './design.ts';
import type { Faces } from './fonts.ts';
import { type Line, type Span, setLines } from './line-break.ts';
import { bindEnds, type Piece, type Strip, strip } from './strip.ts';
import { baselineOf, type Style } from './style.ts';
import type { Tag } from './tag.ts';

/** What stays the same through one layout of a document. */
export interface Setting {
  readonly doc: Doc;
  readonly design: Design;
  readonly faces: Faces;
  readonly theme: Theme;
  readonly logo: Logo | null;
  /** Whether tables may be cut between rows. */
  readonly splitsTables: boolean;
  /** Names of the places that links can reach. */
  readonly anchors: ReadonlySet<string>;
  readonly count: { order: number; footnote: number };
}

/** A column being filled: strips so far, and the element that holds them. Points from the edge of the page. */
export interface Flow {
  readonly setting: Setting;
  readonly x: number;
  readonly width: number;
  readonly tag: Tag;
  readonly strips: Strip[];
}

/** A flow beside or inside another one, with nothing in it yet. */
export function flowIn(flow: Flow, more: Partial<Pick<Flow, 'x' | 'width' | 'tag'>>): Flow {
  return { ...flow, strips: [], ...more };
}

/** A style of the design. */
export function styled(flow: Flow, name: StyleName): Style {
  return flow.setting.design.styles[name];
}

/** Adds strips below, `gap` points under what is already there. */
export function append(flow: Flow, strips: readonly Strip[], gap: number): void {
  const [first] = strips;
  if (first) first.before = Math.max(first.before, flow.strips.length > 0 ? gap : 0);
  flow.strips.push(...strips);
}

/** A place in the reading order, kept for what is made later. */
export function keepPlace({ count }: Setting): number {
  return count.order++;
}

/** The pieces of a line, in the next place of the reading order unless one was kept for them. */
export function piecesOf(line: Line, x: number, y: number, setting: Setting, place = keepPlace(setting)): Piece[] {
  return line.parts.map(({ span: { style, tag }, text, x: offset, width }) => ({
    order: place,
    x: x + offset,
    y: y - (style.rise ?? 0),
    width,
    text,
    style,
    tag,
  }));
}

/** One strip a line, not yet bound to one another. */
export function stripsOf(lines: readonly Line[], style: Style, x: number, setting: Setting): Strip[] {
  const baseline = baselineOf(style);
  return lines.map(line =>
    strip(style.leading, {
      baseline,
      pieces: piecesOf(line, x, baseline, setting),
      notes: line.parts.flatMap(({ span, text }) => (span.note && text !== '' ? span.note : [])),
    }),
  );
}

/** Spans as lines of a flow, with widows and orphans held. */
export function setStrips(spans: readonly Span[], style: Style, { setting, x, width }: Flow): Strip[] {
  const strips = stripsOf(setLines(spans, width, setting.faces), style, x, setting);
  bindEnds(strips);
  return strips;
}

/**
 * Hangs lines beside strips, the first baseline on theirs, and makes room for them.
 * Returns how many of the strips they stand beside.
 */
export function hang(
  lines: readonly Line[],
  style: Style,
  x: number,
  strips: readonly Strip[],
  setting: Setting,
  place = keepPlace(setting),
): number {
  const [first] = strips;
  if (!first || lines.length === 0) return 0;
  lines.forEach((line, index) => {
    first.pieces.push(...piecesOf(line, x, first.baseline + index * style.leading, setting, place));
  });
  return makeRoom(strips, first.baseline - baselineOf(style) + lines.length * style.leading);
}

/** Makes strips at least `depth` points high together. Returns how many of them reach that far. */
export function makeRoom(strips: readonly Strip[], depth: number): number {
  let reached = 0;
  for (const [index, each] of strips.entries()) {
    reached += each.height + (index === 0 ? 0 : each.before);
    if (reached >= depth) return index + 1;
  }
  const last = strips.at(-1);
  if (last) last.height += depth - reached;
  return strips.length;
}
