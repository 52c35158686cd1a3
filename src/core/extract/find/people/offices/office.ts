import { touches, type Word } from '../../../tokens.ts';
import { BODY_HEADS } from '../../../vocabulary/bodies.ts';
import { isCountry } from '../../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../../vocabulary/given-names.ts';
import { HONORIFICS } from '../../../vocabulary/honorifics.ts';
import { isMonthOrDay } from '../../../vocabulary/not-names.ts';
import { OFFICE_PARTS, PORTFOLIO_OFFICES, PORTFOLIOS } from '../../../vocabulary/offices.ts';
import { knownPlaceAt } from '../../places/known.ts';
import { behindBody, holdsBody } from './behind-body.ts';
import { chargeEnd, plainSeatEnd } from './charge-end.ts';
import { headedEnd } from './headed-end.ts';
import { joinsFields, leadsToMinister, ofOfficer } from './minister-fields.ts';
import { FIELD_LINKS, pastField, portfolioEnd } from './portfolio-end.ts';
import { goesOnToBody, runEnd } from './run-end.ts';
import { ARTICLES, isBodyBefore, isHead, isPart, isStates, LINKS } from './words.ts';

/** An office as it stands in the words: from its first to its last. */
export interface Office {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 22;
/**
 * The office that begins at a word and goes on as far as its words allow: parts and heads, "of", "for" and "at" with what they lead to,
 * an acronym in brackets. Null where no head of an office is among the first words.
 */
export function officeAt(words: readonly Word[], at: number): Office | null {
  let head = behindBody(words, at);
  let passed: number | null = null;
  while (head - at < 6 && !endsHeads(words, head)) {
    const region = head > at && isPart(words[head - 1]) ? knownPlaceAt(words, head) : null;
    if (region !== null && touches(words[region], words[region + 1]) && isPart(words[region + 1])) head = region;
    else if (
      !isPart(words[head]) &&
      !isBodyBefore(words[head], words[head + 1]) &&
      !joinsFields(words, head, at) &&
      !ofOfficer(words, head, at) &&
      !leadsToMinister(words, head, at)
    ) {
      // "Deputy Commissioner State Harbour Office": the office ends before the body that its next word begins.
      if (passed === null || !goesOnToBody(words, passed + 1)) return null;
      head = passed;
      break;
    }
    if (isHead(words[head])) passed = head;
    if (
      !touches(words[head], words[head + 1]) &&
      !hyphened(words[head], words[head + 1]) &&
      !isStates(words[head], words[head + 1])
    )
      return null;
    head += 1;
  }
  if (!isHead(words[head]) && !(head > at && isPart(words[head]))) return null;
  let to = head;
  while (to - at < LONGEST) {
    const reach = linkedTo(words, to) ?? (to === head ? headedEnd(words, to) : null);
    if (reach === null) break;
    to = reach;
  }
  return { from: at, to };
}

/** Forms of address that are offices as well: "Vice-Chancellor ‹Professor› Ada Brennick", "Prime Minister ‹Sheikh› Osric". */
const ADDRESSES = new Set(['Professor', 'Sheikh', 'Sheikha']);
const isAddress = (words: readonly Word[], at: number): boolean =>
  ADDRESSES.has(words[at]?.text ?? '') &&
  touches(words[at], words[at + 1]) &&
  words[at + 1]?.capital === true &&
  !isHead(words[at + 1]);

/** What may stand behind the head of an office: "Director General", "Ambassador Designate". */
const TRAILING = new Set(['general', 'elect', 'designate']);
/** Whether a head stands here and none follows it at once ("Director General", "Vice President"). */
function endsHeads(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const goesOn =
    touches(words[at], next) &&
    !isAddress(words, at + 1) &&
    (isHead(next) ||
      // "chief medical officer"
      (OFFICE_PARTS.has(next?.text ?? '') && touches(next, words[at + 2]) && words[at + 2]?.text === 'officer') ||
      (next?.capital === true && OFFICE_PARTS.has(next.text.toLowerCase())) ||
      TRAILING.has(next?.text.toLowerCase() ?? ''));
  const trailing = TRAILING.has(words[at]?.text.toLowerCase() ?? '') && isHead(words[at - 1]);
  if (isStates(words[at], next)) return false;
  return (isHead(words[at]) || trailing) && !goesOn;
}

const hyphened = (word: Word | undefined, next: Word | undefined) =>
  word !== undefined && next !== undefined && word.sentence === next.sentence && /^[-–]$/.test(word.after);

/** "Special Agent in Charge", "Officer in Command". */
export const CHARGED = new Set(['charge', 'command', 'chief']);

/** What stands right behind an office: its field, "Secretary Commerce", or its body, "Chairman Harbour Commission". Null where neither does. */
function rightBehind(words: readonly Word[], to: number): number | null {
  const [head, link] = [words[to], words[to + 1]];
  if (!isHead(head) || !link?.capital || GIVEN_NAMES.has(link.text) || HONORIFICS.has(link.text)) return null;
  const bodied = goesOnToBody(words, to + 1);
  if (bodied) return head?.capital && !isHead(link) ? runEnd(words, to + 1) : null;
  if (!PORTFOLIO_OFFICES.has(head?.text.toLowerCase() ?? '')) return null;
  if (PORTFOLIOS.has(link.text)) return to + 1;
  return touches(link, words[to + 2]) && words[to + 2]?.text === 'Affairs' ? to + 2 : null;
}

/** Offices that a country sends. */
const SENT_BY = /^(?:Representative|Ambassador|Commissioner|Consul|Envoy|Minister)$/u;

/** The last word that a link behind an office leads to, or null where the office ends. */
function linkedTo(words: readonly Word[], to: number): number | null {
  const link = words[to + 1];
  if (!link || link.sentence !== words[to]?.sentence || words[to]?.possessive) return null;
  if (link.text === 'in' && CHARGED.has(words[to + 2]?.text.toLowerCase() ?? '') && touches(link, words[to + 2])) {
    if (words[to + 3]?.text !== 'of' || !touches(words[to + 2], words[to + 3]))
      return words[to + 2]?.capital ? to + 2 : null;
    const body = to + (ARTICLES.has(words[to + 4]?.text ?? '') ? 5 : 4);
    if (words[body]?.capital) return runEnd(words, body);
  }
  const bracket = words[to]?.after.trim();
  if (bracket === '(' && link.upper && link.after.trim().startsWith(')')) return to + 1;
  // "Deputy Director (Ports) at the Mole Board"
  const closing = bracket === '(' ? words.slice(to + 1, to + 5).findIndex(({ after }) => after.trim() === ')') : -1;
  if (closing >= 0 && words[to + closing + 2]?.text === 'at') {
    const body = to + closing + (ARTICLES.has(words[to + closing + 3]?.text ?? '') ? 4 : 3);
    if (words[body]?.capital) return runEnd(words, body);
  }
  const own = words.slice(Math.max(0, to - 6), to);
  const parted = own.findLastIndex(({ after }) => after.includes(','));
  const portfolio = own.slice(parted + 1).some(({ text }) => PORTFOLIO_OFFICES.has(text.toLowerCase()));
  // "Minister for Finance, the Economy and Planning"
  const opened = bracket === ',' && link.text === 'the' && PORTFOLIOS.has(words[to + 2]?.text ?? '');
  let row = to + (opened ? 2 : 1);
  while (row - to < 4 && words[row]?.capital && touches(words[row], words[row + 1]) && words[row + 1]?.capital)
    row += 1;
  const last = words[row + 1]?.text === 'and' ? row + (words[row + 2]?.text === 'the' ? 3 : 2) : null;
  if (
    portfolio &&
    bracket === ',' &&
    (link.capital || opened) &&
    !HONORIFICS.has(link.text) &&
    !isCountry(words[to]?.text ?? '') &&
    last !== null &&
    words[last]?.capital &&
    /^,?$/u.test(words[row]?.after.trim() ?? '') &&
    !isHead(words[last]) &&
    !isHead(link)
  )
    return runEnd(words, last, true);
  if (!touches(words[to], link) && bracket !== ')') return null;
  if (link.upper && link.text.length > 2 && isHead(words[to])) return to + 1;
  // "Permanent Representative Halmia": the country right behind, where no name goes on.
  if (
    SENT_BY.test(words[to]?.text ?? '') &&
    isCountry(link.text) &&
    !(touches(link, words[to + 2]) && words[to + 2]?.capital)
  )
    return to + 1;
  // "Ambassador Extraordinary and Plenipotentiary of Halmia"
  if (link.text === 'Extraordinary' && isHead(words[to]))
    return words[to + 2]?.text === 'and' && words[to + 3]?.text === 'Plenipotentiary' ? to + 3 : to + 1;
  // "chairman of the boards of directors"
  const board = words
    .slice(to + 1, to + 6)
    .map(({ text: word }) => word.toLowerCase())
    .join(' ');
  if (
    isHead(words[to]) &&
    /^of the boards? of (?:directors|governors|trustees)$/u.test(board) &&
    touches(words[to + 4], words[to + 5])
  )
    return to + 5;
  const phrase = phraseEnd(words, to);
  if (phrase !== null) return phrase;
  const direct = rightBehind(words, to);
  if (direct !== null) return direct;
  const small = link.text.toLowerCase();
  // "editor at large"
  if (small === 'at' && words[to + 2]?.text === 'large' && isHead(words[to])) return to + 2;
  if (!LINKS.has(small) && small !== 'and') return null;
  const article = ARTICLES.has(words[to + 2]?.text.toLowerCase() ?? '') && touches(link, words[to + 2]) ? 1 : 0;
  // "a biologist from the Tidal Institute": a body, not a town.
  if (small === 'from' && !holdsBody(words, to + 2 + article)) return null;
  const target = words[to + 2 + article];
  const plain = portfolioEnd(words, to, small);
  if (plain !== null) return plain;
  const field = article === 0 && FIELD_LINKS.has(small) && isHead(words[to]) ? pastField(words, to + 2) : null;
  if (field !== null) return runEnd(words, field);
  const charge = chargeEnd(words, to);
  if (charge !== null) return charge;
  const seat = isHead(words[to]) ? plainSeatEnd(words, to) : null;
  if (seat !== null) return seat;
  if (
    !target?.capital ||
    isMonthOrDay(target.text) ||
    !touches(words[to + 1 + article], target) ||
    (HONORIFICS.has(target.text) && !(target.text === 'Justice' && small === 'for'))
  )
    return null;
  if (small === 'and' && (GIVEN_NAMES.has(target.text) || beginsOffice(words, to + 2 + article))) return null;
  if (small === 'and' && namesAnother(words, to + 2 + article)) return null;
  return runEnd(words, to + 2 + article, portfolio || PORTFOLIO_OFFICES.has(words[to]?.text.toLowerCase() ?? ''));
}

/**
 * The last word of a portfolio that is a phrase, up to the comma before its holder: "Vice-President for ‹Making our Harbours Safe›, Ada
 * Brennick". Null where no small word is in it, or no name follows.
 */
function phraseEnd(words: readonly Word[], to: number): number | null {
  if (!/^(?:vice-president|commissioner)$/iu.test(words[to]?.text ?? '') || words[to + 1]?.text !== 'for') return null;
  let small = false;
  for (let at = to + 2; at - to < 10 && touches(words[at - 1], words[at]); at++) {
    small ||= words[at]?.capital === false && /^(?:our|that|fit)$/u.test(words[at]?.text ?? '');
    if (words[at]?.after.trim() !== ',') continue;
    const [name, last] = [words[at + 1], words[at + 2]];
    return small && words[at]?.capital && name?.capital && last?.capital && touches(name, last) ? at : null;
  }
  return null;
}

/** Whether two or three capitals that an office follows behind a comma stand here: the next of a list, "and Osric Quill, Director". */
function namesAnother(words: readonly Word[], at: number): boolean {
  let to = at;
  while (to - at < 3 && words[to + 1]?.capital && touches(words[to], words[to + 1])) to += 1;
  const office = to > at && words[to]?.after.trim() === ',' ? words[to + 1] : undefined;
  return office?.capital === true && !HONORIFICS.has(office.text) && isPart(office) && beginsOffice(words, to + 1);
}

/** Whether a word begins another office: "and Second Minister", "and Vice Chair". */
function beginsOffice(words: readonly Word[], at: number): boolean {
  for (let to = at; to - at < 4 && words[to]?.capital; to++) {
    if (isHead(words[to]) || (BODY_HEADS.has(words[to]?.text ?? '') && isHead(words[to + 1]))) return true;
    if (!isPart(words[to]) || (!touches(words[to], words[to + 1]) && !hyphened(words[to], words[to + 1]))) return false;
  }
  return false;
}
