import { touches, type Word } from '../../../tokens.ts';
import { GIVEN_NAMES } from '../../../vocabulary/given-names.ts';
import { HONORIFICS } from '../../../vocabulary/honorifics.ts';
import { isHead } from './words.ts';

/** Whether a name ends at a word, behind a given name or an office: "Director General Ada ‹Brennick›". */
export const isNamed = (words: readonly Word[], to: number): boolean =>
  words[to]?.capital === true &&
  words[to - 1]?.capital === true &&
  touches(words[to - 1], words[to]) &&
  (GIVEN_NAMES.has(words[to - 1]?.text ?? '') || (isHead(words[to - 2]) && touches(words[to - 2], words[to - 1])));

/** Whether an honorific stands before a word or before the capitals that touch it. */
export function isAddressed(words: readonly Word[], from: number): boolean {
  let at = from;
  while (
    from - at < 3 &&
    words[at - 1]?.capital &&
    touches(words[at - 1], words[at]) &&
    !HONORIFICS.has(words[at - 1]?.text ?? '')
  )
    at -= 1;
  return HONORIFICS.has(words[at - 1]?.text ?? '') && touches(words[at - 1], words[at]);
}
