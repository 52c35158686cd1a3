/** Space to add between two glyphs, in font units (mostly negative). */
export type Kerning = (first: number, second: number) => number;

/** Place of a table in a TrueType file (OpenType 1.9, "Table Directory"); null where it has none. */
function tableAt(font: DataView, tag: string): number | null {
  for (let index = 0; index < font.getUint16(4); index++) {
    const at = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map(offset => font.getUint8(at + offset)));
    if (name === tag) return font.getUint32(at + 8);
  }
  return null;
}

/** Calls `each` with every glyph of a coverage table and its index there. */
function coverage(font: DataView, at: number, each: (glyph: number, index: number) => void): void {
  const count = font.getUint16(at + 2);
  if (font.getUint16(at) === 1) {
    for (let index = 0; index < count; index++) each(font.getUint16(at + 4 + index * 2), index);
    return;
  }
  for (let range = 0; range < count; range++) {
    const record = at + 4 + range * 6;
    const [start, end, index] = [0, 2, 4].map(offset => font.getUint16(record + offset)) as [number, number, number];
    for (let glyph = start; glyph <= end; glyph++) each(glyph, index + glyph - start);
  }
}

/** The class of every glyph that has one; all others are of class 0. */
function classes(font: DataView, at: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (font.getUint16(at) === 1) {
    const start = font.getUint16(at + 2);
    for (let index = 0; index < font.getUint16(at + 4); index++)
      found.set(start + index, font.getUint16(at + 6 + index * 2));
    return found;
  }
  for (let range = 0; range < font.getUint16(at + 2); range++) {
    const record = at + 4 + range * 6;
    const [start, end, name] = [0, 2, 4].map(offset => font.getUint16(record + offset)) as [number, number, number];
    for (let glyph = start; glyph <= end; glyph++) found.set(glyph, name);
  }
  return found;
}

/** What a subtable says of a pair; null where it says nothing and the next one is asked. */
type Subtable = (first: number, second: number) => number | null;

const ADVANCE = 0x0004;
const bits = (flags: number): number => flags.toString(2).replaceAll('0', '').length;

/** A pair adjustment (OpenType 1.9, GPOS lookup type 2), of which only the advance of the first glyph is read. */
function pairs(font: DataView, at: number): Subtable {
  const [format, covered, before, after] = [0, 2, 4, 6].map(offset => font.getUint16(at + offset)) as [
    number,
    number,
    number,
    number,
  ];
  const glyphs = new Map<number, number>();
  coverage(font, at + covered, (glyph, index) => glyphs.set(glyph, index));
  const advance = before & ADVANCE ? bits(before & (ADVANCE - 1)) * 2 : null;
  const size = (bits(before) + bits(after)) * 2;
  const value = (record: number): number => (advance === null ? 0 : font.getInt16(record + advance));

  if (format === 1)
    return (first, second) => {
      const index = glyphs.get(first);
      if (index === undefined) return null;
      const set = at + font.getUint16(at + 10 + index * 2);
      let [low, high] = [0, font.getUint16(set) - 1];
      while (low <= high) {
        const middle = (low + high) >> 1;
        const record = set + 2 + middle * (size + 2);
        const glyph = font.getUint16(record);
        if (glyph === second) return value(record + 2);
        [low, high] = glyph < second ? [middle + 1, high] : [low, middle - 1];
      }
      return null;
    };

  const firsts = classes(font, at + font.getUint16(at + 8));
  const seconds = classes(font, at + font.getUint16(at + 10));
  const columns = font.getUint16(at + 14);
  return (first, second) => {
    if (!glyphs.has(first)) return null;
    return value(at + 16 + ((firsts.get(first) ?? 0) * columns + (seconds.get(second) ?? 0)) * size);
  };
}

/** The subtables of one lookup that adjust pairs, also where they are reached by a longer way (type 9). */
function subtables(font: DataView, lookup: number): Subtable[] {
  const found: Subtable[] = [];
  for (let index = 0; index < font.getUint16(lookup + 4); index++) {
    const at = lookup + font.getUint16(lookup + 6 + index * 2);
    const extended = font.getUint16(lookup) === 9;
    const type = extended ? font.getUint16(at + 2) : font.getUint16(lookup);
    if (type === 2) found.push(pairs(font, extended ? at + font.getUint32(at + 4) : at));
  }
  return found;
}

/**
 * Reads the kerning of a TrueType font from its GPOS table: the only feature that this writer sets type with.
 * A shaping engine would take ten times as long to say the same, most of it when it is first asked.
 */
export function kerningOf(bytes: Uint8Array): Kerning {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tableAt(font, 'GPOS');
  if (table === null) return () => 0;
  const features = table + font.getUint16(table + 6);
  const lookups = new Set<number>();
  for (let index = 0; index < font.getUint16(features); index++) {
    const record = features + 2 + index * 6;
    if (font.getUint32(record) !== 0x6b65726e) continue;
    const feature = features + font.getUint16(record + 4);
    for (let each = 0; each < font.getUint16(feature + 2); each++) lookups.add(font.getUint16(feature + 4 + each * 2));
  }
  const list = table + font.getUint16(table + 8);
  const ordered = [...lookups].sort((a, b) => a - b);
  const steps = ordered.map(index => subtables(font, list + font.getUint16(list + 2 + index * 2)));
  return (first, second) => {
    let sum = 0;
    for (const step of steps)
      for (const subtable of step) {
        const said = subtable(first, second);
        if (said === null) continue;
        sum += said;
        break;
      }
    return sum;
  };
}
