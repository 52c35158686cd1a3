import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '#core/article';
import { timeline } from '#core/extract/derive/timeline';
import { resolvedOf } from './resolved-of.ts';
import { settledOf } from './settled-of.ts';

const place = new URL('../../../../shared/design/article-example.json', import.meta.url);
const there = existsSync(place);
if (!there) console.warn('skipped: ../shared/design/article-example.json is not beside the project');

describe.skipIf(!there)('the record that settles every shape', () => {
  const example = (): Article => JSON.parse(readFileSync(place, 'utf8'));
  const fields = [
    'language',
    'headline',
    'subheadline',
    'byline',
    'dateline',
    'published',
    'embargo',
    'reference',
    'dates',
    'figures',
  ] as const;

  test.each(fields)('comes out of its own text: %s', async field => {
    const article = example();
    expect((await settledOf(article.text))[field]).toEqual(article[field]);
  });

  test('comes out of its own text: timeline', async () => {
    const article = example();
    const settled = await settledOf(article.text);
    expect(timeline(settled.manuscript, resolvedOf(settled))).toEqual(article.timeline);
  });
});
