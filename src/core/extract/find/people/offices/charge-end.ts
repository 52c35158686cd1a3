import { touches, type Word } from '../../../tokens.ts';
import { CHARGES } from '../../../vocabulary/offices.ts';

/** Offices that are held for something, lower case. */
const FOR_SOMETHING = new Set(
  'head director manager officer lead chief secretary spokesperson spokesman spokeswoman envoy representative coordinator co-ordinator adviser advisor commissioner member president vice-president economist specialist'.split(
    ' ',
  ),
);
/** What may follow such a field. */
const BEHIND =
  /^(?:at|of|for|from|in|with|and|who|on|to|said|says|told|tells|added|adds|explained|will|is|was|has|here)$/u;
/** Most words of a field in small letters. */
const MOST = 5;

const isCharge = (word: Word | undefined): boolean =>
  word?.capital === false && CHARGES.has(word.text.charAt(0).toUpperCase() + word.text.slice(1));

/** "the Rector ‹of our university› Ada Brennick": where a body ends that has no name, behind its office; null where none does. */
export function plainSeatEnd(words: readonly Word[], head: number): number | null {
  const [of, whose, noun] = [words[head + 1], words[head + 2], words[head + 3]];
  if (of?.text !== 'of' || !/^(?:our|the|this)$/u.test(whose?.text ?? '') || !PLAIN.has(noun?.text ?? '')) return null;
  if (!touches(words[head], of) || !touches(of, whose) || !touches(whose, noun)) return null;
  const next = words[head + 4];
  const parted = noun?.after.trim() === ',' && next?.sentence === noun.sentence;
  return next?.capital && (touches(noun, next) || parted) ? head + 3 : null;
}
/** A title without the body that has no name: "Rector" of "Rector of our university". */
export const withoutPlainSeat = (title: string): string => {
  const [all = '', noun = ''] = /\sof\s(?:our|the|this)\s(\p{Ll}+)$/u.exec(title) ?? [];
  return PLAIN.has(noun) ? title.slice(0, -all.length) : title;
};
const PLAIN = new Set(
  'university institute college school academy hospital museum bank fund firm group organisation organization institution authority club charity company association union federation foundation agency council commission committee ministry department faculty municipality city town'.split(
    ' ',
  ),
);

/** The last word of what somebody has charge of, in small letters: "head of ‹policy and campaigns›". Null where none follows the link. */
export function chargeEnd(words: readonly Word[], head: number): number | null {
  const link = words[head + 1];
  if (!FOR_SOMETHING.has(words[head]?.text.toLowerCase() ?? '') || !/^(?:of|for)$/u.test(link?.text ?? '')) return null;
  let end: number | null = null;
  for (let at = head + 2; at - head < MOST + 2 && touches(words[at - 1], words[at]); at++) {
    const word = words[at];
    if (word?.capital !== false || !/^(?:\p{Ll}{3,}(?:-\p{Ll}+)*|it)$/u.test(word.text)) break;
    if (isCharge(word)) end = at;
    else if (BEHIND.test(word.text) && word.text !== 'and') break;
  }
  if (end === null) return null;
  const next = words[end + 1];
  return !touches(words[end], next) || next?.capital || BEHIND.test(next?.text ?? '') ? end : null;
}
