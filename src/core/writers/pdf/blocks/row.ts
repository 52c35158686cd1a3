import { type Flow, keepPlace, piecesOf } from '../flow.ts';
import type { Line } from '../span.ts';
import { type Piece, type Shape, type Strip, strip } from '../strip.ts';
import { baselineOf, type ColourName, type Style } from '../style.ts';
import type { Tag } from '../tag.ts';

/** Lines of one cell; x of their start. */
export interface Cell {
  readonly lines: readonly Line[];
  readonly style: Style;
  readonly x: number;
  /** Its element, which has its place in the row even where there is nothing in it. */
  readonly tag: Tag;
}

/** A row higher than this share of the page may be cut between lines. */
const LONG = 0.6;

/** Nothing to see, but an element of the structure: rows must have the same number of cells (PDF/UA-1, 7.2). */
const nothing = ({ x, style, tag }: Cell, y: number, flow: Flow): Piece => ({
  order: keepPlace(flow.setting),
  x,
  y,
  width: 0,
  text: '',
  style,
  tag,
});

/** A row as one strip, the first baselines of its cells aligned; a very long one as a strip for every line. */
export function rowStrips(cells: readonly Cell[], [above, below]: readonly [number, number], flow: Flow): Strip[] {
  const { setting } = flow;
  const { page } = setting.design;
  const baseline = above + Math.max(...cells.map(({ style }) => baselineOf(style)));
  const leading = Math.max(...cells.map(({ style }) => style.leading));
  const depths = cells.map(({ lines, style }) => baseline - baselineOf(style) + lines.length * style.leading);
  const height = Math.max(baseline, ...depths) + below;
  const notes = cells.flatMap(({ lines }) =>
    lines.flatMap(({ parts }) => parts.flatMap(({ span }) => span.note ?? [])),
  );

  if (height <= (page.height - page.top - page.foot) * LONG) {
    const pieces = cells.flatMap(cell => {
      const { lines, style, x } = cell;
      if (lines.length === 0) return [nothing(cell, baseline, flow)];
      return lines.flatMap((line, index) => piecesOf(line, x, baseline + index * style.leading, setting));
    });
    return [strip(height, { baseline, pieces, notes })];
  }

  const count = Math.max(...cells.map(({ lines }) => lines.length));
  const slices = Array.from({ length: count }, (_, index) =>
    strip(leading, {
      baseline: index === 0 ? baseline : baseline - above,
      bond: index === 0 || index === count - 2 ? 1 : 0,
    }),
  );
  for (const cell of cells) {
    const { lines, x } = cell;
    if (lines.length === 0) slices[0]?.pieces.push(nothing(cell, baseline, flow));
    for (const [index, line] of lines.entries()) {
      const slice = slices[index];
      slice?.pieces.push(...piecesOf(line, x, slice.baseline, setting));
    }
  }
  const [first, last] = [slices[0], slices.at(-1)];
  if (first) first.height += above;
  if (last) {
    last.height += below;
    last.notes.push(...notes);
    last.bond = 0;
  }
  return slices;
}

/** Draws a rule over the first strip or under the last one. */
export function ruled(
  strips: readonly Strip[],
  where: 'head' | 'foot',
  { x, width }: Pick<Shape, 'x' | 'width'>,
  weight: number,
  colour: ColourName,
): void {
  const target = where === 'head' ? strips[0] : strips.at(-1);
  const y = where === 'head' ? 0 : (target?.height ?? 0);
  target?.shapes.push({ x, y: y - weight / 2, width, height: weight, colour });
}
