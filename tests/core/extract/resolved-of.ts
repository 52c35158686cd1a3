import type { Article } from '#core/article';
import type { Resolved } from '#core/extract/resolved';
import type { Manuscript } from '#core/manuscript';
import { paragraphAt } from '#core/manuscript';

type Person = Article['people'][number];
type Body = Article['organisations'][number];

/** Every mention of the words in the text, as names. */
export const mentionsOf = ({ text, structure }: Manuscript, words: string): Person['mentions'] =>
  [...text.matchAll(new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'gu'))].map(({ index }) => ({
    span: [index, index + words.length] as const,
    paragraph: paragraphAt(structure, index)?.number ?? 1,
    kind: 'name' as const,
  }));

/** A person who is mentioned wherever the words stand in the text. */
export const person = (
  manuscript: Manuscript,
  name: string,
  more: Partial<Person> & { words?: string } = {},
): Person => {
  const { words = name, ...rest } = more;
  return {
    name,
    honorific: null,
    roles: [],
    mentions: mentionsOf(manuscript, words),
    basis: 'stated',
    rule: 'people/by-hand',
    ...rest,
  };
};

/** A body that is mentioned wherever its name stands in the text. */
export const body = (manuscript: Manuscript, name: string, acronym: string | null = null): Body => ({
  name,
  acronym,
  mentions: mentionsOf(manuscript, name),
  basis: 'stated',
  rule: 'organisations/by-hand',
});

/** What the second stage leaves of a text in which it found no more than what is given. */
export const resolvedOf = (given: Partial<Resolved> = {}): Resolved => ({
  language: 'en',
  headline: null,
  subheadline: null,
  byline: null,
  dateline: null,
  published: null,
  embargo: null,
  reference: null,
  dates: [],
  figures: [],
  issuer: null,
  people: [],
  organisations: [],
  acronyms: [],
  places: [],
  events: [],
  lists: [],
  links: [],
  contacts: [],
  speech: { quotes: [], statements: [] },
  ...given,
});
