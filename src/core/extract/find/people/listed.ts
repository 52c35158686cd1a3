import type { Manuscript } from '../../../manuscript.ts';
import type { OfficeProposal, Proposal } from '../../finding.ts';
import { spanOf, touches, type Word, wordsOf } from '../../tokens.ts';
import { countryOf } from '../../vocabulary/countries.ts';
import { SUFFIXES } from '../../vocabulary/honorifics.ts';
import { PLURAL_OFFICES } from '../../vocabulary/offices.ts';
import { person } from './mention.ts';
import { isAddress, nameEnd } from './name-run.ts';
import { pastBrackets, separatorBehind } from './offices/brackets.ts';

/** Most names that one office is said of. */
const MOST = 60;

/** "U.S. Senators Ada Brennick (A-B), Osric Quill, and Tamsin Orr": one office said of several people. */
export function listed(manuscript: Manuscript): Proposal<'people'>[] {
  const words = wordsOf(manuscript);
  return words.flatMap((word, at) => {
    const one = PLURAL_OFFICES.get(word.text);
    if (!one || !touches(word, words[at + 1])) return [];
    // "Directors General Ada Brennick and Osric Quill"
    const general = words[at + 1]?.text === 'General' && touches(words[at + 1], words[at + 2]);
    const names = namesFrom(words, at + (general ? 2 : 1));
    if (names.length < 2) return [];
    const plain = officeOf(words, at, one);
    const rank = general ? words[at + 1] : undefined;
    const office: OfficeProposal = rank
      ? { ...plain, title: `${one} ${rank.text}`, span: [plain.span[0], rank.span[1]] }
      : plain;
    return names.flatMap(([from, to]) => person(manuscript, words, from, to, [office]));
  });
}

function officeOf(words: readonly Word[], at: number, title: string): OfficeProposal {
  const [before, word] = [words[at - 1], words[at] as Word];
  const organisation = touches(before, word) ? countryOf(before?.text ?? '') : null;
  return {
    title,
    organisation,
    span: organisation && before ? spanOf(before, word) : word.span,
    rule: 'people/shared-office',
  };
}

/** The names of a list that ends with "and", brackets and degrees behind each left out; none where the list does not end so. */
function namesFrom(words: readonly Word[], start: number): (readonly [from: number, to: number])[] {
  const names: (readonly [number, number])[] = [];
  let from = start;
  let last = false;
  while (names.length < MOST) {
    if (isAddress(words[from])) from += 1;
    const to = nameEnd(words, from);
    if (to === null || words[from]?.sentence !== words[start]?.sentence) return [];
    names.push([from, to]);
    if (last) return names;
    let end = to;
    while (SUFFIXES.has(words[end + 1]?.text ?? '') && words[end + 1]?.sentence === words[start]?.sentence) end += 1;
    end = pastBrackets(words, end);
    const separator = separatorBehind(words[end]);
    last = words[end + 1]?.text === 'and' || separator === '&';
    if (!last && separator !== ',') return [];
    from = end + (words[end + 1]?.text === 'and' ? 2 : 1);
  }
  return [];
}
