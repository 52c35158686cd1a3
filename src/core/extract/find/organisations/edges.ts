import { touches, type Word } from '../../tokens.ts';
import { BODY_HEADS, COMPANY_ENDINGS } from '../../vocabulary/bodies.ts';
import { isCountry } from '../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { ADDRESSING_OFFICES, HONORIFICS } from '../../vocabulary/honorifics.ts';
import { isMonthOrDay } from '../../vocabulary/not-names.ts';
import { CHARGES, OFFICE_HEADS, OFFICE_PARTS } from '../../vocabulary/offices.ts';
import { nameable } from '../nameable.ts';
import { isHeadlineVerb } from '../people/name-run.ts';
import { isStates } from '../people/office-words.ts';
import { knownPlaceAt } from '../places/known.ts';
import { beginsBody, knownPlaceEnds, onStreet } from './beginnings.ts';

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

/** Whether a word is an office or a form of address: no part of a body's name. */
export const isOffice = (word: Word): boolean =>
  OFFICE_HEADS.has(word.text.toLowerCase()) || ADDRESSING_OFFICES.has(word.text) || HONORIFICS.has(word.text);

/** Owners that stand inside the names of bodies: "Central People's Government". */
const INNER_OWNERS = new Set(
  'People Women Children Men Workers Farmers Veterans Nurses Teachers Lawyers Consumers Mothers'.split(' '),
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
      (INNER_OWNERS.has(word.text) && /^['’]s?\s+$/u.test(word.after))));

/** Whether a word is an office in capitals. */
const isHeld = (word: Word | undefined): boolean => word?.capital === true && isOffice(word);

/** Kinds of justice, which no judge is called by: "Criminal Justice Reform". */
const OF_JUSTICE = new Set(
  'Criminal Civil Social Juvenile Restorative Environmental Transitional International'.split(' '),
);
const isJustice = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'Justice' && OF_JUSTICE.has(words[at - 1]?.text ?? '');

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
      /-\p{Ll}+$/u.test(before.text) ||
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

/** "Mayor’s Office", "U.S. Attorney’s Office": an office that is named after who holds it. */
function officeOwner(words: readonly Word[], head: number): number {
  const owner = words[head - 1];
  if (!owner?.capital || owner.sentence !== words[head]?.sentence || !/^['’]s?\s+$/u.test(owner.after)) return head;
  if (!OFFICE_HEADS.has(owner.text.toLowerCase())) return head;
  let from = head - 1;
  while (
    head - from < 5 &&
    (touches(words[from - 1], words[from]) || isStates(words[from - 1], words[from])) &&
    words[from - 1]?.capital &&
    !ARTICLES.has(words[from - 1]?.text.toLowerCase() ?? '')
  )
    from -= 1;
  return from;
}

/** Bodies that are called executive: "Executive Board". */
const EXECUTIVE = new Set(['Board', 'Body', 'Committee', 'Council', 'Office', 'Agency']);
const isExecutive = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'Executive' && EXECUTIVE.has(words[at + 1]?.text ?? '');

/** What opens a name whose first words are joined by "and". */
const OPENERS = new Set([...ARTICLES, 'its', 'our', 'their', 'his', 'her']);

/** "Economic and Financial Crimes Commission": what stands before "and" belongs to the name when "the" or "its" opens it. */
function coordinated(words: readonly Word[], from: number, head: number): number {
  const [and, word] = [words[from - 1], words[from - 2]];
  if (from === head || and?.text !== 'and' || !touches(and, words[from]) || !nameable(word) || !touches(word, and))
    return from;
  let start = from - 2;
  while (
    nameable(words[start - 1]) &&
    touches(words[start - 1], words[start]) &&
    from - start < 6 &&
    !ARTICLES.has(words[start - 1]?.text.toLowerCase() ?? '')
  )
    start -= 1;
  // "the United Kingdom and European Union": a country before the body.
  if (knownPlaceAt(words, start) === from - 2) return from;
  const opener = words[start - 1];
  // "NVF Ports and Tides Department": capitals open it as well.
  const opened =
    (opener !== undefined && touches(opener, words[start]) && OPENERS.has(opener.text.toLowerCase())) ||
    (words[start]?.upper === true && start < from - 2);
  // "the Quenby Convention and Exhibition Centre" is one house.
  const house = and && words[from - 2]?.text === 'Convention';
  const bodies =
    (!house && words.slice(start, from - 1).some(({ text }) => BODY_HEADS.has(text))) ||
    words.slice(start, from - 1).some(isOffice);
  return opened && !bodies ? start : from;
}

/** Heads of bodies that are named after several fields: "Ministry of Trade, Ports and Water". */
const FIELDED = new Set(
  'Ministry Department Committee Directorate Secretariat Bureau Directorate-General Division Commission'.split(' '),
);
/** Most fields, and most words of one. */
const FIELDS = 5;
const FIELD_WORDS = 4;

/**
 * The last word of a row of fields that goes on behind the first one: ", Enterprise and Regulatory Reform". Null where no comma and "and"
 * make one, or where what stands in it is no field of government.
 */
function fieldsEnd(words: readonly Word[], to: number, committee: boolean): number | null {
  const fieldFrom = (from: number): number | null => {
    let end = from;
    const fits = (word: Word | undefined) =>
      word?.capital === true &&
      !word.upper &&
      (!BODY_HEADS.has(word.text) || CHARGES.has(word.text)) &&
      (!isOffice(word) || CHARGES.has(word.text)) &&
      !isCountry(word.text);
    if (!fits(words[from]) || GIVEN_NAMES.has(words[from]?.text ?? '')) return null;
    while (end - from < FIELD_WORDS && touches(words[end], words[end + 1]) && fits(words[end + 1])) end += 1;
    return end;
  };
  // What committees are on is no field of government: "Committee on Property and Resources, Knowledge and Folklore".
  const free = committee && words[to - 2]?.text === 'and';
  if (!free && !CHARGES.has(words[to]?.text ?? '')) return null;
  let at = to;
  for (let count = 0; count < FIELDS; count++) {
    const comma = words[at]?.after.trim() === ',' && words[at + 1]?.sentence === words[at]?.sentence;
    const and = words[at + 1]?.text === 'and' && /^,?$/.test(words[at]?.after.trim() ?? '');
    const end = and ? fieldFrom(at + 2) : comma ? fieldFrom(at + 1) : null;
    if (end === null) return null;
    if (and) return count > 0 ? end : null;
    if (!free && !CHARGES.has(words[end]?.text ?? '')) return null;
    at = end;
  }
  return null;
}

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
    if (fields !== null) return fields;
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
          !BODY_HEADS.has(next.text) &&
          !(words[head]?.text === 'University' && facultyBegins(words, to + 1)));
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
    if (link === 'to' && article && !SENT.has(words[head]?.text ?? '')) break;
    // "the Quenby Alumni Center on the Lindau campus": where a house stands is no part of its name.
    if (link === 'on' && article && SITED.has(words[head]?.text ?? '')) break;
    const goes =
      LINKS.has(link) ||
      (link === 'in' &&
        !article &&
        (words[head]?.text === 'Office' ||
          (linked &&
            LOCATED.has(words[head]?.text ?? '') &&
            knownPlaceAt(words, to + 2) === null &&
            // "Alliance for Trade in Services", but the Institute of Physics stands in Quenby.
            !(words[head + 1]?.text === 'of' && SITED.has(words[head]?.text ?? ''))))) ||
      ((link === 'and' || link === '&') &&
        linked &&
        (!beginsBody(words, to + 2 + article) || isField(words, head, to + 2 + article)) &&
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

/** The last word of an office in capitals that begins at a word: "Prime Minister", "Vice President". Null where none does. */
function heldEnd(words: readonly Word[], from: number): number | null {
  const fits = (word: Word | undefined) =>
    word?.capital === true && (isHeld(word) || OFFICE_PARTS.has(word.text.toLowerCase()));
  let at = from;
  while (fits(words[at]) && touches(words[at], words[at + 1]) && fits(words[at + 1])) at += 1;
  return at > from && isHeld(words[at]) ? at : null;
}

/** Bodies that one holds at another: "Permanent Mission to the Union". */
const SENT = new Set(['Mission', 'Embassy', 'Commission', 'Delegation', 'Office', 'Consulate', 'Council', 'Committee']);

/** What a body publishes or gives behind its name: "Ministry of Work Findings on …". */
const PAPERS =
  /^(?:Reports?|Findings|Quarterly|Annual|Monthly|Survey|Study|Act|Bill|Awards?|Prize|Index|Yearbook|Bulletin|Statement|Guidelines)$/u;

/** Whether a part of a university is named at a word: "Medical School". */
const facultyBegins = (words: readonly Word[], at: number): boolean =>
  touches(words[at], words[at + 1]) && FACULTY_HEADS.has(words[at + 1]?.text ?? '');

/** "Ministry of Federal Affairs and General Administration": a field of a ministry that sounds like a body. */
const isField = (words: readonly Word[], head: number, at: number): boolean => {
  if (!FIELDED.has(words[head]?.text ?? '')) return false;
  const last = touches(words[at], words[at + 1]) && words[at + 1]?.capital ? at + 1 : at;
  return (
    /^(?:Administration|Services|Media|Energy|Systems|Technologies|Industries)$/.test(words[last]?.text ?? '') &&
    last - at < 2
  );
};
