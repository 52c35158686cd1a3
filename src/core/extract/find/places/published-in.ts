import type { Word } from '../../tokens.ts';

const PUBLISHING = /^(?:published|publishes|appears?|appeared|appearing|printed|reprinted|writing)$/u;

/** "The study appears today in Tidal Letters": what is published in a paper stands in no place. */
export function isPublishedIn(words: readonly Word[], at: number): boolean {
  for (let verb = at - 1; at - verb < 4 && words[verb]?.sentence === words[at]?.sentence; verb--) {
    const text = words[verb]?.text ?? '';
    if (PUBLISHING.test(text)) return words[at]?.text === 'in';
    if (!/^(?:today|yesterday|online|recently|this|last|week|month|first|\p{Ll}+ly)$/u.test(text)) return false;
  }
  return false;
}
