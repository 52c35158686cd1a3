import { touches, type Word } from '../../tokens.ts';
import { SAYINGS } from '../../vocabulary/human-acts.ts';

/** Most words between ", for the" and the comma behind the body. */
const SPEAKING = 12;
/** "Ada Brennick, for the Harbour Commission (HC), said": who speaks for a body. */
export function speaksFor(words: readonly Word[], to: number): boolean {
  const [last, link] = [words[to], words[to + 1]];
  if (last?.after.trim() !== ',' || link?.text !== 'for' || words[to + 2]?.text !== 'the') return false;
  for (let at = to + 3; at - to < SPEAKING && words[at]?.sentence === last.sentence; at++)
    if (words[at]?.after.trim().endsWith(','))
      return SAYINGS.has(words[at + 1]?.text ?? '') || words[at + 1]?.text === 'read';
  return false;
}

/** "Ada Brennick of the Harbour Commission said": a body that the name is of, and what only somebody does. */
export function speaksOf(words: readonly Word[], to: number): boolean {
  if (!['of', 'at', 'from', 'with'].includes(words[to + 1]?.text ?? '') || !touches(words[to], words[to + 1]))
    return false;
  let at = to + 2;
  while (
    at - to < SPEAKING &&
    touches(words[at - 1], words[at]) &&
    (words[at]?.capital || ['the', 'of', 'for', 'and'].includes(words[at]?.text ?? ''))
  )
    at += 1;
  return at > to + 2 && touches(words[at - 1], words[at]) && SAYINGS.has(words[at]?.text ?? '');
}
