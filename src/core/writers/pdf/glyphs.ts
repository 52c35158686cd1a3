import type { Font, Glyph, Subset } from 'fontkit';

/** A glyph of our own making: a shape of the font, moved, or none; with an advance of its own. Font units. */
export interface Made {
  readonly shape: number | null;
  readonly dx: number;
  readonly dy: number;
  readonly advance: number;
}

/** A glyph that stands for one letter: the font's own where that has the letter and the advance, else one that is made. */
export type GlyphFor = (made: Made, codePoint: number) => Glyph;

/** A composite glyph of one part (OpenType 1.9, "Composite Glyph Description"): words, which are offsets. */
const COMPOSITE = { size: 18, flags: 0x0003 } as const;

/** A glyph that shows another one of the subset, moved. */
function moved(part: number, { dx, dy }: Made, [minX, minY, maxX, maxY]: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(COMPOSITE.size);
  const view = new DataView(bytes.buffer);
  const box = [minX, minY, maxX, maxY].map((edge = 0, index) => edge + (index % 2 === 0 ? dx : dy));
  [-1, ...box, COMPOSITE.flags, part, dx, dy].forEach((word, index) => {
    view.setInt16(index * 2, Math.round(word));
  });
  return bytes;
}

/** What a subset takes over of a glyph that has no parts: its outline as it stands in the font, and its metrics. */
interface Plain {
  readonly outline: Uint8Array;
  readonly metric: { readonly advance: number; readonly bearing: number };
}

/** Whether an outline is made of other glyphs (OpenType 1.9, "glyf"): its number of contours is negative. */
const hasParts = (outline: Uint8Array): boolean => ((outline[0] ?? 0) & 0x80) !== 0;

/**
 * A PDF font says once for each glyph which letters it stands for, and programs that copy text go by where glyphs stand. So
 * where one shape stands for several letters (a bracket and its mirror, a ligature), or stands off the line (a mark over a
 * letter), a glyph is made for it, which is embedded beside those of the font.
 */
export function glyphsOf(font: Font): { readonly glyphFor: GlyphFor; readonly createSubset: () => Subset } {
  const known = new Map<string, Made>();
  const plain = new Map<number, Plain>();

  const glyphFor: GlyphFor = (made, codePoint) => {
    const { shape, dx, dy, advance } = made;
    const own = font.glyphForCodePoint(codePoint);
    const same = own.id === shape && dx === 0 && dy === 0 && own.advanceWidth === advance;
    const id = same ? own.id : `${shape} ${dx} ${dy} ${advance} ${codePoint}`;
    if (typeof id === 'string') known.set(id, made);
    return { id, advanceWidth: advance, codePoints: [codePoint] };
  };

  const createSubset = (): Subset => {
    const subset = font.createSubset();
    const places = new Map<string, number>();
    const include = subset.includeGlyph.bind(subset);
    if (!subset._addGlyph) {
      // Compact outlines (OpenType, CFF) are copied whole: a glyph that would be made is the shape it is made of.
      subset.includeGlyph = id => include(typeof id === 'number' ? id : (known.get(id)?.shape ?? 0));
      return subset;
    }
    const add = subset._addGlyph.bind(subset);
    /** A glyph of the font; each is looked into once for all documents. */
    const take = (id: number): number => {
      const kept = plain.get(id);
      if (kept) return put(kept);
      const place = add(id);
      const [outline, metric] = [subset.glyf[place], subset.hmtx.metrics[place]];
      if (outline && metric && !hasParts(outline)) plain.set(id, { outline, metric });
      return place;
    };
    const put = ({ outline, metric }: Plain): number => {
      subset.glyf.push(outline);
      subset.loca.offsets.push(subset.offset);
      subset.hmtx.metrics.push(metric);
      subset.offset += outline.length;
      return subset.glyf.length - 1;
    };
    // Composite glyphs have a part, whatever the font has.
    const maxp = { ...font.maxp, maxComponentElements: Math.max(1, font.maxp.maxComponentElements) };
    subset.font = Object.create(font, {
      maxp: { value: { ...maxp, maxComponentDepth: font.maxp.maxComponentDepth + 1 } },
    });
    subset.includeGlyph = id => {
      if (typeof id === 'number') return include(id);
      const place = places.get(id) ?? subset.glyphs.push(id) - 1;
      places.set(id, place);
      return place;
    };
    subset._addGlyph = id => {
      const made = typeof id === 'string' ? known.get(id) : undefined;
      if (typeof id === 'number') return take(id);
      if (!made) return add(id);
      const { shape, dx, advance } = made;
      const { minX, minY, maxX, maxY } =
        shape === null ? { minX: 0, minY: 0, maxX: 0, maxY: 0 } : font.getGlyph(shape).bbox;
      const empty = shape === null || minX >= maxX;
      const bytes = empty ? new Uint8Array(0) : moved(include(shape), made, [minX, minY, maxX, maxY]);
      return put({ outline: bytes, metric: { advance, bearing: Math.round(minX + (empty ? 0 : dx)) } });
    };
    return subset;
  };
  return { glyphFor, createSubset };
}
