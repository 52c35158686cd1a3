import { touches, type Word } from '../../tokens.ts';
import { WEAK_HEADS } from '../../vocabulary/bodies.ts';
import { DEMONYMS } from '../../vocabulary/countries.ts';
import { NOT_NAMES } from '../../vocabulary/not-names.ts';
import { CHARGES } from '../../vocabulary/offices.ts';
import { words as setOf } from '../../vocabulary/words.ts';
import { nameable } from '../nameable.ts';
import { anyHolds, type Reason } from './head-table.ts';
import { isOffice } from './held.ts';

/** A head in the name that it may be built on. */
interface Run {
  readonly words: readonly Word[];
  readonly from: number;
  readonly head: number;
  readonly to: number;
  /** The words of the name before the head. */
  readonly before: readonly Word[];
  /** The word before the name that touches it, in small letters. */
  readonly led: string;
  /** Whether the name ends with the head. */
  readonly ends: boolean;
}

const text = (word: Word | undefined): string => word?.text ?? '';

/** Heads of companies that are plain nouns as well. */
const PLAIN_HEADS =
  'Electronics Energy Industries Media News Pharmaceutical Press Radio Service Services Systems Technologies Television TV';
const GENERAL = setOf(
  'Breaking Cable Digital Emerging Global International Latest Local National New Public Regional Renewable Social World',
);

/** Whether a capital that is no office stands right behind the head. */
function goesOn({ words, head }: Run): boolean {
  const next = words[head + 1];
  return touches(words[head], next) && nameable(next) && !isOffice(next);
}

/** What counts or gathers several of a kind. */
const COUNTS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|some|other|various|all|both|these|those|\d{1,4})$/u;

/** What schools and the like are called, and kinds of them, which name none: "Community College", "High School". */
const SCHOOLS = setOf('School Schools College University Hospital Library');
const KINDS_OF_SCHOOLS = setOf(
  'Community High Primary Secondary Elementary Middle Medical Law Business Graduate Public Private Technical Vocational Boarding Summer Sunday General Teaching Junior Senior',
);

/** Parts of a state that have governments of their own. */
const LANDS = setOf('Scottish Welsh');
const saysNoMoreThanLand = ({ before, words, head }: Run): boolean =>
  before.every(word => DEMONYMS.has(word.text) && !(text(words[head]) === 'Government' && LANDS.has(word.text)));

/** Adjectives of ties between states, which name no body. */
const OF_TIES = setOf(
  'Comprehensive Strategic Enhanced Reinforced Special Privileged Cooperative Global Bilateral Economic',
);

/** Programmes that are bodies: those of the United Nations, and their like. */
const OF_NATIONS = setOf('Nations UN World Commonwealth International');
/** What their programmes are for that are no bodies: "United Nations Distinguished Visitors Programme". */
const SCHEMES = setOf(
  'Training Search Exchange Fellowship Fellowships Scholarship Scholarships Internship Cooperation Support Visitor Visitors Pilot Leadership Outreach Vaccination',
);

const NUMBERED =
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Annual|Biennial|\d{1,3}(?:st|nd|rd|th))$/u;

/** What units there are that are things, rooms or sums. */
const NO_UNITS = setOf('Care Power Control Processing Housing Dwelling Monetary Residential Display Technologies');

/** What a statement is called behind a body's name, or who gives it. */
const PIECES = setOf('Statement Release Conference Briefing Office Officer Contact Secretary');

const WEAK = [...WEAK_HEADS].join(' ');

/** What stands on a bank of sand. */
const AT_SEA =
  /^(?:interconnectors?|offshore|wind|lightship|lighthouse|cables?|pipelines?|substations?|platforms?|turbines?|array|field)$/u;
const goesOnAtSea = (words: readonly Word[], head: number): boolean =>
  touches(words[head], words[head + 1]) && AT_SEA.test(text(words[head + 1]));

/** THE TABLE of what makes a head with the words around it the name of no body: heads it is asked of, all where none are named. */
const reasons: readonly Reason<Run>[] = [
  ['', '"the Commission": a bare head', ({ from, to }) => from === to],
  [
    '',
    '"Our Hospital": of a slogan',
    ({ before, ends }) =>
      ends && before.length === 1 && /^(?:A|An|Our|Your|My|This|That|These|Those)$/u.test(text(before[0])),
  ],
  [
    '',
    '"three Tidal Airlines": any of them',
    ({ led, ends, words, head }) => ends && COUNTS.test(led) && /[^s]s$/u.test(text(words[head])),
  ],
  [
    WEAK,
    '"a Holding Company": any of them',
    ({ led, before, ends }) => ends && before.length === 1 && /^an?$/u.test(led),
  ],
  [WEAK, '"Halmian Government": no more than a land', run => run.ends && saysNoMoreThanLand(run)],
  [
    WEAK,
    '"New Council" at the head of a sentence',
    ({ before: [first, ...more], ends }) =>
      ends && more.length === 0 && first?.first === true && NOT_NAMES.has(first.text.toLowerCase()),
  ],
  ['Bank', '"the Silt Bank interconnector": a shoal', ({ ends, words, head }) => ends && goesOnAtSea(words, head)],
  ['Museums', '"Quenby Museums": those of a town', ({ ends }) => ends],
  [
    '',
    '"Community College": a kind of school',
    ({ words, from, to }) =>
      SCHOOLS.has(text(words[to])) && words.slice(from, to).every(word => KINDS_OF_SCHOOLS.has(word.text)),
  ],
  [PLAIN_HEADS, '"New Technologies Unit": a plain noun', run => run.ends && goesOn(run)],
  [
    PLAIN_HEADS,
    '"National News", "Corporate Services": a plain noun behind a general word',
    ({ before, ends, words, head }) =>
      ends &&
      (before.length === 1 || text(words[head]) === 'Services') &&
      before.every(word => GENERAL.has(word.text) || CHARGES.has(word.text) || word.text === 'and'),
  ],
  [
    'Presidency',
    '"Halmian Presidency of the G20": a turn in office',
    ({ before, words, head, to }) =>
      before.every(word => DEMONYMS.has(word.text)) &&
      text(words[head + 1]) === 'of' &&
      !/^(?:Republic|Council)$/u.test(text(words[to])),
  ],
  [
    'Partnership',
    '"Strategic Partnership": a tie',
    ({ before, ends }) => ends && before.every(word => OF_TIES.has(word.text)),
  ],
  [
    'Program Programme Initiative',
    '"Port Training Programme", "Safe Tides Initiative": what a body runs',
    ({ before }) => SCHEMES.has(text(before.at(-1))) || !before.some(word => OF_NATIONS.has(word.text)),
  ],
  [
    '',
    '"Power Unit", "Crime Unit": no part of a body, which two words tell at least',
    ({ words, from, to }) =>
      text(words[to]) === 'Unit' &&
      (!(to - from > 1 || text(words[from]).includes('-')) || NO_UNITS.has(text(words[to - 1]))),
  ],
  ['Press Media', '"SHC Press Statement": a piece', ({ words, head }) => PIECES.has(text(words[head + 1]))],
  [
    'Congress',
    '"Third Halmian Congress on Tides": numbered, so that it is no parliament',
    ({ words, from, head }) => words.slice(Math.max(0, from - 1), head).some(word => NUMBERED.test(word.text)),
  ],
  ['Congress', '"NVF Congress"', ({ before }) => before.some(({ upper }) => upper)],
  [
    'Congress',
    '"Tidal Congress 2026"',
    ({ words, head }) => /^\s(?:19|20)\d\d$/u.test(`${words[head]?.after}${words[head + 1]?.text}`),
  ],
];

const anyReason = anyHolds(reasons);

/** Whether a head names no body with the words around it. */
export function isNoBody(words: readonly Word[], from: number, head: number, to: number): boolean {
  const led = touches(words[from - 1], words[from]) ? text(words[from - 1]).toLowerCase() : '';
  return anyReason(text(words[head]), {
    words,
    from,
    head,
    to,
    before: words.slice(from, head),
    led,
    ends: to === head,
  });
}
