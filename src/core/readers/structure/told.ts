import { type Span, slice } from '../../span.ts';
import type { ToldLine } from '../told-line.ts';

/** Words as far as they stay what they are while a text is cleaned. */
const plain = (words: string): string => words.normalize('NFC').replace(/[\s\u00AD]+/gu, '');

/**
 * What a source says of each paragraph: the line of the same words, in the same order. Null for those it says nothing of, and for paragraphs
 * that were put together from several lines.
 */
export function toldOf(text: string, spans: readonly Span[], told: readonly ToldLine[]): readonly (ToldLine | null)[] {
  if (told.length === 0) return spans.map(() => null);
  // Last line first: the next one of a kind stands at the end of its list.
  const places = new Map<string, number[]>();
  for (let at = told.length - 1; at >= 0; at--) {
    const key = plain(told[at]?.words ?? '');
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  let next = 0;
  return spans.map(span => {
    const same = places.get(plain(slice(text, span))) ?? [];
    while ((same.at(-1) ?? next) < next) same.pop();
    const at = same.pop();
    if (at === undefined) return null;
    next = at + 1;
    return told[at] ?? null;
  });
}
