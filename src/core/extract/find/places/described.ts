import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { spanOf, touches, type Word, wordsOf } from '../../tokens.ts';
import { BODY_HEADS, COMPANY_ENDINGS, KNOWN_BODIES } from '../../vocabulary/bodies.ts';
import { DEMONYMS } from '../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { ADDRESSING_OFFICES, HONORIFICS } from '../../vocabulary/honorifics.ts';
import { isMonthOrDay, NOT_NAMES } from '../../vocabulary/not-names.ts';
import { numberWords } from '../../vocabulary/number-words.ts';
import { OFFICE_HEADS } from '../../vocabulary/offices.ts';
import { KINDS_OF_PLACES, OF_PLACES, RULERS } from '../../vocabulary/places.ts';
import { leadsToField } from '../field-of-learning.ts';
import { capitalOfTitle } from '../title-case.ts';
import { knownPlaceAt } from './known.ts';

type Place = Proposal<'places'>;

const LONGEST = 3;

/** Whether a word counts: "Twenty-six island States". */
const counts = (word: string): boolean => Object.hasOwn(numberWords.en ?? {}, word.toLowerCase().replace(/-.*/s, ''));

/** Whether a word can be part of the name of a place, by its looks. */
const placeable = (word: Word | undefined): word is Word =>
  word?.capital === true &&
  !word.upper &&
  !/\d/.test(word.text) &&
  !isMonthOrDay(word.text) &&
  !counts(word.text) &&
  !DEMONYMS.has(word.text) &&
  !HONORIFICS.has(word.text) &&
  !ADDRESSING_OFFICES.has(word.text) &&
  !OFFICE_HEADS.has(word.text.toLowerCase()) &&
  !BODY_HEADS.has(word.text) &&
  !COMPANY_ENDINGS.has(word.text) &&
  !KNOWN_BODIES.has(word.text);

/** The last word of the name that begins at a word; null where it is none, or too long, or goes on in small words as names of bodies do. */
export function placeEnd(words: readonly Word[], from: number): number | null {
  const known = knownPlaceAt(words, from);
  if (known !== null && !/^(?:of|for)$/u.test(words[known + 1]?.text ?? '')) return known;
  if (!placeable(words[from])) return null;
  let to = from;
  while (to - from < LONGEST && touches(words[to], words[to + 1]) && words[to + 1]?.capital) {
    // "the Mayor of Orrin ‹Ada Brennick›": a name behind the place.
    const named = GIVEN_NAMES.has(words[to + 1]?.text ?? '') && touches(words[to + 1], words[to + 2]);
    if (named && words[to + 2]?.capital) return to;
    if (!placeable(words[to + 1])) return null;
    to += 1;
  }
  const [link, target] = [words[to + 1], words[to + 2]];
  const goesOn =
    touches(words[to], link) && /^(?:of|for)$/.test(link?.text ?? '') && touches(link, target) && target?.capital;
  return goesOn || to - from >= LONGEST ? null : to;
}

/** A place that stands from one word to another. */
export const found = (manuscript: Manuscript, first: Word, last: Word): Place => {
  const span = spanOf(first, last);
  return { value: { kind: 'name', name: collapse(manuscript.text.slice(...span)) }, spans: [span] };
};

/** Names behind "of" and a noun that says what they are: "the district of Low Asmer", "the Prime Minister of Halmia". */
export function described(manuscript: Manuscript): Place[] {
  const words = wordsOf(manuscript);
  return words.flatMap((of, at): Place[] => {
    const noun = words[at - 1];
    if (of.text !== 'of' || of.role === 'headline' || !noun || !touches(noun, of) || !touches(of, words[at + 1]))
      return [];
    const small = noun.text.toLowerCase();
    const tells =
      KINDS_OF_PLACES.has(noun.text) ||
      OF_PLACES.has(small) ||
      (RULERS.has(small) && (noun.capital || small === 'mayor')) ||
      (small === 'minister' && words[at - 2]?.text.toLowerCase() === 'prime');
    const end = tells ? placeEnd(words, at + 1) : null;
    const [first, last] = [words[at + 1], words[end ?? -1]];
    return first && last ? [found(manuscript, first, last)] : [];
  });
}

/** Several kinds of places before "of": "the states of Orrin, Asmer and Lower Quill". */
const PLURAL_KINDS = new Set(
  'states provinces districts counties regions cities towns villages municipalities islands prefectures governorates communes'.split(
    ' ',
  ),
);

/** The places of a row behind "of" and what they all are. */
export function kindsOf(manuscript: Manuscript): Place[] {
  const words = wordsOf(manuscript);
  return words.flatMap((of, at): Place[] => {
    const kind = words[at - 1];
    if (of.text !== 'of' || !kind || !PLURAL_KINDS.has(kind.text) || !touches(kind, of)) return [];
    const row: Place[] = [];
    let closed = false;
    for (let from = at + 1; row.length < MOST_OF_KINDS; ) {
      const end = placeEnd(words, from);
      const [first, last] = [words[from], words[end ?? -1]];
      if (end === null || !first || !last || first.sentence !== of.sentence) return [];
      row.push(found(manuscript, first, last));
      const next = words[end + 1];
      const and = next?.text === 'and' && /^,?\s*$/.test(last.after);
      closed ||= and;
      if (and) from = end + 2;
      else if (last.after.trim() === ',' && placeable(next)) from = end + 1;
      else break;
    }
    return closed ? row : [];
  });
}
const MOST_OF_KINDS = 40;

/** Kinds of places, small behind their names, one or several: "Orrin province", "Asmer and Quill districts". */
const SMALL_KINDS = new Set(
  `province provinces district districts county counties governorate governorates prefecture prefectures municipality municipalities township
   townships village villages peninsula oblast canton cantons atoll commune communes valley island islands archipelago suburb crossing`.split(
    /\s+/,
  ),
);
/** Most names of a row. */
const MOST_OF_ROW = 8;

/** Names before the small word for what they are: "the northern Orrin province", "Asmer, Quill, and Lower Wick districts". */
export function kinded(manuscript: Manuscript): Place[] {
  const words = wordsOf(manuscript);
  return words.flatMap((kind, at): Place[] => {
    if (!SMALL_KINDS.has(kind.text) || !touches(words[at - 1], kind)) return [];
    const row: Place[] = [];
    let end = at - 1;
    while (row.length < MOST_OF_ROW) {
      let from = end;
      while (end - from < LONGEST && touches(words[from - 1], words[from]) && placeable(words[from - 1])) from -= 1;
      const [first, last] = [words[from], words[end]];
      if (!first || !last || !placeable(first) || !placeable(last) || end - from >= LONGEST) break;
      if (GIVEN_NAMES.has(first.text) || (first.first && NOT_NAMES.has(first.text.toLowerCase()))) break;
      row.push(found(manuscript, first, last));
      if (!kind.text.endsWith('s')) break;
      const before = words[from - 1];
      const and = before?.text === 'and' && before.sentence === first.sentence;
      const next = words[from - (and ? 2 : 1)];
      if (!next?.capital || next.sentence !== first.sentence || !(and ? /^,?\s*$/ : /^,\s*$/).test(next.after)) break;
      end = from - (and ? 2 : 1);
    }
    return row.reverse();
  });
}

/** "Mayor Ada Brennick of Quenby": the place whose mayor or governor somebody is. */
export function ruled(manuscript: Manuscript): Place[] {
  const words = wordsOf(manuscript);
  return words.flatMap((office, at): Place[] => {
    if (!/^(?:Mayor|Governor)$/.test(office.text)) return [];
    let to = at;
    while (to - at < 4 && touches(words[to], words[to + 1]) && words[to + 1]?.capital) to += 1;
    const of = words[to + 1];
    if (to === at || of?.text !== 'of' || !touches(words[to], of) || !touches(of, words[to + 2])) return [];
    const end = placeEnd(words, to + 2);
    const [first, last] = [words[to + 2], words[end ?? -1]];
    return first && last ? [found(manuscript, first, last)] : [];
  });
}

const LOCATIVES: ReadonlySet<string> = new Set(['in', 'near', 'across']);
/** What may follow a row of places: anything but what its last name does. */
const BEHIND_ROW =
  /^(?:on|for|over|to|with|by|from|during|since|after|before|until|between|where|who|which|that|as|this|last|next|and|but|or)$/;

/** "in Quenby, Castle Ask and Lower Lindau": the other places of a row whose first stands behind a word of place. */
export function inRow(manuscript: Manuscript): Place[] {
  const words = wordsOf(manuscript);
  const ofTitle = capitalOfTitle(manuscript);
  return words.flatMap((cue, at): Place[] => {
    if (!LOCATIVES.has(cue.text) || !touches(cue, words[at + 1]) || leadsToField(words, at)) return [];
    const row: [first: Word, last: Word][] = [];
    let from = at + 1;
    for (let count = 0; count < 8; count++) {
      const end = placeEnd(words, from);
      const [first, last] = [words[from], words[end ?? -1]];
      if (end === null || !first || !last || ofTitle(first) || GIVEN_NAMES.has(first.text)) return [];
      // "in Small and Medium-sized Ports"
      if (NOT_NAMES.has(first.text.toLowerCase()) || /-\p{Ll}{3,}$/u.test(first.text)) return [];
      row.push([first, last]);
      const next = words[end + 1];
      if (next?.sentence !== last.sentence) break;
      const listed = last.after.trim() === ',' && placeable(next);
      const closes = next.text === 'and' && /^,?$/.test(last.after.trim()) && touches(next, words[end + 2]);
      if (closes && words[end + 2]?.capital) from = end + 2;
      else if (listed) from = end + 1;
      else {
        if (last.after.trim() === '' && !BEHIND_ROW.test(next.text)) return [];
        break;
      }
    }
    // A lone name is for the rule of words of place; a row without "and" may be a place and its country.
    const last = row.at(-1)?.[0];
    const linked = last !== undefined && words[words.indexOf(last, at) - 1]?.text === 'and';
    return row.length > 1 && linked ? row.map(([first, end]) => found(manuscript, first, end)) : [];
  });
}

const KIND = regex(
  String.raw`^,\s(?:the\s|an?\s)(?:[\p{L}-]{3,14}\s){0,2}(?:county|city|town|village|district|port|island|suburb|capital|municipality|township|province)\s(?:in|of|near|on|off)\s`,
  'u',
);

/** "Low Asmer, a county in the south": a name that says of itself what kind of place it is. */
export function saidToBe(manuscript: Manuscript): Place[] {
  const words = wordsOf(manuscript);
  return words.flatMap((last, at): Place[] => {
    const kind = placeable(last) && last.after.trim() === ',' && last.role !== 'headline';
    if (!kind || !KIND.test(manuscript.text.slice(last.span[1], last.span[1] + 80))) return [];
    let from = at;
    while (at - from < LONGEST - 1 && touches(words[from - 1], words[from]) && placeable(words[from - 1])) from -= 1;
    const first = words[from];
    const alone = first && !GIVEN_NAMES.has(first.text) && !(first.first && NOT_NAMES.has(first.text.toLowerCase()));
    return alone ? [found(manuscript, first, last)] : [];
  });
}
