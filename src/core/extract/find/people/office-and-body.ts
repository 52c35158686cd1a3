import type { Manuscript } from '../../../manuscript.ts';
import { collapse } from '../../../span.ts';
import type { OfficeProposal } from '../../finding.ts';
import { touches, type Word } from '../../tokens.ts';
import { BODY_HEADS } from '../../vocabulary/bodies.ts';
import { BODY, goesOn } from './behind-name.ts';
import { standsBetweenCommas } from './between-commas.ts';
import { officeBefore } from './offices-around.ts';

/** The office and its body, each behind a comma, before the address of who holds it: "Permanent Secretary, Ministry of Ports, ‹Dr› Ada Brennick". */
export function officeAndBodyBefore(manuscript: Manuscript, words: readonly Word[], start: number): OfficeProposal[] {
  const last = words[start - 1];
  if (last?.after.trim() !== ',' || last.sentence !== words[start]?.sentence) return [];
  let from = start - 1;
  while (start - from < BODY && touches(words[from - 1], words[from]) && goesOn(words[from - 1], words[from]))
    from -= 1;
  const run = words.slice(from, start);
  const first = run[0];
  const body = run.some(({ text }) => BODY_HEADS.has(text)) || (run.length === 1 && last.upper && last.text.length > 2);
  if (!first?.capital || !body || words[from - 1]?.after.trim() !== ',' || words[from - 1]?.sentence !== last.sentence)
    return [];
  const organisation = collapse(manuscript.text.slice(first.span[0], last.span[1])).replace(/^The\s/u, '');
  return officeBefore(manuscript, words, from, 'people/title-before-name')
    .filter(office => office.organisation === null)
    .map(office => ({ ...office, organisation, span: [office.span[0], last.span[1]] }));
}

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
