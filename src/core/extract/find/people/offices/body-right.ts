import type { Manuscript } from '../../../../manuscript.ts';
import { collapse } from '../../../../span.ts';
import type { OfficeProposal } from '../../../finding.ts';
import { touches, type Word } from '../../../tokens.ts';
import { BODY_HEADS } from '../../../vocabulary/bodies.ts';
import { GIVEN_NAMES } from '../../../vocabulary/given-names.ts';
import { HONORIFICS } from '../../../vocabulary/honorifics.ts';
import { isMonthOrDay } from '../../../vocabulary/not-names.ts';
import type { Described } from './described.ts';

/** Offices that run a body, whose name may follow without "of". */
const RUNS =
  /^(?:(?:Group|Deputy|Acting|Interim|Managing|Executive|General)\s)*(?:C[EFOT]O|Chair(?:man|woman)?|President|Director|Manager|Chief\sExecutive(?:\sOfficer)?)$/u;
/** Nouns that show a body where no other does. */
const HOUSES = /^(?:Airport|Airline|Building|Hotel|Cross|Crescent|Line|Lines)$/u;
const MOST = 5;

/** "Ada Brennick, CEO ‹Quillon›,", "President ‹Quenby Airport›;": the office behind a name with the body right behind it. Null where none stands there. */
export function bodyRight(
  { text }: Manuscript,
  words: readonly Word[],
  { office, read }: Described,
): OfficeProposal | null {
  if (read.organisation !== null || !RUNS.test(read.title)) return null;
  const from = office.to + 1;
  let to = office.to;
  while (to - office.to < MOST && touches(words[to], words[to + 1]) && words[to + 1]?.capital) to += 1;
  const [first, last] = [words[from], words[to]];
  if (to < from || !first || !last || !/^\s*[,;:.)]/u.test(`${last.after};`.trimStart())) return null;
  const run = words.slice(from, to + 1);
  if (HONORIFICS.has(first.text) || run.some(({ text: word }) => GIVEN_NAMES.has(word) || isMonthOrDay(word)))
    return null;
  const shown = run.some(({ text: word }) => BODY_HEADS.has(word) || HOUSES.test(word));
  if (!shown && !(run.length === 1 && /C[EFOT]O$/u.test(read.title))) return null;
  const organisation = collapse(text.slice(first.span[0], last.span[1]));
  return { ...read, organisation, span: [read.span[0], last.span[1]] };
}
