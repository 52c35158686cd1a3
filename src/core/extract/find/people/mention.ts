import type { Manuscript } from '../../../manuscript.ts';
import { collapse } from '../../../span.ts';
import type { OfficeProposal, Proposal } from '../../finding.ts';
import { spanOf, touches, type Word } from '../../tokens.ts';
import { HONORIFICS } from '../../vocabulary/honorifics.ts';
import { fullWords, isOfficeWord } from './name-run.ts';

/** A name from one word to another, with the honorific before it and the offices around it. */
export function person(
  manuscript: Manuscript,
  words: readonly Word[],
  from: number,
  to: number,
  offices: readonly OfficeProposal[],
): Proposal<'people'>[] {
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return [];
  const span = spanOf(first, last);
  const kind = fullWords(words, from, to) > 1 || /^\p{Lu}\.?$/u.test(first.text) ? 'name' : 'short';
  return [
    {
      value: {
        kind,
        name: collapse(manuscript.text.slice(...span)),
        honorific: honorificBefore(manuscript, words, from),
        offices,
      },
      spans: [span],
    },
  ];
}

const TITLES = new Set(['Excellency', 'Majesty', 'Highness', 'Eminence', 'Holiness']);
const OWNERS = new Set(['His', 'Her', 'his', 'her']);

/** "Secretary for Justice Ada Brennick": what the office has charge of, and no title. */
const isCharge = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'Justice' && /^(?:for|of)$/u.test(words[at - 1]?.text ?? '') && isOfficeWord(words[at - 2]);

function honorificBefore(manuscript: Manuscript, words: readonly Word[], at: number): string | null {
  let from = at;
  while (HONORIFICS.has(words[from - 1]?.text ?? '') && touches(words[from - 1], words[from])) {
    if (isCharge(words, from - 1)) break;
    from -= 1;
  }
  // "His Excellency": the title of one who is spoken of takes its "his".
  const owned = TITLES.has(words[from]?.text ?? '') && OWNERS.has(words[from - 1]?.text ?? '');
  if (from < at && owned && touches(words[from - 1], words[from])) from -= 1;
  const [first, last] = [words[from], words[at - 1]];
  return from < at && first && last ? collapse(manuscript.text.slice(first.span[0], last.span[1])) : null;
}
