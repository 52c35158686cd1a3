import { touches, type Word } from '../../tokens.ts';
import { countryOf, isCountry } from '../../vocabulary/countries.ts';
import { knownPlaceAt } from './known.ts';

/** What a state or a part of one is called in full: "the Kingdom of Halmia". */
const STATES = new Set('Republic Kingdom Principality Duchy Emirate Sultanate Commonwealth Empire Isle'.split(' '));
/** What such a name may begin with: "Democratic Republic", "People's Republic". */
const KINDS = new Set(
  'People Democratic Federal Federative Federated Islamic Socialist United Arab Hashemite Plurinational Bolivarian Grand Co-operative Cooperative'.split(
    ' ',
  ),
);
/** Words that make another place of the one behind them: "Lower Halmia", "New Corvane". */
const PARTS = new Set('Lower Upper Inner Outer Greater Northern Southern Eastern Western New'.split(' '));

/** The first word of the whole name of a known place that begins at a word: of "the Republic of Halmia", of "Lower Halmia"; the word itself where no more belongs to it. */
export function formalStart(words: readonly Word[], at: number): number {
  const article = words[at - 1]?.text === 'the' && touches(words[at - 1], words[at]) ? 1 : 0;
  const [of, state] = [words[at - 1 - article], words[at - 2 - article]];
  if (of?.text === 'of' && touches(of, words[at - article]) && STATES.has(state?.text ?? '') && touches(state, of)) {
    let from = at - 2 - article;
    while (KINDS.has(words[from - 1]?.text ?? '') && words[from - 1]?.sentence === words[from]?.sentence) from -= 1;
    return from;
  }
  const part = words[at - 1];
  return part && !part.first && PARTS.has(part.text) && touches(part, words[at]) ? at - 1 : at;
}

/** The last word of the whole name of a known place that begins at a word: "‹Republic of Halmia› (Ada Brennick)". Null where none does. */
export function formalEnd(words: readonly Word[], from: number): number | null {
  let state = from;
  while (KINDS.has(words[state]?.text ?? '') && words[state]?.sentence === words[state + 1]?.sentence) state += 1;
  const of = words[state + 1];
  if (!STATES.has(words[state]?.text ?? '') || of?.text !== 'of' || !touches(words[state], of)) return null;
  const name = words[state + 2]?.text === 'the' ? state + 3 : state + 2;
  return touches(words[name - 1], words[name]) ? knownPlaceAt(words, name) : null;
}

/** The country that a whole name is of, or the name as it stands: of "Kingdom of Halmia", Halmia. */
export function plainName(name: string): string {
  if (/\sRepublic$|^Federated\s/u.test(name)) return countryOf(name) ?? name;
  const [, plain] =
    /\s?(?:Republic|Kingdom|Principality|Sultanate|Commonwealth)\sof\s(?:the\s)?(.+)$/u.exec(name) ?? [];
  return plain !== undefined && isCountry(plain) && name !== 'Republic of China' ? plain : name;
}
