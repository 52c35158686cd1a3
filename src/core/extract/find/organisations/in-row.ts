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
  const found: Body[] = pairs(words, known).flatMap(([at]) => {
    const word = words[at];
    return word && !known.has(word.span[0]) ? [proposal(manuscript, word, word, 'short')] : [];
  });
  for (let at = 0; at < words.length; at++) {
    const row = rowFrom(words, at, known);
    if (row.length === 0) continue;
    const others = row.filter(([from, to]) => known.get(words[from]?.span[0] ?? -1) !== words[to]?.span[1]);
    const count = row.length - others.length;
    // "UN, NVF, SHC", "the Port Fund, NVF and SHC": capitals alone.
    const short = others.every(([from, to]) => from === to && words[from]?.upper && words[from].text.length > 2);
    if (short ? count > 0 : row.length >= LEAST && count > 1 && count * 2 >= row.length)
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

/** What may stand behind a pair of names: no noun of which they say whose it is. */
const BEHIND_PAIR =
  /^(?:to|in|on|at|for|of|by|with|have|has|had|are|were|was|is|will|would|can|said|say|agreed?|signed|launched|and|as|also|that|which|from|during|under|over|about|co-\p{Ll}+|jointly|today)$/u;

/** "from the Port Board and the NVF", "between SHC and the Tidal Fund": capitals that "and" joins to a body. */
function pairs(words: readonly Word[], known: Known): Item[] {
  const short = (at: number) =>
    words[at]?.upper === true &&
    words[at].text.length > 2 &&
    /^\p{Lu}+$/u.test(words[at].text) &&
    !NOT_BODIES.has(words[at].text);
  const starts = new Map(words.map((word, at) => [word.span[0], at] as const));
  return [...known].flatMap(([start, end]): Item[] => {
    const from = starts.get(start);
    if (from === undefined) return [];
    let to = from;
    while (words[to + 1] && (words[to]?.span[1] ?? end) < end) to += 1;
    const [last, and] = [words[to], words[to + 1]];
    const next = to + (words[to + 2]?.text === 'the' ? 3 : 2);
    const behind = words[next + 1];
    const free = !touches(words[next], behind) || BEHIND_PAIR.test(behind?.text ?? '');
    if (and?.text === 'and' && touches(last, and) && touches(words[next - 1], words[next]) && short(next) && free)
      return [[next, next]];
    const article = words[from - 1]?.text === 'the' ? 1 : 0;
    const before = from - 2 - article;
    const led = words[before - 1]?.text === 'the' ? words[before - 2] : words[before - 1];
    const joined =
      words[before + 1]?.text === 'and' &&
      touches(words[before], words[before + 1]) &&
      touches(words[before + 1], words[before + 2]);
    return joined && short(before) && /^(?:between|both|by|with|from|of|to)$/u.test(led?.text ?? '')
      ? [[before, before]]
      : [];
  });
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
    // "the Port Fund (PF), NVF": the short form is passed.
    const behind = words[to]?.after.trim() === '(' && words[to + 1]?.after.startsWith(')') ? to + 1 : to;
    const [last, next] = [words[behind], words[behind + 1]];
    if (!last || next?.sentence !== last.sentence) return [];
    const sign = last.after.replace(behind > to ? /^\)/u : '', '').trim();
    if (/^(?:and|et|y)$/u.test(next.text) && /^,?$/.test(sign) && row.length > 1) {
      const begin = behind + (words[behind + 2]?.text === 'the' ? 3 : 2);
      const end = itemEnd(words, begin, known);
      return end === null ? row : [...row, [begin, end]];
    }
    if (sign !== ',') return [];
    from = behind + 1;
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
    // "Tidal Legion Post 333"
    return touches(words[to], words[to + 1]) && /^\d+$/u.test(words[to + 1]?.text ?? '') ? to + 1 : to;
  }
  while (to - from < WORDS && joins(words[to], words[to + 1]) && nameable(words[to + 1])) to += 1;
  return touches(words[to], words[to + 1]) && words[to + 1]?.capital ? null : to;
}
