import { Failure } from '../failure.ts';
import { attributeOf, type Element, elementsOf, type Node, parse } from '../xml.ts';
import { type Limits, unzip } from './unzip.ts';

/** A Word document as a package of parts. */
export interface WordPackage {
  readonly name: string;
  /** Its parts by path, in the order of the package. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** What its list of contents says of its parts: path and media type. */
  readonly types: readonly { readonly path: string; readonly type: string }[];
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/** Media types of the parts that text stands in, the document itself first. */
export const PART_TYPES = {
  main: `${WORD}document.main+xml`,
  template: `${WORD}template.main+xml`,
  header: `${WORD}header+xml`,
  footer: `${WORD}footer+xml`,
  footnotes: `${WORD}footnotes+xml`,
  endnotes: `${WORD}endnotes+xml`,
  styles: `${WORD}styles+xml`,
  numbering: `${WORD}numbering+xml`,
  settings: `${WORD}settings+xml`,
} as const;

const CONTENTS = '[Content_Types].xml';
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** A stream of this name holds a package that a password locks (MS-OFFCRYPTO 2.3.4.4). */
const LOCKED = 'EncryptedPackage';
const SAVE = 'give a .docx, as Word saves it';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether a compound file holds a locked package: the names of its streams are UTF-16. */
const isLocked = (bytes: Uint8Array): boolean => new TextDecoder('utf-16le').decode(bytes).includes(LOCKED);

function requireZip(bytes: Uint8Array, name: string): void {
  if (startsWith(bytes, OLE))
    throw isLocked(bytes)
      ? new Failure(
          'unsupported',
          `${name} is locked with a password`,
          'open it in Word, take the password off, and save it again',
        )
      : new Failure('unsupported', `${name} is an old Word document (.doc)`, 'open it in Word and save it as .docx');
  if (!startsWith(bytes, ZIP)) throw new Failure('invalid', `${name} is no Word document`, SAVE);
}

/** The XML of a part, taken apart. @throws {Failure} invalid */
export function nodesOf({ name, parts }: Pick<WordPackage, 'name' | 'parts'>, path: string): Node[] {
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

/** Paths of the parts of a media type, in the order of the list of contents. */
export const pathsOf = ({ types }: WordPackage, wanted: string): readonly string[] =>
  types.filter(({ type }) => type === wanted).map(({ path }) => path);

/** The path that a part means by a target: beside itself, above it, or from the root of the package. */
function resolved(from: string, target: string): string {
  const steps: string[] = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The parts that a part points to, by the names it has for them: `rId4` is `word/header1.xml`. What lies outside the package is left out. */
export function targetsOf(word: Pick<WordPackage, 'name' | 'parts'>, path: string): ReadonlyMap<string, string> {
  const relations = path.replace(/[^/]*$/, name => `_rels/${name}.rels`);
  if (!word.parts.has(relations)) return new Map();
  return new Map(
    [...elementsOf(nodesOf(word, relations))].flatMap(element => {
      const [id, target] = [attributeOf(element, 'Id'), attributeOf(element, 'Target')];
      const isOutside = attributeOf(element, 'TargetMode') === 'External';
      return id === null || target === null || isOutside ? [] : [[id, resolved(path, target)] as const];
    }),
  );
}

/**
 * Opens a Word document, with all of its parts or those that are wanted. Nothing in it is run, and nothing it points to is fetched.
 * @throws {Failure} unsupported, for one that is locked or old; invalid, for what is no Word document; too-large, over the limits.
 */
export function openWord(
  bytes: Uint8Array,
  name: string,
  limits: Limits,
  isWanted?: (path: string) => boolean,
): WordPackage {
  requireZip(bytes, name);
  const parts = unzip(bytes, name, limits, isWanted);
  if (!parts.has(CONTENTS)) throw new Failure('invalid', `${name} is a zip file, but no Word document`, SAVE);
  const types = [...elementsOf(nodesOf({ name, parts }, CONTENTS))].filter(isOverride).map(element => ({
    path: (attributeOf(element, 'PartName') ?? '').replace(/^\//, ''),
    type: attributeOf(element, 'ContentType') ?? '',
  }));
  return { name, parts, types };
}
