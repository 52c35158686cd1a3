import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '#core/article';
import type { FoundField } from '#core/extract/finding';

const KIT = new URL('../fixtures/kit/', import.meta.url);

/** The releases of the kit, each with the names that stand in it. */
const releases = readdirSync(KIT).map(name => {
  const { text, people, organisations, places } = JSON.parse(
    readFileSync(new URL(`${name}/article.json`, KIT), 'utf8'),
  ) as Article;
  const names = [...people, ...organisations, ...places].flatMap(({ name }) => name.match(/\p{Lu}\p{Ll}{4,}/gu) ?? []);
  return { text, names: [...new Set(names)] };
});

const SYLLABLES = ['ba', 'dor', 'fen', 'gul', 'kem', 'lo', 'mar', 'ned', 'pol', 'rik', 'sut', 'tov', 'vel', 'zan'];
const ending = (copy: number): string =>
  copy === 0 ? '' : (SYLLABLES[copy % SYLLABLES.length] ?? '') + ending(Math.floor(copy / SYLLABLES.length));

/** Press releases in a row until there are so many characters. Each copy names other people, bodies and places, as many texts would. */
export function realistic(characters: number): string {
  let text = '';
  for (let copy = 0; text.length < characters; copy++)
    for (const release of releases) {
      const renamed = release.names.reduce((all, name) => all.replaceAll(name, name + ending(copy)), release.text);
      text += `${renamed}\n`;
    }
  return text.slice(0, characters);
}

/** For each family of rules, a piece that makes it work hardest, repeated on one line or in lines of a paragraph each. */
export const hostile: Readonly<
  Record<
    | FoundField
    | 'structure'
    | 'pronouns'
    | 'key points'
    | 'tables'
    | 'clauses'
    | 'French'
    | 'Spanish'
    | 'Chinese'
    | 'signs',
    string
  >
> = {
  structure: 'Contact: a, +00 555 ',
  language: 'der la the 的 ',
  headline: 'Mayor Opens ',
  subheadline: 'Opens ferry line to the island ',
  byline: 'By Ada Brennick ',
  issuer: 'The Harbour Commission announced ',
  dateline: 'PORT ASK, 3 March – ',
  published: 'Published on 3 March 2026 ',
  embargo: 'Embargoed until 09:00 UTC ',
  reference: 'Reference: HC/2026/14 ',
  people: 'Ms. Ada Brennick, Director of the ',
  organisations: 'Ministry of Trade and ',
  places: 'in Lindau, Texas, near ',
  acronyms: 'Harbour Commission (HC) ',
  events: 'the third Sorrel Forum on ',
  figures: 'about 1,200 to two hundred and ',
  dates: 'between 3 and 5 May ',
  quotes: '“We said: ‘no,’ said ',
  statements: 'and she said that ',
  lists: '; - and three ',
  links: 'https://a.example/?b=',
  contacts: 'a.b@c.example, +00 555 ',
  pronouns: 'She said he said the Director ',
  'key points': 'Nine ferries will open. ',
  tables: '12 ',
  clauses: '3 March 2026, $1.2 million; - and three ',
  French:
    'la ministre de la Mer, Ada Corvec, a salué la quatrième Conférence sur les digues de la ville de Lindau (CDL), et ',
  Spanish: 'la ministra de Puertos, Ada Corro, destacó la IV Conferencia de Puertos de la ciudad de Lindau (CPL), y ',
  Chinese: '国家航运局局长何清在林道出席第八届国际港口论坛，与上海市港务委员会签署协议，表示感谢，',
  signs: '2026年5月3日至5日约3.5亿元',
};
