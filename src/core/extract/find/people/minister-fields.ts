import { touches, type Word } from '../../tokens.ts';
import { PORTFOLIOS } from '../../vocabulary/offices.ts';
import { isPart } from './office-words.ts';

const MINISTERS = new Set(['Minister', 'Secretary', 'Undersecretary']);
/** Whether a word begins or goes on the fields before a minister: "Foreign Trade and ‹Tourism› Minister". */
export function leadsToMinister(words: readonly Word[], at: number, from: number): boolean {
  // "of Halmia and Prime Minister": a country before the "and" is no field.
  const goesOn =
    words[at]?.text === 'and' && at > from && (PORTFOLIOS.has(words[at - 1]?.text ?? '') || isPart(words[at - 1]));
  if (!PORTFOLIOS.has(words[at]?.text ?? '') && !goesOn) return false;
  for (let to = at; to - at < 5 && touches(words[to], words[to + 1]); to++) {
    const next = words[to + 1];
    if (MINISTERS.has(next?.text ?? '')) return words[to]?.text !== 'and';
    if (!isPart(next) && !PORTFOLIOS.has(next?.text ?? '') && next?.text !== 'and') return false;
  }
  return false;
}
