import { touches, type Word } from '../../../tokens.ts';
import { BODY_HEADS, KNOWN_BODIES } from '../../../vocabulary/bodies.ts';
import { DEMONYMS, isCountry } from '../../../vocabulary/countries.ts';
import { HONORIFICS } from '../../../vocabulary/honorifics.ts';
import { NOT_NAMES } from '../../../vocabulary/not-names.ts';
import { knownPlaceAt } from '../../places/known.ts';
import { isHead, isPart } from './words.ts';

/** Small words inside the name of a body that stands before its office: "Department of Health and Water Secretary". */
const INNER = new Set(['of', 'for', 'and', 'the']);
/** Kinds of places that have officers of their own: "Orrin County Sheriff". */
const COUNTIES = new Set(['County', 'City', 'Province', 'Parish', 'Borough', 'Township', 'Municipality', 'District']);
/** Past a county before its officer; null where none stands here. */
function behindCounty(words: readonly Word[], at: number): number | null {
  // "by U.S. District Judge": the district is of the judge's title.
  if (!words[at]?.capital || isCountry(words[at]?.text ?? '')) return null;
  if (words[at]?.first && NOT_NAMES.has(words[at]?.text.toLowerCase() ?? '')) return null;
  for (let to = at + 1; to - at < 4 && words[to]?.capital && touches(words[to - 1], words[to]); to++)
    if (COUNTIES.has(words[to]?.text ?? '') && !isPart(words[at]) && !HONORIFICS.has(words[at]?.text ?? ''))
      return touches(words[to], words[to + 1]) && words[to + 1]?.capital && isPart(words[to + 1]) ? to + 1 : null;
  return null;
}

/** Offices whose title says that they serve the government: "Deputy Government Statistician". */
const OF_GOVERNMENT = new Set(['Statistician', 'Actuary', 'Chemist', 'Printer', 'Whip', 'Architect']);

/** Past a place or the whole name of a body that stands before an office: "Hong Kong Director", "Ferry Association 2024 president". */
export function behindBody(words: readonly Word[], at: number): number {
  const place = knownPlaceAt(words, at);
  if (place !== null && touches(words[place], words[place + 1]) && !DEMONYMS.has(words[at]?.text ?? ''))
    if (isPart(words[place + 1])) return place + 1;
  const county = behindCounty(words, at);
  if (county !== null) return county;
  if (words[at]?.first && NOT_NAMES.has(words[at]?.text.toLowerCase() ?? '')) return at;
  let linked = false;
  for (let to = at; to - at < 9 && (words[to]?.capital || (to > at && INNER.has(words[to]?.text ?? ''))); to++) {
    const [word, next] = [words[to], words[to + 1]];
    // "West Quenby ‹Police and Crime Commissioner›": an office.
    if (word?.text === 'Police' && words[to + 2]?.text === 'Crime') return to;
    // "Deputy Commissioner State Harbour Office": an office, no body.
    const body =
      (BODY_HEADS.has(word?.text ?? '') ||
        (words[to - 1]?.text === 'Red' && /^(?:Cross|Crescent)$/u.test(word?.text ?? ''))) &&
      !(word?.text === 'Mission' && next?.text === 'Director') &&
      !(word?.text === 'Group' && /^(?:Commander|Captain|Manager|Leader)$/u.test(next?.text ?? '')) &&
      !(word?.text === 'Government' && OF_GOVERNMENT.has(next?.text ?? '')) &&
      !(isHead(word) && isPart(words[at]));
    // "Osric ‹Quill and Halmian Red Cross head›": a name stands before the body.
    if (word?.text === 'and' && DEMONYMS.has(next?.text ?? '')) return at;
    const goesOn = INNER.has(next?.text ?? '');
    linked ||= body && goesOn;
    // "Council for the Safety of Sailors president": the body ends right before its office.
    const ends = linked && word?.capital === true && isHead(next) && !BODY_HEADS.has(words[to + 2]?.text ?? '');
    if (ends && touches(word, next)) return to + 1;
    if (to > at && body && touches(word, next) && !goesOn) {
      const year = /^\d{4}/.test(words[to + 1]?.text ?? '') ? 1 : 0;
      if (isPart(words[to + 1 + year])) return to + 1 + year;
      // "Quenby Foundation ‹Trust› chairman"
      if (!(next?.capital && BODY_HEADS.has(next.text))) return at;
    }
    // "Association of Sailors (ASA) Chairman": its short form stands between.
    const bracket = to > at && (body || linked) && word?.after.trim() === '(' && next?.after.trim() === ')';
    if (bracket) return words[to + 2]?.capital && isPart(words[to + 2]) ? to + 2 : at;
    if (!touches(words[to], words[to + 1])) break;
    if (isHead(words[to]) && !BODY_HEADS.has(words[to + 1]?.text ?? '')) break;
  }
  return at;
}

/** Whether the capitals from a word on hold the head of a body. */
export function holdsBody(words: readonly Word[], from: number): boolean {
  for (let to = from; to - from < 8 && (words[to]?.capital || (to > from && INNER.has(words[to]?.text ?? ''))); to++) {
    if (BODY_HEADS.has(words[to]?.text ?? '') || KNOWN_BODIES.has(words[to]?.text ?? '')) return true;
    if (!touches(words[to], words[to + 1])) return false;
  }
  return false;
}
