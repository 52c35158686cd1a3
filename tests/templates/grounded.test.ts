import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { manuscriptOf } from '../core/manuscript-of.ts';
import { anyArticle } from './any-article.ts';
import { articleOf, compose, slugs } from './commissioned.ts';
import { strayMarks, ungrounded } from './grounded.ts';

const PRESS = new URL('../../../shared/evaluation/press/text/', import.meta.url);

describe.each(slugs)('of %s', slug => {
  test('every figure, name, quotation and numeral that a note prints is a slice of the source', () => {
    const article = articleOf(slug);
    expect(ungrounded(article, compose('briefing-note', article))).toEqual([]);
  });

  test.each(['briefing-note', 'report'] as const)('every ▲ in the %s has its caution', template => {
    expect(strayMarks(compose(template, articleOf(slug)))).toEqual([]);
  });
});

test('a note that says what the source does not is caught', () => {
  const article = articleOf('shore-power');
  const doc = compose('briefing-note', article);
  const forged = JSON.parse(JSON.stringify(doc).replaceAll('3.2 million', '4.7 million').replaceAll('Tove', 'Tova'));
  expect(ungrounded(article, forged).join('\n')).toMatch(/figures: .*4\.7 million[\s\S]*people: .*Tova/);
});

test('whatever an article holds, its note prints the source alone and every ▲ has its caution', () => {
  const honest = fc.property(anyArticle, article => {
    const doc = compose('briefing-note', article);
    expect([...ungrounded(article, doc), ...strayMarks(doc), ...strayMarks(compose('report', article))]).toEqual([]);
  });
  fc.assert(honest, { seed: 20260608, numRuns: 300 });
});

const releases = existsSync(PRESS) ? readdirSync(PRESS).filter(name => name.endsWith('.txt')) : [];
if (releases.length === 0)
  console.warn(`SKIPPED: no press releases at ${PRESS.pathname}; notes on real text are not checked`);

test.skipIf(releases.length === 0).each(releases)(
  'a note on the real release %s prints the source alone',
  async name => {
    const { article } = await extraction(await manuscriptOf(readFileSync(new URL(name, PRESS), 'utf8')));
    const doc = compose('briefing-note', article);
    expect([...ungrounded(article, doc), ...strayMarks(doc), ...strayMarks(compose('report', article))]).toEqual([]);
  },
);
