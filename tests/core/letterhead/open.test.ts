import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Failure } from '#core/failure';
import { fill } from '#core/letterhead/fill';
import { openLetterhead } from '#core/letterhead/letterhead';
import { letterheadOf, paragraph, partsOf } from './make-letterhead.ts';

const good = partsOf(paragraph('{{headline}}'));
const ole = (stream: string) => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...stream].flatMap(letter => [letter.charCodeAt(0), 0]),
    1152,
  );
  return bytes;
};
const typed = (from: string, to: string) =>
  zipSync({
    ...good,
    '[Content_Types].xml': strToU8(new TextDecoder().decode(good['[Content_Types].xml']).replace(from, to)),
  });
const withDocument = (xml: string | Uint8Array) =>
  zipSync({ ...good, 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml });

/** A sound package whose list of entries, and only that, says that a part is small. */
function lying(): Uint8Array {
  const zip = zipSync({ 'a.xml': new Uint8Array(4 * 2 ** 20) });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at < zip.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 60_000, true);
  return zip;
}

const codeOf = (bytes: Uint8Array): Failure => {
  try {
    const { parts } = openLetterhead(bytes, 'x.docx');
    fill(openLetterhead(bytes, 'x.docx'), {
      values: { headline: 'h' },
      parts: {},
      instead: {},
      wanted: [],
    });
    return { kind: 'opened', message: String(parts.size), hint: '' } as unknown as Failure;
  } catch (error) {
    return error as Failure;
  }
};

describe('a file that is no letterhead to fill', () => {
  test.each<[what: string, bytes: () => Uint8Array, kind: string, says: string]>([
    ['locked with a password', () => ole('EncryptedPackage'), 'unsupported', 'password'],
    ['an old Word document', () => ole('WordDocument'), 'unsupported', '.doc'],
    ['empty', () => new Uint8Array(), 'invalid', 'no Word document'],
    ['a text', () => strToU8('Dear {{headline}}'), 'invalid', 'no Word document'],
    ['a zip file of something else', () => zipSync({ 'a.txt': strToU8('a') }), 'invalid', 'no Word document'],
    ['a broken zip file', () => letterheadOf('').slice(0, -40), 'invalid', 'zip'],
    [
      'carrying macros',
      () => typed('wordprocessingml.document.main', 'ms-word.document.macroEnabled.main'),
      'unsupported',
      'macros',
    ],
    [
      'hiding a macro part',
      () => zipSync({ ...good, 'word/vbaProject.bin': new Uint8Array(9) }),
      'unsupported',
      'macros',
    ],
    ['a template', () => typed('document.main+xml', 'template.main+xml'), 'unsupported', '.dotx'],
    [
      'a workbook',
      () => typed('wordprocessingml.document.main', 'spreadsheetml.sheet.main'),
      'invalid',
      'no Word document',
    ],
    ['a zip bomb', () => zipSync({ ...good, 'a.xml': new Uint8Array(51 * 2 ** 20) }), 'too-large', '50 MiB'],
    [
      'a part that packs too well',
      () => zipSync({ ...good, 'a.xml': new Uint8Array(2 ** 20) }),
      'too-large',
      '100 times',
    ],
    ['a zip bomb that says it is small', lying, 'too-large', 'more than it says'],
    ['larger than any letterhead', () => new Uint8Array(9 * 2 ** 20), 'too-large', '8 MiB'],
    ['a path out of the package', () => zipSync({ ...good, '../../a': strToU8('a') }), 'invalid', 'zip'],
    ['not well formed', () => withDocument('<w:document><w:p></w:document>'), 'invalid', 'word/document.xml'],
    [
      'with entities of its own',
      () => withDocument('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
      'invalid',
      'word/document.xml',
    ],
    [
      'not in UTF-8',
      () => withDocument(new Uint8Array([0x3c, 0x61, 0xff, 0x2f, 0x3e])),
      'invalid',
      'word/document.xml',
    ],
    [
      'nested without end',
      () => withDocument('<a>'.repeat(5000) + '</a>'.repeat(5000)),
      'invalid',
      'word/document.xml',
    ],
  ])('is refused: %s', (_, bytes, kind, says) => {
    const failure = codeOf(bytes());
    expect(failure.kind).toBe(kind);
    expect(failure.message).toContain(says);
    expect(failure.message).toContain('x.docx');
    expect(failure.hint).not.toBe('');
  });

  test('a sound one is opened', () => {
    expect(codeOf(zipSync(good)).kind).toBe('opened');
  });
});
