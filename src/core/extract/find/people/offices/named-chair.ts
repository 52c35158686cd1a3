import { touches, type Word } from '../../../tokens.ts';
import { type Office, officeAt } from './office.ts';
import { isPart } from './words.ts';

/** Most names that a chair bears. */
const NAMED = 6;
const CHAIR_HEADS = new Set(['Professor', 'Chair', 'Fellow', 'Scholar', 'Lecturer']);

/** A chair that bears names, at the first of them: "Maude Abbot Professor of Tides". */
export function namedChairAt(words: readonly Word[], at: number): Office | null {
  for (
    let from = at + 1;
    from - at < NAMED && words[from - 1]?.capital && touches(words[from - 1], words[from]);
    from++
  ) {
    const office = isPart(words[from]) ? officeAt(words, from) : null;
    if (office && words.slice(from, office.to + 1).some(({ text }) => CHAIR_HEADS.has(text)))
      return { ...office, from: at };
  }
  return null;
}
