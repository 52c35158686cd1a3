import type { Manuscript } from '../../../manuscript.ts';
import { spanOf, touches, type Word, wordsOf } from '../../tokens.ts';
import { isMonthOrDay, NOT_NAMES } from '../../vocabulary/not-names.ts';
import { knownPlaceAt } from './known.ts';

/** Small words before the name of a place. */
export const LOCATIVES = new Set(['in', 'at', 'near', 'from', 'across', 'outside', 'around', 'throughout', 'inside']);

/** Whether a word can be part of the name of a place, by its looks. */
export const nameable = (word: Word | undefined) =>
  word?.capital === true &&
  !(word.first && NOT_NAMES.has(word.text.toLowerCase())) &&
  !isMonthOrDay(word.text) &&
  !word.upper;

/** "Irving, Texas": an unknown name before a comma and a known place behind a word of place. */
export function besideKnown(manuscript: Manuscript) {
  const words = wordsOf(manuscript);
  return words.flatMap((word, at) => {
    if (knownPlaceAt(words, at) === null) return [];
    const before = words[at - 1];
    if (before?.sentence !== word.sentence || before.after.trim() !== ',' || !nameable(before)) return [];
    let from = at - 1;
    while (at - from < 3 && touches(words[from - 1], words[from]) && nameable(words[from - 1])) from -= 1;
    const first = words[from];
    const cue = words[from - 1];
    if (
      !first ||
      !cue ||
      cue.sentence !== first.sentence ||
      !(LOCATIVES.has(cue.text.toLowerCase()) || cue.text.toLowerCase() === 'of')
    )
      return [];
    if (knownPlaceAt(words, from) !== null) return [];
    return [
      {
        value: { kind: 'name' as const, name: manuscript.text.slice(...spanOf(first, before)).replace(/\s+/g, ' ') },
        spans: [spanOf(first, before)],
      },
    ];
  });
}
