import { touches, type Word } from '../../tokens.ts';
import { EVENT_HEADS } from '../../vocabulary/event-heads.ts';
import { isMonthOrDay } from '../../vocabulary/not-names.ts';
import { nameable } from '../nameable.ts';
import { knownPlaceAt } from '../places/known.ts';
import { EDITION, isEdition } from './quoted.ts';

const LONGEST = 18;
const LINKS = new Set(['of', 'on', 'for', 'and', '&', 'against', 'to', 'in']);
/** Words that touch, an acronym in brackets or a plural possessive ("Donors' Conference") between them. */
const joins = (word: Word | undefined, next: Word | undefined): boolean =>
  touches(word, next) ||
  (word !== undefined &&
    word.sentence === next?.sentence &&
    (/^['’]\s+$/.test(word.after) ||
      (/^\s*\($/.test(word.after) && next.upper) ||
      (/^\)\s+$/.test(word.after) && word.upper)));

/** Where the name of an event begins, its edition included. */
export function leftEdge(words: readonly Word[], head: number): number {
  let from = head;
  while (
    head - from < LONGEST &&
    words[from - 1]?.text !== 'The' &&
    joins(words[from - 1], words[from]) &&
    (nameable(words[from - 1]) || isEdition(words[from - 1]))
  )
    from -= 1;
  return from;
}

/** "Congress on Children's Vision": an owner within the name. */
const owns = (word: Word | undefined, next: Word): boolean =>
  word?.sentence === next.sentence && next.capital && /^['’]s\s+$/.test(word.after);

/** Whether the capitals from a word on come to a head of their own. */
function isHeadAhead(words: readonly Word[], from: number): boolean {
  for (let at = from; at - from < 4 && words[at]?.capital; at++) {
    if (at > from && EVENT_HEADS.has(words[at]?.text ?? '')) return true;
    if (!touches(words[at], words[at + 1])) return false;
  }
  return false;
}

/** Small words that seldom link a name: where, when or by whom something is. */
const LOOSE_LINKS = new Set(['at', 'by', 'from', 'with', 'without', 'under']);

/** The last of the capitals behind such a word, where brackets behind them stand for the whole ("Conference on Ports of Refuge at Sea (CPRS)"); null elsewhere. */
function bracketedEnd(words: readonly Word[], link: number): number | null {
  let to = link + 1;
  if (!touches(words[link], words[to]) || !words[to]?.capital) return null;
  while (to - link < 4 && touches(words[to], words[to + 1]) && words[to + 1]?.capital) to += 1;
  const [last, short] = [words[to], words[to + 1]];
  const stands = short?.upper && /^\s*\($/.test(last?.after ?? '') && last?.text[0] === short.text.at(-1);
  return stands ? to : null;
}

/** Where it ends: capitals that small words link, a year behind. */
export function rightEdge(words: readonly Word[], head: number): number {
  let to = head;
  while (to - head < LONGEST) {
    const next = words[to + 1];
    if (!next || !(touches(words[to], next) || (to > head && owns(words[to], next)))) break;
    if (EDITION.test(next.text) && /^(?:19|20)/.test(next.text)) return to + 1;
    if (next.capital && !isMonthOrDay(next.text) && to > head) {
      to += 1;
      continue;
    }
    const bracketed = to > head && LOOSE_LINKS.has(next.text) ? bracketedEnd(words, to + 1) : null;
    if (bracketed !== null) return bracketed;
    const article = words[to + 2]?.text === 'the' && touches(next, words[to + 2]) ? 1 : 0;
    const target = words[to + 2 + article];
    if (
      !LINKS.has(next.text) ||
      !target?.capital ||
      isMonthOrDay(target.text) ||
      !touches(words[to + 1 + article], target)
    )
      break;
    if (next.text === 'in' && (knownPlaceAt(words, to + 2) !== null || to === head)) break;
    if ((next.text === 'and' || next.text === '&') && to === head) break;
    // "from the Harbour Expo to the Water Forum": two events.
    if (next.text === 'to' && article === 1) break;
    // "the Conference on Tides and the Working Conference of Ports": two as well.
    if (next.text === 'and' && article === 1 && isHeadAhead(words, to + 3)) break;
    if (isEdition(words[to + 2 + article])) break;
    if (next.text === 'of' && article === 1 && isEdition(words[to + 3])) break;
    to += 2 + article;
  }
  return to;
}
