import { create } from 'fontkit';
import { Failure } from '../failure.ts';
import { kerningOf } from '../writers/pdf/kerning.ts';

/** A typeface of the house, checked. */
export interface HouseFont {
  readonly bytes: Uint8Array;
  /** The name of its family, as word processors know it. */
  readonly family: string;
}

const MOST_BYTES = 8 * 2 ** 20;

/** What documents add to words of the source in every language of labels that is written in Latin letters. */
const NEEDED = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...'£©«®°±·»¿¡ÀÂÇÉÈÊËÎÏÔÙÛÜÀàâäçéèêëîïñóôöùûüß–—‘’“”•…€',
];

/** File signatures (OpenType 1.9, "Organization of an OpenType Font"), and those of formats that are not embedded. */
const SIGNATURES: Readonly<Record<string, string | null>> = {
  '\0\u0001\0\0': null,
  true: null,
  OTTO: null,
  ttcf: 'is a collection of fonts',
  wOFF: 'is a web font',
  wOF2: 'is a web font',
};

const TABLES = ['head', 'hhea', 'maxp', 'hmtx', 'cmap', 'name', 'OS/2'];

/** Where each table lies; null where the directory or a table leads out of the file. */
function tablesOf(view: DataView, signatureOf: (at: number) => string): ReadonlyMap<string, number> | null {
  const tables = new Map<string, number>();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    const [at, length] = [view.getUint32(record + 8), view.getUint32(record + 12)];
    if (at + length > view.byteLength) return null;
    tables.set(signatureOf(record), at);
  }
  return tables;
}

/** What the maker allows (OpenType 1.9, OS/2, `fsType`), where that is not enough. */
function forbidden(fsType: number): string | null {
  // Of several levels the least restrictive one counts: editable (8), preview and print (4), restricted (2).
  if ((fsType & 0xf) === 2) return 'its maker does not allow it to be embedded';
  if (fsType & 0x100) return 'its maker does not allow parts of it to be embedded';
  return fsType & 0x200 ? 'its maker allows only its bitmaps to be embedded' : null;
}

/** Letters that a font must have and has not. */
const lacking = (has: (codePoint: number) => boolean): readonly string[] =>
  NEEDED.filter(letter => !has(letter.codePointAt(0) ?? 0));

/**
 * Reads and checks a font file: whole, allowed to be embedded, with the letters that every document needs.
 * @throws {Failure} unsupported, for another format or one that may not be embedded; invalid, when it is broken; too-large.
 */
export function readFont(bytes: Uint8Array, name: string): HouseFont {
  const refuse = (kind: 'invalid' | 'unsupported' | 'too-large', what: string, hint: string) =>
    new Failure(kind, `the font ${name} ${what}`, hint);
  const broken = () => refuse('invalid', 'is broken', 'take the file from its maker again, as TTF or OTF');
  if (bytes.length > MOST_BYTES)
    throw refuse('too-large', `is over ${MOST_BYTES / 2 ** 20} MiB`, 'take a file for fewer scripts');
  const signatureOf = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  const other = SIGNATURES[signatureOf(0)];
  if (other === undefined) throw refuse('unsupported', 'is no font file', 'give a TTF or an OTF');
  if (other !== null) throw refuse('unsupported', other, 'give the face as a TTF or OTF of its own');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let tables: ReadonlyMap<string, number> | null = null;
  let fsType = 0;
  try {
    tables = tablesOf(view, signatureOf);
    fsType = view.getUint16((tables?.get('OS/2') ?? 0) + 8);
  } catch {}
  if (!tables || TABLES.some(table => !tables.has(table)) || !(tables.has('glyf') || tables.has('CFF ')))
    throw broken();
  if (tables.has('fvar'))
    throw refuse('unsupported', 'is a variable font', 'give a static file for regular and one for bold');
  const wall = forbidden(fsType);
  if (wall)
    throw refuse(
      'unsupported',
      `may not be embedded: ${wall} (fsType ${fsType})`,
      'choose another, or ask its maker for a licence and a file that allow it',
    );
  try {
    const font = create(bytes);
    const lacks = lacking(codePoint => font.hasGlyphForCodePoint(codePoint));
    if (lacks.length > 0)
      throw refuse(
        'unsupported',
        `lacks ${lacks.slice(0, 12).join(' ')}`,
        'choose one with all letters of Western Europe',
      );
    // What is set later is tried now: outlines and kerning.
    const glyphs = NEEDED.map(letter => font.glyphForCodePoint(letter.codePointAt(0) ?? 0));
    for (const glyph of glyphs) if (!glyph.path?.commands || !(glyph.advanceWidth >= 0)) throw broken();
    const kerning = kerningOf(bytes);
    for (const one of glyphs) for (const two of glyphs) kerning(one.id, two.id);
    return { bytes, family: String(font.familyName || name) };
  } catch (error) {
    throw error instanceof Failure ? error : broken();
  }
}
