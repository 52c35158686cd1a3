import type { Manuscript } from '../../../manuscript.ts';
import type { Proposal } from '../../finding.ts';
import { wordsOf } from '../../tokens.ts';
import { runsOfNames } from './apposed.ts';
import { person } from './mention.ts';
import { fullWords } from './name-run.ts';

/** "(born 1953, Diré)", "(b. 1953)", "(1953–)" behind a name, or the years of a life. */
const LIVED =
  /^\s*\((?:\p{L}+,?\s)?(?:(?:born|b\.)\s?(?:in\s)?\d{4}|(?<from>(?:1[5-9]|20)\d\d)\s?[–—-]\s?(?<to>(?:1[5-9]|20)\d\d)?\))/u;
/** Fewest years of a life: wars and reigns are shorter. */
const LIFE = 25;
const NO_LIFE = new Set('War Wars Dynasty Empire Republic Revolution Period Era Age Reign Movement'.split(' '));

/** Whether the words behind a name tell when its bearer was born or lived. */
function tellsLife(behind: string): boolean {
  const match = LIVED.exec(behind);
  const { from, to } = match?.groups ?? {};
  return match !== null && (from === undefined || to === undefined || Number(to) - Number(from) >= LIFE);
}

/** Names that the years of a life follow. */
export function lived(manuscript: Manuscript): Proposal<'people'>[] {
  const words = wordsOf(manuscript);
  return runsOfNames(manuscript).flatMap(([from, to]) => {
    const last = words[to];
    const behind = last ? manuscript.text.slice(last.span[1], last.span[1] + 30) : '';
    const names = fullWords(words, from, to) > 1 && !NO_LIFE.has(last?.text ?? '');
    return names && tellsLife(behind) ? person(manuscript, words, from, to, []) : [];
  });
}
