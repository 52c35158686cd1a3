import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#core/article';
import { type RecordFormatName, recordFormats } from '#core/exports/index';
import { extraction } from '#core/extract/extract';
import { Failure } from '#core/failure';
import { readSource } from '#core/readers/receive';
import { articleOf, ownArticles } from './own-sources.ts';

const formats = Object.keys(recordFormats) as RecordFormatName[];

/** The record of what an export wrote. */
async function again(article: Article, format: RecordFormatName): Promise<Article> {
  const { load, file } = recordFormats[format];
  const { value } = await readSource((await load())(article), file, {});
  return (await extraction(value)).article;
}

const core = ({ text, headline, published, language, paragraphs }: Article) => ({
  text,
  headline: headline?.text,
  published: published?.date,
  language,
  paragraphs,
});

// A record is held to more than that, below.
test.each(formats.filter(format => format !== 'json'))(
  'what is written as %s is read with the same text, headline, date and language',
  async format => {
    for (const [path, article] of await ownArticles())
      expect(core(await again(article, format)), path).toEqual(core(article));
  },
);

test('a record is read as the same article, facts and all', async () => {
  for (const [path, article] of await ownArticles()) {
    const { source, ...rest } = await again(article, 'json');
    expect({ ...rest, source: article.source }, path).toEqual(article);
    expect(source.mediaType).toBe('application/json');
  }
});

const PIECES = [
  'Harbour Trust opens a ferry line to Quenby',
  'QUENBY, 3 March 2026 – ',
  'The Harbour Trust opened a ferry line.',
  'Ada Brennick, Chair of the Trust, said: “It joins two shores.”',
  'EMBARGOED UNTIL 10:00 UTC ON 3 MARCH 2026',
  'FOR IMMEDIATE RELEASE',
  'About the Trust',
  '<p>',
  '&amp;',
  '\u00A0',
  '"\\',
  '港口信托开通渡轮航线。',
  'e\u0301',
  '- by night',
  '\t',
];
const ends = fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\n\n\n');

test('so is any mixture of what releases are made of', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...PIECES), ends), { maxLength: 12 }), async pieces => {
      const article = await articleOf(pieces.flat().join('')).catch((error: unknown) => {
        expect(error).toBeInstanceOf(Failure);
        return null;
      });
      if (article === null) return;
      for (const format of formats) expect(core(await again(article, format))).toEqual(core(article));
    }),
    { seed: 20261128, numRuns: 40 },
  );
});
