import { Failure } from '../failure.ts';
import { attributeOf, type Element, elementsOf, type Node, parse } from '../xml.ts';
import { unzip } from './unzip.ts';

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

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const MAIN = `${WORD}document.main+xml`;
const TEXTS = [MAIN, ...['header', 'footer', 'footnotes', 'endnotes'].map(part => `${WORD}${part}+xml`)];

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** A stream of this name holds a package that a password locks (MS-OFFCRYPTO 2.3.4.4). */
const LOCKED = 'EncryptedPackage';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether a compound file holds a locked package: the names of its streams are UTF-16. */
const isLocked = (bytes: Uint8Array): boolean => new TextDecoder('utf-16le').decode(bytes).includes(LOCKED);

function requirePackage(bytes: Uint8Array, name: string): void {
  if (bytes.length > MOST_BYTES)
    throw new Failure('too-large', `${name} is over ${MOST_BYTES / 2 ** 20} MiB`, 'take large pictures out of it');
  if (startsWith(bytes, OLE))
    throw isLocked(bytes)
      ? new Failure(
          'unsupported',
          `${name} is locked with a password`,
          'open it in Word, take the password off, and save it again',
        )
      : new Failure('unsupported', `${name} is an old Word document (.doc)`, 'open it in Word and save it as .docx');
  if (!startsWith(bytes, [0x50, 0x4b]))
    throw new Failure('invalid', `${name} is no Word document`, 'give a .docx, as Word saves it');
}

/** The XML of a part, taken apart. @throws {Failure} invalid */
export function nodesOf({ name, parts }: Pick<Letterhead, 'name' | 'parts'>, path: string): Node[] {
  const bytes = parts.get(path);
  try {
    const nodes = bytes && parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (nodes) return nodes;
  } catch {}
  throw new Failure(
    'invalid',
    `${name} is broken: ${path} cannot be read`,
    'open it in Word and save it again as .docx',
  );
}

const isOverride = ({ name }: Element): boolean => name === 'Override';

/**
 * Opens a letterhead. Nothing in it is run, and nothing it points to is fetched.
 * @throws {Failure} unsupported, for one that is locked, old, a template or carries macros; invalid, for what is no Word document; too-large.
 */
export function openLetterhead(bytes: Uint8Array, name: string): Letterhead {
  requirePackage(bytes, name);
  const parts = unzip(bytes, name, LIMITS);
  if (!parts.has('[Content_Types].xml'))
    throw new Failure('invalid', `${name} is a zip file, but no Word document`, 'give a .docx, as Word saves it');
  const types = [...elementsOf(nodesOf({ name, parts }, '[Content_Types].xml'))].filter(isOverride).map(element => ({
    path: (attributeOf(element, 'PartName') ?? '').replace(/^\//, ''),
    type: attributeOf(element, 'ContentType') ?? '',
  }));
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
  if (kinds.includes(`${WORD}template.main+xml`))
    throw new Failure(
      'unsupported',
      `${name} is a Word template (.dotx)`,
      'save it in Word as “Word Document (*.docx)”',
    );
  const texts = TEXTS.flatMap(wanted => types.filter(({ type }) => type === wanted).map(({ path }) => path));
  if (!kinds.includes(MAIN) || texts.some(path => !parts.has(path)))
    throw new Failure('invalid', `${name} is no Word document`, 'give a .docx, as Word saves it');
  return { name, parts, texts };
}
