import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '#core/article';
import { extraction } from '#core/extract/extract';
import { read } from '#core/readers/txt/read';

/** A whole record of an invented text, kept beside the project: it settles every shape. */
const path = '../shared/design/article-example.json';
const fields = [
  'id',
  'engine',
  'source',
  'text',
  'language',
  'headline',
  'subheadline',
  'byline',
  'issuer',
  'dateline',
  'published',
  'embargo',
  'reference',
  'paragraphs',
  'people',
  'organisations',
  'places',
  'acronyms',
  'events',
  'figures',
  'dates',
  'quotes',
  'statements',
  'lists',
  'keyPoints',
  'timeline',
  'gaps',
  'links',
  'contacts',
] as const satisfies readonly (keyof Article)[];

if (!existsSync(path)) console.warn(`SKIPPED: ${path} is not here, so the example record is not compared`);

describe.skipIf(!existsSync(path))('the record of the example text', () => {
  let example: Article;
  let found: Article;
  beforeAll(async () => {
    example = JSON.parse(readFileSync(path, 'utf8'));
    const manuscript = await read(new TextEncoder().encode(example.text), { source: example.source, declared: {} });
    found = (await extraction(manuscript.value)).article;
  });

  test.each(fields)('holds the very %s that the example shows', field => {
    expect(found[field]).toEqual(example[field]);
  });

  test('holds nothing else', () => {
    expect(found).toEqual(example);
  });
});
