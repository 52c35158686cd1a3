import type { Faces } from './fonts.ts';
import { runsAgainst, runsLeft } from './runs.ts';
import { type Part, type Span, widthOf } from './span.ts';

/** Text of one span, and how wide it is. */
export type Placeless = { span: Span; text: string; width: number };

/** The column that lines stand in, and which way they run. */
export interface Column {
  readonly width: number;
  readonly rightToLeft: boolean;
  /** Whether places are counted from the right. */
  readonly fromRight: boolean;
  /** Whether lines stand at the end of the column. */
  readonly atEnd: boolean;
  readonly faces: Faces;
}

/** The column of a text, of a width in points. */
export const columnOf = (spans: readonly Span[], width: number, faces: Faces): Column => ({
  width,
  rightToLeft: runsLeft(spans, faces),
  fromRight: faces.order?.rightToLeft ?? false,
  atEnd: runsAgainst(spans, faces),
  faces,
});

const levelOf = ({ span }: Placeless): number => span.level ?? 0;

/** From left to right: each stretch of a level and those above it reversed, from the highest level down (UAX 9, L2). */
function visual(parts: readonly Placeless[]): Placeless[] {
  const shown = [...parts];
  const highest = Math.max(0, ...parts.map(levelOf));
  for (let level = highest; level > 0; level--)
    for (let start = 0; start < shown.length; start++) {
      let end = start;
      while (end < shown.length && levelOf(shown[end] as Placeless) >= level) end++;
      shown.splice(start, end - start, ...shown.slice(start, end).reverse());
      start = Math.max(start, end - 1);
    }
  return shown;
}

/** The blank at the end of a line runs as the paragraph does (UAX 9, L1): it hangs over the end, wherever that is. */
function withoutBlank(
  parts: readonly Placeless[],
  { rightToLeft, faces }: Column,
): readonly [Placeless[], Placeless[]] {
  const last = parts.at(-1);
  const text = last?.text.trimEnd() ?? '';
  if (!last || text === last.text) return [[...parts], []];
  const blank = last.text.slice(text.length);
  const share = widthOf(blank, last.span.style, faces);
  const level = rightToLeft ? 1 : 0;
  const kept = { ...last, text, width: last.width - share };
  return [
    [...parts.slice(0, -1), ...(text === '' ? [] : [kept])],
    [{ span: { ...last.span, level }, text: blank, width: share }],
  ];
}

/** Gives the parts of a line, which are in the order of reading, their places in the column. */
export function placed(parts: readonly Placeless[], column: Column): Part[] {
  const { width, rightToLeft, fromRight, atEnd, faces } = column;
  let x = 0;
  const after = (part: Placeless): Part => {
    const place = { ...part, x };
    x += part.width;
    return place;
  };
  if (!faces.order) return parts.map(after);
  const [words, blank] = withoutBlank(parts, column);
  const shown = visual(words);
  const places = new Map((rightToLeft ? shown.reverse() : shown).map(part => [part, after(part).x]));
  const length = x;
  const start = atEnd ? width - length : 0;
  // Counted from where lines of this text start; turned over where that is not where places are counted from.
  const own = (part: Placeless, at: number): Part => ({
    ...part,
    x: start + (rightToLeft === fromRight ? at : length - at - part.width),
  });
  return [...words.map(part => own(part, places.get(part) ?? 0)), ...blank.map(part => own(part, length))];
}
