import type { Manuscript } from '../../../../manuscript.ts';
import { collapse } from '../../../../span.ts';
import type { OfficeProposal } from '../../../finding.ts';
import { touches, type Word } from '../../../tokens.ts';
import { BODY_HEADS, COMPANY_ENDINGS } from '../../../vocabulary/bodies.ts';
import { countryOf, isCountry } from '../../../vocabulary/countries.ts';
import { cueOf } from '../../../vocabulary/cue-verbs.ts';
import { GIVEN_NAMES } from '../../../vocabulary/given-names.ts';
import { isMonthOrDay } from '../../../vocabulary/not-names.ts';
import { CHARGES, OF_BODIES } from '../../../vocabulary/offices.ts';
import { knownPlaceAt } from '../../places/known.ts';
import { officeAt } from './office.ts';
import { isHead } from './words.ts';

/** Most words of a body behind an office. */
const MOST = 9;
/** Most words of a body that nothing but its place behind an office shows. */
const BARE = 4;
const SMALL = new Set(['of', 'for', 'and', 'the']);
/** Offices in charge of something, which only a body gives. */
const IN_CHARGE = /^(?:(?:Deputy|Acting|Interim|Senior|Global|Regional)\s)*(?:Head|Director|Manager|Chief)\sof\s/iu;

/** From the first to the last of the capitals between commas behind a word, small words within; null where none stand there. */
function runBehind(words: readonly Word[], to: number): readonly [from: number, end: number] | null {
  const last = words[to];
  // "Director, ‹the› Quillon Foundation."
  const from = words[to + 1]?.text === 'the' && touches(words[to + 1], words[to + 2]) ? to + 2 : to + 1;
  const first = words[from];
  if (last?.after.trim() !== ',' || first?.sentence !== last.sentence || !first.capital) return null;
  let end = from;
  while (
    end - to < MOST &&
    (touches(words[end], words[end + 1]) || words[end]?.after === ' & ') &&
    (words[end + 1]?.capital || SMALL.has(words[end + 1]?.text ?? ''))
  )
    end += 1;
  return [from, end];
}

/** A country or the like in brackets, and the end of the line. */
const LINE_ENDS = /^[^\S\n]*(?:\([^()\n]{2,30}\))?[^\S\n]*(?:\n|$)/u;
/** Whether a name, its office and its body are all that their line says: "Ada Brennick, Director, Tidal Relief (Peru)". */
function onLine({ text }: Pick<Manuscript, 'text'>, words: readonly Word[], to: number, end: number): boolean {
  const last = words[end]?.span[1] ?? 0;
  if (!LINE_ENDS.test(text.slice(last, last + 40))) return false;
  const start = text.lastIndexOf('\n', words[to]?.span[0] ?? 0) + 1;
  return (
    /^[\s•*-]*\p{Lu}[\p{L}.’'\s-]{3,40},\s/u.test(text.slice(start, start + 60)) &&
    (words[to]?.span[0] ?? 0) - start < 90
  );
}

/** Whether somebody speaks right behind a word, the comma before it forgotten: "Tidal Trust (Quenby) said". */
function speaks(text: string, { span: [, at] }: Word): boolean {
  const [, verb = ''] = /^(?:\s\([^()\n]{2,30}\))?\s(\p{Ll}+)/u.exec(text.slice(at, at + 60)) ?? [];
  return cueOf(verb)?.form === 'finite';
}

/** Whether the sentence ends behind a word, or goes on with what the person said. */
function endsThere(words: readonly Word[], at: number): boolean {
  const [last, next] = [words[at], words[at + 1]];
  if (next?.sentence !== last?.sentence) return true;
  return /^,["”’]?$/u.test(last?.after.trim() ?? '') && cueOf(next?.text ?? '')?.form === 'finite';
}

/** Whether capitals end as the names of movements do: "Tidal International", "Human Oars Watch"; "Marketing International" is a charge. */
const isMovement = (run: readonly Word[]): boolean =>
  run.length > 1 &&
  (/^(?:Watch|Worldwide)$/u.test(run.at(-1)?.text ?? '') ||
    (run.at(-1)?.text === 'International' && !CHARGES.has(run[0]?.text ?? '')));

/** Whether capitals are the name of a body: by a word of it, or as what stands last behind an office that only a body has. */
function isBody(
  words: readonly Word[],
  [from, end]: readonly [number, number],
  title: string,
  listed: boolean,
): boolean {
  const run = words.slice(from, end + 1);
  const [first] = run;
  if (!first) return false;
  const told =
    run.some(word => BODY_HEADS.has(word.text)) ||
    isMovement(run) ||
    COMPANY_ENDINGS.has(run.at(-1)?.text ?? '') ||
    (run.length < 3 && first.upper && first.text.length > 2 && (run.length === 1 || isCountry(run[1]?.text ?? '')));
  if (told) return true;
  const plain = run.every(
    ({ text, capital }) => !GIVEN_NAMES.has(text) && !isMonthOrDay(text) && !(capital && CHARGES.has(text)),
  );
  if (listed) return plain && knownPlaceAt(words, from) !== end;
  return (
    plain &&
    (OF_BODIES.test(title) || IN_CHARGE.test(title)) &&
    run.length <= BARE &&
    endsThere(words, end) &&
    knownPlaceAt(words, from) === null
  );
}

/**
 * The office with the body between commas behind it: "Director General, Foreign Service Academy,", "Director, External Affairs, Port Board",
 * whose field belongs to the title. Null where what stands there is no body's name.
 */
export function bodyBehind(
  { text }: Manuscript,
  words: readonly Word[],
  to: number,
  office: OfficeProposal,
): OfficeProposal | null {
  let read = office;
  let run = runBehind(words, to);
  if (run && isField(words, run)) {
    const [, end] = run;
    const last = words[end]?.span[1] ?? read.span[1];
    read = { ...read, title: collapse(text.slice(read.span[1] - read.title.length, last)), span: [read.span[0], last] };
    if (!read.title.startsWith(office.title)) return null;
    run = runBehind(words, end);
  }
  if (!run) return null;
  const [from, end] = run;
  const [first, last] = [words[from], words[end]];
  if (!first || !last?.capital) return null;
  // "Deputy Vice-Chancellor, Research, ‹Production and Extension›": the last of what he has charge of.
  const listed0 = read !== office && words[from + 1]?.text === 'and' && end === from + 2;
  if (listed0 && !words.slice(from, end + 1).some(({ text: word }) => BODY_HEADS.has(word) && !CHARGES.has(word)))
    return {
      ...office,
      title: collapse(text.slice(read.span[1] - read.title.length, last.span[1])),
      span: [office.span[0], last.span[1]],
    };
  // "President, Republic of Halmia;", "Trade Minister, Halmia,"
  const state = OF_STATE.test(office.title) ? stateOf(collapse(text.slice(first.span[0], last.span[1]))) : null;
  if (state !== null && isCountryNamed(words, run))
    return { ...read, organisation: state, span: [read.span[0], last.span[1]] };
  const next = words[end + 1];
  const goesOn = next?.capital === false && !/^(?:and|or)$/.test(next.text) && first.upper;
  const listed = onLine({ text }, words, to, end);
  const closed =
    listed || /^\s*[,.;)–—]/u.test(last.after) || next?.sentence !== last.sentence || goesOn || speaks(text, last);
  // "Press Secretary, Office of the Vice President"
  const ofOffice = first.text === 'Office' && words[from + 1]?.text === 'of';
  const holds =
    !ofOffice &&
    (words.slice(from, end + 1).some(word => isHead(word) && !BODY_HEADS.has(word.text)) ||
      officeAt(words, from) !== null);
  if (!closed || holds || !isBody(words, run, office.title, listed)) return null;
  return {
    ...read,
    organisation: collapse(text.slice(first.span[0], last.span[1])),
    span: [read.span[0], last.span[1]],
  };
}

/** Whether capitals are the name of a country, no adjective of one, and nothing goes on behind them. */
const isCountryNamed = (words: readonly Word[], [from, end]: readonly [number, number]): boolean =>
  knownPlaceAt(words, from) === end || isCountry(words[end]?.text ?? '');

/** Offices of a state. */
const OF_STATE =
  /(?:^|\s)(?:President|Minister|Premier|Chancellor|King|Queen|Emir|Sultan|Speaker|Attorney\sGeneral)(?:\s(?:of|for)\s.+)?$/u;
/** The country that capitals name, with or without what kind of state it is: "Republic of Halmia". */
const stateOf = (name: string): string | null =>
  countryOf(name) ??
  countryOf(
    name.replace(
      /^(?:\p{Lu}[\p{L}’']+\s){0,3}(?:Republic|Kingdom|State|Union|Commonwealth|Federation)\sof\s(?:the\s)?/u,
      '',
    ),
  );

/** Parts of a body that are no bodies by themselves. */
const UNIT = /^(?:Unit|Section|Team|Branch|Wing|Desk|Cell)$/u;
/** Whether capitals between commas are what somebody has charge of: "Director, ‹External Affairs›, Port Board". */
const isField = (words: readonly Word[], [from, end]: readonly [number, number]): boolean =>
  words[end]?.after.trim() === ',' &&
  (UNIT.test(words[end]?.text ?? '') ||
    words.slice(from, end + 1).every(({ text }) => CHARGES.has(text) || text === 'and' || text === 'Administration'));
