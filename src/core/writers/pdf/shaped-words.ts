import type { Font, Glyph, GlyphPosition, GlyphRun } from 'fontkit';
import { wordsOf } from './fonts.ts';

/** What pdfkit keeps of the words it has laid out: by word, for one document. */
export type ShapedWords = Record<string, unknown>;

/** A font as pdfkit embeds it. */
export interface EmbeddedFont {
  readonly font: Font;
  layoutCache: ShapedWords;
  readonly layoutCached: (word: string) => GlyphRun;
  readonly layoutRun: (text: string, features: string) => GlyphRun;
  layout: (text: string, features?: string) => GlyphRun;
}

/** Words of one font are let go when there are more, which is looked at once in so many documents. */
const MOST = 20_000;
const OFTEN = 64;

const shared = new WeakMap<Font, { words: ShapedWords; documents: number }>();

/** A line of kept words. pdfkit's own comes to the same, letter by letter. */
function layoutOf(embedded: EmbeddedFont): EmbeddedFont['layout'] {
  return (text, features) => {
    if (features) return embedded.layoutRun(text, features);
    const glyphs: Glyph[] = [];
    const positions: GlyphPosition[] = [];
    for (const word of wordsOf(text)) {
      const run = embedded.layoutCached(word);
      glyphs.push(...run.glyphs);
      positions.push(...run.positions);
    }
    return { glyphs, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
  };
}

/**
 * Lets a font of this document use the words that it laid out for earlier ones: what is kept is glyphs and advances,
 * which depend on nothing but the font and the word.
 */
export function shareWords(embedded: EmbeddedFont): void {
  const known = shared.get(embedded.font) ?? { words: embedded.layoutCache, documents: 0 };
  if (embedded.layoutCache === known.words && known.documents > 0) return;
  embedded.layout = layoutOf(embedded);
  known.documents++;
  if (known.documents % OFTEN === 0 && Object.keys(known.words).length > MOST) known.words = embedded.layoutCache;
  embedded.layoutCache = known.words;
  shared.set(embedded.font, known);
}
