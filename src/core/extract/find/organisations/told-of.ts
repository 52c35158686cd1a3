import type { Manuscript } from '../../../manuscript.ts';
import type { Proposal } from '../../finding.ts';
import { touches, type Word, wordsOf } from '../../tokens.ts';
import { BODY_NOUNS } from '../../vocabulary/bodies.ts';
import { DEMONYMS } from '../../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { nameable } from '../nameable.ts';
import { knownPlaceAt } from '../places/known.ts';
import { proposal } from './capitals.ts';
import { joins } from './edges.ts';
import { isOffice } from './held.ts';

type Body = Proposal<'organisations'>;

/** More nouns that only a body can be, behind a name and a comma. */
const KINDS = new Set([
  ...BODY_NOUNS,
  ...`retailer provider operator manufacturer distributor subsidiary insurer lender regulator coalition consortium network nonprofit non-profit
   nonprofits ngo alliance initiative hospital school college ministry department academy chamber council board brand carmaker automaker
   drugmaker conglomerate bureau trust fund`.split(/\s+/),
]);
/** Most words between an article and its noun: "the main Halmian industry association". */
const DESCRIBING = 6;
/** Most words of a name. */
const MOST = 5;

/** Whether a noun of a body ends the words behind an article: its phrase stops there or goes on about what it does. */
const ends = (word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined &&
  (word.after.trim() !== '' ||
    next === undefined ||
    next.sentence !== word.sentence ||
    /^(?:of|for|in|that|which|who|with|and|based|whose|to|from|at|\p{Ll}+ing|\p{Ll}+ed)$/u.test(next.text));

/** "Confindra, the main association of makers,", "Eni Orrin, the famous energy company": what a name is told to be. */
export function toldOf(manuscript: Manuscript): Body[] {
  const words = wordsOf(manuscript);
  const names = toldNames(words);
  if (names.length === 0) return [];
  const byFirst = Map.groupBy(names, ([first = '']) => first);
  return words.flatMap((word, at) => {
    const parts = byFirst.get(word.text)?.find(name => name.every((part, offset) => words[at + offset]?.text === part));
    const last = parts && words[at + parts.length - 1];
    if (!parts || !last) return [];
    const before = words[at - 1];
    const glued =
      (touches(before, word) && before?.capital === true && !before.first) ||
      (touches(last, words[at + parts.length]) && words[at + parts.length]?.capital === true);
    return glued ? [] : [proposal(manuscript, word, last, parts.length === 1 && word.upper ? 'short' : 'name')];
  });
}

/** The names that a comma, an article and a noun of bodies follow. */
function toldNames(words: readonly Word[]): readonly (readonly string[])[] {
  return words.flatMap((article, at): string[][] => {
    if (!/^(?:an?|the|its|our|their)$/.test(article.text) || words[at - 1]?.after.trim() !== ',') return [];
    const last = words[at - 1];
    if (!last || last.sentence !== article.sentence || !nameable(last)) return [];
    let noun = at + 1;
    const runs = (word: number) => touches(words[word], words[word + 1]) || /^['’]s\s$/u.test(words[word]?.after ?? '');
    while (noun - at < DESCRIBING && !KINDS.has(words[noun]?.text ?? '') && runs(noun)) noun += 1;
    // The last noun of a row of nouns: "energy company".
    while (touches(words[noun], words[noun + 1]) && KINDS.has(words[noun + 1]?.text ?? '')) noun += 1;
    if (!KINDS.has(words[noun]?.text ?? '') || !ends(words[noun], words[noun + 1])) return [];
    if (words.slice(at + 1, noun).some(({ text }) => /^(?:of|for|in|at|to|by|from|who|which|that)$/.test(text)))
      return [];
    let from = at - 1;
    while (at - from < MOST && joins(words[from - 1], words[from]) && nameable(words[from - 1])) from -= 1;
    const run = words.slice(from, at);
    const plain = run.every(word => !isOffice(word) && !DEMONYMS.has(word.text) && !/\d{4}/.test(word.text));
    const person = GIVEN_NAMES.has(run[0]?.text ?? '') && run.length < 4;
    const before = words[from - 1];
    const row = before?.sentence === article.sentence && before.after.trim() === ',' && before.capital;
    return plain && !person && !row && knownPlaceAt(words, from) === null ? [run.map(({ text }) => text)] : [];
  });
}
