import type { Manuscript } from '../../../../manuscript.ts';
import { collapse } from '../../../../span.ts';
import type { OfficeProposal } from '../../../finding.ts';
import { touches, type Word } from '../../../tokens.ts';
import { BODY_HEADS } from '../../../vocabulary/bodies.ts';
import { countryOf } from '../../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../../vocabulary/given-names.ts';
import { HONORIFICS, SUFFIXES } from '../../../vocabulary/honorifics.ts';
import { isMonthOrDay } from '../../../vocabulary/not-names.ts';
import { CHARGES, OF_BODIES } from '../../../vocabulary/offices.ts';
import { isField } from './field.ts';
import { namedChairAt } from './named-chair.ts';
import { type Office, officeAt } from './office.ts';
import { readOffice } from './read.ts';
import { isHead, isPart } from './words.ts';

/** Words between an article and an office that are no part of its title: "the current director", "Honourable Prime Minister". */
export const LEADS = new Set(
  'first current new newly incoming outgoing longtime long-serving Honourable Honorable'.split(' '),
);

/** "currently a lecturer", "formerly Head of the Harbour Office" */
const NOW: ReadonlySet<string> = new Set(['currently', 'now', 'also', 'formerly', 'previously']);

/** Whether a word leads to an office and is no part of it; behind an article, any word of praise: "the ‹formidable› chair". */
const isLead = (word: Word | undefined, article: boolean): boolean =>
  LEADS.has(word?.text ?? '') ||
  (article && word?.capital === false && !isPart(word) && /(?:[ai]ble|ous|ful)$/u.test(word.text));

/** Who owns an office behind a name: from the first to the last word of it. */
export interface Owner {
  readonly from: number;
  readonly to: number;
}

/** Most words of an owner. */
const OWNER = 9;

/** The owner at a word: ", Quillon's Director", ", the University of Lindau's dean", ", the group's chief executive". */
function ownerAt(words: readonly Word[], at: number): Owner | null {
  for (let to = at; to - at < OWNER; to++) {
    const word = words[to];
    if (!word || word.sentence !== words[at]?.sentence) return null;
    if (/^['’]s?\s+$/u.test(word.after))
      return { from: ['the', 'The'].includes(words[at]?.text ?? '') ? at + 1 : at, to };
    if (word.after.trim() !== '') return null;
    // "Prime Minister of the People’s Republic": an office, no owner.
    if (isHead(word) && words[to + 1]?.text === 'of') return null;
    if (
      !word.capital &&
      !['the', 'of', 'for', 'and'].includes(word.text) &&
      !(to === at + 1) &&
      !(to > at && word.text === 'a')
    )
      return null;
  }
  return null;
}

/** An office with its owner as its body, where the owner has a name: of "Quillon's Head of Campaigns" the title is whole. */
function ofOwner(
  manuscript: Manuscript,
  words: readonly Word[],
  { from, to }: Owner,
  office: OfficeProposal,
): OfficeProposal {
  const [first, last] = [words[from], words[to]];
  if (!first?.capital || !last?.capital) return office;
  const named = office.organisation?.split(' ').some(word => BODY_HEADS.has(word) || /^\p{Lu}{2,}$/u.test(word));
  // "Tidal Relief’s country director in Kenya": where somebody serves.
  const posted = / (?:in|for) (?:the )?\p{Lu}[^,]*$/u.test(collapse(manuscript.text.slice(...office.span)));
  const owned = countryOf(collapse(manuscript.text.slice(first.span[0], last.span[1]))) === null && posted;
  if (office.organisation !== null && (named || (countryOf(office.organisation) !== null && !owned))) return office;
  const name = collapse(manuscript.text.slice(first.span[0], last.span[1])).replace(/['’]s?$/u, '');
  // "President’s Counsel": a title, not whose counsel somebody is.
  if (office.title === 'Counsel' && /^(?:President|King|Queen)$/u.test(name))
    return {
      ...office,
      title: collapse(manuscript.text.slice(first.span[0], office.span[1])),
      span: [first.span[0], office.span[1]],
    };
  const title =
    office.organisation === null
      ? office.title
      : collapse(manuscript.text.slice(...office.span)).replace(/^(?:the|a|an)\s/iu, '');
  return { ...office, title, organisation: countryOf(name) ?? name, span: [first.span[0], office.span[1]] };
}

/** Small words that may lead to an office behind a name. */
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'who', 'former']);
/** Most words that describe an office before its head: "a tidal sand biologist". */
const DESCRIBING = 3;

/** An office in small letters behind words that describe it: "a tidal biologist at the University of Lindau". */
function plainOfficeAt(words: readonly Word[], at: number): Office | null {
  for (let from = at; from - at < DESCRIBING && /^[a-z]+(?:-[a-z]+)?$/u.test(words[from]?.text ?? ''); from++) {
    if (!touches(words[from], words[from + 1]) || /^(?:is|was|are|were|has|had)$/u.test(words[from]?.text ?? ''))
      return null;
    const head = words[from + 1];
    if (head?.capital === false && isHead(head)) {
      const office = officeAt(words, from + 1);
      return office && office.to > from + 1 ? { ...office, from: at } : null;
    }
  }
  return null;
}

/** An office in small letters with its field, no article before it, that commas close: ", charity manager, said". Null where none stands there. */
function closedOfficeAt(words: readonly Word[], at: number): Office | null {
  for (let head = at + 1; head - at <= FIELD && touches(words[head - 1], words[head]); head++) {
    if (!isField(words[head - 1])) return null;
    const word = words[head];
    if (word?.capital !== false || !isHead(word)) continue;
    const office = officeAt(words, head);
    const last = office && words[office.to];
    const next = office && words[office.to + 1];
    const ends = last && (/^\s*[,.;)]/u.test(last.after) || next?.sentence !== last.sentence);
    return office && ends ? { ...office, from: at } : null;
  }
  return null;
}
/** Most words of a field before an office in small letters. */
const FIELD = 2;

/** An office as it is told of somebody: where it stands, what it is, and who owns it. */
export interface Described {
  readonly office: Office;
  readonly read: OfficeProposal;
  readonly owner: Owner | null;
}

/** Most words between a name and the office behind it that are its body or its field. */
const SEAT = 4;

/**
 * An office behind capitals that are no office: "Quillon Vice-Chancellor" is of Quillon, where only a body has such an office; what a
 * "Harbour Music Director" directs belongs to the title.
 */
function seatedAt(manuscript: Manuscript, words: readonly Word[], at: number, rule: string): Described | null {
  const begins = (word: Word | undefined) =>
    word?.capital === true &&
    !word.first &&
    !GIVEN_NAMES.has(word.text) &&
    !HONORIFICS.has(word.text) &&
    !isMonthOrDay(word.text) &&
    !SUFFIXES.has(word.text);
  for (let from = at; from - at < SEAT && begins(words[from]) && touches(words[from], words[from + 1]); from++) {
    const head = words[from + 1];
    // "Harbour Agency ‹ecosystems scientist›": a body, and an office in small letters with its field.
    const plain = head && isField(head) && touches(head, words[from + 2]) ? closedOfficeAt(words, from + 1) : null;
    const run = words.slice(at, from + 1);
    if (plain && run.some(({ text, upper }) => upper || BODY_HEADS.has(text))) {
      const small = readOffice(manuscript, words, plain, rule);
      const begin = words[at];
      if (small && begin && small.organisation === null) {
        const body = collapse(manuscript.text.slice(begin.span[0], words[from]?.span[1] ?? begin.span[1]));
        const span: OfficeProposal['span'] = [begin.span[0], small.span[1]];
        return { office: { ...plain, from: at }, read: { ...small, organisation: body, span }, owner: null };
      }
    }
    // "Osric Quill MP": another name and its suffix.
    const office = head?.capital && !SUFFIXES.has(head.text) && !isHead(words[from]) ? officeAt(words, from + 1) : null;
    const read = office && readOffice(manuscript, words, office, rule);
    const [first, last] = [words[at], words[from]];
    if (!office || !read || !first || !last || read.organisation !== null) continue;
    const before = collapse(manuscript.text.slice(first.span[0], last.span[1]));
    const span: OfficeProposal['span'] = [first.span[0], read.span[1]];
    const whole = { ...office, from: at };
    return OF_BODIES.test(read.title) && !CHARGES.has(last.text)
      ? { office: whole, read: { ...read, organisation: countryOf(before) ?? before, span }, owner: null }
      : { office: whole, read: { ...read, title: `${before} ${read.title}`, span }, owner: null };
  }
  return null;
}

/** The office that a word begins to tell of somebody, articles, owners and "current" passed. `shared` owns it where nobody else does. */
export function describedAt(
  manuscript: Manuscript,
  words: readonly Word[],
  at: number,
  rule: string,
  shared: Owner | null = null,
): Described | null {
  const own = ownerAt(words, at);
  if (!own && NOW.has(words[at]?.text ?? '') && touches(words[at], words[at + 1]))
    return describedAt(manuscript, words, at + 1, rule, shared);
  // "WHO Director" is no "who".
  const article = !words[at]?.upper && ARTICLES.has(words[at]?.text.toLowerCase() ?? '');
  let start = own ? own.to + 1 : at + (article ? 1 : 0);
  while (isLead(words[start], article) && touches(words[start], words[start + 1])) start += 1;
  // "the Patent, a ‹major› step": no rank.
  const large =
    /^(?:major|general|principal)$/u.test(words[start]?.text ?? '') &&
    /^\p{Ll}/u.test(words[start + 1]?.text ?? '') &&
    !/^(?:of|at|in|and|who)$/u.test(words[start + 1]?.text ?? '');
  if (large && touches(words[start], words[start + 1]) && !isHead(words[start + 1])) return null;
  const office = officeAt(words, start) ?? (article ? namedChairAt(words, start) : null);
  const plain = office && readOffice(manuscript, words, office, rule);
  const owner = own ?? shared;
  if (office && plain) return { office, read: owner ? ofOwner(manuscript, words, owner, plain) : plain, owner };
  const seated = article || own ? null : seatedAt(manuscript, words, start, rule);
  if (seated) return seated;
  // "Tidal Relief's ‹medical coordinator› in Lindau"
  const closed = article ? null : closedOfficeAt(words, start);
  const bare = closed && readOffice(manuscript, words, closed, rule);
  if (closed && bare) return { office: closed, read: own ? ofOwner(manuscript, words, own, bare) : bare, owner: own };
  const described = article || own ? plainOfficeAt(words, start) : null;
  const read = described && readOffice(manuscript, words, described, rule);
  return described && read?.organisation ? { office: described, read, owner: own } : null;
}
