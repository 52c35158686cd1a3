import type { Manuscript } from '../../../manuscript.ts';
import type { Proposal } from '../../finding.ts';
import { touches, type Word, wordsOf } from '../../tokens.ts';
import { NOT_BODIES } from '../../vocabulary/bodies.ts';
import { DEMONYMS, isCountry } from '../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { NOT_NAMES } from '../../vocabulary/not-names.ts';
import { nameable } from '../nameable.ts';
import { isHeadlineVerb } from '../people/name-run.ts';
import { knownPlaceAt } from '../places/known.ts';
import { capitalOfTitle } from '../title-case.ts';
import { proposal } from './capitals.ts';
import { isHeld, isOffice } from './held.ts';

/** Lands that bodies are named after beside countries, and how worldwide ones call themselves. */
const LANDS = new Set('England Scotland Wales Europe Pacific International Worldwide'.split(' '));
/** What stands before the name of a country and makes a part, a time or a team of it. */
const OF_LAND =
  /^(?:(?:North|South|East|West|Middle|Central)\p{L}*|New|Great|Greater|Upper|Lower|Inner|Outer|Mainland|Rural|Urban|Modern|Ancient|Young|Free|Digital|Little|Latin|Team|Miss|Mister|Brand|Asia|Indo|Trans|Republic|Kingdom|Union|State|Occupied|Popular|Nuev[ao]|Nouvelle|\p{Lu}{1,2}|DPR|DRC|Post.*|Pre.*|Anti.*|\p{L}+-)$/u;
/** Most words before the country. */
const MOST = 3;

/** "Sport England", "Tidal Services Kenya", "Orrin International": names that a land ends, which are no place. */
export function ofCountry(manuscript: Manuscript): Proposal<'organisations'>[] {
  const words = wordsOf(manuscript);
  const ofTitle = capitalOfTitle(manuscript);
  return words.flatMap((land, at) => {
    // "NVF Lindau": capitals and their town.
    const short = words[at - 1];
    const branch =
      /^\p{Lu}{3,6}$/u.test(short?.text ?? '') &&
      touches(short, land) &&
      !NOT_BODIES.has(short?.text ?? '') &&
      knownPlaceAt(words, at) === at;
    if (
      !(branch || LANDS.has(land.text) || land.text === 'UK' || isCountry(land.text.replace(/-\p{Lu}{2,5}$/u, ''))) ||
      land.role === 'headline'
    )
      return [];
    if (touches(land, words[at + 1]) && words[at + 1]?.capital && !isHeld(words[at + 1])) return [];
    let from = at;
    while (at - from < MOST && touches(words[from - 1], words[from]) && fits(words[from - 1])) from -= 1;
    const [first, before] = [words[from], words[from - 1]];
    if (!first || from === at || (touches(before, first) && before?.capital)) return [];
    const alone =
      !ofTitle(first) &&
      !GIVEN_NAMES.has(first.text) &&
      !OF_LAND.test(words[at - 1]?.text ?? '') &&
      knownPlaceAt(words, from) === null &&
      knownPlaceAt(words, at - 1) === null &&
      !/^(?:in|near|across|around|within)$/iu.test(before?.text ?? '') &&
      !(first.first && (NOT_NAMES.has(first.text.toLowerCase()) || (from === at - 1 && first.text !== 'Air')));
    return alone ? [proposal(manuscript, first, land, 'name')] : [];
  });
}

const fits = (word: Word | undefined): boolean =>
  nameable(word) &&
  !isOffice(word) &&
  !DEMONYMS.has(word.text) &&
  !NOT_BODIES.has(word.text) &&
  !isHeadlineVerb(word) &&
  !word.possessive;
