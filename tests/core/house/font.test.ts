import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Failure } from '#core/failure';
import { readFont } from '#core/house/font';

const sans = new Uint8Array(readFileSync(new URL('../../../templates/fonts/SourceSans3-Regular.ttf', import.meta.url)));

/** Where a table stands in the directory, and in the file. */
function tableOf(tag: string): readonly [record: number, at: number] {
  const view = new DataView(sans.buffer, sans.byteOffset);
  for (let record = 12; ; record += 16)
    if (String.fromCharCode(...sans.subarray(record, record + 4)) === tag) return [record, view.getUint32(record + 8)];
}
const changed = (at: number, ...bytes: number[]) => {
  const copy = sans.slice();
  copy.set(bytes, at);
  return copy;
};
const letters = (words: string) => [...words].map(letter => letter.charCodeAt(0));
const allowing = (fsType: number) => changed(tableOf('OS/2')[1] + 8, fsType >> 8, fsType & 255);
const renamed = (tag: string, other: string) => changed(tableOf(tag)[0], ...letters(other));

describe('a typeface of the house', () => {
  test('is known by the name of its family', () => {
    expect(readFont(sans, 'a.ttf')).toEqual({ bytes: sans, family: 'Pressbrief Sans Regular' });
  });

  test.each([0, 4, 8, 0xc])('may be embedded with fsType %i', fsType => {
    expect(readFont(allowing(fsType), 'a.ttf').family).toBe('Pressbrief Sans Regular');
  });

  test.each<[what: string, bytes: () => Uint8Array, kind: Failure['kind'], says: string]>([
    [
      'restricted',
      () => allowing(2),
      'unsupported',
      'may not be embedded: its maker does not allow it to be embedded (fsType 2)',
    ],
    ['not to be taken apart', () => allowing(0x108), 'unsupported', 'parts of it'],
    ['bitmaps only', () => allowing(0x200), 'unsupported', 'only its bitmaps'],
    ['no font', () => new Uint8Array(letters('hello font')), 'unsupported', 'no font file'],
    ['empty', () => new Uint8Array(), 'unsupported', 'no font file'],
    ['a web font', () => changed(0, ...letters('wOF2')), 'unsupported', 'web font'],
    ['a collection', () => changed(0, ...letters('ttcf')), 'unsupported', 'collection'],
    ['variable', () => renamed('GPOS', 'fvar'), 'unsupported', 'variable'],
    ['cut', () => sans.slice(0, 20_000), 'invalid', 'broken'],
    ['nothing behind its directory', () => sans.slice(0, 40), 'invalid', 'broken'],
    ['without outlines', () => renamed('glyf', 'glxx'), 'invalid', 'broken'],
    [
      'without a list of letters',
      () => changed(tableOf('cmap')[1], ...new Array<number>(64).fill(0xff)),
      'invalid',
      'broken',
    ],
    [
      'with outlines that lead nowhere',
      () => changed(tableOf('loca')[1], ...new Array<number>(4000).fill(0xfe)),
      'invalid',
      'broken',
    ],
    ['too large', () => new Uint8Array(9 * 2 ** 20), 'too-large', '8 MiB'],
  ])('is refused with what to do: %s', (_, bytes, kind, says) => {
    let failure: Failure | undefined;
    try {
      readFont(bytes(), 'a.ttf');
    } catch (error) {
      failure = error as Failure;
    }
    expect(failure?.kind).toBe(kind);
    expect(failure?.message).toContain('the font a.ttf');
    expect(failure?.message).toContain(says);
    expect(failure?.hint).not.toBe('');
  });
});
