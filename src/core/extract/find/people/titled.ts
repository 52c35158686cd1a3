import type { Manuscript } from '../../../manuscript.ts';
import { collapse } from '../../../span.ts';
import type { OfficeProposal, Proposal } from '../../finding.ts';
import { touches, type Word, wordsOf } from '../../tokens.ts';
import { BODY_HEADS } from '../../vocabulary/bodies.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { ADDRESSING_OFFICES, HONORIFICS, KIN_TITLES } from '../../vocabulary/honorifics.ts';
import { OFFICE_PARTS, PORTFOLIOS } from '../../vocabulary/offices.ts';
import { knownPlaceAt } from '../places/known.ts';
import { goesOn, seated } from './behind-name.ts';
import { beginsSentence, standsBetweenCommas } from './between-commas.ts';
import { person } from './mention.ts';
import { canName, fullWords, isOfficeWord, nameEnd, nameStart } from './name-run.ts';
import { officeAcross } from './offices/across-seat.ts';
import { officeBefore, officesBehind } from './offices/around.ts';
import { officeBeforeRank } from './offices/before-rank.ts';
import { officeAt } from './offices/office.ts';
import { readOffice } from './offices/read.ts';

type Person = Proposal<'people'>;

/** "Ms. Ada Brennick" */
export function addressed(manuscript: Manuscript): Person[] {
  const words = wordsOf(manuscript);
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    if (!HONORIFICS.has(before?.text ?? '') || !touches(before, word) || HONORIFICS.has(word.text)) return [];
    if (SPOKEN_TO.has(word.text) || isRank(before, word) || isNoTitle(words, at - 1)) return [];
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
      ...headOf(manuscript, words, to),
      ...(told.length > 0 ? told : officeAcross(manuscript, words, start)),
    ];
    return person(manuscript, words, at, to, offices.length > 0 ? offices : chairOf(manuscript, words, at - 1, to));
  });
}

/** "Mr. Osric Quill ‹head of the Tidal Fund›": an office right behind a name, its comma forgotten. */
function headOf(manuscript: Manuscript, words: readonly Word[], to: number): OfficeProposal[] {
  const head = words[to + 1];
  if (!touches(words[to], head) || head?.capital !== false || !isOfficeWord(head) || words[to + 2]?.text !== 'of')
    return [];
  const office = officeAt(words, to + 1);
  const read = office && readOffice(manuscript, words, office, 'people/name-comma-role');
  return read?.organisation ? [read] : [];
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
  if (!address || !/^Prof/.test(address.text)) return [];
  const taught = fieldOfChair(manuscript, words, title);
  if (taught.length > 0) return taught;
  if (!touches(words[to], link) || !['of', 'at', 'from'].includes(link?.text ?? '')) return [];
  const from = to + (words[to + 2]?.text === 'the' ? 3 : 2);
  let end = from;
  while (end - from < 8 && touches(words[end], words[end + 1]) && goesOn(words[end + 1], words[end + 2])) end += 1;
  const [first, last] = [words[from], words[end]];
  if (!first?.capital || !last?.capital || !words.slice(from, end + 1).some(({ text }) => BODY_HEADS.has(text)))
    return [];
  const organisation = collapse(manuscript.text.slice(first.span[0], last.span[1]));
  return [{ title: 'Professor', organisation, span: [address.span[0], last.span[1]], rule: 'people/name-comma-role' }];
}

/** What is taught by somebody: "Biology". */
const TAUGHT =
  /(?:ology|ics|istry|ing|ory|ature|ematics|graphy|sophy|nomy|Arts?|Science|Sciences|Studies|Law|Medicine|Music|English)$/u;
/** "Biology Professor Ada Brennick", "University Physics Prof.": a chair with its field before it, and whose it is. */
function fieldOfChair({ text }: Manuscript, words: readonly Word[], title: number): OfficeProposal[] {
  const [address, field] = [words[title], words[title - 1]];
  if (!address || !field?.capital || !touches(field, address) || !TAUGHT.test(field.text)) return [];
  let start = title - 1;
  if (
    /^(?:Assoc|Asst|Associate|Assistant)$/u.test(words[start - 1]?.text ?? '') &&
    words[start - 1]?.sentence === field.sentence
  )
    start -= 1;
  const body = words[start - 1];
  const owned = touches(body, words[start]) && /^(?:University|College|School|Institute)$/u.test(body?.text ?? '');
  const from = owned ? body : words[start];
  const named = words[start];
  if (!from || !named) return [];
  return [
    {
      title: collapse(text.slice(named.span[0], address.span[1])),
      organisation: owned ? (body?.text ?? null) : null,
      span: [from.span[0], address.span[1]],
      rule: 'people/title-before-name',
    },
  ];
}

/** "Prime Minister Ada Brennick", "Director of the Harbour Commission Ada Brennick" */
export function titled(manuscript: Manuscript): Person[] {
  const words = wordsOf(manuscript);
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    if (
      isOfficeWord(word) ||
      word.text === 'Extraordinary' ||
      beginsTitle(words, at) ||
      word.first ||
      !before ||
      before.sentence !== word.sentence
    )
      return [];
    const comma = /^\)?,$/u.test(before.after.trim());
    const rostered = !comma && isRostered(manuscript, before, word);
    if (!touches(before, word) && before.after.trim() !== ')' && !comma && !rostered) return [];
    if (
      (HONORIFICS.has(before.text) && !isNoTitle(words, at - 1)) ||
      (!word.capital && !ADDRESSING_OFFICES.has(before.text))
    )
      return [];
    if (word.role === 'headline' && !GIVEN_NAMES.has(word.text) && !ADDRESSING_OFFICES.has(before.text)) return [];
    const held = officeBefore(manuscript, words, at, 'people/title-before-name');
    const offices = held.length === 0 && comma ? officeAcross(manuscript, words, at) : held;
    const to = nameEnd(words, at);
    if (offices.length === 0 || to === null) return [];
    // "Director General, Lindau Ada Brennick": where the office is.
    if (comma && held.length > 0 && !GIVEN_NAMES.has(word.text) && knownPlaceAt(words, at) !== null) return [];
    // "Secretary Commerce": a field.
    if (to === at && PORTFOLIOS.has(word.text)) return [];
    // "Chairman Harbour Commission": a body, not somebody called Harbour.
    if (touches(words[to], words[to + 1]) && BODY_HEADS.has(words[to + 1]?.text ?? '')) return [];
    const address = ADDRESSING_OFFICES.has(before.text);
    const initialled = to > at && /^\p{Lu}\.?$/u.test(word.text) && (words[to]?.text.length ?? 0) > 2;
    // "Chairman of the Port Board M.Quill"
    const glued = to === at && /^(?:\p{Lu}\.){1,2}\p{Lu}\p{Ll}{2,}$/u.test(word.text);
    if (fullWords(words, at, to) < 2 && !initialled && !glued && (!address || comma)) return [];
    if (comma && !standsBetweenCommas(words, at, to, offices)) return [];
    const ranked = officeBeforeRank(manuscript, words, at, to);
    const behind = [...officesBehind(manuscript, words, to, 'people/name-comma-role'), ...ranked];
    const opens = offices.some(({ span }) => beginsSentence(words, at, span[0]));
    if (comma && behind.length > 0 && !opens) return [];
    // "Director General, Harbour Authority, ‹Lindau› Ada Brennick": where it sits.
    const begin = held.length === 0 ? nameStart(words, at, to) : at;
    const own = offices.map(office => seated(words, to, office));
    return person(manuscript, words, begin, to, [
      ...ranked,
      ...own,
      ...behind.filter(office => !ranked.includes(office)),
    ]);
  });
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

/** Offices that are spoken to by honorific and title alone: "Mr President", "the Lord Mayor". */
const SPOKEN_TO = new Set(
  'The Ambassador President Speaker Mayor Chairman Chairwoman Chairperson Chancellor Chief Minister Secretary Prime Vice Deputy Justice Commissioner'.split(
    ' ',
  ),
);

/** Whether a rank stands behind its own form of address, "HRH ‹Prince›"; behind others it may be a given name, "Mr. Prince Orrin". */
const isRank = (form: Word | undefined, word: Word): boolean =>
  /^(?:H\.?\s?[RS]\.?\s?H|H\.?\s?E)\.?$/u.test(form?.text ?? '') && ADDRESSING_OFFICES.has(word.text);

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
