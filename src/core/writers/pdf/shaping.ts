import type { Font, Glyph, GlyphPosition } from 'fontkit';
import { DIRECTION_MARKS } from '../../direction.ts';
import type { GlyphFor, Made } from './glyphs.ts';

/** Glyphs from left to right, and how far each moves on; font units. */
export interface Shape {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly GlyphPosition[];
}

/** What shows its other face in text from right to left (Unicode, Bidi_Mirroring_Glyph), as far as prose uses it. */
const MIRRORS = '()[]{}<>«»‹›≤≥';
const mirror = (letter: string): string => {
  const at = MIRRORS.indexOf(letter);
  return at < 0 ? letter : (MIRRORS[at ^ 1] ?? letter);
};

const codesOf = (text: string): number[] => Array.from(text, letter => letter.codePointAt(0) ?? 0);

const shapeOf = (glyphs: readonly Glyph[]): Shape => ({
  glyphs,
  positions: glyphs.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 })),
});

/** A glyph without shape or width, for a mark that only directs. */
export const unseen = (mark: string, glyphFor: GlyphFor): Glyph =>
  glyphFor({ shape: null, dx: 0, dy: 0, advance: 0 }, mark.codePointAt(0) ?? 0);

/** Sets a text from right to left that may hold marks which only direct. */
const withMarks =
  (glyphFor: GlyphFor, set: (text: string) => Shape) =>
  (text: string): Shape => {
    const mark = DIRECTION_MARKS.left;
    if (!text.includes(mark)) return set(text);
    const parts = text.split(mark).reverse();
    return shapeOf(parts.flatMap((part, at) => [...(at > 0 ? [unseen(mark, glyphFor)] : []), ...set(part).glyphs]));
  };

/** Sets signs of any script from right to left, mirrored where they have a mirror; they are copied as they were written. */
export const reversed = (font: Font, glyphFor: GlyphFor): ((text: string) => Shape) =>
  withMarks(glyphFor, text => {
    const glyphs = Array.from(text, letter => {
      const { id, advanceWidth } = font.glyphForCodePoint(mirror(letter).codePointAt(0) ?? 0);
      return glyphFor({ shape: id as number, dx: 0, dy: 0, advance: advanceWidth }, letter.codePointAt(0) ?? 0);
    });
    return shapeOf(glyphs.reverse());
  });

/** A shape as the engine sets it, and the letter it stands for where it stands for one. */
interface Set {
  readonly shape: number | null;
  readonly x: number;
  readonly y: number;
  readonly advance: number;
  readonly code: number;
}

/** The letters that end a word, each without a shape. */
const bare = (codes: readonly number[]): Set[] =>
  codes.toReversed().map(code => ({ shape: null, x: 0, y: 0, advance: 0, code }));

/** What the engine sets, letter by letter from left to right: letters that share a shape with one before have none. */
function setLetters(font: Font & { _glyphs?: object }, text: string): Set[] {
  // The engine keeps for each glyph the letters it first stood for.
  font._glyphs = {};
  const { glyphs, positions } = font.layout(Array.from(text, mirror).join(''), undefined, 'arab');
  const left = codesOf(text);
  const found = glyphs.flatMap(({ id, codePoints }, index): Set[] => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const [first = 0] = codePoints;
    const at = left.lastIndexOf(mirror(String.fromCodePoint(first)).codePointAt(0) ?? 0);
    // A stroke between two letters stands for neither: it is copied as a joiner, which no one sees.
    if (at < 0) return [{ shape: id as number, x: xOffset, y: yOffset, advance: xAdvance, code: JOINER }];
    const [code = 0, ...others] = left.splice(at);
    return [...bare(others), { shape: id as number, x: xOffset, y: yOffset, advance: xAdvance, code }];
  });
  return [...found, ...bare(left)];
}

const JOINER = 0x200d;

/**
 * Joins the letters of a word with the shaping engine of fontkit. Glyphs stand from left to right, the last letter first.
 *
 * Programs that copy a line turn it over glyph by glyph, and take what stands off the line, or has no width, for another line
 * or word. So there is one glyph for each letter, on the line and with a share of the width: the later letters of a ligature
 * (lam and alef) are blank, and marks above and below a letter are glyphs that show the mark where it belongs.
 */
export const joiner = (font: Font, glyphFor: GlyphFor): ((text: string) => Shape) =>
  withMarks(glyphFor, text => {
    const glyphs: Glyph[] = [];
    let waiting: Set[] = [];
    for (const set of setLetters(font, text)) {
      waiting.push(set);
      if (set.advance === 0) continue;
      const share = Math.floor(set.advance / waiting.length);
      for (const [index, { shape, x, y, code }] of waiting.entries()) {
        const last = index === waiting.length - 1;
        const advance = last ? set.advance - share * index : share;
        const made: Made = { shape, dx: shape === null ? 0 : x - share * index, dy: y, advance };
        glyphs.push(glyphFor(made, code));
      }
      waiting = [];
    }
    // Marks with no letter to stand on.
    for (const { shape, x, y, code } of waiting) glyphs.push(glyphFor({ shape, dx: x, dy: y, advance: 0 }, code));
    return shapeOf(glyphs);
  });
