import { collapse } from '../../../../span.ts';
import type { Word } from '../../../tokens.ts';
import { BODY_HEADS } from '../../../vocabulary/bodies.ts';
import { countryOf, isCountry } from '../../../vocabulary/countries.ts';
import { CHARGES, PLURAL_OFFICES, PORTFOLIO_OFFICES } from '../../../vocabulary/offices.ts';
import { BARE_STATES, CHAIRS, CHAMBERS, ENVOYS, FIELD_OFFICES, GENERAL, SENT } from './kinds.ts';
import { CHARGED } from './office.ts';
import { isBodyHead, isServed, KIND_OF_PLACE } from './served.ts';
import { ARTICLES, isHead, LINKS } from './words.ts';

/** Where an office is read: the text, its words, and the last of those of the office. */
interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly to: number;
}

/** The words from one to another as they are written, on one line. */
export function asWritten({ text, words }: Omit<Reading, 'to'>, from: number, to: number): string {
  const [first, last] = [words[from], words[to]];
  return first && last ? collapse(text.slice(first.span[0], last.span[1])) : '';
}

/** The last word of an office, or the one before it where that stands in brackets. */
export const lastOutsideBrackets = (words: readonly Word[], to: number): number =>
  words[to - 1]?.after.trim() === '(' ? to - 1 : to;

const isArticle = (word: Word | undefined): boolean => ARTICLES.has(word?.text ?? '');
const namesBody = ({ text, upper }: Word): boolean => BODY_HEADS.has(text) || upper;

/** Where small words lead on from an office, behind its first word. */
export function linksOf(words: readonly Word[], start: number, to: number): readonly number[] {
  const links: number[] = [];
  for (let at = start + 1; at < to; at++)
    if (LINKS.has(words[at]?.text.toLowerCase() ?? '') && !words[at]?.capital) links.push(at);
  return links;
}

/** A link of an office, "Director ‹of› the Harbour Commission", with what stands around it. */
interface Link {
  readonly at: number;
  readonly word: string;
  /** Where what it leads to begins, an article passed. */
  readonly from: number;
  readonly hasArticle: boolean;
  /** What it leads to, all to the end of the office, and the same as it is written. */
  readonly rest: readonly Word[];
  readonly behind: string;
  /** The last word of the title before it, in small letters, and what stands before the last word. */
  readonly head: string;
  readonly rank: string | undefined;
  /** The links behind it. */
  readonly next: readonly number[];
}

function linkAt(reading: Reading, links: readonly number[], at: number): Link {
  const { words, to } = reading;
  const hasArticle = ARTICLES.has(words[at + 1]?.text.toLowerCase() ?? '');
  const from = at + (hasArticle ? 2 : 1);
  const last = lastOutsideBrackets(words, to);
  const title = words[at - 1]?.text === 'State' ? words[at - 3] : words[at - 1];
  return {
    at,
    word: words[at]?.text ?? '',
    from,
    hasArticle,
    rest: words.slice(from, last + 1),
    behind: asWritten(reading, from, last),
    head: title?.text.toLowerCase() ?? '',
    rank: words[at - 2]?.text,
    next: links.filter(other => other > at),
  };
}

/** "Vice President of Sales ‹for the› Port Authority": what somebody has charge of, before whom for. */
const leadsFromField = (words: readonly Word[], link: number, other: number): boolean =>
  words[other]?.text === 'for' &&
  isArticle(words[other + 1]) &&
  words.slice(link + 1, other).every(({ text, capital }) => capital && CHARGES.has(text));

/** "Under Secretary for Trade and Cultural Themes ‹of the› Ministry of Ports": the body behind what he has charge of. */
const leadsToMinistry = (words: readonly Word[], link: number, other: number): boolean =>
  words[link]?.text === 'for' &&
  words[other]?.text === 'of' &&
  /^(?:Ministry|Department|Office|Government|Secretariat)$/u.test(
    words[other + (isArticle(words[other + 1]) ? 2 : 1)]?.text ?? '',
  );

/** Whether a link leads to no body, but to what somebody has charge of or whom he serves: the body may stand behind the next. */
function leadsToCharge({ words }: Reading, { at, word, head, rest, next }: Link): boolean {
  // "Chief of Staff to the Governor", "Chief of Harbour Staff"
  const staff = rest[0]?.text === 'Staff' || rest.at(-1)?.text === 'Staff';
  if ((head === 'chief' && staff) || (head === 'staff' && word === 'to')) return true;
  // "Head of Communications at the Harbour Agency": the body stands behind "at".
  const seat = next.find(
    other => words[other]?.text === 'at' || leadsFromField(words, at, other) || leadsToMinistry(words, at, other),
  );
  const isNamed = ({ text, upper }: Word) => (BODY_HEADS.has(text) && text !== 'Community') || upper || isCountry(text);
  if (seat !== undefined) return leadsToMinistry(words, at, seat) || !words.slice(at + 1, seat).some(isNamed);
  // "Dean of the Executive Directors": those whose dean somebody is.
  if (PLURAL_OFFICES.has(rest.at(-1)?.text ?? '')) return true;
  // "Head of Communications", "vice president of Human Resources"
  const capitals = rest.filter(({ capital }) => capital);
  return capitals.length > 0 && capitals.every(({ text }) => CHARGES.has(text));
}

/** Whether a link leads to a field of government or of learning: "Minister ‹of› Ports". */
function leadsToPortfolio({ words }: Reading, { at, word, head, rank, rest, behind }: Link): boolean {
  // "general secretary of Unite", "spokesman for Quillon": no field.
  if (GENERAL.test(`${rank} ${head}`) && !rest.some(({ text }) => CHARGES.has(text))) return false;
  // "Party Secretary of Quenby": a place.
  if (head === 'secretary' && rank === 'Party') return false;
  const hasField =
    PORTFOLIO_OFFICES.has(head) ||
    FIELD_OFFICES.has(head) ||
    (head === 'chair' && word === 'in') ||
    (head === 'charge' && words[at - 3]?.text.toLowerCase() !== 'officer');
  if (!hasField || countryOf(behind) !== null) return false;
  // "Minister of State"
  if (rest[0]?.text === 'State' && rest[1]?.capital !== true) return true;
  // "Minister for Information, Press and Radio": the press is no body here.
  const ministers = head === 'minister' && word !== 'at';
  return !rest.some(
    ({ text, upper }) => (BODY_HEADS.has(text) && !(ministers && (CHARGES.has(text) || behind.includes(',')))) || upper,
  );
}

/** Whether somebody who holds an office is sent from one country to another or to a body. */
const isSent = ({ head, rank }: Link): boolean =>
  SENT.has(head) || (head === 'commissioner' && rank === 'High') || (head === 'general' && rank === 'Consul');

/** "Ambassador of Halmia to Corvane": who sends, where that is told before whom to. */
function sender(reading: Reading, { from, next }: Link): string | null {
  const to = next.find(other => reading.words[other]?.text === 'to');
  return to === undefined ? null : countryOf(asWritten(reading, from, to - 1));
}

/** The body of an office, and the last word of the title before it. */
export interface LinkedBody {
  readonly organisation: string;
  readonly end: number;
}

/** "Speaker of the House of Representatives ‹of Halmia›", "envoy of the President ‹of Halmia›": the title goes on to the country. */
function country(reading: Reading, { at, head, rest, next }: Link): LinkedBody | null {
  const { words, to } = reading;
  const nameAt = (other: number) => asWritten(reading, other + (isArticle(words[other + 1]) ? 2 : 1), to);
  const inner = next.find(other => isCountry(nameAt(other)));
  if (inner === undefined) return null;
  const between = words.slice(at + 1, inner);
  const isChamber = between.some(({ text }) => CHAMBERS.has(text)) || !between.some(({ text }) => BODY_HEADS.has(text));
  if (!(CHAIRS.has(head) && isChamber) && !(ENVOYS.has(head) && isHead(rest[0]))) return null;
  const organisation = countryOf(nameAt(inner));
  return organisation === null ? null : { organisation, end: inner - 1 };
}

/** The body that one of its links leads an office to: "Director of Tides at ‹the Harbour Commission›". Null where none does. */
export function linkedBody(reading: Reading, links: readonly number[]): LinkedBody | null {
  const { words, to } = reading;
  let charged = false;
  let served = false;
  for (const at of links) {
    if (CHARGED.has(words[at + 1]?.text.toLowerCase() ?? '') && words[at + 1]?.capital) continue;
    const link = linkAt(reading, links, at);
    const { word, rest, behind, head } = link;
    // "Vice-President for Making our Harbours Safe": a phrase, no body.
    if (word === 'for' && rest.some(({ text }) => /^(?:our|that|fit)$/u.test(text))) return null;
    // "Senior Adviser to the Prime Minister on Tides": whom somebody serves is no body.
    served ||= word === 'to' && isServed(rest);
    if (served && (word === 'to' || (word === 'on' && !rest.some(isBodyHead)))) continue;
    // "Secretary of the District of Columbia": a place with what kind of one it is.
    if (link.hasArticle && KIND_OF_PLACE.test(behind)) return { organisation: behind, end: at - 1 };
    if (leadsToCharge(reading, link)) continue;
    const sent = isSent(link);
    const sending = sent ? sender(reading, link) : null;
    if (sending !== null) return { organisation: sending, end: to };
    // "Kenya's Ambassador to Peru" is Kenya's; "chair of tides at Quenby University" is Quenby University's.
    if ((sent && word === 'to') || !rest[0]?.capital) continue;
    if (leadsToPortfolio(reading, link)) {
      charged = true;
      continue;
    }
    // "Under Secretary of Commerce for Intellectual Property": a field within a field.
    if (charged && word === 'for' && !rest.some(namesBody) && countryOf(behind) === null) continue;
    const state = country(reading, link);
    if (state) return state;
    // "Deputy Chief of Mission at the Embassy"
    if (rest[0].text === 'Mission' && /^(?:chief|head)$/u.test(head)) continue;
    // "Consul General of Peru in Quenby"
    const own = sent ? countryOf(behind.replace(/\sin\s.*$/su, '')) : null;
    if (own !== null) return { organisation: own, end: at - 1 };
    // "President of the Republic", "Chief of the Nation": the title is whole.
    if (link.hasArticle && rest.length === 1 && BARE_STATES.has(rest[0].text)) continue;
    const seated = /^(?:at|from|for)$/.test(word) ? behind.replace(/\sin\s.*$/su, '') : behind;
    // "National Institute of Tides (NIT) of Halmia": what is said of it behind its short form is no part of its name.
    const name = seated.replace(/\s\(\p{Lu}[\p{L}-]+\)\s(?:of|in)\s.*$/su, '');
    return { organisation: countryOf(behind) ?? name, end: at - 1 };
  }
  return null;
}
