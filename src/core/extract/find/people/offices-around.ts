import type { Manuscript } from '../../../manuscript.ts';
import { collapse } from '../../../span.ts';
import type { OfficeProposal } from '../../finding.ts';
import { touches, type Word } from '../../tokens.ts';
import { BODY_HEADS } from '../../vocabulary/bodies.ts';
import { countryOf, isCountry } from '../../vocabulary/countries.ts';
import { ADDRESSING_OFFICES, HONORIFICS, SUFFIXES } from '../../vocabulary/honorifics.ts';
import { behindBody } from './behind-body.ts';
import { type Described, describedAt, type Owner } from './described.ts';
import { canName } from './name-run.ts';
import { officeAt } from './office.ts';
import { withField } from './office-field.ts';
import { isHead } from './office-words.ts';
import { oneOffice, rowed } from './one-holder.ts';
import { ownedBy } from './owned-by.ts';
import { readOffice } from './read-office.ts';
import { whoChairs } from './who-chairs.ts';

/** How many words before a name its office may begin. */
const REACH = 24;

/** An office that is only an address: "Rep.", "Sens.". */
function shortOffice(words: readonly Word[], at: number, rule: string): OfficeProposal[] {
  const before = words[at - 1];
  const stands = before !== undefined && touches(before, words[at]) && ADDRESSING_OFFICES.has(before.text);
  return stands ? [{ title: before.text, organisation: null, span: before.span, rule }] : [];
}

/** The office that ends right before a word, where one does. */
export function officeBefore(
  manuscript: Manuscript,
  words: readonly Word[],
  at: number,
  rule: string,
  joined = 0,
): OfficeProposal[] {
  const home = words[at]?.sentence;
  const near = words.slice(Math.max(0, at - REACH), at);
  // "Ada Brennick (Harbour ‹Officer›), Osric Quill": whose name stood before.
  if (isHead(words[at - 1]) && /^\s*\)\s*,/u.test(words[at - 1]?.after ?? '')) return [];
  if (!near.some(word => isHead(word))) return shortOffice(words, at, rule);
  for (let from = Math.max(0, at - REACH); from < at; from++) {
    if (words[from]?.sentence !== home) continue;
    if (
      touches(words[from - 1], words[from]) &&
      (isHead(words[from - 1]) || words[from - 1]?.upper) &&
      !isHead(words[from])
    )
      continue;
    // "the Harbour ‹Bank and Deputy› Minister": the middle of a name.
    const inner = words[from - 1];
    if (
      inner?.capital &&
      !inner.first &&
      touches(inner, words[from]) &&
      BODY_HEADS.has(words[from]?.text ?? '') &&
      behindBody(words, from) > from + 1
    )
      continue;
    // "Director Dr. ‹Ada Brennick and Oriental University› Director": a name and a body.
    if (isAddressed(words, from) && behindBody(words, from) > from) continue;
    // "Minister of ‹Culture and Information and Board› Chairman": a field and another office, no body.
    const linked = words[from - 1]?.text === 'the' ? from - 2 : from - 1;
    const links = /^(?:of|and)$/u.test(words[linked]?.text ?? '') && words[linked - 1]?.after.trim() === '';
    if (links && !isAddressed(words, from - 2) && behindBody(words, from) > from + 1) continue;
    const office = officeAt(words, from);
    if (office?.to !== at - 1) continue;
    // "Ada Brennick ‹(Registrar)›, Osric Quill": whose name stood before.
    if (isBracketed(words, from, office.to)) return [];
    const plain = readOffice(manuscript, words, office, rule);
    const read = plain && withField(words, from, plain);
    if (!read) return [];
    const own = ownedBy(manuscript, words, from, read);
    // "the President of the Bank and chairman of its board, Ada Brennick": both are hers.
    const whole = own.organisation === null && / of /u.test(own.title);
    const before = officesJoined(manuscript, words, from, rule, joined, whole);
    // "Halmian State Councilor and Foreign Minister Ada Brennick": both are Halmia's.
    const country = before.length === 1 && own.organisation === null ? (before[0]?.organisation ?? null) : null;
    return [...before, country === null ? own : { ...own, organisation: country }];
  }
  return shortOffice(words, at, rule);
}

/** Whether an honorific stands before a word or before the capitals that touch it. */
function isAddressed(words: readonly Word[], from: number): boolean {
  let at = from;
  while (
    from - at < 3 &&
    words[at - 1]?.capital &&
    touches(words[at - 1], words[at]) &&
    !HONORIFICS.has(words[at - 1]?.text ?? '')
  )
    at -= 1;
  return HONORIFICS.has(words[at - 1]?.text ?? '') && touches(words[at - 1], words[at]);
}

/** Most offices joined before one name. */
const MOST = 4;

/** The offices that "and", and commas before it, join to the one that begins at a word: "Deputy Minister, Minister for Water and" */
function officesJoined(
  manuscript: Manuscript,
  words: readonly Word[],
  from: number,
  rule: string,
  joined: number,
  whole: boolean,
): OfficeProposal[] {
  const before = words[from - 1];
  const and = before?.text === 'and' && before.sentence === words[from]?.sentence;
  const end = and ? from - 1 : from;
  const last = words[end - 1];
  if (last?.sentence !== words[from]?.sentence || !(and ? /^\s*[)]?\s*$/ : /^[)]?,\s*$/).test(last?.after ?? ''))
    return [];
  if ((!and && joined === 0) || joined === MOST) return [];
  return officeBefore(manuscript, words, end, rule, joined + 1).filter(
    ({ organisation, title, span }) =>
      organisation === null ||
      (and && whole) ||
      (and && isCountry(organisation) && !manuscript.text.slice(...span).startsWith(title)),
  );
}

/** Whether brackets of their own hold the words from one to another. */
const isBracketed = (words: readonly Word[], from: number, to: number): boolean =>
  /\(\s*$/u.test(words[from - 1]?.after ?? '') && /^\s*\)/u.test(words[to]?.after ?? '');

/** Past the brackets that follow a word, such as a party's: the last word in them, or the word itself. */
export function pastBrackets(words: readonly Word[], at: number): number {
  if (!words[at]?.after.trimStart().startsWith('(')) return at;
  for (let end = at + 1; end - at < 7 && words[end]?.sentence === words[at]?.sentence; end++)
    if (words[end]?.after.includes(')')) return end;
  return at;
}

/** What stands behind a word once its own closing bracket is passed. */
export const separatorBehind = (word: Word | undefined): string => (word?.after ?? '').replace(/^[^()]*\)/, '').trim();

const STATES = /^(?:Republic|Kingdom|State|Commonwealth|Federation)$/u;
/** Most words of a body behind an office. */
const MOST_OF_BODY = 9;

/** The body between commas behind an office: "Director General, Foreign Service Academy,". Null where what stands there is no body's name. */
function bodyBehind(
  { text }: Manuscript,
  words: readonly Word[],
  to: number,
): { readonly name: string; readonly end: number } | null {
  const last = words[to];
  // "Director, ‹the› Quillon Foundation."
  const start = words[to + 1]?.text === 'the' && touches(words[to + 1], words[to + 2]) ? to + 2 : to + 1;
  const first = words[start];
  if (last?.after.trim() !== ',' || first?.sentence !== last.sentence || !first.capital) return null;
  let end = start;
  while (
    end - to < MOST_OF_BODY &&
    touches(words[end], words[end + 1]) &&
    (words[end + 1]?.capital || ['of', 'for', 'and', 'the'].includes(words[end + 1]?.text ?? ''))
  )
    end += 1;
  const run = words.slice(start, end + 1);
  const goesOn = words[end + 1]?.capital === false && !/^(?:and|or)$/.test(words[end + 1]?.text ?? '') && first.upper;
  const closed = /^\s*[,.;)–—]/u.test(words[end]?.after ?? '') || words[end + 1]?.sentence !== last.sentence || goesOn;
  // "Minister of Ports, Republic of Halmia thanked"
  const formal = STATES.test(first.text) && countryOf(run.map(({ text: word }) => word).join(' ')) !== null;
  const body =
    formal ||
    run.some(word => BODY_HEADS.has(word.text)) ||
    (run.length < 3 && first.upper && first.text.length > 2 && (run.length === 1 || isCountry(run[1]?.text ?? '')));
  const office = run.some(word => isHead(word) && !BODY_HEADS.has(word.text)) || officeAt(words, start) !== null;
  const whole = run.at(-1);
  return (closed || formal) && body && !office && whole?.capital
    ? { name: collapse(text.slice(first.span[0], whole.span[1])), end: whole.span[1] }
    : null;
}

/** Offices in apposition behind a name: ", Director of X and Chair of Y," */
export function officesBehind(
  manuscript: Manuscript,
  words: readonly Word[],
  to: number,
  rule: string,
): OfficeProposal[] {
  let at = to;
  while (SUFFIXES.has(words[at + 1]?.text ?? '') && words[at + 1]?.sentence === words[to]?.sentence) at += 1;
  const found: OfficeProposal[] = [...whoChairs(manuscript, words, at, rule)];
  if (found.length > 0) return found;
  const past = pastBrackets(words, at);
  const inBrackets = past > at && isBracketed(words, at + 1, past) && officeAt(words, at + 1)?.to === past;
  if (separatorBehind(words[past]) === ',' && !inBrackets) at = past;
  // "Ph.D.,": the stop is the degree's.
  let separator = separatorBehind(words[at]).replace(at > to ? /^\./u : '', '');
  let start = at + 1;
  let owner: Owner | null = null;
  if (!/^,?\s*\($|^,\s*$/.test(separator) || words[start]?.sentence !== words[to]?.sentence) return [];
  for (;;) {
    const described: Described | null = describedAt(manuscript, words, start, rule, owner);
    if (!described || (!inBrackets && isNextTitle(words, described.office.to))) return found;
    const { office, read } = described;
    if (leadsOn(manuscript, words, start, office.to)) return found;
    const row = rowed(manuscript, words, office.to, read);
    if (row) return [...found, row];
    owner = described.owner;
    const before = found.at(-1);
    const joined = before ? oneOffice(manuscript, before, read) : null;
    const seated = joined || read.organisation !== null ? null : bodyBehind(manuscript, words, office.to);
    if (joined) found[found.length - 1] = joined;
    else found.push(seated ? { ...read, organisation: seated.name, span: [read.span[0], seated.end] } : read);
    if (seated) return found;
    const next = words[office.to + 1];
    separator = separatorBehind(words[office.to]);
    const and = next?.text === 'and' && /^,?$/.test(separator);
    // ", president of the Fund, professor of tides at …": small letters, so that no other name's office is taken.
    const another = separator === ',' && next?.capital === false && !and;
    if ((!and && !another) || next?.sentence !== words[to]?.sentence) return found;
    start = office.to + (and ? 2 : 1);
  }
}

/** Whether an office behind a name is that of who speaks: "with Mrs Brennick, ‹the Spokesman›, Mr Quill, said". */
const leadsOn = ({ text }: Manuscript, words: readonly Word[], start: number, to: number): boolean => {
  const end = words[to]?.span[1] ?? 0;
  return words[start]?.text === 'the' && SPEAKER.test(text.slice(end, end + 90));
};
const SPEAKER =
  /^,\s(?:Mr|Mrs|Ms|Dr)\.?(?:\s\p{Lu}[\p{L}.’'-]*){1,4},\s(?:has\s)?(?:said|stated|told|noted|added|announced|explained|stressed)\b/u;

/**
 * In "Minister A, Minister B" an office behind a comma belongs to the name behind it; so does each of a row of offices that a name
 * ends: "Minister A, Deputy Minister, Minister for Water and Minister for Ports B".
 */
function isNextTitle(words: readonly Word[], to: number): boolean {
  const next = words[to + 1];
  if (!next || next.sentence !== words[to]?.sentence) return false;
  const separator = separatorBehind(words[to]);
  // "Ada Brennick (Peru), Director of Ports: Osric Quill"
  if (separator === ':' && words[to + 1]?.capital) return true;
  if (separator === '' && (HONORIFICS.has(next.text) || canName(next))) return true;
  const and = next.text === 'and' && /^,?$/.test(separator);
  if (!and && separator !== ',') return false;
  const another = next.capital || and ? officeAt(words, to + (and ? 2 : 1)) : null;
  return another !== null && words[another.from]?.capital === true && isNextTitle(words, another.to);
}
