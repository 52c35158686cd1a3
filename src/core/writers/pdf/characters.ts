import type { Diagnostic } from '../../diagnostic.ts';
import { ISOLATES } from '../../direction.ts';
import type { Doc } from '../../doc.ts';
import { Failure } from '../../failure.ts';
import { type Face, type Faces, faceOf } from './fonts.ts';

/** Values that are never drawn. */
const UNSEEN = new Set(['kind', 'id', 'href', 'language', 'sourceLanguage', 'style', 'tone', 'face', 'manner']);

/** Space characters that all fonts can show as a blank. */
const BLANK = /[\t\n\v\f\r\u0085\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]/u;

/** Controls, byte order marks, direction and joining marks: nothing to see. */
const SILENT = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/u;

/** What only completes a picture: variation selectors, joiners, skin tones, keycaps, flag letters and tags. */
const PICTURE_PART =
  /\u200d|\u20e3|[\ufe00-\ufe0f]|[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}]|[\u{e0020}-\u{e007f}]|[\u{e0100}-\u{e01ef}]/u;

/** Pictures, and signs of private fonts (old bullets). */
const PICTURE = /[\p{Extended_Pictographic}\p{So}\p{Co}]/u;

/** Keeps two letters of one word from joining: Persian writes it. */
const JOINING = /\u200c/;

/** Faces that show a letter when all of them have it. The sans of the house has every letter that its serif has, and stands in for it where it has more. */
const familiesOf = (faces: Faces): readonly (readonly Face[])[] => [
  [faceOf('sans', faces), faceOf('sansBold', faces)],
  ...(faces.byName.has('ours-sans') ? [[faceOf('ours-sans', faces), faceOf('ours-sansBold', faces)]] : []),
  ...faces.scripts.map(script =>
    (['serif', 'serifBold', 'sans', 'sansBold'] as const).map(face => faceOf(`${script}-${face}`, faces)),
  ),
];

const name = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const list = (letters: Iterable<string>): string => {
  const all = [...letters];
  const shown = all.slice(0, 12).map(letter => `${letter} (${name(letter)})`);
  return all.length > shown.length ? `${shown.join(', ')} and ${all.length - shown.length} more` : shown.join(', ');
};

/**
 * The document with only what its fonts can show. Letters are composed (NFC), pictures are left out and told.
 * @throws {Failure} unsupported, naming each letter that no font has.
 */
export function showable(doc: Doc, faces: Faces): { readonly doc: Doc; readonly diagnostics: readonly Diagnostic[] } {
  const families = familiesOf(faces);
  const known = new Map<string, string>();
  const pictures = new Set<string>();
  const missing = new Set<string>();

  const fate = (letter: string): string => {
    const codePoint = letter.codePointAt(0) ?? 0;
    const covered = families.some(family => family.every(face => face.has(codePoint)));
    // They direct, and are taken out when what they direct is in order.
    if (letter.match(ISOLATES)) return faces.order ? letter : '';
    if (covered && JOINING.test(letter)) return letter;
    if (BLANK.test(letter)) return ' ';
    if (PICTURE_PART.test(letter)) {
      // A joiner or a selector has no shape that a message could show.
      if (!/[\p{Cf}\p{M}]/u.test(letter)) pictures.add(letter);
    } else if (SILENT.test(letter)) return '';
    else if (covered) return letter;
    else if (PICTURE.test(letter)) pictures.add(letter);
    else missing.add(letter);
    return '';
  };
  const clean = (text: string): string => {
    if (/^[ -~]*$/.test(text)) return text;
    let shown = '';
    let left = false;
    for (const letter of text.normalize('NFC')) {
      const drawn = known.get(letter) ?? fate(letter);
      known.set(letter, drawn);
      // Of the blanks around a picture one goes with it.
      const doubled: boolean = left && drawn === ' ' && /^$| $/.test(shown);
      if (!doubled) shown += drawn;
      left = drawn === '' || doubled;
    }
    return shown;
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return clean(value);
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        typeof inner === 'string' && UNSEEN.has(key) ? inner : walk(inner),
      ]),
    );
  };

  const { kind, ...rest } = doc;
  const shown = { ...(walk(rest) as Omit<Doc, 'kind'>), kind: clean(kind) };
  if (missing.size > 0)
    throw new Failure(
      'unsupported',
      `the fonts of the PDF have no ${list(missing)}`,
      'write the DOCX or HTML instead, where the reader’s own fonts are used',
    );
  return {
    doc: shown,
    diagnostics:
      pictures.size === 0
        ? []
        : [{ code: 'picture-left-out', message: `the fonts of the PDF have no ${list(pictures)}; left out` }],
  };
}
