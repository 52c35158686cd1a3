import type { Manuscript } from '../../../manuscript.ts';
import type { Proposal } from '../../finding.ts';
import { touches, type Word, wordsOf } from '../../tokens.ts';
import { NOT_BODIES } from '../../vocabulary/bodies.ts';
import { DEMONYMS } from '../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { nameable } from '../nameable.ts';
import { knownPlaceAt } from '../places/known.ts';
import { proposal } from './capitals.ts';
import { joins } from './edges.ts';
import { isOffice } from './held.ts';

type Body = Proposal<'organisations'>;
/** Where known bodies end, by where they begin. */
type Known = ReadonlyMap<number, number>;
/** A name of a row: from its first word to its last. */
type Item = readonly [from: number, to: number];

/** Most names of a row, and fewest of one that tells anything. */
const MOST = 16;
const LEAST = 4;
/** Most words of a name of which no head tells where it ends. */
const WORDS = 4;

/** "the Port Police, NVF, SHC, Metra, and Pace": the other names of a row of which at least half are `bodies`. */
export function inRow(manuscript: Manuscript, bodies: readonly Body[]): Body[] {
  const words = wordsOf(manuscript);
  const known: Known = new Map(
    bodies.flatMap(({ spans: [span] }) => (span ? [[span[0], span[1]] as const] : [])).sort((a, b) => a[1] - b[1]),
  );
  const found: Body[] = [];
  for (let at = 0; at < words.length; at++) {
    const row = rowFrom(words, at, known);
    if (row.length === 0) continue;
    const others = row.filter(([from, to]) => known.get(words[from]?.span[0] ?? -1) !== words[to]?.span[1]);
    const count = row.length - others.length;
    // "UN, NVF, SHC": capitals alone.
    const least = row.every(([from, to]) => from === to && words[from]?.upper) ? LEAST - 1 : LEAST;
    if (row.length >= least && count > 1 && count * 2 >= row.length)
      for (const [from, to] of others) {
        const [first, last] = [words[from], words[to]];
        const plain = words.slice(from, to + 1).every(word => !isOffice(word) && !DEMONYMS.has(word.text));
        if (
          !first ||
          !last ||
          !plain ||
          NOT_BODIES.has(first.text) ||
          knownPlaceAt(words, from) !== null ||
          GIVEN_NAMES.has(first.text)
        )
          continue;
        found.push(proposal(manuscript, first, last, first.upper && from === to ? 'short' : 'name'));
      }
    at = row.at(-1)?.[1] ?? at;
  }
  return found;
}

/** The row of names, parted by commas and closed by "and", that begins at a word; empty where none does. */
function rowFrom(words: readonly Word[], start: number, known: Known): readonly Item[] {
  const row: Item[] = [];
  let from = start;
  while (row.length < MOST) {
    if (words[from]?.text === 'the') from += 1;
    const to = itemEnd(words, from, known);
    if (to === null) return [];
    row.push([from, to]);
    const [last, next] = [words[to], words[to + 1]];
    if (!last || next?.sentence !== last.sentence) return [];
    if (next.text === 'and' && /^,?$/.test(last.after.trim()) && row.length > 1) {
      const begin = to + (words[to + 2]?.text === 'the' ? 3 : 2);
      const end = itemEnd(words, begin, known);
      return end === null ? row : [...row, [begin, end]];
    }
    if (last.after.trim() !== ',') return [];
    from = to + 1;
  }
  return [];
}

/** The last word of the name at a word: of a body that is known, else of the capitals that touch. Null where no name stands. */
function itemEnd(words: readonly Word[], from: number, known: Known): number | null {
  if (!nameable(words[from])) return null;
  const end = known.get(words[from]?.span[0] ?? -1);
  let to = from;
  if (end !== undefined) {
    while (words[to + 1] && (words[to]?.span[1] ?? end) < end) to += 1;
    return to;
  }
  while (to - from < WORDS && joins(words[to], words[to + 1]) && nameable(words[to + 1])) to += 1;
  return touches(words[to], words[to + 1]) && words[to + 1]?.capital ? null : to;
}
