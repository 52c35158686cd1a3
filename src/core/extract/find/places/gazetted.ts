import type { Manuscript } from '../../../manuscript.ts';
import { collapse } from '../../../span.ts';
import { spanOf, touches, type Word, wordsOf } from '../../tokens.ts';
import { tongueOf } from '../../tongue.ts';
import { isCountry } from '../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { ADDRESSING_OFFICES, HONORIFICS } from '../../vocabulary/honorifics.ts';
import { definitionsOf } from '../acronyms.ts';
import { languageOf } from '../language.ts';
import { surnamesOf } from '../people.ts';
import { LOCATIVES } from './beside-known.ts';
import { formalStart, plainName } from './formal.ts';
import { knownPlaceAt } from './known.ts';

/** Words before which, or behind which, a known place is somebody's name. */
const isName = (word: Word | undefined) =>
  word?.capital === true &&
  (GIVEN_NAMES.has(word.text) || HONORIFICS.has(word.text) || ADDRESSING_OFFICES.has(word.text));

/** What powers agree on and what is given, which bear the name of a place: "Kyoto Protocol", "Treaty of Versailles". */
const DEEDS =
  /^(?:Accords?|Act|Agenda|Agreements?|Award|Charter|Consensus|Conventions?|Declaration|Framework|Pact|Principles|Prize|Process|Protocol|Statute|Treaty|Treaties)$/u;
/** Peers, who are called after places: "the Duke of Edinburgh". */
const PEERS = /^(?:Duke|Duchess|Dukes|Marquess|Marchioness|Earl|Countess|Viscount|Viscountess)$/u;
/** Whether a known place only names a deed or a peer: "the Paris Agreement", "the Paris targets", "Treaty of London". */
function inTitle(words: readonly Word[], at: number, end: number): boolean {
  const [before, of, first, last, next] = [words[at - 2], words[at - 1], words[at], words[end], words[end + 1]];
  const kind = of?.text === 'of' && touches(of, first) && touches(before, of) ? (before?.text ?? '') : '';
  if (DEEDS.test(kind) || PEERS.test(kind)) return true;
  if (!touches(last, next) || !next) return false;
  return (
    DEEDS.test(next.text) ||
    (of?.text === 'the' && /^(?:agreement|accords?|treaty|protocol|targets|principles)$/u.test(next.text))
  );
}

const REGIONS = /^(?:Africa|Asia|Europe|Caribbean|Pacific|Americas)$/u;
/** "Africa Peace and Security Architecture": a part of the world that begins a longer name. */
const isTitled = (word: Word, next: Word | undefined): boolean =>
  word.role !== 'headline' && word.role !== 'heading' && touches(word, next) && next?.capital === true;

/** Places that are known by name. */
export function gazetted(manuscript: Manuscript) {
  if (tongueOf(manuscript)?.hasOwnPlaces(languageOf(manuscript))) return [];
  const words = wordsOf(manuscript);
  const surnames = surnamesOf(manuscript);
  // "the Ports Relief Committee (PRC)": capitals that the text itself spells out otherwise.
  const defined = new Set(
    definitionsOf(manuscript).flatMap(({ short, long }) => (isCountry(plainName(long)) ? [] : [short])),
  );
  const found = [];
  for (let at = 0; at < words.length; at++) {
    const known = knownPlaceAt(words, at);
    // "Kansas City"
    const city = known !== null && touches(words[known], words[known + 1]) && words[known + 1]?.text === 'City';
    const goesOn = city && touches(words[known + 1], words[known + 2]) && words[known + 2]?.capital;
    const end = city && !goesOn ? known + 1 : known;
    const [first, last] = [words[at], words[end ?? at]];
    // "US$" and "US dollars" are money.
    const money =
      touches(words[end ?? at], words[(end ?? at) + 1]) && /^dollars?$/iu.test(words[(end ?? at) + 1]?.text ?? '');
    if (end === null || !first || !last || money || /^\s?\$/.test(last.after)) continue;
    const ambiguous = at === end && GIVEN_NAMES.has(first.text);
    // "the Hague system"
    if (touches(last, words[end + 1]) && /^systems?$/.test(words[end + 1]?.text ?? '')) continue;
    // "Paris said", where the text tells of Quenna Paris.
    const bearer = at === end && surnames.has(first.text) && !LOCATIVES.has(words[at - 1]?.text.toLowerCase() ?? '');
    const named =
      bearer ||
      // "Oxford BioMedica": a firm, which bears a capital inside.
      (touches(last, words[end + 1]) && /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{3,}$/u.test(words[end + 1]?.text ?? '')) ||
      (first.upper && at === end && defined.has(first.text)) ||
      (REGIONS.test(first.text) && at === end && isTitled(last, words[end + 1])) ||
      inTitle(words, at, end) ||
      (touches(words[at - 1], first) && isName(words[at - 1])) ||
      (ambiguous && touches(last, words[end + 1]) && words[end + 1]?.capital);
    const span = spanOf(words[formalStart(words, at)] ?? first, last);
    if (!named)
      found.push({
        value: {
          kind: 'name' as const,
          name: collapse(manuscript.text.slice(...span)),
        },
        spans: [span],
      });
    at = end;
  }
  return found;
}
