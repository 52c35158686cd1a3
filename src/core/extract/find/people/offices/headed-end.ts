import { touches, type Word } from '../../../tokens.ts';
import { ARTICLES } from './words.ts';

/** Offices that say little without what they are of. */
const HEADING = new Set(
  'head leader author co-author coauthor founder co-founder organiser organizer coordinator co-ordinator'.split(' '),
);
/** The last word of what somebody heads or wrote, in small letters: "head ‹of the trial›", "co-author ‹of the study›". */
export function headedEnd(words: readonly Word[], head: number): number | null {
  const [of, the] = [words[head + 1], words[head + 2]];
  if (!HEADING.has(words[head]?.text ?? '') || of?.text !== 'of' || !touches(words[head], of) || !touches(of, the))
    return null;
  if (!ARTICLES.has(the?.text ?? '')) return null;
  let to = head + 3;
  while (
    to - head < 5 &&
    touches(words[to], words[to + 1]) &&
    /^\p{Ll}{4,}$/u.test(words[to + 1]?.text ?? '') &&
    !ENDS.test(words[to + 1]?.text ?? '')
  )
    to += 1;
  return touches(words[head + 2], words[head + 3]) && /^\p{Ll}{3,}$/u.test(words[to]?.text ?? '') ? to : null;
}
/** Words that end what an office is of. */
const ENDS =
  /^(?:from|with|that|which|when|where|said|says|told|will|have|were|into|about|after|before|since|until|under)$/u;
