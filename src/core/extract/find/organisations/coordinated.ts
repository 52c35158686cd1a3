import { touches, type Word } from '../../tokens.ts';
import { BODY_HEADS } from '../../vocabulary/bodies.ts';
import { DEMONYMS } from '../../vocabulary/countries.ts';
import { CHARGES } from '../../vocabulary/offices.ts';
import { nameable } from '../nameable.ts';
import { knownPlaceAt } from '../places/known.ts';
import { isOffice } from './held.ts';

const ARTICLES = new Set(['the', 'la', 'le', 'les', 'el', 'los', 'las']);

/** What opens a name whose first words are joined by "and". */
const OPENERS = new Set([...ARTICLES, 'its', 'our', 'their', 'his', 'her']);

/** What services are for, in two words that belong together. */
const PAIRS = new Set([
  'Fire and Rescue',
  'Search and Rescue',
  'Health and Safety',
  'Food and Drug',
  'Health and Care',
]);
const isPair = (words: readonly Word[], from: number, head: number): boolean =>
  head > from && PAIRS.has(`${words[from - 2]?.text} and ${words[from]?.text}`);
const POLICE = /^(?:Police|Constabulary)$/u;

/** Offices of one body, behind whose "of" comes the whole of its name. */
const ONE_BODY = /^(?:[Ee]xecutive|[Cc]hair(?:man|woman|person)?|CEO|[Pp]resident|[Dd]irector)$/u;

/** Where a row of single fields begins that commas part, before the one at a word: "the ‹Tides›, Ports and Trade Office". */
function rowStart(words: readonly Word[], start: number): number {
  let from = start;
  while (start - from < 4) {
    const [before, opener] = [words[from - 1], words[from - 2]];
    const single = nameable(before) && before.after.trim() === ',' && before.sentence === words[from]?.sentence;
    if (!single || before.upper || knownPlaceAt(words, from - 1) !== null || BODY_HEADS.has(before.text)) return start;
    from -= 1;
    if (opener?.capital === false || opener?.possessive)
      return opener.possessive || ARTICLES.has(opener.text.toLowerCase()) ? from : start;
  }
  return start;
}

/** "Economic and Financial Crimes Commission": what stands before "and" belongs to the name when "the" or "its" opens it. */
export function coordinated(words: readonly Word[], from: number, head: number): number {
  const [and, word] = [words[from - 1], words[from - 2]];
  if (from === head || and?.text !== 'and' || !touches(and, words[from]) || !nameable(word) || !touches(word, and))
    return from;
  let start = from - 2;
  while (
    nameable(words[start - 1]) &&
    touches(words[start - 1], words[start]) &&
    from - start < 6 &&
    !ARTICLES.has(words[start - 1]?.text.toLowerCase() ?? '')
  )
    start -= 1;
  start = rowStart(words, start);
  // "the United Kingdom and European Union": a country before the body.
  if (knownPlaceAt(words, start) === from - 2 && !POLICE.test(words[head]?.text ?? '')) return from;
  const opener = words[start - 1];
  // "Orrin Fire and Rescue Service", "Quenby and Sorrel Police": what two words name together.
  if (isPair(words, from, head) && !/^(?:of|for)$/u.test(opener?.text ?? '')) return start;
  if (POLICE.test(words[head]?.text ?? '') && from === head - 1 && start === from - 2) return start;
  // "NVF Ports and Tides Department": capitals open it as well.
  const capitals = words[start]?.upper === true && start < from - 2;
  const led =
    opener !== undefined &&
    ((touches(opener, words[start]) && OPENERS.has(opener.text.toLowerCase())) ||
      // "the Commission’s Tides and Safe Ports Board", "chief executive of Quenby and Orrin Hospitals Trust"
      (opener.possessive && /^['’]s?\s+$/u.test(opener.after)) ||
      (opener.text === 'of' && ONE_BODY.test(words[start - 2]?.text ?? '') && touches(words[start - 2], opener)));
  const opened = led || capitals;
  const bodies =
    words.slice(start, from - 1).some(({ text }) => BODY_HEADS.has(text) && !CHARGES.has(text)) ||
    words.slice(start, from - 1).some(isOffice);
  // "the Fund’s ‹Halmian› Tides and Ports Office": where it is.
  const placed = opener?.possessive && DEMONYMS.has(words[start]?.text ?? '') ? 1 : 0;
  return opened && !bodies ? start + placed : from;
}
