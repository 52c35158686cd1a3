import type { Font, Glyph, GlyphPosition } from 'fontkit';
import type { GlyphAs } from './distinct.ts';

/** Glyphs from left to right, and where each stands; font units. */
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

/** Sets signs of any script from right to left, mirrored where they have a mirror; they are copied as they were written. */
export function reversed(font: Font, glyphAs: GlyphAs): (text: string) => Shape {
  return text => {
    const glyphs = Array.from(text, letter => {
      const { id, advanceWidth } = font.glyphForCodePoint(mirror(letter).codePointAt(0) ?? 0);
      return glyphAs(id, advanceWidth, [letter.codePointAt(0) ?? 0]);
    }).reverse();
    const positions = glyphs.map(({ advanceWidth }) => ({
      xAdvance: advanceWidth,
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
    }));
    return { glyphs, positions };
  };
}

/** Joins the letters of a word with the shaping engine of fontkit. Its glyphs stand from left to right, the last letter first. */
export function joiner(font: Font & { _glyphs?: object }, glyphAs: GlyphAs): (text: string) => Shape {
  return text => {
    // The engine keeps for each glyph the letters it first stood for.
    font._glyphs = {};
    const { glyphs, positions } = font.layout(text, undefined, 'arab');
    return {
      glyphs: glyphs.map(({ id, advanceWidth, codePoints }) => glyphAs(id, advanceWidth, codePoints)),
      positions: positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
        xAdvance,
        yAdvance,
        xOffset,
        yOffset,
      })),
    };
  };
}
