import { create, type Font, type Glyph, type GlyphPosition } from 'fontkit';
import { DIRECTION_MARKS } from '../../direction.ts';
import { remembered } from '../../remembered.ts';
import type { FontFamily, Fonts, Script } from '../writer.ts';
import { glyphsOf } from './glyphs.ts';
import { kerningOf } from './kerning.ts';
import type { Order } from './order.ts';
import { type FaceName, type HouseFace, scripts } from './scripts.ts';
import { joiner, reversed, type Shape, unseen } from './shaping.ts';

/** A font that any number of documents may use, one after the other. */
export interface Face {
  /** What pdfkit embeds. With the feature `rtl` it lays a text out from right to left. */
  readonly font: Font;
  /** Width of the text at size 1, kerned word by word as it will be drawn. */
  readonly advance: (text: string) => number;
  readonly has: (codePoint: number) => boolean;
  /** Whether it has every letter of the text. */
  readonly covers: (text: string) => boolean;
}

/** What text is set with. */
export interface Faces {
  readonly byName: ReadonlyMap<FaceName, Face>;
  /** The faces of scripts that this document needs. */
  readonly scripts: readonly Script[];
  /** How words of two directions follow one another; null where all run from left to right. */
  readonly order: Order | null;
}

/** Words shaped and kept per font; the oldest goes first. */
const KEPT_WORDS = 20_000;

/** Longer words are not worth keeping. */
const LONGEST_KEPT = 40;

/** Texts of whose letters it is kept whether a face has them. */
const KEPT_TEXTS = 2_000;

const faces = new WeakMap<Uint8Array, Face>();

const widthOf = ({ positions }: Shape): number => positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);

/** Words with the blank after each. */
export const wordsOf = (text: string): string[] => text.match(/[^ ]* |[^ ]+/g) ?? [];

/**
 * Parses a font once per byte array.
 *
 * fontkit keeps the code points of every glyph for as long as the font lives, and writing a subset empties some of
 * them: in a second document letters would then look right and be missing from copied text. So pdfkit is given
 * glyphs of our own, whose code points come from the text itself.
 */
function openFace(bytes: Uint8Array, joins: boolean): Face {
  const known = faces.get(bytes);
  if (known) return known;
  const parsed = create(bytes);
  const kerning = kerningOf(bytes);
  const { glyphFor, createSubset } = glyphsOf(parsed);
  const letters = new Map<string, Glyph>([[DIRECTION_MARKS.right, unseen(DIRECTION_MARKS.right, glyphFor)]]);
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
  const inLine = (text: string): Shape => {
    const glyphs = Array.from(text, glyphOf);
    const positions = glyphs.map(({ id, advanceWidth }, index): GlyphPosition => {
      const next = glyphs[index + 1];
      return {
        xAdvance: next ? advanceWidth + kerning(id as number, next.id as number) : advanceWidth,
        yAdvance: 0,
        xOffset: 0,
        yOffset: 0,
      };
    });
    return { glyphs, positions };
  };
  const joined = joins ? joiner(parsed, glyphFor) : null;
  const mirrored = reversed(parsed, glyphFor);
  const shape = (text: string, rightToLeft: boolean): Shape => {
    const key = rightToLeft ? `\u200F${text}` : text;
    const kept = words.get(key);
    if (kept) return kept;
    const shaped = rightToLeft ? (joined ?? mirrored)(text) : inLine(text);
    if (text.length > LONGEST_KEPT) return shaped;
    if (words.size >= KEPT_WORDS) words.delete(words.keys().next().value ?? '');
    words.set(key, shaped);
    return shaped;
  };

  const layout: Font['layout'] = (text, features) => {
    const rightToLeft = features === 'rtl';
    const shapes = (rightToLeft ? wordsOf(text).reverse() : [text]).map(word => shape(word, rightToLeft));
    // pdfkit scales positions in place and reads the width afterwards.
    const positions = shapes.flatMap(each => each.positions.map(position => ({ ...position })));
    return {
      glyphs: shapes.flatMap(each => each.glyphs),
      positions,
      get advanceWidth() {
        return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      },
    };
  };
  const { unitsPerEm } = parsed;
  // pdfkit kerns each word with the blank after it.
  const measure = (text: string): number =>
    wordsOf(text.replaceAll(DIRECTION_MARKS.left, '')).reduce((sum, word) => sum + widthOf(shape(word, joins)), 0) /
    unitsPerEm;
  const measured = remembered(measure, KEPT_WORDS);
  const has = (codePoint: number): boolean => parsed.hasGlyphForCodePoint(codePoint);
  const face: Face = {
    font: Object.create(parsed, { layout: { value: layout }, createSubset: { value: createSubset } }),
    has,
    covers: remembered(text => Array.from(text).every(letter => has(letter.codePointAt(0) ?? 0)), KEPT_TEXTS),
    advance: text => (text.length > LONGEST_KEPT ? measure : measured)(text),
  };
  faces.set(bytes, face);
  return face;
}

const FAMILY: readonly HouseFace[] = ['serif', 'serifBold', 'sans', 'sansBold'];

/** The faces of a document, ready to measure and to embed. */
export async function openFonts(
  fonts: Fonts,
  needed: readonly Script[] = [],
  order: Order | null = null,
): Promise<Faces> {
  const byName = new Map<FaceName, Face>(FAMILY.map(name => [name, openFace(fonts[name], false)]));
  const { ours } = fonts;
  if (ours) for (const name of FAMILY) byName.set(`ours-${name}`, openFace(ours[name], false));
  for (const script of needed) {
    const family: FontFamily = await fonts.scripts[script]();
    for (const name of FAMILY) byName.set(`${script}-${name}`, openFace(family[name], scripts[script].joins));
  }
  return { byName, scripts: needed, order };
}

/** A face by its name. @throws {Error} where the document was said not to need it. */
export function faceOf(name: FaceName, { byName }: Faces): Face {
  const face = byName.get(name);
  if (!face) throw new Error(`the face ${name} is not open`);
  return face;
}
