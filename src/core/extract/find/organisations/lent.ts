import { touches, type Word } from '../../tokens.ts';
import { BODY_HEADS } from '../../vocabulary/bodies.ts';
import { OFFICE_PARTS } from '../../vocabulary/offices.ts';
import { THINGS } from '../../vocabulary/things.ts';
import { anyHolds, type Reason } from './head-table.ts';
import { isOffice } from './held.ts';

/** Heads that other things bear, too. */
const LENT_HEADS = 'Community Initiative Mission Movement Network Partnership Program Programme Service Services';
/** What is traded on an exchange. */
const MARKETS = new Set(
  'Stock Securities Commodity Commodities Mercantile Futures Derivatives Metal Metals Energy'.split(' '),
);
/** What houses are for that anybody may meet in. */
const VENUES = /^(?:Convention|Exhibition|Expo|Conference|Congress)s?$/u;
/** "Congress Center" */
export const isVenue = (words: readonly Word[], at: number): boolean =>
  /^Cent(?:re|er)$/u.test(words[at]?.text ?? '') && VENUES.test(words[at - 1]?.text ?? '');
/** What meets under the name of a body. */
const EVENTS = /^(?:Meeting|Conference|Summit|Forum|Symposium|Workshop|Congress)$/u;
/** Where the capitals end that touch, from a word on: within six. */
export function capitalsEnd(words: readonly Word[], from: number): number {
  let to = from;
  while (to - from < 6 && touches(words[to], words[to + 1]) && words[to + 1]?.capital) to += 1;
  return to;
}

/** What is made, given or agreed under the name of a body. */
const PAPERS = /^(?:Act|Bill|Treaty|Code|Ordinance|Regulations|Awards?|Prize|Medal|Cup|Scholarships?|Fellowships?)$/u;
/** A head and the words around it; those that do not touch it are undefined, but for the word before. */
interface Around {
  readonly words: readonly Word[];
  readonly head: number;
  /** The word before, whether or not it touches. */
  readonly before: Word | undefined;
  /** Whether the word before touches. */
  readonly joined: boolean;
  /** The word behind, whether or not it touches. */
  readonly behind: Word | undefined;
  /** The word behind that touches. */
  readonly next: Word | undefined;
  /** Whether that word has a capital. */
  readonly goesOn: boolean;
  /** What "of" before the head belongs to, in small letters: "head" of "Head of Mission". */
  readonly led: string;
}

const is = (word: Word | undefined, text: string): boolean => word?.text === text;

/** What a commissioner or a commission's like is, rather than a body: "Police and Crime Commissioner", "Parks Commissioner Ada Brennick". */
function isHolder({ before, joined, behind, next, goesOn }: Around): boolean {
  if (is(before, 'Crime')) return true;
  if (!joined || before?.capital === false) return is(behind, 'for') || is(behind, 'of');
  const named = goesOn && !is(next, 'For');
  return OFFICE_PARTS.has(before?.text.toLowerCase() ?? '') || (named && !is(before, 'High'));
}

/** THE TABLE of what makes a head no body: heads it is asked of, all where none are named. */
const reasons: readonly Reason<Around>[] = [
  ['Exchange', '"Youth Exchange": no market', ({ before, joined }) => !(joined && MARKETS.has(before?.text ?? ''))],
  [
    LENT_HEADS,
    '"Strategic Partnership Agreement": a thing named after it',
    ({ next, goesOn }) => goesOn && THINGS.has(next?.text ?? ''),
  ],
  ['Academy', '"Academy Awards"', ({ next }) => /^Awards?$/.test(next?.text ?? '')],
  [
    '',
    '"Quenby Convention and Exhibition Centre": a house that anybody may meet in',
    ({ words, head }) => isVenue(words, head),
  ],
  ['', '"Heads of Port Office Meeting": an event', ({ next }) => EVENTS.test(next?.text ?? '')],
  [
    '',
    '"Tidal Service Act": a law',
    ({ words, head, next }) => next !== undefined && PAPERS.test(words[capitalsEnd(words, head)]?.text ?? ''),
  ],
  ['Journal', '"Journal of Tidal Medicine": what is read', ({ behind }) => is(behind, 'of')],
  ['Mission', '"Deputy Head of Mission", "Chief of Mission"', ({ led }) => /^(?:head|chief)s?$/.test(led)],
  ['Mission', '"NVF Mission Director": an office', ({ next }) => is(next, 'Director')],
  [
    'Mission',
    '"Trade Mission": a journey',
    ({ before, joined }) => joined && /^(?:Investment|Trade|Business|Rescue|Study|Medical)$/u.test(before?.text ?? ''),
  ],
  ['Government', '"Heads of Government of the Community": those who lead it', ({ led }) => /^heads?$/.test(led)],
  [
    'Government',
    '"Heads of State and Government of the Community"',
    ({ words, head, before }) => is(before, 'and') && is(words[head - 2], 'State'),
  ],
  ['Government', '"Local Government": what it is', ({ before, joined }) => joined && is(before, 'Local')],
  [
    'Government',
    '"Government Statistician": an office',
    ({ next, goesOn }) => goesOn && next !== undefined && isOffice(next),
  ],
  ['Society', '"Civil Society Organizations": what they are', ({ before }) => is(before, 'Civil')],
  ['Service', '"Award for Distinguished Public Service"', ({ words, head }) => isAwarded(words, head)],
  [
    'Cooperative',
    '"Urban Cooperative Banks": what they are',
    ({ next, goesOn }) => goesOn && !BODY_HEADS.has(next?.text ?? ''),
  ],
  ['Commissioner', 'whoever holds the office', isHolder],
];

const anyReason = anyHolds(reasons);

/** Whether a head is part of another thing's name or only tells what something is. */
export function isLent(words: readonly Word[], head: number): boolean {
  const [before, word, behind] = [words[head - 1], words[head], words[head + 1]];
  const next = touches(word, behind) ? behind : undefined;
  const joined = touches(before, word);
  const around: Around = {
    words,
    head,
    before,
    joined,
    behind,
    next,
    goesOn: next?.capital === true,
    led: joined && is(before, 'of') ? (words[head - 2]?.text.toLowerCase() ?? '') : '',
  };
  return anyReason(word?.text ?? '', around);
}

/** Whether a prize is given for what a head ends: "Award for Long Service". */
function isAwarded(words: readonly Word[], head: number): boolean {
  let from = head;
  while (head - from < 4 && words[from - 1]?.capital && touches(words[from - 1], words[from])) from -= 1;
  const award = (word: Word | undefined) => /^(?:Award|Medal|Prize|Order)s?$/u.test(word?.text ?? '');
  return (
    (touches(words[head], words[head + 1]) && award(words[head + 1])) ||
    (words[from - 1]?.text === 'for' && award(words[from - 2]))
  );
}
