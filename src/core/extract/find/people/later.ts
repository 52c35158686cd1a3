import type { Manuscript } from '../../../manuscript.ts';
import type { Proposal } from '../../finding.ts';
import { touches, type Word, wordsOf } from '../../tokens.ts';
import { FAMILY_NAMES } from '../../vocabulary/family-names.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { GENERATIONS, HONORIFICS, PARTICLES, REGNAL } from '../../vocabulary/honorifics.ts';
import { isOfficeWord } from './name-run.ts';

const isInitial = (word: string) => /^\p{Lu}\.?$/u.test(word);

/** The word of a name that stands for it: the last one, which no numeral, "Jr." or initial is. */
function surnameOf(name: string): string | null {
  const parts = name.split(/\s+/).filter(part => !REGNAL.has(part) && !GENERATIONS.has(part.replace(',', '')));
  const last = parts.at(-1)?.replace(/,$/, '') ?? '';
  return last.length > 1 && !isInitial(last) && !PARTICLES.has(last.toLowerCase()) ? last : null;
}

/** The words of a name that may stand for it: its surname, and a family name of East Asia before the given name. */
export function surnamesIn(name: string): readonly string[] {
  const [first = '', ...rest] = name.split(/\s+/);
  const last = surnameOf(name);
  const leading = rest.length > 0 && rest.length < 3 && FAMILY_NAMES.has(first) ? [first] : [];
  // "Roberto Morales Ojeda" is Morales, "Khurram Dastgir Khan" Dastgir.
  const [middle = ''] = rest;
  const second =
    rest.length === 2 &&
    middle.length > 3 &&
    GIVEN_NAMES.has(first) &&
    !GIVEN_NAMES.has(middle) &&
    /^\p{Lu}\p{Ll}+$/u.test(middle)
      ? [middle]
      : [];
  return [...new Set([...leading, ...second, ...(last ? [last] : [])])];
}

/** Titles in which capitals tell nothing of the words beside a name. */
const TITLES: ReadonlySet<string> = new Set(['headline', 'subheadline', 'heading']);

/**
 * The surname alone, wherever the text names its bearer in full: "Brennick said". Behind the full name, and before it in headlines.
 * `named` are the people that other rules find.
 */
export function later(manuscript: Manuscript, named: readonly Proposal<'people'>[]): Proposal<'people'>[] {
  const bearers = new Map<string, number>();
  const taken: (readonly [number, number])[] = [];
  for (const { value, spans } of named) {
    const [span] = spans;
    if (!span) continue;
    taken.push(span);
    const surnames = value.kind === 'name' || value.honorific ? surnamesIn(value.name) : [];
    for (const surname of surnames) bearers.set(surname, Math.min(span[0], bearers.get(surname) ?? span[0]));
  }
  if (bearers.size === 0) return [];
  const starts = new Map(taken.map(([start, end]) => [start, end]));
  const words = wordsOf(manuscript);
  const found: Proposal<'people'>[] = [];
  let until = -1;
  for (const [at, word] of words.entries()) {
    until = Math.max(until, starts.get(word.span[0]) ?? -1);
    // "Al-Orrin", where the whole name is "Ada bin Quill Al Orrin".
    const name = bearers.has(word.text) ? word.text : word.text.replace(/^(?:al|el)-/iu, '');
    const first = bearers.get(name);
    if (first === undefined || word.span[0] < until) continue;
    const title = TITLES.has(word.role);
    if ((word.span[0] < first && !title) || (!title && glued(words, at))) continue;
    if (title && touches(words[at - 1], word) && words[at - 1]?.capital && !addresses(words[at - 1])) continue;
    found.push({ value: { kind: 'short', name, honorific: null, offices: [] }, spans: [word.span] });
  }
  return found;
}

const addresses = (word: Word | undefined): boolean =>
  word !== undefined && (HONORIFICS.has(word.text) || isOfficeWord(word) || word.upper || word.first);

/** Whether a word is part of a longer run of capitals, where it may mean something else. */
function glued(words: readonly Word[], at: number): boolean {
  const [before, word, behind] = [words[at - 1], words[at], words[at + 1]];
  const left = touches(before, word) && before?.capital === true && !addresses(before);
  return left || (touches(word, behind) && behind?.capital === true);
}
