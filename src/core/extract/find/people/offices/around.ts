import type { Manuscript } from '../../../../manuscript.ts';
import type { OfficeProposal } from '../../../finding.ts';
import { touches, type Word } from '../../../tokens.ts';
import { BODY_HEADS } from '../../../vocabulary/bodies.ts';
import { ADDRESSING_OFFICES, HONORIFICS, SUFFIXES } from '../../../vocabulary/honorifics.ts';
import { OF_BODIES } from '../../../vocabulary/offices.ts';
import { canName } from '../name-run.ts';
import { behindBody } from './behind-body.ts';
import { bodyBehind } from './body-behind.ts';
import { bodyRight } from './body-right.ts';
import { isBracketed, pastBrackets, separatorBehind } from './brackets.ts';
import { type Described, describedAt, type Owner } from './described.ts';
import { withField } from './field.ts';
import { withFields } from './fields-before.ts';
import { isAddressed, isNamed } from './name-before.ts';
import { isNextTitle, leadsOn } from './next-title.ts';
import { officeAt } from './office.ts';
import { oneOffice, rowed } from './one-holder.ts';
import { ownedBy } from './owned-by.ts';
import { pastHome, pastPlace } from './past-place.ts';
import { readOffice } from './read.ts';
import { seatedBefore } from './seated-before.ts';
import { whoChairs } from './who-chairs.ts';
import { isHead } from './words.ts';

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
  // "Osric Quill, President of Peru; H.E. ‹Ada Brennick›": whose name stood before.
  if (words[at - 1]?.after.includes(';')) return [];
  // "Osric Quill MP, ‹Ada Brennick› MP"
  if (SUFFIXES.has(words[at - 1]?.text ?? '') && words[at - 1]?.after.trim() !== '') return [];
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
    // "Ada ‹Brennick and Tidal Organization› Director": the end of a name and a body.
    if (
      inner?.capital &&
      touches(inner, words[from]) &&
      words[from + 1]?.text === 'and' &&
      behindBody(words, from) > from
    )
      continue;
    // "Director Dr. ‹Ada Brennick and Oriental University› Director": a name and a body.
    if (isAddressed(words, from) && behindBody(words, from) > from) continue;
    // "Minister of ‹Culture and Information and Board› Chairman": a field and another office, no body.
    const linked = words[from - 1]?.text === 'the' ? from - 2 : from - 1;
    const links = /^(?:of|and)$/u.test(words[linked]?.text ?? '') && words[linked - 1]?.after.trim() === '';
    if (links && !isAddressed(words, from - 2) && !isNamed(words, linked - 1) && behindBody(words, from) > from + 1)
      continue;
    const office = officeAt(words, from);
    if (office?.to !== at - 1) continue;
    // "Ada Brennick ‹(Registrar)›, Osric Quill": whose name stood before.
    if (isBracketed(words, from, office.to)) return [];
    const plain = readOffice(manuscript, words, office, rule);
    const read = plain && withFields(manuscript, words, from, withField(words, from, plain));
    if (!read) return [];
    const own = seatedBefore(manuscript, words, from, ownedBy(manuscript, words, from, read));
    // "the President of the Bank and chairman of its board, Ada Brennick": both are hers.
    const whole = own.organisation === null && / of /u.test(own.title);
    const rank =
      (from === at - 1 && RANKS.has(words[from]?.text ?? '')) ||
      OF_POLICE.test(read.title) ||
      (own.organisation === 'Police' && COMMISSIONER.test(own.title));
    const before = officesJoined(manuscript, words, from, rule, joined, { whole, rank });
    // "Halmian State Councilor and Foreign Minister Ada Brennick": both are Halmia's.
    const shared =
      before.length === 1 && own.organisation === null && !RANKS.has(own.title)
        ? (before[0]?.organisation ?? null)
        : null;
    return [...before, shared === null ? own : { ...own, organisation: shared }];
  }
  return shortOffice(words, at, rule);
}

/** What somebody is beside an office: "Institute Director, ‹Ambassador› Ada Brennick". */
const RANKS = new Set('Ambassador Professor General Admiral Brigadier Senator'.split(' '));
/** "Crime Manager, ‹Detective Inspector› Ada Brennick" */
const OF_POLICE =
  /^(?:Acting\s)?(?:Detective\s)?(?:Chief\s|Senior\s)?(?:Sergeant|Inspector|Superintendent|Constable)$/u;
/** "Head of the Harbour Office, ‹Assistant Commissioner of Police› Ada Brennick" */
const COMMISSIONER = /^(?:Assistant|Deputy|Chief)\s(?:Commissioner|Superintendent)$/u;
/** Most offices joined before one name. */
const MOST = 4;

/** The offices that "and", and commas before it, join to the one that begins at a word: "Deputy Minister, Minister for Water and" */
function officesJoined(
  manuscript: Manuscript,
  words: readonly Word[],
  from: number,
  rule: string,
  joined: number,
  { whole, rank }: { readonly whole: boolean; readonly rank: boolean },
): OfficeProposal[] {
  const before = words[from - 1];
  const and = before?.text === 'and' && before.sentence === words[from]?.sentence;
  const end = and ? from - 1 : from;
  const last = words[end - 1];
  if (last?.sentence !== words[from]?.sentence || !(and ? /^\s*[)]?\s*$/ : /^[)]?,\s*$/).test(last?.after ?? ''))
    return [];
  if ((!and && joined === 0 && !rank) || joined === MOST) return [];
  return officeBefore(manuscript, words, end, rule, joined + 1).filter(({ organisation, title, span }) =>
    rank && !and
      ? organisation !== null || /\s/u.test(title)
      : // "Quillon Chairman and President Ada Brennick": what stands before both is the body of both.
        organisation === null || (and && (whole || !manuscript.text.slice(...span).startsWith(title))),
  );
}

/** Offices in apposition behind a name: ", Director of X and Chair of Y," */
export function officesBehind(
  manuscript: Manuscript,
  words: readonly Word[],
  to: number,
  rule: string,
): OfficeProposal[] {
  let at = to;
  // "Ada Brennick, MP for Quenby": an office.
  const isSuffix = (index: number) => SUFFIXES.has(words[index]?.text ?? '') && words[index + 1]?.text !== 'for';
  // "MD, FACC, ‹FHRS›,": letters behind letters.
  const lettered = (index: number) =>
    index > to + 1 && /^[A-Z]{4,6}$/u.test(words[index]?.text ?? '') && words[index]?.after.trim() === ',';
  while ((isSuffix(at + 1) || lettered(at + 1)) && words[at + 1]?.sentence === words[to]?.sentence) at += 1;
  at = pastHome(words, at);
  const found: OfficeProposal[] = [...whoChairs(manuscript, words, at, rule)];
  if (found.length > 0) return found;
  const past = pastBrackets(words, at);
  const inBrackets = past > at && isBracketed(words, at + 1, past) && officeAt(words, at + 1)?.to === past;
  if (separatorBehind(words[past]) === ',' && !inBrackets) at = past;
  // "Ph.D.,": the stop is the degree's.
  let separator = separatorBehind(words[at]).replace(at > to ? /^\./u : '', '');
  let start = at + 1;
  let owner: Owner | null = null;
  let link = '';
  // "Ada Brennick – Director of Ports – said": dashes instead of commas, around an office in capitals.
  const dashed = /^[–—-]$/u.test(separator) && words[start]?.capital === true;
  if (!(dashed || /^,?\s*\($|^,\s*$/.test(separator)) || words[start]?.sentence !== words[to]?.sentence) return [];
  for (;;) {
    const described: Described | null = describedAt(manuscript, words, start, rule, owner);
    const right = described && bodyRight(manuscript, words, described);
    if (right) return [...found, right];
    if (!described || (!inBrackets && isNextTitle(words, described.office.to))) return found;
    if (found.length === 0 && isOfficeFirst(manuscript, words, to, described.office.to, rule)) return found;
    const { office, read } = described;
    if (leadsOn(manuscript, words, start, office.to)) return found;
    // "Ada Brennick, Minister for Ports, and ‹the Governor of the Bank, Mr Osric Quill›"
    if (link === 'and' && words[start]?.text === 'the' && HONORIFICS.has(words[office.to + 1]?.text ?? ''))
      return found;
    const row = rowed(manuscript, words, office.to, read);
    if (row) return [...found, row];
    owner = described.owner;
    const before = found.at(-1);
    const joined = before ? oneOffice(manuscript, before, read) : null;
    // "founder and president of the Fund": both are the Fund's.
    const seated = joined || read.organisation !== null ? null : bodyBehind(manuscript, words, office.to, read);
    if (joined) found[found.length - 1] = joined;
    else found.push(seated ?? read);
    // "founder and president of the Fund": both are the Fund's.
    const body = found.at(-1)?.organisation ?? null;
    const both = before?.organisation === null && /^(?:and|&)$/u.test(link) && OF_BODIES.test(before.title);
    if (before && both && body !== null && !joined) found[found.length - 2] = { ...before, organisation: body };
    if (seated) return found;
    const end = pastPlace(words, office.to);
    const next = words[end + 1];
    separator = separatorBehind(words[end]);
    const and = next?.text === 'and' && /^,?$/.test(separator);
    // ", president of the Fund, professor of tides at …": small letters, so that no other name's office is taken.
    const another = separator === ',' && next?.capital === false && !and;
    const ampersand = separator === '&' && next?.capital === true;
    if ((!and && !another && !ampersand) || next?.sentence !== words[to]?.sentence) return found;
    link = and ? 'and' : separator;
    start = end + (and ? 2 : 1);
  }
}

/** Most words of a name. */
const NAME = 6;
/** Whether a name and the office behind it stand in a row that begins with an office: "the Minister, Ada Brennick, ‹the Director, Dr. Osric Quill›". */
function isOfficeFirst(
  manuscript: Manuscript,
  words: readonly Word[],
  to: number,
  office: number,
  rule: string,
): boolean {
  const behind = words[office];
  const next = office + (words[office + 1]?.text === 'and' ? 2 : 1);
  if (behind?.after.trim() !== ',' || words[next]?.sentence !== behind.sentence) return false;
  if (!HONORIFICS.has(words[next]?.text ?? '') && !(canName(words[next]) && canName(words[next + 1]))) return false;
  let start = to;
  while (to - start < NAME && touches(words[start - 1], words[start]) && words[start - 1]?.capital) start -= 1;
  if (words[start - 1]?.after.trim() !== ',' || words[start - 1]?.sentence !== behind.sentence) return false;
  const [first] = officeBefore(manuscript, words, start, rule);
  if (!first || !/^\p{Lu}/u.test(first.title)) return false;
  const lead = words.slice(Math.max(0, start - REACH), start).findLast(({ span }) => span[1] <= first.span[0]);
  return lead === undefined || !lead.capital || lead.sentence !== behind.sentence || !lead.after.includes(',');
}
