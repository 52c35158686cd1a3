import { touches, type Word } from '../../tokens.ts';
import { OFFICE_HEADS } from '../../vocabulary/offices.ts';
import { isStates } from '../people/offices/words.ts';

const ARTICLES = new Set(['the', 'la', 'le', 'les', 'el', 'los', 'las']);

/** "Mayor’s Office", "U.S. Attorney’s Office": an office that is named after who holds it. */
export function officeOwner(words: readonly Word[], head: number): number {
  const owner = words[head - 1];
  if (!owner?.capital || owner.sentence !== words[head]?.sentence || !/^['’]s?\s+$/u.test(owner.after)) return head;
  if (!OFFICE_HEADS.has(owner.text.toLowerCase())) return head;
  let from = head - 1;
  while (
    head - from < 5 &&
    (touches(words[from - 1], words[from]) || isStates(words[from - 1], words[from])) &&
    words[from - 1]?.capital &&
    !ARTICLES.has(words[from - 1]?.text.toLowerCase() ?? '')
  )
    from -= 1;
  return from;
}
