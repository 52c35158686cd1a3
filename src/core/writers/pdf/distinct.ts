import type { Font, Glyph, Subset } from 'fontkit';

/** A glyph of the font, said to stand for some letters. */
export type GlyphAs = (id: number, advanceWidth: number, codePoints: readonly number[]) => Glyph;

/** More than any font has (OpenType 1.9, `maxp`): ids from here on are further names of glyphs. */
const GLYPHS = 0x10000;

/**
 * A PDF font says once for each glyph which letters it stands for. Where one glyph stands for several (a bracket and its
 * mirror, two letters of one shape), each meaning is embedded as a glyph of its own: `id` tells them apart.
 */
export function distinct(font: Font): { readonly glyphAs: GlyphAs; readonly createSubset: () => Subset } {
  const glyphAs: GlyphAs = (id, advanceWidth, codePoints) => {
    const [first = -1] = codePoints;
    const plain = first >= 0 && font.glyphForCodePoint(first).id === id;
    return { id: plain ? id : id + (first + 1) * GLYPHS, advanceWidth, codePoints };
  };
  const createSubset = (): Subset => {
    const subset = font.createSubset();
    const places = new Map<number, number>();
    const include = subset.includeGlyph.bind(subset);
    subset.includeGlyph = id => {
      // Parts of composed glyphs are asked for by fontkit itself, by their own ids.
      if (id < GLYPHS) return include(id);
      const place = places.get(id) ?? subset.glyphs.push(id % GLYPHS) - 1;
      places.set(id, place);
      return place;
    };
    return subset;
  };
  return { glyphAs, createSubset };
}
