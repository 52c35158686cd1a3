import { touches, type Word } from '../../tokens.ts';
import { BODY_HEADS, KNOWN_BODIES } from '../../vocabulary/bodies.ts';
import { DEMONYMS, isCountry } from '../../vocabulary/countries.ts';
import { FAMILY_NAMES } from '../../vocabulary/family-names.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import {
  ADDRESSING_OFFICES,
  GENERATIONS,
  HONORIFICS,
  PARTICLES,
  REGNAL,
  SUFFIXES,
} from '../../vocabulary/honorifics.ts';
import { isMonthOrDay, NOT_NAMES } from '../../vocabulary/not-names.ts';
import { CHARGES, OFFICE_HEADS } from '../../vocabulary/offices.ts';
import { THINGS } from '../../vocabulary/things.ts';
import { knownPlaceAt } from '../places/known.ts';

/** Longest name in words, particles counted. */
const LONGEST = 7;

/** Pairs of initials in use as given names. */
const INITIALS = new Set(['JD', 'AJ', 'JJ', 'TJ', 'CJ', 'DJ', 'PJ', 'MJ', 'RJ', 'JK', 'TS', 'DH']);

/** An Arabic article tied to the name: "al-Orrin". */
const ARTICLED = /^(?:al|el|an|ad|as|ar|ash|at|ben)-[A-Z]/;

/** Several bodies: "Permanent Representative Offices". */
const BODIES = new Set(
  'Offices Missions Embassies Ministries Commissions Committees Councils Agencies Departments'.split(' '),
);

/** Whether a word may be part of a person's name by its looks. */
export const canName = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.capital || ARTICLED.test(word.text)) &&
  !/\d/.test(word.text) &&
  !(word.upper && !word.text.includes('.') && !INITIALS.has(word.text)) &&
  !(word.first && NOT_NAMES.has(word.text.toLowerCase())) &&
  !isMonthOrDay(word.text) &&
  !DEMONYMS.has(word.text) &&
  !KNOWN_BODIES.has(word.text) &&
  !BODY_HEADS.has(word.text) &&
  !BODIES.has(word.text) &&
  !isCountry(word.text) &&
  !HONORIFICS.has(word.text) &&
  !isAddress(word) &&
  !SUFFIXES.has(word.text) &&
  !isHeadlineVerb(word) &&
  !(CAPTIONS.has(word.text) && word.after.startsWith(':'));

/** Verbs of headlines, which are no names however capital. */
const HEADLINE_VERBS = new Set(
  `Named Appointed Elected Re-elected Nominated Promoted Selected Awarded Honored Honoured Announces Appoints Welcomes Joins Receives Wins Visits
   Meets Calls Urges Launches Opens Holds Signs Says Condemns Congratulates Presents Addresses Convenes Attends Hosts Praises Thanks Becomes
   Releases Recognizes Recognises Celebrates Elects Retires Dies Delivers Leads Marks Hails Warns Pledges Acquires Reports Unveils Names Takes Pays Issues Sentenced Charged Arrested`.split(
    /\s+/,
  ),
);

/** Whether a word is what a headline in capitals says of the name before it: "Ada Brennick Named Director". */
export const isHeadlineVerb = (word: Word): boolean => word.role === 'headline' && HEADLINE_VERBS.has(word.text);

/** A short office before a name: "Rep." */
export const isAddress = (word: Word | undefined): boolean =>
  word?.text.endsWith('.') === true && ADDRESSING_OFFICES.has(word.text);

/** Words that label what stands behind their colon. */
const CAPTIONS = new Set([
  'Image',
  'Photo',
  'Photograph',
  'Picture',
  'Source',
  'Credit',
  'Caption',
  'Video',
  'Said',
  'Says',
  'Added',
  'Stated',
]);

/** Endings of nouns that end the names of bodies and things, not of people. */
const ABSTRACT =
  /(?:tion|tions|ment|ments|ness|ship|ology|ics|committee|force|system|symposium|counsel|approach|factory|ants|tiatives|tices|ategies)$/i;

/** Surnames that end as such nouns do. */
const SURNAMES_TOO = new Set(
  'Clement Clements Guinness McGuinness Harkness Holness Furness Magness Winship Blankenship Inness Maginness'.split(
    ' ',
  ),
);

/** Whether a word, however capital, ends no name of a person: "Islamic Relations". */
const isAbstract = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.text.length > 5 &&
  !SURNAMES_TOO.has(word.text) &&
  (ABSTRACT.test(word.text) || (word.text.endsWith('s') && CHARGES.has(word.text))) &&
  !GIVEN_NAMES.has(word.text);

/** Whether a word heads an office or is written before names as one. */
export const isOfficeWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  (OFFICE_HEADS.has(word.text.toLowerCase().replace(/-(?:elect|designate)$/, '')) || ADDRESSING_OFFICES.has(word.text));

/** The last word of the name that begins at a word, or null where none does; a particle alone never ends it. */
export function nameEnd(words: readonly Word[], from: number): number | null {
  const led = PARTICLES.has(words[from]?.text ?? '') && words[from]?.capital === false;
  if (!canName(words[from]) && !(led && from > 0) && !isMonthOfAddress(words, from)) return null;
  let to = from;
  let at = from;
  while (at - from < LONGEST && touches(words[at], words[at + 1])) {
    const next = words[at + 1];
    if (!next) break;
    const particle = PARTICLES.has(next.text.toLowerCase()) && !(next.text === 'and');
    if (particle && !(next.text === 'y' || next.text === 'e' || next.text === 'a' || next.text === 'd')) at += 1;
    else if (isGivenMonth(words, at + 1) || isLandName(words, from, at + 1)) {
      at += 1;
      to = at;
    } else if ((canName(next) && (!isOfficeWord(next) || isSurname(words, at + 1))) || isInitials(words, at + 1)) {
      at += 1;
      to = at;
    } else break;
  }
  if (led && to === from) return null;
  const ending = words[to];
  const beyond = touches(ending, words[to + 1]) ? words[to + 1] : undefined;
  const thing = THINGS.has(ending?.text ?? '') || (beyond?.capital === true && THINGS.has(beyond.text));
  // "John Bridge OBE": letters that only a person bears.
  const lettered = GIVEN_NAMES.has(words[from]?.text ?? '') && SUFFIXES.has(beyond?.text ?? '');
  if (isAbstract(ending) || (thing && to - from > 0 && !lettered)) return null;
  return beyond && (REGNAL.has(beyond.text) || (GENERATIONS.has(beyond.text) && to > from)) ? to + 1 : to;
}

/** Whether a month is the given name behind an address or an office: "Mr. Jan Brennick", "Director June Quill". */
export const isMonthOfAddress = (words: readonly Word[], at: number): boolean =>
  // "the chair, Mar Brennick"
  (/^(?:Jan|Mar)$/u.test(words[at]?.text ?? '') && touches(words[at], words[at + 1]) && canName(words[at + 1])) ||
  (/^(?:Jan|June|April|May|August)$/u.test(words[at]?.text ?? '') &&
    touches(words[at - 1], words[at]) &&
    touches(words[at], words[at + 1]) &&
    (HONORIFICS.has(words[at - 1]?.text ?? '') || isOfficeWord(words[at - 1])) &&
    canName(words[at + 1]));

/** Whether a country is the surname behind a given name that an office or an address leads to: "Secretary-General Maria Scotland". */
const isLandName = (words: readonly Word[], from: number, at: number): boolean =>
  at === from + 1 &&
  isCountry(words[at]?.text ?? '') &&
  GIVEN_NAMES.has(words[from]?.text ?? '') &&
  !isCountry(words[from]?.text ?? '') &&
  touches(words[from - 1], words[from]) &&
  (HONORIFICS.has(words[from - 1]?.text ?? '') || isOfficeWord(words[from - 1])) &&
  !(touches(words[at], words[at + 1]) && words[at + 1]?.capital === true && !SUFFIXES.has(words[at + 1]?.text ?? ''));

/** Whether a month is the given name behind a family name: "Han Jun". */
const isGivenMonth = (words: readonly Word[], at: number): boolean =>
  /^(?:Jun|Mai|June|April|May)$/u.test(words[at]?.text ?? '') &&
  !/^\s*\d/u.test(words[at]?.after ?? '') &&
  !/^\d/u.test(words[at + 1]?.text ?? '') &&
  FAMILY_NAMES.has(capitalised(words[at - 1]?.text ?? ''));
const capitalised = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();

/** Offices that are names as well: "Ada King", "Osric Dean Quill". */
const NAMES_TOO = new Set(
  'King Bishop Pope Dean Major Prince Judge Abbot Marshall Chancellor Page Constable Provost Knight Baron Sheriff Holder Leader'.split(
    ' ',
  ),
);
/** Whether an office is the name of somebody: behind a given name, before no name of its own ("told Ada King Orrin I" aside). */
function isSurname(words: readonly Word[], at: number): boolean {
  const [word, before, behind] = [words[at], words[at - 1], words[at + 1]];
  if (!NAMES_TOO.has(word?.text ?? '') || !GIVEN_NAMES.has(before?.text ?? '')) return false;
  return !(touches(word, behind) && (behind?.text === 'of' || GIVEN_NAMES.has(behind?.text ?? '')));
}

/** Initials without points between two names: "Ada KC Brennick". */
const isInitials = (words: readonly Word[], at: number): boolean =>
  /^(?:\p{Lu}{2}|M\.)$/u.test(words[at]?.text ?? '') &&
  touches(words[at], words[at + 1]) &&
  canName(words[at + 1]) &&
  !isOfficeWord(words[at + 1]);

/** How many words of a run are not particles or initials. */
export const fullWords = (words: readonly Word[], from: number, to: number): number =>
  words
    .slice(from, to + 1)
    .filter(({ text }) => (!PARTICLES.has(text.toLowerCase()) || GIVEN_NAMES.has(text)) && !/^\p{Lu}\.?$/u.test(text))
    .length;

/**
 * Where the name in a run of capitals begins: behind the place, the demonym or the body that stands before it ("Lindau Ada Brennick",
 * "Sorrel Relations Ada Brennick").
 */
export function nameStart(words: readonly Word[], from: number, to: number): number {
  if (endsPortfolio(words, from, to)) return from + 1;
  if (GIVEN_NAMES.has(words[from]?.text ?? '')) return from;
  const place = knownPlaceAt(words, from);
  if (place !== null && place < to - 1) return place + 1;
  for (let at = from + 1; at < to; at++) {
    const before = words[at - 1];
    if (GIVEN_NAMES.has(words[at]?.text ?? '') && (isAbstract(before) || PEOPLES.test(before?.text ?? ''))) return at;
  }
  return from;
}
/** Whether the first word of a run ends what an office has charge of: "Minister for Planning and ‹Development› Ada Brennick". */
export const endsPortfolio = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 1 &&
  CHARGES.has(words[from]?.text ?? '') &&
  ['and', 'for', 'of'].includes(words[from - 1]?.text ?? '') &&
  words.slice(Math.max(0, from - 8), from).some(word => isOfficeWord(word));

/** Endings of the names of peoples. */
const PEOPLES = /(?:ian|kan|xan|nese|ish)$/;
