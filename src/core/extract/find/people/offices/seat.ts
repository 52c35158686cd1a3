import { touches, type Word } from '../../../tokens.ts';
import { BODY_HEADS } from '../../../vocabulary/bodies.ts';
import { isHead } from './words.ts';

/** The last word of the part of a body that begins at a word, "(the Commission’s) Department of Tides"; null where none does. */
export function ownedEnd(words: readonly Word[], from: number): number | null {
  let to = from;
  while (
    to - from < 8 &&
    touches(words[to], words[to + 1]) &&
    (words[to + 1]?.capital || (/^(?:of|for|and)$/u.test(words[to + 1]?.text ?? '') && words[to + 2]?.capital))
  )
    to += 1;
  const run = words.slice(from, to + 1);
  return words[from]?.capital && run.some(({ text }) => BODY_HEADS.has(text)) ? to : null;
}

/** The first word of a body that stands right behind the head of its office; null where none does. */
export function seatIn(words: readonly Word[], start: number, end: number): number | null {
  for (let at = start + 1; at <= end; at++) {
    const run = words.slice(at, end + 1);
    if (!isHead(words[at - 1]) || isHead(words[at]) || !words[at]?.capital) continue;
    const small = run.some(({ capital, text }) => !capital && text !== 'of' && text !== 'and' && text !== 'the');
    if (!small && run.length > 1 && run.some(({ text }) => BODY_HEADS.has(text))) return at;
  }
  return null;
}
