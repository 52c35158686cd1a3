import { touches, type Word } from '../../tokens.ts';
import { BODY_HEADS, COMPANY_ENDINGS } from '../../vocabulary/bodies.ts';
import { isCountry } from '../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { HONORIFICS } from '../../vocabulary/honorifics.ts';
import { isMonthOrDay } from '../../vocabulary/not-names.ts';
import { CHARGES } from '../../vocabulary/offices.ts';
import { nameable } from '../nameable.ts';
import { isHeadlineVerb } from '../people/name-run.ts';
import { endsField } from '../people/offices/field-ends.ts';
import { knownPlaceAt } from '../places/known.ts';
import { beginsBody, knownPlaceEnds, onStreet } from './beginnings.ts';
import { coordinated } from './coordinated.ts';
import { FIELDED, fieldsEnd, isField } from './fields.ts';
import { isHalf } from './half-name.ts';
import { heldEnd, isHeld, isJustice, isOffice } from './held.ts';
import { capitalsEnd } from './lent.ts';
import { officeOwner } from './office-owner.ts';

const LONGEST = 14;
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
const ARTICLES = new Set(['the', 'la', 'le', 'les', 'el', 'los', 'las']);

/** Owners that stand inside the names of bodies: "Central People's Government". */
const INNER_OWNERS = new Set(
  'People Women Children Men Workers Farmers Veterans Nurses Teachers Lawyers Consumers Mothers Magistrates Employers Traders Writers Artists Students Manufacturers Presidents Ministers Queen King'.split(
    ' ',
  ),
);
/** Whether two words may be neighbours in the name of a body: nothing, "&" or the "'s" of an inner owner stands between them. */
export const joins = (word: Word | undefined, next: Word | undefined): boolean =>
  touches(word, next) ||
  (word !== undefined &&
    next !== undefined &&
    word.sentence === next.sentence &&
    word.capital &&
    next.capital &&
    ((/^\s&\s$/u.test(word.after) && next.text !== 'Former') ||
      ((INNER_OWNERS.has(word.text) || /\p{Ll}men$/u.test(word.text)) && /^['’]s?\s+$/u.test(word.after))));

/** Offices that stand in the names of bodies: "King Orrin Foundation", "State Department". */
const NAMED_AFTER = new Set('General Chief Justice State King Queen Prince Princess Sultan Emperor'.split(' '));

/** The first word of the name that leads up to a head: capitals that touch, back to the first that cannot belong. */
export function leftEdge(words: readonly Word[], head: number): number {
  let from = head;
  while (
    head - from < LONGEST &&
    (nameable(words[from - 1]) || isAdHoc(words, from - 1)) &&
    joins(words[from - 1], words[from])
  ) {
    const before = words[from - 1];
    if (
      !before ||
      /-\p{Ll}{3,}$/u.test(before.text) ||
      /^(?:Improving|Strengthening|Enhancing|Promoting|Advancing|Reducing|Empowering|Transforming|Protecting|Ensuring|Accelerating|Fostering|Expanding|Newly|Established|Constituted)$/u.test(
        before.text,
      ) ||
      (before.role === 'headline' && /^(?:To|In|On|At|With|By|From|As)$/u.test(before.text)) ||
      ARTICLES.has(before.text.toLowerCase()) ||
      (isOffice(before) && !NAMED_AFTER.has(before.text) && !isExecutive(words, from - 1))
    )
      break;
    from -= 1;
  }
  if (from === head && words[head]?.text === 'Office') return officeOwner(words, head);
  const first = words[from - 1];
  if (from === head && first?.text === 'Justice' && touches(first, words[from]) && words[head]?.text === 'Department')
    from -= 1;
  return coordinated(words, from, head);
}

/** The small half of "Ad hoc" within a name: "Ministerial Ad hoc Committee". */
const isAdHoc = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'hoc' && words[at - 1]?.text === 'Ad' && touches(words[at - 1], words[at]);

/** Bodies that are called executive: "Executive Board". */
const EXECUTIVE = new Set(['Board', 'Body', 'Committee', 'Council', 'Office', 'Agency', 'Authority']);
const isExecutive = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'Executive' && EXECUTIVE.has(words[at + 1]?.text ?? '');

/** The last word of the name that goes on behind a head: "of Commerce", "for Market Regulation of China", "Office in China". */
export function rightEdge(words: readonly Word[], head: number): number {
  let to = head;
  let linked = false;
  while (to - head < LONGEST) {
    const next = words[to + 1];
    // "University of Orrin System"
    if (next?.text === 'System' && words[head]?.text === 'University' && touches(words[to], next)) return to + 1;
    const fields =
      linked && FIELDED.has(words[head]?.text ?? '') ? fieldsEnd(words, to, words[head]?.text === 'Committee') : null;
    if (fields !== null) {
      to = fields;
      continue;
    }
    // "Authority of Heads of State and Government": both are its heads.
    if (
      next?.text === 'and' &&
      words[to]?.text === 'State' &&
      words[to - 2]?.text === 'Heads' &&
      words[to + 2]?.text === 'Government'
    ) {
      to += 2;
      continue;
    }
    // "Centre for Asia & the Pacific"
    if (linked && /^\s&\s$/u.test(words[to]?.after ?? '') && next?.text === 'the' && words[to + 2]?.capital) {
      to += 2;
      continue;
    }
    if (!joins(words[to], next) || !next) break;
    if (words[head]?.text === 'School' && to === head && next.text === 'District') {
      to += 1;
      continue;
    }
    if (next.capital && !next.first && !LINKS.has(next.text.toLowerCase())) {
      if ((isOffice(next) && !isJustice(words, to + 1)) || isMonthOrDay(next.text) || isHeadlineVerb(next)) break;
      const named =
        GIVEN_NAMES.has(next.text) ||
        (knownPlaceEnds(words, to) &&
          !OF_TOWN.test(next.text) &&
          !BODY_HEADS.has(next.text) &&
          !(words[head]?.text === 'University' && facultyBegins(words, to + 1)));
      if (linked && endsField(words, to)) break;
      const town = !linked && IN_TOWN.has(words[head]?.text ?? '') ? knownPlaceAt(words, to + 1) : null;
      if (town !== null && !named && !(touches(words[town], words[town + 1]) && words[town + 1]?.capital)) return town;
      if (named || PAPERS.test(next.text) || (!linked && !BODY_HEADS.has(next.text) && !COMPANY_ENDINGS.has(next.text)))
        break;
      to += 1;
      continue;
    }
    const link = next.text.toLowerCase();
    const article = ARTICLES.has(words[to + 2]?.text ?? '') && touches(next, words[to + 2]) ? 1 : 0;
    const target = words[to + 2 + article];
    if (
      !touches(words[to + 1 + article], target) ||
      !target?.capital ||
      isMonthOrDay(target.text) ||
      (HONORIFICS.has(target.text) && !(target.text === 'Justice' && next.text === 'of'))
    )
      break;
    // "Office of the Vice President": whose office it is ends its name.
    if (words[head]?.text === 'Office' && link === 'of' && article) {
      const held = heldEnd(words, to + 3);
      if (held !== null) return held;
    }
    // "Halmian Government to the Union": to whom it gives. A mission is at somebody's.
    if (words[head]?.text === 'Government' && linked && /^(?:to|for|on)$/u.test(link)) break;
    // "Tidal Council for the Quay Rail Project": what it pays for.
    if (
      link === 'for' &&
      article &&
      /^(?:Project|Program(?:me)?|Corridor)$/u.test(words[capitalsEnd(words, to + 2 + article)]?.text ?? '')
    )
      break;
    if (link === 'to' && article && !SENT.has(words[head]?.text ?? '')) break;
    // "the Quenby Alumni Center on the Lindau campus": where a house stands is no part of its name.
    if (link === 'on' && article && SITED.has(words[head]?.text ?? '')) break;
    const goes =
      // "Ministry of Trade of Halmia on Tides": what is agreed on behind the name of a country.
      (LINKS.has(link) &&
        !(
          linked &&
          knownPlaceEnds(words, to) &&
          (/^(?:on|for)$/u.test(link) || (link === 'to' && !SENT.has(words[head]?.text ?? '')))
        )) ||
      (link === 'in' &&
        !article &&
        (words[to]?.text === 'Office' ||
          (linked &&
            LOCATED.has(words[head]?.text ?? '') &&
            knownPlaceAt(words, to + 2) === null &&
            // "Alliance for Trade in Services", but the Institute of Physics stands in Quenby.
            !(words[head + 1]?.text === 'of' && SITED.has(words[head]?.text ?? ''))))) ||
      ((link === 'and' || link === '&') &&
        linked &&
        (!beginsBody(words, to + 2 + article) ||
          isJointOwner(words, head, to) ||
          isField(words, head, to + 2 + article) ||
          isHalf(words, to)) &&
        (!isOffice(target) || isField(words, head, to + 2 + article)) &&
        // "School of Tides and Staff Physician": another office.
        !(
          touches(target, words[to + 3 + article]) &&
          isHeld(words[to + 3 + article]) &&
          !isJustice(words, to + 3 + article)
        ) &&
        !isCountry(words[to]?.text ?? '') &&
        !isCountry(`${words[to - 1]?.text} ${words[to]?.text}`));
    if (!goes) break;
    // "the Cultural Department of Halmia’s Embassy": the owner of another body.
    if (target.possessive && isCountry(target.text) && BODY_HEADS.has(words[to + 3 + article]?.text ?? '')) break;
    if (words[to]?.text === 'House' && link !== 'of') break;
    // "Harbour Commissioners to Meet", as headlines say what will be.
    if (link === 'to' && next.role === 'headline') break;
    // "the Club on Quay Street": where it stands.
    if (link === 'on' && onStreet(words, to + 2 + article)) break;
    linked = true;
    // "Government of Saint Lucia": the whole of a place.
    to = knownPlaceAt(words, to + 2 + article) ?? to + 2 + article;
  }
  return to;
}

/** Bodies that one holds at another: "Permanent Mission to the Union". */
const SENT = new Set(['Mission', 'Embassy', 'Commission', 'Delegation', 'Office', 'Consulate', 'Council', 'Committee']);

/** "Committee of the Homes ‹and Harbours Agency›": one word behind an organ's "of the" begins the name of the body that it is of. */
const isJointOwner = (words: readonly Word[], head: number, at: number): boolean =>
  /^(?:Committee|Board|Secretariat|Subcommittee)$/u.test(words[head]?.text ?? '') &&
  words[at - 1]?.text === 'the' &&
  words[at - 2]?.text === 'of' &&
  !BODY_HEADS.has(words[at]?.text ?? '') &&
  !CHARGES.has(words[at]?.text ?? '') &&
  !knownPlaceEnds(words, at);

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
