import { Failure } from '../failure.ts';
import { openWord, PART_TYPES, pathsOf } from '../office/word.ts';

/** A customer's Word document with `{{placeholders}}`. */
export interface Letterhead {
  readonly name: string;
  /** All parts by path, in the order of the package. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Paths of the parts that text stands in: the document first, then headers, footers and notes. */
  readonly texts: readonly string[];
}

/** A letterhead may be as large as this, packed; and unpacked as `unzip` has it. */
const MOST_BYTES = 8 * 2 ** 20;
const LIMITS = { bytes: 50 * 2 ** 20, ratio: 100, parts: 2000 } as const;

const TEXTS = [
  PART_TYPES.main,
  PART_TYPES.header,
  PART_TYPES.footer,
  PART_TYPES.footnotes,
  PART_TYPES.endnotes,
] as const;

/**
 * Opens a letterhead. Nothing in it is run, and nothing it points to is fetched.
 * @throws {Failure} unsupported, for one that is locked, old, a template or carries macros; invalid, for what is no Word document; too-large.
 */
export function openLetterhead(bytes: Uint8Array, name: string): Letterhead {
  if (bytes.length > MOST_BYTES)
    throw new Failure('too-large', `${name} is over ${MOST_BYTES / 2 ** 20} MiB`, 'take large pictures out of it');
  const word = openWord(bytes, name, LIMITS);
  const { parts, types } = word;
  const kinds = types.map(({ type }) => type);
  if (
    kinds.some(type => /macroEnabled/i.test(type)) ||
    [...parts.keys()].some(path => /vba(?:Project|Data)/i.test(path))
  )
    throw new Failure(
      'unsupported',
      `${name} carries macros`,
      'save it in Word as “Word Document (*.docx)”, which leaves them out',
    );
  if (kinds.includes(PART_TYPES.template))
    throw new Failure(
      'unsupported',
      `${name} is a Word template (.dotx)`,
      'save it in Word as “Word Document (*.docx)”',
    );
  const texts = TEXTS.flatMap(wanted => pathsOf(word, wanted));
  if (!kinds.includes(PART_TYPES.main) || texts.some(path => !parts.has(path)))
    throw new Failure('invalid', `${name} is no Word document`, 'give a .docx, as Word saves it');
  return { name, parts, texts };
}
