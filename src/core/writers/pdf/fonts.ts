import { create, type Font, type Glyph } from 'fontkit';
import type { Fonts } from '../writer.ts';
import { kerningOf } from './kerning.ts';

/** Which of the four faces a text is set in. */
export type FaceName = keyof Fonts;

/** A font that any number of documents may use, one after the other. */
export interface Face {
  /** What pdfkit embeds. */
  readonly font: Font;
  /** Width of the text at size 1, kerned word by word as it will be drawn. */
  readonly advance: (text: string) => number;
  readonly has: (codePoint: number) => boolean;
}

/** The four faces of a document. */
export type Faces = Readonly<Record<FaceName, Face>>;

interface Shape {
  readonly glyphs: readonly Glyph[];
  readonly advances: readonly number[];
  readonly width: number;
}

/** Words shaped and kept per font; the oldest goes first. */
const KEPT_WORDS = 20_000;

/** Longer words are not worth keeping. */
const LONGEST_KEPT = 40;

const faces = new WeakMap<Uint8Array, Face>();

/**
 * Parses a font once per byte array.
 *
 * fontkit keeps the code points of every glyph for as long as the font lives, and writing a subset empties some of
 * them: in a second document letters would then look right and be missing from copied text. So pdfkit is given
 * glyphs of our own, whose code points come from the text itself.
 */
function openFace(bytes: Uint8Array): Face {
  const known = faces.get(bytes);
  if (known) return known;
  const parsed = create(bytes);
  const kerning = kerningOf(bytes);
  const letters = new Map<string, Glyph>();
  const words = new Map<string, Shape>();

  const glyphOf = (letter: string): Glyph => {
    const kept = letters.get(letter);
    if (kept) return kept;
    const codePoint = letter.codePointAt(0) ?? 0;
    const { id, advanceWidth } = parsed.glyphForCodePoint(codePoint);
    const glyph: Glyph = { id, advanceWidth, codePoints: [codePoint] };
    letters.set(letter, glyph);
    return glyph;
  };
  const shape = (text: string): Shape => {
    const kept = words.get(text);
    if (kept) return kept;
    const glyphs = Array.from(text, glyphOf);
    const advances = glyphs.map(({ id, advanceWidth }, index) => {
      const next = glyphs[index + 1];
      return next ? advanceWidth + kerning(id, next.id) : advanceWidth;
    });
    const shaped: Shape = { glyphs, advances, width: advances.reduce((sum, advance) => sum + advance, 0) };
    if (text.length > LONGEST_KEPT) return shaped;
    if (words.size >= KEPT_WORDS) words.delete(words.keys().next().value ?? '');
    words.set(text, shaped);
    return shaped;
  };

  const layout: Font['layout'] = text => {
    const { glyphs, advances } = shape(text);
    // pdfkit scales positions in place and reads the width afterwards.
    const positions = advances.map(xAdvance => ({ xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 }));
    return {
      glyphs,
      positions,
      get advanceWidth() {
        return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      },
    };
  };
  const face: Face = {
    font: Object.create(parsed, { layout: { value: layout } }),
    has: codePoint => parsed.hasGlyphForCodePoint(codePoint),
    advance: text => {
      let units = 0;
      // pdfkit kerns each word with the blank after it.
      for (let at = 0; at < text.length; ) {
        const blank = text.indexOf(' ', at);
        const end = blank < 0 ? text.length : blank + 1;
        units += shape(text.slice(at, end)).width;
        at = end;
      }
      return units / parsed.unitsPerEm;
    },
  };
  faces.set(bytes, face);
  return face;
}

/** The four faces, ready to measure and to embed. */
export function openFonts(fonts: Fonts): Faces {
  return {
    serif: openFace(fonts.serif),
    serifBold: openFace(fonts.serifBold),
    sans: openFace(fonts.sans),
    sansBold: openFace(fonts.sansBold),
  };
}
