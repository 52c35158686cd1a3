import { type Spelled, touches } from './spelled.ts';
import { BODY_HEADS, KNOWN_BODIES, NOT_BODIES } from './vocabulary/bodies.ts';
import { isCountry } from './vocabulary/countries.ts';
import { FAMILY_NAMES } from './vocabulary/family-names.ts';
import { GIVEN_NAMES } from './vocabulary/given-names.ts';
import { HONORIFICS, SUFFIXES } from './vocabulary/honorifics.ts';
import { CHARGES, OFFICE_HEADS, OFFICE_PARTS, PORTFOLIOS } from './vocabulary/offices.ts';
import { THINGS } from './vocabulary/things.ts';

const OTHER_WORDS = [BODY_HEADS, KNOWN_BODIES, NOT_BODIES, HONORIFICS, SUFFIXES, CHARGES, PORTFOLIOS, THINGS] as const;

const isOffice = (word: Spelled | undefined): boolean =>
  word !== undefined && (OFFICE_HEADS.has(word.text.toLowerCase()) || OFFICE_PARTS.has(word.text.toLowerCase()));

const isOther = ({ text }: Spelled): boolean => OTHER_WORDS.some(those => those.has(text)) || isCountry(text);

/** A capital and small letters that may be a given name. */
const isGiven = (word: Spelled | undefined): word is Spelled =>
  word !== undefined && /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?$/u.test(word.text) && !isOther(word) && !isOffice(word);

/** Whether the letters alone may be a surname: none that a known body, a degree or a country has. */
const isSurname = (word: Spelled): boolean => /^\p{Lu}{2,}(?:[-’']\p{Lu}+)*$/u.test(word.text) && !isOther(word);

const isFamily = ({ text }: Spelled): boolean => FAMILY_NAMES.has(text.charAt(0) + text.slice(1).toLowerCase());

/** The first of the words that touch before one and may be given names: "Ellen Maria ‹ORRIN›". */
function givenBefore(words: readonly Spelled[], at: number): number {
  let from = at;
  while (at - from < 3 && isGiven(words[from - 1]) && touches(words[from - 1], words[from])) from -= 1;
  return from;
}

/** What stands before a name and leads to it: "Mr", "Director-General". */
function leads(words: readonly Spelled[], at: number): boolean {
  const before = words[at - 1];
  return (
    touches(before, words[at]) &&
    before !== undefined &&
    (HONORIFICS.has(before.text) || OFFICE_HEADS.has(before.text.toLowerCase()))
  );
}

/** Whether a word is a surname that is written in capitals: "Mr ORRIN Kenta", "President Alma QUENBY", "ORRIN Kenta, Director". */
function isWrittenSo(words: readonly Spelled[], at: number): boolean {
  const word = words[at];
  if (!word?.upper || !isSurname(word)) return false;
  const [before, behind] = [words[at - 1], words[at + 1]];
  const beyond = touches(behind, words[at + 2]) ? words[at + 2] : undefined;
  const titled = touches(before, word) && HONORIFICS.has(before?.text ?? '');
  const ends = beyond?.capital !== true || beyond.upper || isOffice(beyond);
  if (titled && (!touches(word, behind) || !behind?.capital || (isGiven(behind) && ends))) return true;
  if (touches(word, behind) && isGiven(behind) && ends && (leads(words, at) || isFamily(word))) return true;
  // "Ada ORRIN": behind a given name.
  const given = givenBefore(words, at);
  const apart = !touches(word, behind) || !behind?.capital;
  if (given === at || !apart || word.text.length < 3) return false;
  return leads(words, given) || words.slice(given, at).every(({ text }) => GIVEN_NAMES.has(text));
}

/** The words, none of which is taken for capitals throughout where it is a surname that the text writes so. */
export function withCapitalSurnames<W extends Spelled>(words: readonly W[]): readonly W[] {
  const surnames = new Set<string>();
  for (const [at, word] of words.entries()) if (word.upper && isWrittenSo(words, at)) surnames.add(word.text);
  return surnames.size === 0 ? words : words.map(word => (surnames.has(word.text) ? { ...word, upper: false } : word));
}
