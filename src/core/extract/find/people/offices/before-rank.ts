import type { Manuscript } from '../../../../manuscript.ts';
import type { OfficeProposal } from '../../../finding.ts';
import { touches, type Word } from '../../../tokens.ts';
import { standsBetweenCommas } from '../between-commas.ts';
import { officeBefore } from './around.ts';

/** Ranks that are written before a name whatever office it has. */
const RANKS =
  /^(?:Ambassador|General|Admiral|Colonel|Captain|Lieutenant|Commodore|Brigadier|(?:Amb|Gen|Adm|Col|Capt|Lt|Maj|Brig)\.?)$/u;
/** The office before a rank and a comma: "the Secretary General of the Community, ‹Ambassador› Ada Brennick, said". */
export function officeBeforeRank(
  manuscript: Manuscript,
  words: readonly Word[],
  at: number,
  to: number,
): OfficeProposal[] {
  let first = at - 1;
  // "Lt. Col. Ada Brennick"
  if (RANKS.test(words[first - 1]?.text ?? '') && touches(words[first - 1], words[first])) first -= 1;
  const [before, rank] = [words[first - 1], words[first]];
  if (!RANKS.test(rank?.text ?? '') || before?.sentence !== rank?.sentence || !/^\)?,\s*$/u.test(before?.after ?? ''))
    return [];
  // "the Minister, Ambassador Ada Brennick, and others": three who came.
  if (/^,\s*$/u.test(words[to]?.after ?? '') && words[to + 1]?.text === 'and') return [];
  const offices = officeBefore(manuscript, words, first, 'people/title-before-name');
  return offices.length > 0 && standsBetweenCommas(words, first, to, offices) ? offices : [];
}
