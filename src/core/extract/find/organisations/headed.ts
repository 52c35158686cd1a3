import type { Manuscript } from '../../../manuscript.ts';
import type { Proposal } from '../../finding.ts';
import { spanOf, touches, type Word, wordsOf } from '../../tokens.ts';
import { BODY_HEADS, WEAK_HEADS } from '../../vocabulary/bodies.ts';
import { DEMONYMS } from '../../vocabulary/countries.ts';
import { NOT_NAMES } from '../../vocabulary/not-names.ts';
import { CHARGES } from '../../vocabulary/offices.ts';
import { isField } from '../field-of-learning.ts';
import { languageOf } from '../language.ts';
import { nameable } from '../nameable.ts';
import { definedBodies, proposal } from './capitals.ts';
import { leftEdge, rightEdge } from './edges.ts';
import { isOffice } from './held.ts';
import { isLent, isVenue } from './lent.ts';
import { inMarkedTitle } from './marked-title.ts';
import { wholeNames } from './whole-names.ts';

type Body = Proposal<'organisations'>;

/** Kinds of schools and the like, which name none of them: "Community College", "High School". */
const SCHOOLS = new Set('School Schools College University Hospital Library'.split(' '));
const KINDS_OF_SCHOOLS = new Set(
  'Community High Primary Secondary Elementary Middle Medical Law Business Graduate Public Private Technical Vocational Boarding Summer Sunday General Teaching Junior Senior'.split(
    ' ',
  ),
);

/** What counts or gathers several of a kind. */
const COUNTS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|some|other|various|all|both|these|those|\d{1,4})$/iu;
/** Parts of a state that have governments of their own. */
const LANDS = new Set(['Scottish', 'Welsh']);
/** Whether the name says which body it is: more than a bare head, and more than a country's adjective before a weak one. */
function isParticular(words: readonly Word[], from: number, head: number, to: number): boolean {
  if (from === head && to === head) return false;
  // "Our Hospital", "A Community Thrives": a slogan's word.
  if (from + 1 === head && to === head && /^(?:A|An|Our|Your|My|This|That|These|Those)$/u.test(words[from]?.text ?? ''))
    return false;
  const text = words[head]?.text ?? '';
  // "three Tidal Airlines", "a Holding Company": any of them.
  const [before1, first] = [words[from - 1], words[from]];
  if (touches(before1, first) && COUNTS.test(before1?.text ?? '') && to === head && /[^s]s$/u.test(text)) return false;
  if (
    touches(before1, first) &&
    /^an?$/iu.test(before1?.text ?? '') &&
    from + 1 === head &&
    to === head &&
    WEAK_HEADS.has(text)
  )
    return false;
  // "National Museums Liverpool", but the museums of a town.
  if (text === 'Museums' && to === head) return false;
  const school = SCHOOLS.has(words[to]?.text ?? '');
  if (school && words.slice(from, to).every(({ text: word }) => KINDS_OF_SCHOOLS.has(word))) return false;
  if (!WEAK_HEADS.has(text)) return true;
  const before = words.slice(from, head);
  if (to > head) return true;
  return (
    before.some(({ text: word }) => !DEMONYMS.has(word) || (text === 'Government' && LANDS.has(word))) &&
    !(before.length === 1 && before[0]?.first === true && NOT_NAMES.has(before[0].text.toLowerCase()))
  );
}

/** Heads of companies that are plain nouns as well: before another capital or behind a general word they name none. */
const PLAIN_HEADS = new Set(
  'Electronics Energy Industries Media News Pharmaceutical Press Radio Service Services Systems Technologies Television TV'.split(
    ' ',
  ),
);
const GENERAL = new Set(
  'Breaking Cable Digital Emerging Global International Latest Local National New Public Regional Renewable Social World'.split(
    ' ',
  ),
);

/** Whether a plain noun heads no name where it stands: "New Technologies Unit", "National News". */
function isPlain(words: readonly Word[], from: number, head: number, to: number): boolean {
  if (!PLAIN_HEADS.has(words[head]?.text ?? '') || to > head) return false;
  const next = words[head + 1];
  const goesOn = touches(words[head], next) && next?.capital === true && nameable(next) && !isOffice(next);
  // "Corporate Services": what an office is for.
  const general = words.slice(from, head).every(({ text }) => GENERAL.has(text) || CHARGES.has(text) || text === 'and');
  return goesOn || (from < head && general && (from + 1 === head || words[head]?.text === 'Services'));
}

/** Adjectives of ties between states, which name no body: "Comprehensive Strategic Partnership". */
const OF_TIES = new Set(
  'Comprehensive Strategic Enhanced Reinforced Special Privileged Cooperative Global Bilateral Economic'.split(' '),
);
/** Whether a head is a tie or a turn in office rather than a body: "Strategic Partnership", "Presidency of the G20". */
const isTie = (words: readonly Word[], from: number, head: number, to: number): boolean => {
  const text = words[head]?.text;
  if (text === 'Presidency')
    return (
      words.slice(from, head).every(word => DEMONYMS.has(word.text)) &&
      words[head + 1]?.text === 'of' &&
      !/^(?:Republic|Council)$/u.test(words[to]?.text ?? '')
    );
  return text === 'Partnership' && to === head && words.slice(from, head).every(word => OF_TIES.has(word.text));
};

/** Programmes that are bodies: those of the United Nations, and their like. */
const OF_NATIONS = new Set('Nations UN World Commonwealth International'.split(' '));
/** What their programmes are for that are no bodies: "United Nations Distinguished Visitors Programme". */
const SCHEMES = new Set(
  'Training Search Exchange Fellowship Fellowships Scholarship Scholarships Internship Cooperation Support Visitor Visitors Pilot Leadership Outreach Vaccination'.split(
    ' ',
  ),
);
/** Whether a programme or an initiative is what a body runs rather than a body: "Port Training Programme", "Safe Tides Initiative". */
const isScheme = (words: readonly Word[], from: number, head: number): boolean =>
  /^(?:Program(?:me)?|Initiative)$/.test(words[head]?.text ?? '') &&
  !(words.slice(from, head).some(({ text }) => OF_NATIONS.has(text)) && !SCHEMES.has(words[head - 1]?.text ?? ''));

const NUMBERED =
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Annual|Biennial|\d{1,3}(?:st|nd|rd|th))$/u;
/** Whether a gathering is numbered, so that it is one, not a parliament: "Third Halmian Congress on Tides". */
const isGathering = (words: readonly Word[], from: number, head: number): boolean =>
  words[head]?.text === 'Congress' &&
  (words.slice(Math.max(0, from - 1), head).some(({ text }) => NUMBERED.test(text)) ||
    // "NVF Congress 2026"
    words.slice(from, head).some(({ upper }) => upper) ||
    /^\s(?:19|20)\d\d$/u.test(`${words[head]?.after}${words[head + 1]?.text}`));

/** "Red Cross", "Orrin Health System": heads of two words. */
const isRed = (words: readonly Word[], at: number): boolean =>
  /^Red\sCr(?:oss|escent)$|^(?:Health|Healthcare|Hospital|School|Reserve)\sSystem$|^(?:Transit|Water|Health|Fire|Utility|Library|Sanitation|Irrigation|Conservation|Management|Park)\sDistrict$/u.test(
    `${words[at - 1]?.text} ${words[at]?.text}`,
  ) && touches(words[at - 1], words[at]);

/** What units there are that are things, rooms or sums: "Power Unit". */
const NO_UNITS = /^(?:Care|Power|Control|Processing|Housing|Dwelling|Monetary|Residential|Display|Technologies)$/u;
/** "Harbour Crime Unit": a part of a body, told by two words at least. */
const isUnit = (words: readonly Word[], from: number, to: number): boolean =>
  words[to]?.text !== 'Unit' ||
  ((to - from > 1 || words[from]?.text.includes('-') === true) && !NO_UNITS.test(words[to - 1]?.text ?? ''));

/** What a statement is called behind a body's name: "SHC Press Statement". */
const PIECES = new Set(['Statement', 'Release', 'Conference', 'Briefing', 'Office', 'Officer', 'Contact', 'Secretary']);

/** Whether a text holds a name that goes on in no other word: "Private Networks" is no "Private Network". */
const holdsName = (text: string, name: string): boolean => {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at + name.length));
};

/** In a title whose words all bear capitals a name shows where it ends only where the text below bears it out. */
function ofTitle({ text, structure }: Manuscript, { value: { name }, spans: [span] }: Body): boolean {
  const title = structure.find(({ role }) => role === 'headline');
  if (!title || !span) return false;
  const words = text.slice(...title.span).match(/\p{L}{4,}/gu) ?? [];
  const small = words.filter(word => /^\p{Ll}/u.test(word)).length;
  return small === 0 && span[0] > title.span[0] && !holdsName(text.slice(title.span[1]).replace(/\s+/g, ' '), name);
}

/** Whether "of the" and the name of another body stand behind a bare head. */
const isOfBody = (words: readonly Word[], head: number, to: number): boolean =>
  words[head + 1]?.text === 'of' &&
  words[head + 2]?.text === 'the' &&
  words.slice(head + 3, to + 1).some(({ text }) => BODY_HEADS.has(text));

/** The bodies whose names hold a head noun: "the Sorrel Harbour Commission". */
export function headed(manuscript: Manuscript): Body[] {
  const words = wordsOf(manuscript);
  const abroad = /^(?:fr|es)/u.test(languageOf(manuscript));
  const found: Body[] = [];
  for (let at = 0; at < words.length; at++) {
    const head = words[at];
    const red = isRed(words, at) && words[at + 2]?.text !== 'Red' && !BODY_HEADS.has(words[at + 1]?.text ?? '');
    if (!head?.capital || !(BODY_HEADS.has(head.text) || red) || head.role === 'heading' || isLent(words, at)) continue;
    // "Inaugura Corro Hospital de las Islas": a name that goes on in French or Spanish is left to the rules for these.
    if (abroad && /^(?:del?|du|des|d)$/u.test(words[at + 1]?.text ?? '')) continue;
    const from = leftEdge(words, at);
    const to = rightEdge(words, at);
    // "on the Board of the Tidal Fund": the Fund is told of.
    if (head.text === 'Board' && from === at && isOfBody(words, at, to)) continue;
    const [first, last] = [words[from], words[to]];
    // "the Orrin Congress Center"
    if (to > at && isVenue(words, to)) continue;
    const piece = (head.text === 'Press' || head.text === 'Media') && PIECES.has(words[at + 1]?.text ?? '');
    const named =
      isParticular(words, from, at, to) &&
      !isPlain(words, from, at, to) &&
      !isTie(words, from, at, to) &&
      !isScheme(words, from, at) &&
      isUnit(words, from, to) &&
      !piece &&
      !isGathering(words, from, at);
    const field = isField(words, from);
    const whole = first && last && named && !field && !inMarkedTitle(manuscript, spanOf(first, last));
    const told = whole ? proposal(manuscript, first, last, 'name') : null;
    if (told && !(head.role === 'headline' && ofTitle(manuscript, told))) found.push(told);
    at = to;
  }
  return wholeNames(manuscript, found, definedBodies(manuscript));
}
