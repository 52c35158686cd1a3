import { touches, type Word } from '../../../tokens.ts';
import { DEMONYMS, isCountry } from '../../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../../vocabulary/given-names.ts';
import { HONORIFICS } from '../../../vocabulary/honorifics.ts';
import { isMonthOrDay, NOT_NAMES } from '../../../vocabulary/not-names.ts';
import { CHARGES, PORTFOLIOS } from '../../../vocabulary/offices.ts';
import { knownPlaceAt } from '../../places/known.ts';
import { isHead, isPart } from './words.ts';

/** Whether a capital right before "Minister", or before a field of his, is a field that no list has: "Halmian ‹Ports› Minister", "‹Blue› Economy Minister". */
function isFieldOf(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word?.capital || word.upper || word.possessive || !touches(word, next)) return false;
  if (NOT_NAMES.has(word.text.toLowerCase())) return false;
  if (isHead(word) || isCountry(word.text) || DEMONYMS.has(word.text) || HONORIFICS.has(word.text)) return false;
  if (GIVEN_NAMES.has(word.text) || isMonthOrDay(word.text) || knownPlaceAt(words, at) !== null) return false;
  const field = PORTFOLIOS.has(next?.text ?? '') && touches(next, words[at + 2]) ? words[at + 2] : next;
  return field?.text === 'Minister';
}

const MINISTERS = new Set(['Minister', 'Secretary', 'Undersecretary']);
/** Whether a word begins or goes on the fields before a minister: "Foreign Trade and ‹Tourism› Minister". */
export function leadsToMinister(words: readonly Word[], at: number, from: number): boolean {
  // "of Halmia and Prime Minister": a country before the "and" is no field.
  const goesOn =
    words[at]?.text === 'and' && at > from && (PORTFOLIOS.has(words[at - 1]?.text ?? '') || isPart(words[at - 1]));
  if (!PORTFOLIOS.has(words[at]?.text ?? '') && !goesOn) return isFieldOf(words, at);
  for (let to = at; to - at < 5 && touches(words[to], words[to + 1]); to++) {
    const next = words[to + 1];
    if (MINISTERS.has(next?.text ?? '')) return words[to]?.text !== 'and';
    if (!isPart(next) && !PORTFOLIOS.has(next?.text ?? '') && next?.text !== 'and') return false;
  }
  return false;
}

/** A field of an officer with several: "Chief Financial and ‹Supply Chain› Officer". */
export const ofOfficer = (words: readonly Word[], at: number, from: number): boolean =>
  words[from]?.text === 'Chief' &&
  (CHARGES.has(words[at]?.text ?? '') || (words[at]?.text === 'and' && CHARGES.has(words[at + 1]?.text ?? ''))) &&
  words.slice(at + 1, at + 4).some(({ text }) => text === 'Officer');

/** The "and" between two fields of one office: "interior and overseas minister". */
export const joinsFields = (words: readonly Word[], at: number, from: number): boolean =>
  // "Business and Trade Secretary"
  (PORTFOLIOS.has(words[at]?.text ?? '') && words[at + 1]?.text === 'and' && joinsFields(words, at + 1, from)) ||
  (words[at]?.text === 'and' &&
    at > from &&
    (isPart(words[at - 1]) || PORTFOLIOS.has(words[at - 1]?.text ?? '')) &&
    !isHead(words[at - 1]) &&
    isPart(words[at + 1]) &&
    !isHead(words[at + 1]));
