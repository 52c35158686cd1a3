import type { Diagnosed } from '../diagnostic.ts';
import { Failure } from '../failure.ts';
import { requireSize } from './limits.ts';
import { noTextIn } from './no-text.ts';

const marks: readonly (readonly [mark: string, encoding: string])[] = [
  ['\u00EF\u00BB\u00BF', 'utf-8'],
  ['\u00FF\u00FE', 'utf-16le'],
  ['\u00FE\u00FF', 'utf-16be'],
];

/** The first bytes, one character each. */
const headOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 8));

const decodeAs = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/** Valid UTF-8, or null. */
function strictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text in the character set that the source names; null where it names none, or one that there is not. */
function asNamed(bytes: Uint8Array, charset: string | null): string | null {
  if (charset === null || /^utf-/i.test(charset)) return null;
  try {
    return decodeAs(bytes, charset);
  } catch {
    return null;
  }
}

/** Whether what cannot be read is rare beside what can: damaged UTF-8 rather than another encoding. */
function isMostlyUtf8(text: string): boolean {
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  const beyondAscii = text.match(/[^\u0000-\u007F]/gu)?.length ?? 0;
  return beyondAscii - broken > broken / 2;
}

function refuse(bytes: Uint8Array, name: string): void {
  requireSize(bytes, name);
  const kind = noTextIn(headOf(bytes));
  if (kind) throw new Failure('invalid', `${name} looks like ${kind.what}, not like plain text`, kind.hint);
}

/**
 * The text of the bytes: by its byte order mark, else as UTF-8, else in the character set that the source names (`charset`), else as
 * Windows-1252 with the note `encoding-fallback`.
 * @throws {Failure} invalid, when they are empty or no text; too-large, over the limit.
 */
export function decode(bytes: Uint8Array, name: string, charset: string | null = null): Diagnosed<string> {
  refuse(bytes, name);
  const marked = marks.find(([mark]) => headOf(bytes).startsWith(mark));
  if (marked) return { value: decodeAs(bytes, marked[1]), diagnostics: [] };
  if (bytes.includes(0))
    throw new Failure(
      'invalid',
      `${name} holds NUL bytes, as programs, pictures and UTF-16 without a byte order mark do`,
      'save it as plain text in UTF-8',
    );
  const text = strictly(bytes);
  const known = text ?? asNamed(bytes, charset);
  if (known !== null) return { value: known, diagnostics: [] };
  const mended = decodeAs(bytes, 'utf-8');
  if (isMostlyUtf8(mended)) return { value: mended, diagnostics: [] };
  return {
    value: decodeAs(bytes, 'windows-1252'),
    diagnostics: [
      {
        code: 'encoding-fallback',
        message: `${name} is not UTF-8 and was read as Windows-1252; save it as UTF-8 if letters look wrong`,
      },
    ],
  };
}
