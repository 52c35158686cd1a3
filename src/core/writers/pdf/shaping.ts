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

const STILL: GlyphPosition = { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 };

/** A sign without width or shape. */
const CARRIER = 0x200c;

/**
 * Joins the letters of a word with the shaping engine of fontkit. Glyphs stand from left to right, the last letter first.
 *
 * Programs that copy a line turn it over glyph by glyph, and go by the baseline. So every glyph stands for one letter at
 * most, and empty glyphs on the baseline carry those that have none of their own: the later letters of a ligature (lam and
 * alef), and the marks above and below letters.
 */
export function joiner(font: Font & { _glyphs?: object }, glyphAs: GlyphAs): (text: string) => Shape {
  const carrier = font.glyphForCodePoint(CARRIER).id;
  return text => {
    // The engine keeps for each glyph the letters it first stood for.
    font._glyphs = {};
    const { glyphs: joined, positions: places } = font.layout(Array.from(text, mirror).join(''), undefined, 'arab');
    const glyphs: Glyph[] = [];
    const positions: GlyphPosition[] = [];
    const left = Array.from(text, letter => letter.codePointAt(0) ?? 0);
    const carry = (count: number): void => {
      for (const code of left.splice(left.length - count).reverse()) {
        glyphs.push(glyphAs(carrier, 0, [code]));
        positions.push(STILL);
      }
    };
    for (const [index, { id, advanceWidth, codePoints }] of joined.entries()) {
      const { xAdvance = 0, yAdvance = 0, xOffset = 0, yOffset = 0 } = places[index] ?? {};
      const [first] = xAdvance === 0 ? [] : codePoints;
      const own = first === undefined ? -1 : left.lastIndexOf(mirror(String.fromCodePoint(first)).codePointAt(0) ?? 0);
      if (own >= 0) carry(left.length - 1 - own);
      glyphs.push(glyphAs(id, advanceWidth, own >= 0 ? left.splice(own) : []));
      positions.push({ xAdvance, yAdvance, xOffset, yOffset });
    }
    carry(left.length);
    return { glyphs, positions };
  };
}
