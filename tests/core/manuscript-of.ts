import { learn } from '#core/extract/learn';
import type { Manuscript } from '#core/manuscript';
import { read } from '#core/readers/txt/read';

/** The manuscript of a text, as the plain-text reader makes it, to be read in its language. */
export async function manuscriptOf(text: string, declared: Manuscript['declared'] = {}): Promise<Manuscript> {
  const bytes = new TextEncoder().encode(text);
  const source = { name: 'test.txt', mediaType: 'text/plain', sha256: '0'.repeat(64), bytes: bytes.length, uri: null };
  const { value } = await read(bytes, { source, declared });
  await learn(value);
  return value;
}
