import type { Manuscript } from '../../../../manuscript.ts';
import { collapse } from '../../../../span.ts';
import type { OfficeProposal } from '../../../finding.ts';
import { touches, type Word } from '../../../tokens.ts';
import { BODY_HEADS } from '../../../vocabulary/bodies.ts';
import { knownPlaceAt } from '../../places/known.ts';
import { officeBefore } from './around.ts';

/** Most words of what stands between an office and the name behind it. */
const MOST = 10;
const SMALL = new Set(['of', 'for', 'and', 'the', 'in']);

/** Where the capitals begin that end right before a name's comma and have a comma before them; null where none stand so. */
function seatStart(words: readonly Word[], at: number): number | null {
  if (words[at - 1]?.after.trim() !== ',' || !words[at - 1]?.capital) return null;
  let from = at - 1;
  while (
    at - from < MOST &&
    touches(words[from - 1], words[from]) &&
    (words[from - 1]?.capital || SMALL.has(words[from - 1]?.text ?? ''))
  )
    from -= 1;
  const before = words[from - 1];
  return words[from]?.capital && before?.after.trim() === ',' && before.sentence === words[at]?.sentence ? from : null;
}

/**
 * The office before a name with its body, or with where it stands, between them: "Joint Secretary, Ministry of Ports, Ada Brennick", "Principal
 * of the Sorrel Academy, Lindau, Ada Brennick". None where the words before the office are a name that may hold it.
 */
export function officeAcross(manuscript: Manuscript, words: readonly Word[], at: number): OfficeProposal[] {
  const from = seatStart(words, at);
  if (from === null) return [];
  const offices = officeBefore(manuscript, words, from, 'people/title-before-name');
  const [office] = offices;
  const [first, last] = [words[from], words[at - 1]];
  if (!office || offices.length > 1 || !first || !last) return [];
  const lead = words.slice(Math.max(0, from - 24), from).findLast(({ span }) => span[1] <= office.span[0]);
  // "the group chairman, Port Board, Ada Brennick": in small letters behind "the" alone.
  if (!/^\p{Lu}/u.test(office.title) && lead?.text.toLowerCase() !== 'the') return [];
  // "Osric Quill, Director, Port Board, Ada Brennick": whose name stood before.
  if (lead?.sentence === first.sentence && lead.capital && /^\s*[,(]/u.test(lead.after)) return [];
  if (knownPlaceAt(words, from) === at - 1) return office.organisation === null ? [] : [office];
  const body =
    words.slice(from, at).some(({ text }) => BODY_HEADS.has(text)) ||
    (first === last && last.upper && last.text.length > 2);
  if (!body || office.organisation !== null) return [];
  const organisation = collapse(manuscript.text.slice(first.span[0], last.span[1])).replace(/^The\s/u, '');
  return [{ ...office, organisation, span: [office.span[0], last.span[1]] }];
}
