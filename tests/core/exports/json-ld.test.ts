import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { write } from '#core/exports/json-ld';
import { anyArticle } from '../../templates/any-article.ts';
import { articleOf, ownArticles, writtenIn } from './own-sources.ts';

const words = z.string().min(1);
const date = z.string().regex(/^\d{4}(-(0\d|1[0-2])(-\d\d(T.+)?)?)?$/);
const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(2)]);
const thing = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ '@type': z.literal(type), ...shape });

const Organization = thing('Organization', { name: words, alternateName: words.optional() });
const Place = thing('Place', { name: words });
const Office = thing('OrganizationRole', { roleName: words, affiliation: Organization });
const Person = thing('Person', {
  name: words,
  honorificPrefix: words.optional(),
  jobTitle: oneOrMore(words).optional(),
  affiliation: oneOrMore(z.union([Organization, Office])).optional(),
});
const Happening = thing('Event', {
  name: words,
  alternateName: words.optional(),
  startDate: date.optional(),
  endDate: date.optional(),
  location: Place.optional(),
  organizer: oneOrMore(Organization).optional(),
});
const ContactPoint = thing('ContactPoint', {
  name: words.optional(),
  email: words.optional(),
  telephone: words.optional(),
});
const Named = z.union([thing('Person', { name: words }), thing('Organization', { name: words })]);

/** The part of schema.org that is written. */
const NewsArticle = thing('NewsArticle', {
  '@context': z.literal('https://schema.org'),
  '@id': z.string().regex(/^urn:pressbrief:article:[0-9a-f]{20}$/),
  url: z.url().optional(),
  identifier: words.optional(),
  version: z.int().positive(),
  headline: words.optional(),
  alternativeHeadline: words.optional(),
  datePublished: date.optional(),
  dateline: words.optional(),
  inLanguage: words.optional(),
  publisher: Organization.extend({ contactPoint: oneOrMore(ContactPoint).optional() }).optional(),
  author: oneOrMore(thing('Person', { name: words })).optional(),
  creditText: words.optional(),
  conditionsOfAccess: words.optional(),
  encodingFormat: z.literal('text/plain'),
  articleBody: z.string().optional(),
  mentions: z
    .array(z.union([Person, Organization, Place, Happening]))
    .min(1)
    .optional(),
  hasPart: z
    .array(thing('Quotation', { text: words, spokenByCharacter: Named.optional() }))
    .min(1)
    .optional(),
  citation: z
    .array(thing('WebPage', { url: z.string().regex(/^https?:/i) }))
    .min(1)
    .optional(),
});

const RELEASE = `Harbour Trust opens a ferry line to Quenby

QUENBY, 3 March 2026 – The Harbour Trust (HT) opened a ferry line to Quenby, Mayor Orla Tavish of Quenby said.

“It joins two shores,” said Ada Brennick, Chair of the Harbour Trust. “More will follow.”

Timetables are at https://trust.example/ferry.
`;

test('every source of ours becomes a NewsArticle of the expected shape, with the same bytes each time', async () => {
  for (const [path, article] of await ownArticles()) {
    const bytes = write(article);
    const { error } = NewsArticle.safeParse(writtenIn(bytes));
    expect(error?.issues, path).toBeUndefined();
    expect(write(structuredClone(article))).toEqual(bytes);
  }
});

test('any article that holds the schema does', () => {
  fc.assert(
    fc.property(anyArticle, article => {
      expect(NewsArticle.safeParse(writtenIn(write(article))).error?.issues).toBeUndefined();
    }),
    { seed: 20261128, numRuns: 80 },
  );
});

test('it says what the record holds, the body below its headline', async () => {
  const article = await articleOf(RELEASE, { uri: 'https://trust.example/news/1', reference: 'HT/2026/3' });
  expect(writtenIn(write(article))).toMatchObject({
    url: 'https://trust.example/news/1',
    identifier: 'HT/2026/3',
    headline: 'Harbour Trust opens a ferry line to Quenby',
    datePublished: '2026-03-03',
    dateline: 'QUENBY, 3 March 2026',
    inLanguage: 'en',
    articleBody: RELEASE.slice(RELEASE.indexOf('QUENBY')),
    mentions: expect.arrayContaining([
      {
        '@type': 'Person',
        name: 'Ada Brennick',
        jobTitle: 'Chair',
        affiliation: { '@type': 'Organization', name: 'Harbour Trust' },
      },
      { '@type': 'Organization', name: 'Harbour Trust', alternateName: 'HT' },
    ]),
    hasPart: [
      { '@type': 'Quotation', text: 'It joins two shores,', spokenByCharacter: { name: 'Ada Brennick' } },
      { '@type': 'Quotation', text: 'More will follow.', spokenByCharacter: { name: 'Ada Brennick' } },
    ],
    citation: [{ url: 'https://trust.example/ferry' }],
  });
});

test('of several offices each body stands with its title', async () => {
  const article = await articleOf(RELEASE);
  const evidence = { spans: [], paragraph: null, basis: 'corrected', rule: 'people/by-hand' } as const;
  const roles = [
    { title: 'Chair', organisation: 'Harbour Trust', ...evidence },
    { title: 'Minister', organisation: null, ...evidence },
    { title: 'Member', organisation: 'Ferry Board', ...evidence },
  ];
  const people = [
    { name: 'Ada Brennick', honorific: 'Dr.', roles, mentions: [], basis: 'corrected', rule: 'people/by-hand' },
  ];
  expect(writtenIn(write({ ...article, people } as typeof article)).mentions[0]).toEqual({
    '@type': 'Person',
    name: 'Ada Brennick',
    honorificPrefix: 'Dr.',
    jobTitle: ['Chair', 'Minister', 'Member'],
    affiliation: [
      {
        '@type': 'OrganizationRole',
        roleName: 'Chair',
        affiliation: { '@type': 'Organization', name: 'Harbour Trust' },
      },
      {
        '@type': 'OrganizationRole',
        roleName: 'Member',
        affiliation: { '@type': 'Organization', name: 'Ferry Board' },
      },
    ],
  });
});

test('whoever the byline names among the people is the author', async () => {
  const article = await articleOf(RELEASE);
  const byline = {
    text: 'By Ada Brennick, Orla Tavishton',
    spans: [],
    paragraph: null,
    basis: 'corrected',
    rule: 'a/b',
  } as const;
  const { author, creditText } = writtenIn(write({ ...article, byline }));
  expect([author, creditText]).toEqual([{ '@type': 'Person', name: 'Ada Brennick' }, byline.text]);
});

test('what is not stated is absent, a season is no date of ISO 8601, and an embargo is told', async () => {
  const bare = writtenIn(write(await articleOf("Let's meet on Thursday\n")));
  expect(Object.keys(bare)).toEqual([
    '@context',
    '@type',
    '@id',
    'version',
    'inLanguage',
    'encodingFormat',
    'articleBody',
  ]);
  const season = await articleOf(RELEASE, { published: '2026-21' });
  expect(writtenIn(write(season))).not.toHaveProperty('datePublished');
  const held = await articleOf(`EMBARGOED UNTIL 10:00 UTC ON 3 MARCH 2026\n\n${RELEASE}`);
  expect(writtenIn(write(held)).conditionsOfAccess).toBe('EMBARGOED UNTIL 10:00 UTC ON 3 MARCH 2026');
});
