import type { Manuscript } from '../../../../manuscript.ts';
import type { OfficeProposal } from '../../../finding.ts';
import { touches, type Word } from '../../../tokens.ts';
import { BODY_HEADS } from '../../../vocabulary/bodies.ts';
import { countryOf } from '../../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../../vocabulary/given-names.ts';
import { HONORIFICS } from '../../../vocabulary/honorifics.ts';
import { SAYINGS } from '../../../vocabulary/human-acts.ts';
import { isMonthOrDay, NOT_NAMES } from '../../../vocabulary/not-names.ts';
import { CHARGES } from '../../../vocabulary/offices.ts';
import { knownPlaceAt } from '../../places/known.ts';
import { isPart } from './words.ts';

/** Offices of a company or charity, and members of parliament: the capitals right before one are its name, or that of a place or a party. */
const OF_COMPANIES =
  /^(?:C[EFOT]O|M[SE]?P|chief\s(?:executive|\p{L}+\sofficer|executive\sofficer)|managing\sdirector|co-?founder|founder|spokes(?:man|woman|person))$/iu;
/** Offices that universities and states have: of the university where the text names it. */
const OF_SCHOOLS = /^(?:(?:Vice[\s-])?(?:President|Chancellor|Provost)|President\sand\s.+)$/u;
const SCHOOLS = ['University', 'College', 'Institute', 'School'];
/** Most words of such a name. */
const MOST = 4;

const opens = (word: Word): boolean => word.first || /[–—-]\s*$/u.test(word.before);
const canBegin = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return (
    word?.capital === true &&
    !(opens(word) && (NOT_NAMES.has(word.text.toLowerCase()) || SAYINGS.has(word.text.toLowerCase()))) &&
    !isPart(word) &&
    !HONORIFICS.has(word.text) &&
    !GIVEN_NAMES.has(word.text) &&
    !isMonthOrDay(word.text) &&
    countryOf(word.text) === null
  );
};

/** The office with the body whose name stands right before it: "Quillon Foods Chief Executive Officer" is of Quillon Foods. */
export function seatedBefore(
  { text }: Manuscript,
  words: readonly Word[],
  from: number,
  office: OfficeProposal,
): OfficeProposal {
  const { organisation, title } = office;
  // "Quillon ‹Foods› CEO", where the office has taken in the last word of the name.
  const taken = organisation !== null && words[from]?.text === organisation;
  if ((organisation !== null && !taken) || !(OF_COMPANIES.test(title) || OF_SCHOOLS.test(title))) return office;
  let start = from;
  while (from - start < MOST && canBegin(words, start - 1) && touches(words[start - 1], words[start])) start -= 1;
  const first = words[start];
  if (start === from || !first || (touches(words[start - 1], first) && words[start - 1]?.capital)) return office;
  const run = words.slice(start, taken ? from + 1 : from);
  const lone = run.length === 1 && (BODY_HEADS.has(first.text) || CHARGES.has(first.text) || first.first);
  if (lone || knownPlaceAt(words, start) !== null) return office;
  const name = run.map(part => part.text).join(' ');
  // "Quenby President": of the university that the text names so.
  if (!OF_COMPANIES.test(title) && !SCHOOLS.some(school => text.includes(`${name} ${school}`))) return office;
  return { ...office, organisation: name, span: [first.span[0], office.span[1]] };
}
