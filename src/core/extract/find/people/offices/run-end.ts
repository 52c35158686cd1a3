import { touches, type Word } from '../../../tokens.ts';
import { BODY_HEADS } from '../../../vocabulary/bodies.ts';
import { GIVEN_NAMES } from '../../../vocabulary/given-names.ts';
import { HONORIFICS } from '../../../vocabulary/honorifics.ts';
import { CHARGES, PORTFOLIOS } from '../../../vocabulary/offices.ts';
import { joins } from '../../organisations/edges.ts';
import { formalEnd } from '../../places/formal.ts';
import { knownPlaceAt } from '../../places/known.ts';
import { endsField, goesOnAsField } from './field-ends.ts';
import { isHead } from './words.ts';

const goesOnAsPortfolio = (word: Word | undefined): boolean =>
  PORTFOLIOS.has(word?.text ?? '') || BODY_HEADS.has(word?.text ?? '');

/** "Minister of Development ‹Strategies› and International Trade": a noun before an "and" that goes on to a field. */
const isJoinedField = (words: readonly Word[], at: number): boolean =>
  /(?:ies|ions|ments|ings)$/u.test(words[at]?.text ?? '') &&
  words[at + 1]?.text === 'and' &&
  (PORTFOLIOS.has(words[at + 2]?.text ?? '') || PORTFOLIOS.has(words[at + 3]?.text ?? ''));

/** What goes on the name of a place or the body of a country: "Quenby Province", "Halmia Trustees". */
const PLACE_KINDS = new Set(
  'Province Prefecture County City State Region District Municipality Territory Territories Island Islands Canton Oblast Attorneys Governors Trustees'.split(
    ' ',
  ),
);

/** "chief executive of Quenby BioWorks": a place that begins the name of a firm, which bears a capital inside. */
const isFirm = (words: readonly Word[], to: number): boolean =>
  touches(words[to], words[to + 1]) &&
  /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{3,}$/u.test(words[to + 1]?.text ?? '') &&
  !/^(?:Mac|Fitz)/u.test(words[to + 1]?.text ?? '');

/** The last word of the capitals that touch, cut where a person's name may begin: behind a country, a head of a body, a portfolio or an acronym. */
export function runEnd(words: readonly Word[], from: number, portfolio = false): number {
  const formal = formalEnd(words, from);
  if (formal !== null) return formal;
  const place = knownPlaceAt(words, from);
  let to = place ?? from;
  if (place !== null && touches(words[to], words[to + 1]) && PLACE_KINDS.has(words[to + 1]?.text ?? ''))
    return touches(words[to + 1], words[to + 2]) && words[to + 2]?.text === 'Hall' ? to + 2 : to + 1;
  if (place !== null && isFirm(words, to)) return to + 1;
  const body = place !== null && (goesOnToBody(words, to) || goesOnAsPair(words, to));
  if (place !== null && !BODY_HEADS.has(words[to + 1]?.text ?? '') && !body) return to;
  while (joins(words[to], words[to + 1]) && words[to + 1]?.capital && !HONORIFICS.has(words[to + 1]?.text ?? '')) {
    const next = words[to + 1]?.text ?? '';
    // "Holder for Community Safety"
    const field = words[to]?.text === 'Community' && CHARGES.has(next);
    // "Quenby Police ‹Station›"
    const station = /^(?:Police|Fire)$/u.test(words[to]?.text ?? '') && /^(?:Station|Headquarters)$/u.test(next);
    if (
      BODY_HEADS.has(words[to]?.text ?? '') &&
      !BODY_HEADS.has(next) &&
      !field &&
      !station &&
      !goesOnAsField(words, to) &&
      !goesOnToBody(words, to)
    )
      break;
    const portfolioEnds = portfolio && PORTFOLIOS.has(words[to]?.text ?? '') && !goesOnAsPortfolio(words[to + 1]);
    if (portfolioEnds && !goesOnToBody(words, to) && !isJoinedField(words, to + 1) && !goesOnAsField(words, to)) break;
    if (to > from && (endsField(words, to) || goesOnAsField(words, to - 1))) break;
    // "the Ada B. Quill Trust"
    if (/^\p{Lu}\.?$/u.test(words[to + 1]?.text ?? '') && !goesOnToBody(words, to)) break;
    if (GIVEN_NAMES.has(words[to + 1]?.text ?? '') && !goesOnToBody(words, to)) break;
    to += 1;
  }
  // "representative of the Quenby Sheriff’s Office"
  const owned = words[to]?.possessive && /^office$/i.test(words[to + 1]?.text ?? '');
  if (owned && words[to]?.sentence === words[to + 1]?.sentence && isHead(words[to])) return to + 1;
  return to;
}

/** Whether what a place begins is the name of a body for two things: "the Peru ‹Patent and Trademark Office›". */
const goesOnAsPair = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.capital === true &&
  words[at + 2]?.text === 'and' &&
  [at, at + 1, at + 2, at + 3].every(index => touches(words[index], words[index + 1])) &&
  words[at + 3]?.capital === true &&
  BODY_HEADS.has(words[at + 4]?.text ?? '');

/** Whether a head of a body comes before the capitals end. */
export function goesOnToBody(words: readonly Word[], at: number): boolean {
  for (let to = at; to - at < 6 && joins(words[to], words[to + 1]) && words[to + 1]?.capital; to++)
    if (BODY_HEADS.has(words[to + 1]?.text ?? '')) return true;
  return false;
}
