import { touches, type Word } from '../../tokens.ts';
import { BODY_HEADS, KNOWN_BODIES } from '../../vocabulary/bodies.ts';
import { DEMONYMS, isCountry } from '../../vocabulary/countries.ts';
import { ADDRESSING_OFFICES, HONORIFICS, PARTICLES, SUFFIXES } from '../../vocabulary/honorifics.ts';
import { isMonthOrDay, NOT_NAMES } from '../../vocabulary/not-names.ts';
import { OFFICE_HEADS } from '../../vocabulary/offices.ts';
import { THINGS } from '../../vocabulary/things.ts';

/** Longest name in words, particles counted. */
const LONGEST = 7;

/** Pairs of initials in use as given names. */
const INITIALS = new Set(['JD', 'AJ', 'JJ', 'TJ', 'CJ', 'DJ', 'PJ', 'MJ', 'RJ', 'JK', 'TS', 'DH']);

/** Whether a word may be part of a person's name by its looks. */
export const canName = (word: Word | undefined): boolean =>
  word?.capital === true &&
  !/\d/.test(word.text) &&
  !(word.upper && !word.text.includes('.') && !INITIALS.has(word.text)) &&
  !(word.first && NOT_NAMES.has(word.text.toLowerCase())) &&
  !isMonthOrDay(word.text) &&
  !DEMONYMS.has(word.text) &&
  !KNOWN_BODIES.has(word.text) &&
  !BODY_HEADS.has(word.text) &&
  !isCountry(word.text) &&
  !HONORIFICS.has(word.text) &&
  !SUFFIXES.has(word.text);

/** Whether a word heads an office or is written before names as one. */
export const isOfficeWord = (word: Word | undefined): boolean =>
  word !== undefined && (OFFICE_HEADS.has(word.text.toLowerCase()) || ADDRESSING_OFFICES.has(word.text));

/** The last word of the name that begins at a word, or null where none does; a particle alone never ends it. */
export function nameEnd(words: readonly Word[], from: number): number | null {
  const led = PARTICLES.has(words[from]?.text ?? '') && words[from]?.capital === false;
  if (!canName(words[from]) && !(led && from > 0)) return null;
  let to = from;
  let at = from;
  while (at - from < LONGEST && touches(words[at], words[at + 1])) {
    const next = words[at + 1];
    if (!next) break;
    const particle = PARTICLES.has(next.text.toLowerCase()) && !(next.text === 'and');
    if (particle && !(next.text === 'y' || next.text === 'e' || next.text === 'a' || next.text === 'd')) at += 1;
    else if (canName(next) && !isOfficeWord(next)) {
      at += 1;
      to = at;
    } else break;
  }
  if (led && to === from) return null;
  const ending = words[to];
  const beyond = touches(ending, words[to + 1]) ? words[to + 1] : undefined;
  const thing = THINGS.has(ending?.text ?? '') || (beyond?.capital === true && THINGS.has(beyond.text));
  return thing && to - from > 0 ? null : to;
}

/** How many words of a run are not particles or initials. */
export const fullWords = (words: readonly Word[], from: number, to: number): number =>
  words.slice(from, to + 1).filter(({ text }) => !PARTICLES.has(text.toLowerCase()) && !/^\p{Lu}\.?$/u.test(text))
    .length;
