import type { Manuscript } from '../../../manuscript.ts';
import type { OfficeProposal, Proposal } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { touches, type Word, wordsOf } from '../../tokens.ts';
import { BODY_NOUNS } from '../../vocabulary/bodies.ts';
import { COMMON_FAMILY_NAMES, FAMILY_NAMES } from '../../vocabulary/family-names.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { HONORIFICS, SUFFIXES } from '../../vocabulary/honorifics.ts';
import { knownPlaceAt } from '../places/known.ts';
import { person } from './mention.ts';
import { canName, fullWords, isHeadlineVerb, isMonthOfAddress, isOfficeWord, nameEnd, nameStart } from './name-run.ts';
import { officesBehind } from './offices/around.ts';
import { officeAt } from './offices/office.ts';
import { readOffice } from './offices/read.ts';
import { isHead } from './offices/words.ts';

type Person = Proposal<'people'>;

/** "Ada Brennick, Director of the Harbour Commission," */
export function apposed(manuscript: Manuscript): Person[] {
  const words = wordsOf(manuscript);
  return runsOfNames(manuscript).flatMap(([from, to]) => {
    if (fullWords(words, from, to) < 2 || knownPlaceAt(words, from) === to) return [];
    const offices = officesBehind(manuscript, words, to, 'people/name-comma-role');
    return offices.length === 0 ? [] : person(manuscript, words, from, to, offices);
  });
}

/** "Ada Brennick": the first word is a given name. */
export function given(manuscript: Manuscript): Person[] {
  const words = wordsOf(manuscript);
  return runsOfNames(manuscript).flatMap(([from, to]) => {
    const known =
      GIVEN_NAMES.has(words[from]?.text ?? '') ||
      // "B. Wayne Brennick"
      (to - from > 1 && /^\p{Lu}\.$/u.test(words[from]?.text ?? '') && GIVEN_NAMES.has(words[from + 1]?.text ?? '')) ||
      familyFirst(words, from, to) ||
      (to - from === 1 && GIVEN_NAMES.has(words[to]?.text ?? '') && (words[from]?.text.length ?? 9) <= 4);
    return known && fullWords(words, from, to) > 1 && knownPlaceAt(words, from) !== to
      ? person(manuscript, words, from, to, officeAtOnce(manuscript, words, to + 1))
      : [];
  });
}

/** The office right behind a name, its comma forgotten: "Li Orrin Head of Ports of SHC". */
function officeAtOnce(manuscript: Manuscript, words: readonly Word[], at: number): OfficeProposal[] {
  const office = touches(words[at - 1], words[at]) && words[at]?.capital ? officeAt(words, at) : null;
  const read = office && office.to > at ? readOffice(manuscript, words, office, 'people/name-comma-role') : null;
  return read ? [read] : [];
}

/** "Wang Orrin", "Park Jo-Un": a family name of East Asia before one or two given names. */
function familyFirst(words: readonly Word[], from: number, to: number): boolean {
  const family = words[from]?.text ?? '';
  const tied = /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(words[to]?.text ?? '');
  const short = words.slice(from + 1, to + 1).every(({ text }) => text.length < 10);
  return to - from < 3 && short && (FAMILY_NAMES.has(family) || (tied && COMMON_FAMILY_NAMES.has(family)));
}

/** The runs of capitals of a manuscript that look like a name. */
export const runsOfNames = oncePerManuscript(manuscript => runs(wordsOf(manuscript)));

/** Runs of capitals that look like a name and stand apart from other capitals. */
function runs(words: readonly Word[]): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if ((!canName(word) && !isMonthOfAddress(words, at)) || !word || isOfficeWord(word)) continue;
    const before = words[at - 1];
    const to = nameEnd(words, at) ?? at;
    const behind = words[to + 1];
    const glued =
      (touches(before, word) &&
        before?.capital === true &&
        !isOfficeWord(before) &&
        !HONORIFICS.has(before.text) &&
        !(before.first && !canName(before))) ||
      (touches(words[to], behind) &&
        behind?.capital === true &&
        !isHeadlineVerb(behind) &&
        !SUFFIXES.has(behind.text) &&
        !(isHead(behind) && words[to + 2]?.text === 'of' && familyFirst(words, at, to)));
    const body = touches(before, word) && BODY_NOUNS.has(before?.text ?? '');
    if (!glued && !body) found.push([nameStart(words, at, to), to]);
    at = to;
  }
  return found;
}
