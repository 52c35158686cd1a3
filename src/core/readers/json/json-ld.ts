import { Failure } from '../../failure.ts';
import { headed } from '../../headed.ts';
import { believed } from '../declared.ts';
import {
  addressIn,
  dateIn,
  headlineIn,
  isThing,
  languageIn,
  listOf,
  plain,
  stringIn,
  type Thing,
  type Told,
} from './values.ts';

/** NewsArticle, its kinds and Article, also with their vocabulary before them. */
const ARTICLE = /^(?:https?:\/\/schema\.org\/|schema:)?(?:[A-Z][A-Za-z]{0,40})?Article$/;

const typesOf = (thing: Thing): readonly string[] => listOf(thing['@type']).flatMap(type => stringIn(type) ?? []);

/** The things of JSON-LD: one, those of a list, or those of its graphs. */
const thingsIn = (value: unknown): readonly Thing[] =>
  listOf(value)
    .filter(isThing)
    .flatMap(thing => ('@graph' in thing ? listOf(thing['@graph']).filter(isThing) : [thing]));

/** Whether a value is JSON-LD. */
export const isJsonLd = (value: unknown): boolean =>
  listOf(value).some(thing => isThing(thing) && ('@type' in thing || '@graph' in thing || '@context' in thing));

/** The words of a value: a string, one with its language, or the name of a thing; of several, the first. */
function wordsIn(value: unknown): string | null {
  const [first] = listOf(value);
  return isThing(first) ? (stringIn(first['@value']) ?? stringIn(first.name)) : stringIn(first);
}

/** The name of a thing that stands here, or elsewhere under its id. */
function nameIn(value: unknown, things: readonly Thing[]): string | null {
  const [first] = listOf(value);
  const id = isThing(first) ? stringIn(first['@id']) : null;
  return wordsIn(first) ?? (id === null ? null : wordsIn(things.find(thing => thing['@id'] === id)));
}

/** The address of a thing, or the one that its id is. */
function addressOf(value: unknown): string | null {
  const [first] = listOf(value);
  return addressIn(isThing(first) ? first['@id'] : first);
}

/** The one article among things. @throws {Failure} invalid, where there is none, or more than one. */
function articleIn(things: readonly Thing[], name: string): Thing {
  const [article, ...more] = things.filter(thing => typesOf(thing).some(type => ARTICLE.test(type)));
  if (article && more.length === 0) return article;
  if (article)
    throw new Failure('invalid', `${name} holds ${more.length + 1} articles`, 'give each of them in a file of its own');
  const types = [...new Set(things.flatMap(typesOf))].slice(0, 5).join(', ') || 'things without a type';
  throw new Failure('invalid', `${name} is JSON-LD of ${types}, not of a NewsArticle`, 'give the NewsArticle');
}

/**
 * What a NewsArticle of schema.org says.
 * @throws {Failure} invalid, where there is none, more than one, or one without articleBody.
 */
export function ofJsonLd(value: unknown, name: string): Told {
  const things = thingsIn(value);
  const article = articleIn(things, name);
  const mediaType = wordsIn(article.encodingFormat) ?? '';
  const bodies = listOf(article.articleBody).flatMap(each => wordsIn(each) ?? []);
  if (bodies.length === 0)
    throw new Failure(
      'invalid',
      `${name} is a NewsArticle without articleBody: its words stand elsewhere`,
      'give the page that it describes, or put its text into articleBody',
    );
  const headline = headlineIn(wordsIn(article.headline) ?? wordsIn(article.name), mediaType);
  const declared = believed({
    headline,
    published: dateIn(wordsIn(article.datePublished)),
    issuer: nameIn(article.publisher, things),
    uri: addressOf(article.url) ?? addressOf(article.mainEntityOfPage),
    language: languageIn(wordsIn(article.inLanguage)),
  });
  return { text: headed(headline, bodies.map(body => plain(body, mediaType)).join('\n\n')), declared };
}
