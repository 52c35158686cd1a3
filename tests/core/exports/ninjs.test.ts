import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { write } from '#core/exports/ninjs';
import { anyArticle } from '../../templates/any-article.ts';
import { articleOf, ownArticles, writtenIn } from './own-sources.ts';

const words = z.string().min(1);
const moment = z.iso.datetime({ offset: true });
const listOf = <T extends z.ZodType>(item: T) => z.array(item).min(1).optional();
const Mentioned = z.strictObject({ name: words, rel: z.literal('mentions'), literal: words.optional() });

/** The part of ninjs 3 that is written. */
const Ninjs = z.strictObject({
  uri: z.string().regex(/^urn:pressbrief:article:[0-9a-f]{20}$/),
  standard: z.strictObject({ name: z.literal('ninjs'), version: z.literal('3.0'), schema: z.url() }),
  type: z.literal('text'),
  version: z.string().regex(/^\d+$/),
  contentCreated: moment.optional(),
  embargoedUntil: moment.optional(),
  pubStatus: z.literal('withheld').optional(),
  edNote: words.optional(),
  language: words.optional(),
  altIds: listOf(z.strictObject({ role: z.enum(['reference', 'url']), value: words })),
  infoSources: listOf(
    z.strictObject({
      name: words,
      literal: words.optional(),
      contactInfo: listOf(z.strictObject({ type: z.enum(['email', 'phone']), name: words.optional(), value: words })),
    }),
  ),
  by: words.optional(),
  located: words.optional(),
  headlines: listOf(
    z.strictObject({ role: z.enum(['main', 'subhead']), contentType: z.literal('text/plain'), value: words }),
  ),
  bodies: z
    .array(
      z.strictObject({
        role: z.literal('main'),
        contentType: z.literal('text/plain'),
        charCount: z.int().nonnegative(),
        wordCount: z.int().nonnegative().optional(),
        value: z.string(),
      }),
    )
    .length(1),
  people: listOf(Mentioned),
  organisations: listOf(Mentioned),
  places: listOf(Mentioned),
  events: listOf(Mentioned),
});

test('every source of ours becomes ninjs of the expected shape, with the same bytes each time', async () => {
  for (const [path, article] of await ownArticles()) {
    const bytes = write(article);
    expect(Ninjs.safeParse(writtenIn(bytes)).error?.issues, path).toBeUndefined();
    expect(write(structuredClone(article))).toEqual(bytes);
  }
});

test('any article that holds the schema does', () => {
  fc.assert(
    fc.property(anyArticle, article => {
      expect(Ninjs.safeParse(writtenIn(write(article))).error?.issues).toBeUndefined();
    }),
    { seed: 20261128, numRuns: 80 },
  );
});

const RELEASE = `Harbour Trust opens a ferry line to Quenby

QUENBY, 3 March 2026 – The Harbour Trust (HT) opened a ferry line. Ada Brennick was there.
`;

test('it says what the record holds, the body below its headline, its words and letters counted', async () => {
  const body = RELEASE.slice(RELEASE.indexOf('QUENBY'));
  const declared = { uri: 'https://trust.example/news/1', reference: 'HT/2026/3', issuer: 'Harbour Trust' };
  expect(writtenIn(write(await articleOf(RELEASE, declared)))).toMatchObject({
    altIds: [
      { role: 'reference', value: 'HT/2026/3' },
      { role: 'url', value: 'https://trust.example/news/1' },
    ],
    infoSources: [{ name: 'Harbour Trust' }],
    language: 'en',
    located: 'QUENBY',
    headlines: [{ role: 'main', contentType: 'text/plain', value: 'Harbour Trust opens a ferry line to Quenby' }],
    bodies: [{ value: body, charCount: body.length, wordCount: 17 }],
    organisations: [{ name: 'Harbour Trust', literal: 'HT' }],
  });
});

test.each([
  ['2026-03-03', undefined],
  ['2026-03', undefined],
  ['2026-03-03T10:00', undefined],
  ['2026-03-03T10:00Z', '2026-03-03T10:00:00Z'],
  ['2026-03-03T10:00:30+02:00', '2026-03-03T10:00:30+02:00'],
])('published %s is created %s: only a moment with its zone is one', async (published, created) => {
  expect(writtenIn(write(await articleOf(RELEASE, { published }))).contentCreated).toBe(created);
});

test.each([
  ['2026-03-03T10:00+02:00', { embargoedUntil: '2026-03-03T10:00:00+02:00' }],
  ['2026-03-03', { embargoedUntil: '2026-03-03T12:00:00.000Z' }],
  ['2026-03-03/..', { pubStatus: 'withheld' }],
])('an embargo until %s is never lost', async (until, held) => {
  const article = await articleOf(RELEASE);
  const embargo = { until, spans: [], paragraph: null, basis: 'corrected', rule: 'embargo/by-hand' } as const;
  const { embargoedUntil, pubStatus } = writtenIn(write({ ...article, embargo }));
  expect({ embargoedUntil, pubStatus }).toEqual({ embargoedUntil: undefined, pubStatus: undefined, ...held });
});

test('words are not counted where a language writes none apart', async () => {
  const { bodies, language } = writtenIn(
    write(await articleOf('港口信托开通渡轮航线\n\n港口信托于2026年3月3日开通了一条渡轮航线。\n')),
  );
  expect([language, bodies[0].wordCount]).toEqual(['zh', undefined]);
});
