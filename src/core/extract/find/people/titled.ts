import type { Manuscript } from '../../../manuscript.ts';
import { collapse } from '../../../span.ts';
import type { OfficeProposal, Proposal } from '../../finding.ts';
import { touches, type Word, wordsOf } from '../../tokens.ts';
import { BODY_HEADS } from '../../vocabulary/bodies.ts';
import { countryOf } from '../../vocabulary/countries.ts';
import { cueOf } from '../../vocabulary/cue-verbs.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { ADDRESSING_OFFICES, HONORIFICS, KIN_TITLES } from '../../vocabulary/honorifics.ts';
import { isMonthOrDay } from '../../vocabulary/not-names.ts';
import { OFFICE_PARTS, PLURAL_OFFICES, PORTFOLIOS } from '../../vocabulary/offices.ts';
import { knownPlaceAt } from '../places/known.ts';
import { person } from './mention.ts';
import { canName, fullWords, isOfficeWord, nameEnd, nameStart } from './name-run.ts';
import { officeAt } from './office.ts';
import { officeBefore, officesBehind } from './offices-around.ts';

type Person = Proposal<'people'>;

/** "Ms. Ada Brennick" */
export function addressed(manuscript: Manuscript): Person[] {
  const words = wordsOf(manuscript);
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    if (!HONORIFICS.has(before?.text ?? '') || !touches(before, word) || HONORIFICS.has(word.text)) return [];
    if (SPOKEN_TO.has(word.text) || isNoTitle(words, at - 1)) return [];
    // "Ada M. Brennick": an initial.
    if (before?.text === 'M.' && touches(words[at - 2], before) && canName(words[at - 2])) return [];
    const to = nameEnd(words, at);
    // "H.E. Ambassador": an office that is spoken to.
    if (to === null || (to === at && ADDRESSING_OFFICES.has(word.text))) return [];
    let start = at - 1;
    while (HONORIFICS.has(words[start - 1]?.text ?? '') && touches(words[start - 1], words[start])) start -= 1;
    // "Secretary of the Union His Excellency …": the office ends before his title.
    const owner = /^(?:His|Her)$/u.test(words[start - 1]?.text ?? '') && touches(words[start - 1], words[start]);
    const apart = words[start - 2]?.after.trim() === ',' && words[start - 2]?.sentence === word.sentence;
    if (owner && (touches(words[start - 2], words[start - 1]) || apart)) start -= 1;
    const told = officeBefore(manuscript, words, behindArticle(words, start), 'people/title-before-name').map(office =>
      seated(words, to, office),
    );
    const offices = [
      ...officesBehind(manuscript, words, to, 'people/name-comma-role'),
      ...(told.length > 0 ? told : officeAndBodyBefore(manuscript, words, start)),
    ];
    return person(manuscript, words, at, to, offices.length > 0 ? offices : chairOf(manuscript, words, at - 1, to));
  });
}

/** The office and its body, each behind a comma, before the address of who holds it: "Permanent Secretary, Ministry of Ports, ‹Dr› Ada Brennick". */
function officeAndBodyBefore(manuscript: Manuscript, words: readonly Word[], start: number): OfficeProposal[] {
  const last = words[start - 1];
  if (last?.after.trim() !== ',' || last.sentence !== words[start]?.sentence) return [];
  let from = start - 1;
  while (start - from < BODY && touches(words[from - 1], words[from]) && goesOn(words[from - 1], words[from]))
    from -= 1;
  const run = words.slice(from, start);
  const first = run[0];
  const body = run.some(({ text }) => BODY_HEADS.has(text)) || (run.length === 1 && last.upper && last.text.length > 2);
  if (!first?.capital || !body || words[from - 1]?.after.trim() !== ',' || words[from - 1]?.sentence !== last.sentence)
    return [];
  const organisation = collapse(manuscript.text.slice(first.span[0], last.span[1])).replace(/^The\s/u, '');
  return officeBefore(manuscript, words, from, 'people/title-before-name')
    .filter(office => office.organisation === null)
    .map(office => ({ ...office, organisation, span: [office.span[0], last.span[1]] }));
}

/** Before the article of a courtesy that follows an office: "the Minister for Ports, ‹the› Hon. Ada Brennick". */
function behindArticle(words: readonly Word[], start: number): number {
  // "the ‹Most› Hon. Ada Brennick"
  const degree = /^(?:Most|Right|Rt\.?|Very)$/u.test(words[start - 1]?.text ?? '') ? start - 1 : start;
  return words[degree - 1]?.text.toLowerCase() === 'the' &&
    touches(words[degree - 1], words[degree]) &&
    words[degree - 2]?.after.trim() === ',' &&
    /^(?:Hon|Honou?rable|Right|Rt|Most|Rev|Reverend|Very)\.?$/u.test(words[start]?.text ?? '')
    ? degree - 1
    : start;
}

/** "Professor Ada Brennick of the University of Lindau": a chair by address, and whose it is. */
function chairOf(manuscript: Manuscript, words: readonly Word[], title: number, to: number): OfficeProposal[] {
  const [address, link] = [words[title], words[to + 1]];
  if (
    !address ||
    !/^Prof/.test(address.text) ||
    !touches(words[to], link) ||
    !['of', 'at', 'from'].includes(link?.text ?? '')
  )
    return [];
  const from = to + (words[to + 2]?.text === 'the' ? 3 : 2);
  let end = from;
  while (end - from < 8 && touches(words[end], words[end + 1]) && goesOn(words[end + 1], words[end + 2])) end += 1;
  const [first, last] = [words[from], words[end]];
  if (!first?.capital || !last?.capital || !words.slice(from, end + 1).some(({ text }) => BODY_HEADS.has(text)))
    return [];
  const organisation = collapse(manuscript.text.slice(first.span[0], last.span[1]));
  return [{ title: 'Professor', organisation, span: [address.span[0], last.span[1]], rule: 'people/name-comma-role' }];
}

/** Whether a word goes on the name of a body: a capital, or "of" before one. */
const goesOn = (word: Word | undefined, next: Word | undefined): boolean =>
  word?.capital === true || (word?.text === 'of' && next?.capital === true && touches(word, next));

/** "Prime Minister Ada Brennick", "Director of the Harbour Commission Ada Brennick" */
export function titled(manuscript: Manuscript): Person[] {
  const words = wordsOf(manuscript);
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    if (isOfficeWord(word) || beginsTitle(words, at) || word.first || !before || before.sentence !== word.sentence)
      return [];
    const comma = before.after.trim() === ',';
    const rostered = !comma && isRostered(manuscript, before, word);
    if (!touches(before, word) && before.after.trim() !== ')' && !comma && !rostered) return [];
    if (
      (HONORIFICS.has(before.text) && !isNoTitle(words, at - 1)) ||
      (!word.capital && !ADDRESSING_OFFICES.has(before.text))
    )
      return [];
    if (word.role === 'headline' && !GIVEN_NAMES.has(word.text) && !ADDRESSING_OFFICES.has(before.text)) return [];
    const held = officeBefore(manuscript, words, at, 'people/title-before-name');
    const offices = held.length === 0 && comma ? officeAndBodyBefore(manuscript, words, at) : held;
    const to = nameEnd(words, at);
    if (offices.length === 0 || to === null) return [];
    // "Secretary Commerce": a field.
    if (to === at && PORTFOLIOS.has(word.text)) return [];
    // "Chairman Harbour Commission": a body, not somebody called Harbour.
    if (touches(words[to], words[to + 1]) && BODY_HEADS.has(words[to + 1]?.text ?? '')) return [];
    const address = ADDRESSING_OFFICES.has(before.text);
    const initialled = to > at && /^\p{Lu}\.?$/u.test(word.text) && (words[to]?.text.length ?? 0) > 2;
    if (fullWords(words, at, to) < 2 && !initialled && (!address || comma)) return [];
    if (comma && !standsBetweenCommas(words, at, to, offices)) return [];
    const behind = [
      ...officesBehind(manuscript, words, to, 'people/name-comma-role'),
      ...officeBeforeRank(manuscript, words, at, to),
    ];
    const opens = offices.some(({ span }) => beginsSentence(words, at, span[0]));
    if (comma && behind.length > 0 && !opens) return [];
    // "Director General, Harbour Authority, ‹Lindau› Ada Brennick": where it sits.
    const begin = held.length === 0 ? nameStart(words, at, to) : at;
    return person(manuscript, words, begin, to, [...offices.map(office => seated(words, to, office)), ...behind]);
  });
}

/** Whether an office before a word begins its sentence, an article aside. */
function beginsSentence(words: readonly Word[], at: number, start: number): boolean {
  let from = at - 1;
  while (from > 0 && (words[from]?.span[0] ?? 0) > start && at - from < LONGEST) from -= 1;
  return words[from]?.first === true || (words[from - 1]?.first === true && words[from - 1]?.text === 'The');
}

/** Ranks that are written before a name whatever office it has. */
const RANKS = /^(?:Ambassador|Amb\.|General|Gen\.|Admiral|Colonel|Captain)$/u;
/** The office before a rank and a comma: "the Secretary General of the Community, ‹Ambassador› Ada Brennick, said". */
function officeBeforeRank(manuscript: Manuscript, words: readonly Word[], at: number, to: number): OfficeProposal[] {
  const [before, rank] = [words[at - 2], words[at - 1]];
  if (!RANKS.test(rank?.text ?? '') || before?.sentence !== rank?.sentence || !/^\)?,\s*$/u.test(before?.after ?? ''))
    return [];
  // "the Minister, Ambassador Ada Brennick, and others": three who came.
  if (/^,\s*$/u.test(words[to]?.after ?? '') && words[to + 1]?.text === 'and') return [];
  const offices = officeBefore(manuscript, words, at - 1, 'people/title-before-name');
  return offices.length > 0 && standsBetweenCommas(words, at - 1, to, offices) ? offices : [];
}

/** A line of a roster: "Vice President – Ada Brennick (Peru)". */
const ROSTERED = /^[ \t•*-]{0,4}\p{Lu}[\p{L} ,&’'-]{2,60}(?: [–—-]|:) \p{Lu}[^.!?:;\n]{3,60}$/u;
const LONGEST_LINE = 130;
/** Whether a dash stands between an office and a name, on a line that says nothing else. */
function isRostered({ text }: Manuscript, before: Word, word: Word): boolean {
  if (!/^(?: [–—-]|:) $/u.test(before.after)) return false;
  // No more than such a line can hold is looked at: a text may be one line of a million characters.
  const [at] = word.span;
  const lead =
    text
      .slice(Math.max(0, at - LONGEST_LINE), at)
      .split('\n')
      .at(-1) ?? '';
  const [rest = ''] = text.slice(at, at + LONGEST_LINE).split('\n', 1);
  const line = `${lead}${rest}`.trimEnd();
  return line.length < LONGEST_LINE && ROSTERED.test(line);
}

/** Most words of a body behind a name. */
const BODY = 10;
/** The whole name of a body that begins at a word: "(Commissioner Ada Brennick of the) Sorrel Ports Office". Null where none does. */
function bodyFrom(words: readonly Word[], from: number): string | null {
  if (!words[from]?.capital || !touches(words[from - 1], words[from])) return null;
  let to = from;
  while (to - from < BODY && touches(words[to], words[to + 1]) && goesOn(words[to + 1], words[to + 2])) to += 1;
  const run = words.slice(from, to + 1);
  return run.length > 1 && run.some(({ text }) => BODY_HEADS.has(text)) ? run.map(({ text }) => text).join(' ') : null;
}

/** The country behind a name and "of": "President Ada Brennick of ‹Peru›". Null where none stands there. */
function countryBehind(words: readonly Word[], to: number): string | null {
  const from = to + (words[to + 2]?.text === 'the' ? 3 : 2);
  if (!touches(words[to], words[to + 1]) || !touches(words[from - 1], words[from])) return null;
  const end = knownPlaceAt(words, from);
  if (end === null || (touches(words[end], words[end + 1]) && words[end + 1]?.capital)) return null;
  return countryOf(
    words
      .slice(from, end + 1)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** Offices of a place: "Mayor Ada Brennick of Quenby". */
const SEATED = /^(?:(?:Deputy|Lord|Lady|Acting|Vice)\s)*(?:Mayor|Governor|Bishop|Archbishop|King|Queen|Senator)$/u;
/** The office with the place that stands behind the name of its holder. */
function seated(words: readonly Word[], to: number, office: OfficeProposal): OfficeProposal {
  const of = words[to + 1];
  if (office.organisation === null && of?.text === 'of' && touches(words[to], of)) {
    const body = bodyFrom(words, to + (words[to + 2]?.text === 'the' ? 3 : 2));
    if (body) return { ...office, organisation: body };
  }
  const country = office.organisation === null && of?.text === 'of' ? countryBehind(words, to) : null;
  if (country !== null) return { ...office, organisation: country };
  const first = words[to + 2];
  if (office.organisation !== null || !SEATED.test(office.title) || of?.text !== 'of') return office;
  if (!touches(words[to], of) || !touches(of, first) || !first?.capital) return office;
  let end = to + 2;
  while (end - to < 4 && touches(words[end], words[end + 1]) && words[end + 1]?.capital) end += 1;
  const name = words
    .slice(to + 2, end + 1)
    .map(({ text }) => text)
    .join(' ');
  return { ...office, organisation: countryOf(name) ?? name };
}

/** Offices that are spoken to by honorific and title alone: "Mr President", "the Lord Mayor". */
const SPOKEN_TO = new Set(
  'President Speaker Mayor Chairman Chairwoman Chairperson Chancellor Chief Minister Secretary Prime Vice Deputy Justice Commissioner'.split(
    ' ',
  ),
);

/** Whether an honorific is none where it stands: "her Father", "the Family Justice". */
function isNoTitle(words: readonly Word[], at: number): boolean {
  const [before, title] = [words[at - 1], words[at]];
  if (!touches(before, title) || !before) return false;
  const owned = ['her', 'his', 'their', 'my', 'our', 'your', 'the', 'a'].includes(before.text.toLowerCase());
  if (KIN_TITLES.has(title?.text ?? '')) return owned;
  // "Criminal Justice Reform": no judge.
  if (
    title?.text === 'Justice' &&
    /^(?:Criminal|Civil|Social|Juvenile|Restorative|Environmental|Transitional)$/u.test(before.text)
  )
    return true;
  // "Secretary for Justice Ada Brennick": what the office has charge of.
  if (title?.text === 'Justice' && before.text === 'for' && isOfficeWord(words[at - 2])) return true;
  return (
    title?.text === 'Justice' &&
    before.capital &&
    !HONORIFICS.has(before.text) &&
    !isOfficeWord(before) &&
    before.text !== 'Chief'
  );
}

/** Whether a word leads to an office behind it: "Detective Senior Sergeant" tells of nobody called Senior. */
const beginsTitle = (words: readonly Word[], at: number): boolean =>
  OFFICE_PARTS.has(words[at]?.text.toLowerCase() ?? '') &&
  touches(words[at], words[at + 1]) &&
  isOfficeWord(words[at + 1]);

/** Most words between an office's first and the name of its holder. */
const LONGEST = 30;

/** What may stand between a name and its verb. */
const BETWEEN = new Set(['yesterday', 'today', 'also', 'recently', 'earlier', 'then', 'again', 'later']);

/** Whether a name behind an office and a comma is the holder's: "the Minister for Water, Ada Brennick,", not the next of a list. */
function standsBetweenCommas(
  words: readonly Word[],
  at: number,
  to: number,
  [office]: readonly OfficeProposal[],
): boolean {
  const last = words[to];
  const next = words[to + 1];
  const ends = last !== undefined && (/^(?:[,.;]|\s+[–—(-])/u.test(last.after) || next?.sentence !== last.sentence);
  let start = at - 1;
  while (office && at - start < LONGEST && (words[start]?.span[0] ?? 0) > office.span[0]) start -= 1;
  let lead = start - 1;
  while (
    start - lead < 4 &&
    words[lead]?.capital === false &&
    words[lead]?.text !== 'and' &&
    words[lead]?.after.trim() === ''
  )
    lead -= 1;
  // "held in Lindau, chaired by the Minister, Ada Brennick": what is done by a holder stands in apposition to nobody.
  const acts = words
    .slice(lead + 1, start)
    .some(({ text }) => ['by', 'with', 'from', 'between', 'including', 'to'].includes(text));
  // "The Director of the Harbour Office, Ada Brennick stressed": an office that opens its sentence has its holder before the verb.
  const opens =
    words[start]?.first === true ||
    (words[start - 1]?.first === true && words[start - 1]?.text === 'The') ||
    /^(?:,|:|[–—-]{1,2}|\)\s*[–—:-]{1,2})$/u.test(words[start]?.before.trim() ?? '') ||
    (words[start - 1]?.text === 'the' && /^(?:,|[,.!?]["”’])$/u.test(words[start - 1]?.before.trim() ?? ''));
  const tells = (word: string) =>
    cueOf(word)?.form === 'finite' || /^(?:had|has|is|was|will|sent|made|gave|led|met|\p{Ll}{3,}ed)$/u.test(word);
  const then = BETWEEN.has(next?.text ?? '') && touches(next, words[to + 2]) ? words[to + 2] : next;
  // "the Commission’s prosecutor, Ada Brennick on Friday": an office with its owner.
  const owned =
    (words[start]?.possessive === true || words[start - 1]?.possessive === true) &&
    touches(last, next) &&
    /^(?:on|in|at|during|before)$/u.test(next?.text ?? '');
  // "the President of Halmia, Ada Brennick in her address stressed"
  const addressing = touches(last, next) && next?.text === 'in' && /^(?:his|her)$/u.test(words[to + 2]?.text ?? '');
  // "the Minister of Ports, Ada Brennick and the Minister of Water, Osric Quill": each has theirs.
  const other = to + (words[to + 2]?.text === 'the' ? 3 : 2);
  const joined =
    touches(last, next) &&
    next?.text === 'and' &&
    words[other]?.capital === true &&
    /\s/u.test(office?.title ?? '') &&
    (officeAt(words, other) !== null || PLURAL_OFFICES.has(words[other]?.text ?? ''));
  const closed = ends || owned || addressing || joined || (opens && touches(last, next) && tells(then?.text ?? ''));
  const name = acts ? undefined : words[lead];
  const follows =
    name?.sentence === words[at]?.sentence &&
    name?.capital === true &&
    !isMonthOrDay(name.text) &&
    !/^(?:States|Nations|Parties|Governments|Countries)$/u.test(name.text) &&
    /^\s*[,(]/.test(name.after);
  return closed && !follows;
}
