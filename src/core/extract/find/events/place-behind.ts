import type { Manuscript } from '../../../manuscript.ts';
import { collapse } from '../../../span.ts';
import { touches, type Word } from '../../tokens.ts';
import { isMonthOrDay } from '../../vocabulary/not-names.ts';
import { knownPlaceAt } from '../places/known.ts';

/** How many words behind an event's name its place may begin. */
const NEAR = 12;

/** Place right behind a name: ", in Chicago", "this week from 6 to 8 May at the Sorrel Hotel". */
export function placeBehind(manuscript: Manuscript, words: readonly Word[], to: number): string | null {
  for (let at = to + 1; at <= to + NEAR && words[at]?.sentence === words[to]?.sentence; at++) {
    if (words[at]?.text !== 'in' && words[at]?.text !== 'at') continue;
    const start = words[at + 1]?.text === 'the' ? at + 2 : at + 1;
    const end = knownPlaceAt(words, start) ?? venueEnd(words, start);
    const [first, last] = [words[start], words[end ?? start]];
    if (end !== null && first && last) return collapse(manuscript.text.slice(first.span[0], last.span[1]));
    if (words[start]?.capital && !isMonthOrDay(words[start].text)) return null;
  }
  return null;
}

/** The last word of a venue that begins at a word: "Mandolin Orchard Hotel", "Orrin hotel". */
function venueEnd(words: readonly Word[], from: number): number | null {
  let to = from;
  while (to - from < 5 && touches(words[to], words[to + 1]) && words[to]?.capital && words[to + 1]?.capital) to += 1;
  if (VENUES.test(words[to]?.text ?? '') && to > from) return to;
  return words[to]?.capital &&
    touches(words[to], words[to + 1]) &&
    /^(?:hotel|hall|stadium)$/.test(words[to + 1]?.text ?? '')
    ? to + 1
    : null;
}
const VENUES = /^(?:Hotel|Hall|Centre|Center|Stadium|Arena|Theatre|Theater|Museum|Palace|Auditorium|Pavilion|Library)$/;
