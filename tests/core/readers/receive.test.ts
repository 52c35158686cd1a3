import { expect, test } from 'vitest';
import { formatOf, readSource } from '#core/readers/receive';

const bytes = new TextEncoder().encode('Harbour opens\n');

test('a source is known by its name, media type, length and the SHA-256 of its bytes', async () => {
  const { value } = await readSource(bytes, 'harbour.txt', { uri: 'https://harbour.example/1' });
  expect(value.source).toEqual({
    name: 'harbour.txt',
    mediaType: 'text/plain',
    sha256: '4e1013b1b3246216a6ea249703db9b69774f1e053d72540078b8f80e54ae837b',
    bytes: 14,
    uri: 'https://harbour.example/1',
  });
  expect(value.declared).toEqual({ uri: 'https://harbour.example/1' });
});

test.each(['a.txt', 'A.TXT', 'a.b.text', 'stdin', 'folder.d/README', '.hidden'])('%s is plain text', name => {
  expect(formatOf(name)).toBe('txt');
});

test.each([
  ['a.pdf', 'pdftotext'],
  ['a.DOTX', 'plain text'],
  ['a.msg', '.eml'],
  ['a.png', 'not a picture'],
])('%s has no reader, and the answer tells what to do with it', (name, hint) => {
  expect(() => formatOf(name)).toThrow(
    expect.objectContaining({ kind: 'unsupported', hint: expect.stringContaining(hint) }),
  );
});

test.each(['a.csv', 'a.txt.exe', 'a.b/c.xyz'])('%s has no reader, and the answer names those there are', name => {
  expect(() => formatOf(name)).toThrow(
    expect.objectContaining({ kind: 'unsupported', hint: expect.stringContaining('.txt') }),
  );
});
