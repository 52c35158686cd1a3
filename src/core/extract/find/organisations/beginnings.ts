import { touches, type Word } from '../../tokens.ts';
import { BODY_HEADS, KNOWN_BODIES } from '../../vocabulary/bodies.ts';
import { knownPlaceAt } from '../places/known.ts';

/** Whether capitals from a word on end in a street: "Quay Street". */
export function onStreet(words: readonly Word[], at: number): boolean {
  for (let end = at; end - at < 4 && words[end]?.capital; end++) {
    if (/^(?:Street|Road|Avenue|Square|Lane|Boulevard|Hill|Island)$/u.test(words[end]?.text ?? '')) return true;
    if (!touches(words[end], words[end + 1])) return false;
  }
  return false;
}

/** Whether a country or known place ends at a word: a name may begin behind it. */
export const knownPlaceEnds = (words: readonly Word[], to: number): boolean =>
  [0, 1, 2, 3].some(back => knownPlaceAt(words, to - back) === to);

/** Whether a body of its own begins at a word: its run of capitals holds a head that is not all of it. */
export function beginsBody(words: readonly Word[], at: number): boolean {
  for (let end = at; end - at < 6 && words[end]?.capital; end++) {
    if (BODY_HEADS.has(words[end]?.text ?? '') || KNOWN_BODIES.has(words[end]?.text ?? '')) return true;
    if (!touches(words[end], words[end + 1])) return false;
  }
  return false;
}
