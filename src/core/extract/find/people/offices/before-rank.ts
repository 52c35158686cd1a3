import type { Manuscript } from '../../../../manuscript.ts';
import type { OfficeProposal } from '../../../finding.ts';
import type { Word } from '../../../tokens.ts';
import { standsBetweenCommas } from '../between-commas.ts';
import { officeBefore } from './around.ts';

/** Ranks that are written before a name whatever office it has. */
const RANKS = /^(?:Ambassador|Amb\.|General|Gen\.|Admiral|Colonel|Captain)$/u;
/** The office before a rank and a comma: "the Secretary General of the Community, ‹Ambassador› Ada Brennick, said". */
export function officeBeforeRank(
  manuscript: Manuscript,
  words: readonly Word[],
  at: number,
  to: number,
): OfficeProposal[] {
  const [before, rank] = [words[at - 2], words[at - 1]];
  if (!RANKS.test(rank?.text ?? '') || before?.sentence !== rank?.sentence || !/^\)?,\s*$/u.test(before?.after ?? ''))
    return [];
  // "the Minister, Ambassador Ada Brennick, and others": three who came.
  if (/^,\s*$/u.test(words[to]?.after ?? '') && words[to + 1]?.text === 'and') return [];
  const offices = officeBefore(manuscript, words, at - 1, 'people/title-before-name');
  return offices.length > 0 && standsBetweenCommas(words, at - 1, to, offices) ? offices : [];
}
