import { touches, type Word } from '../../tokens.ts';
import { BODY_HEADS, COMPANY_ENDINGS } from '../../vocabulary/bodies.ts';
import { isCountry } from '../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { HONORIFICS } from '../../vocabulary/honorifics.ts';
import { isMonthOrDay } from '../../vocabulary/not-names.ts';
import { CHARGES } from '../../vocabulary/offices.ts';
import { isHeadlineVerb } from '../people/name-run.ts';
import { endsField } from '../people/offices/field-ends.ts';
import { knownPlaceAt } from '../places/known.ts';
import { beginsBody, knownPlaceEnds, onStreet } from './beginnings.ts';
import { ARTICLES, joins, LONGEST } from './edges.ts';
import { FIELDED, fieldsEnd, isField } from './fields.ts';
import { isHalf } from './half-name.ts';
import { heldEnd, isHeld, isJustice, isOffice } from './held.ts';
import { capitalsEnd } from './lent.ts';

/** Small words that go on a body's name when a capital follows them (an article may stand between). */
const LINKS = new Set(['of', 'for', 'on', 'to', 'against', 'de', 'des', 'du', 'del', 'della', 'do', 'für']);
/** Heads whose subject may stand behind "in": "Alliance for Trade in Services". */
const LOCATED = new Set(
  'Alliance Association Centre Center Coalition Council Institute Network Organisation Organization Society'.split(' '),
);
/** Those of them that are houses: behind "of" and "in" comes where they stand. */
const SITED = new Set(['Centre', 'Center', 'Institute']);
/** Heads of the parts of a university. */
const FACULTY_HEADS = new Set(['Center', 'Centre', 'College', 'Department', 'Hospital', 'Institute', 'School']);
/** Bodies that one holds at another: "Permanent Mission to the Union". */
const SENT = new Set(['Mission', 'Embassy', 'Commission', 'Delegation', 'Office', 'Consulate', 'Council', 'Committee']);

/** What goes on the name of a town: "Orrin Airport", "Quenby North". */
const OF_TOWN =
  /^(?:Airport|Harbou?r|North|South|East|West|Central|City|County|Bay|Islands?|Region|Province|State|Valley|Port)$/u;

/** Schools and museums that are named after their town or land: "University College Quenby". */
const IN_TOWN = new Set(['College', 'University', 'School', 'Museum', 'Museums']);

/** What a body publishes or gives behind its name: "Ministry of Work Findings on …". */
const PAPERS =
  /^(?:Reports?|Findings|Quarterly|Annual|Monthly|Survey|Study|Act|Bill|Awards?|Prize|Index|Yearbook|Bulletin|Statement|Guidelines|Decree|Order|Resolution|Decision|Directive)$/u;

/** Whether a part of a university is named at a word: "Medical School". */
const facultyBegins = (words: readonly Word[], at: number): boolean =>
  touches(words[at], words[at + 1]) && FACULTY_HEADS.has(words[at + 1]?.text ?? '');

/** How far a name is read: from its head to a last word so far, over a link such as "of" or not. */
interface Reach {
  readonly words: readonly Word[];
  readonly head: number;
  readonly to: number;
  readonly linked: boolean;
}

/** A name that goes on to a word; `ends` where it goes no further. */
interface Step {
  readonly to: number;
  readonly linked?: true;
  readonly ends?: true;
}

/** Words that go on whatever stands between them: fields in a row, "Heads of State and Government". */
function overFixed({ words, head, to, linked }: Reach): Step | null {
  const next = words[to + 1];
  const kind = words[head]?.text ?? '';
  // "University of Orrin System"
  if (next?.text === 'System' && kind === 'University' && touches(words[to], next)) return { to: to + 1, ends: true };
  const fields = linked && FIELDED.has(kind) ? fieldsEnd(words, to, kind === 'Committee') : null;
  if (fields !== null) return { to: fields };
  // "Authority of Heads of State and Government": both are its heads.
  const heads = words[to]?.text === 'State' && words[to - 2]?.text === 'Heads';
  if (heads && next?.text === 'and' && words[to + 2]?.text === 'Government') return { to: to + 2 };
  // "Centre for Asia & the Pacific"
  const joined = linked && /^\s&\s$/u.test(words[to]?.after ?? '');
  if (joined && next?.text === 'the' && words[to + 2]?.capital) return { to: to + 2 };
  const isDistrict = kind === 'School' && to === head && next?.text === 'District' && joins(words[to], next);
  return isDistrict ? { to: to + 1 } : null;
}

/** The next capital, where it is a part of the name. */
function toCapital({ words, head, to, linked }: Reach, next: Word): Step | null {
  const kind = words[head]?.text ?? '';
  if ((isOffice(next) && !isJustice(words, to + 1)) || isMonthOrDay(next.text) || isHeadlineVerb(next)) return null;
  const named =
    GIVEN_NAMES.has(next.text) ||
    (knownPlaceEnds(words, to) &&
      !OF_TOWN.test(next.text) &&
      !BODY_HEADS.has(next.text) &&
      !(kind === 'University' && facultyBegins(words, to + 1)));
  if (linked && endsField(words, to)) return null;
  const town = !linked && IN_TOWN.has(kind) ? knownPlaceAt(words, to + 1) : null;
  if (town !== null && !named && !(touches(words[town], words[town + 1]) && words[town + 1]?.capital))
    return { to: town, ends: true };
  const foreign = !linked && !BODY_HEADS.has(next.text) && !COMPANY_ENDINGS.has(next.text);
  return named || PAPERS.test(next.text) || foreign ? null : { to: to + 1 };
}

/** "Committee of the Homes ‹and Harbours Agency›": one word behind an organ's "of the" begins the name of the body that it is of. */
const isJointOwner = (words: readonly Word[], head: number, at: number): boolean =>
  /^(?:Committee|Board|Secretariat|Subcommittee)$/u.test(words[head]?.text ?? '') &&
  words[at - 1]?.text === 'the' &&
  words[at - 2]?.text === 'of' &&
  !BODY_HEADS.has(words[at]?.text ?? '') &&
  !CHARGES.has(words[at]?.text ?? '') &&
  !knownPlaceEnds(words, at);

/** Whether "of" and its like lead on. "Ministry of Trade of Halmia on Tides": what is agreed on behind the name of a country. */
const isLink = ({ words, head, to, linked }: Reach, link: string): boolean =>
  LINKS.has(link) &&
  !(
    linked &&
    knownPlaceEnds(words, to) &&
    (/^(?:on|for)$/u.test(link) || (link === 'to' && !SENT.has(words[head]?.text ?? '')))
  );

/** Whether "in" leads on. "Alliance for Trade in Services", but the Institute of Physics stands in Quenby. */
const isIn = ({ words, head, to, linked }: Reach): boolean =>
  words[to]?.text === 'Office' ||
  (linked &&
    LOCATED.has(words[head]?.text ?? '') &&
    knownPlaceAt(words, to + 2) === null &&
    !(words[head + 1]?.text === 'of' && SITED.has(words[head]?.text ?? '')));

/** Whether "and" joins what is behind it to the name: a field of the same body, not another body or office. */
function isAnd({ words, head, to, linked }: Reach, at: number): boolean {
  const [target, behind] = [words[at], words[at + 1]];
  const field = isField(words, head, at);
  return (
    linked &&
    (!beginsBody(words, at) || isJointOwner(words, head, to) || field || isHalf(words, to)) &&
    (field || !(target && isOffice(target))) &&
    // "School of Tides and Staff Physician": another office.
    !(touches(target, behind) && isHeld(behind) && !isJustice(words, at + 1)) &&
    !isCountry(words[to]?.text ?? '') &&
    !isCountry(`${words[to - 1]?.text} ${words[to]?.text}`)
  );
}

/** What a small word leads to, where it is a part of the name. */
function overLink(reach: Reach, next: Word): Step | null {
  const { words, head, to, linked } = reach;
  const kind = words[head]?.text ?? '';
  const link = next.text.toLowerCase();
  const hasArticle = ARTICLES.has(words[to + 2]?.text ?? '') && touches(next, words[to + 2]);
  const at = to + (hasArticle ? 3 : 2);
  const target = words[at];
  if (!touches(words[at - 1], target) || !target?.capital || isMonthOrDay(target.text)) return null;
  if (HONORIFICS.has(target.text) && !(target.text === 'Justice' && next.text === 'of')) return null;
  // "Office of the Vice President": whose office it is ends its name.
  const held = kind === 'Office' && link === 'of' && hasArticle ? heldEnd(words, at) : null;
  if (held !== null) return { to: held, ends: true };
  // "Halmian Government to the Union": to whom it gives. A mission is at somebody's.
  if (kind === 'Government' && linked && /^(?:to|for|on)$/u.test(link)) return null;
  // "Tidal Council for the Quay Rail Project": what it pays for.
  const isPaid = /^(?:Project|Program(?:me)?|Corridor)$/u;
  if (link === 'for' && hasArticle && isPaid.test(words[capitalsEnd(words, at)]?.text ?? '')) return null;
  if (link === 'to' && hasArticle && !SENT.has(kind)) return null;
  // "the Quenby Alumni Center on the Lindau campus": where a house stands is no part of its name.
  if (link === 'on' && hasArticle && SITED.has(kind)) return null;
  const leads =
    isLink(reach, link) ||
    (link === 'in' && !hasArticle && isIn(reach)) ||
    ((link === 'and' || link === '&') && isAnd(reach, at));
  if (!leads) return null;
  // "the Cultural Department of Halmia’s Embassy": the owner of another body.
  if (target.possessive && isCountry(target.text) && BODY_HEADS.has(words[at + 1]?.text ?? '')) return null;
  if (words[to]?.text === 'House' && link !== 'of') return null;
  // "Harbour Commissioners to Meet", as headlines say what will be.
  if (link === 'to' && next.role === 'headline') return null;
  // "the Club on Quay Street": where it stands.
  if (link === 'on' && onStreet(words, at)) return null;
  // "Government of Saint Lucia": the whole of a place.
  return { to: knownPlaceAt(words, at) ?? at, linked: true };
}

function stepFrom(reach: Reach): Step | null {
  const fixed = overFixed(reach);
  if (fixed) return fixed;
  const [last, next] = [reach.words[reach.to], reach.words[reach.to + 1]];
  if (!next || !joins(last, next)) return null;
  const isName = next.capital && !next.first && !LINKS.has(next.text.toLowerCase());
  return isName ? toCapital(reach, next) : overLink(reach, next);
}

/** The last word of the name that goes on behind a head: "of Commerce", "for Market Regulation of China", "Office in China". */
export function rightEdge(words: readonly Word[], head: number): number {
  let reach: Reach = { words, head, to: head, linked: false };
  while (reach.to - head < LONGEST) {
    const step = stepFrom(reach);
    if (!step) break;
    if (step.ends) return step.to;
    reach = { ...reach, ...step };
  }
  return reach.to;
}
