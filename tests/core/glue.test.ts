import { expect, test } from 'vitest';
import { aroundDashes, unbroken, unbrokenParts } from '#core/glue';
import { processorTime } from '../processor-time.ts';

const shown = (text: string) => unbroken(text).replaceAll('\u00a0', '_');

test.each([
  ['It grew by around 1% and over 1,500 ferries came.', 'It grew by around_1% and over_1,500_ferries came.'],
  ['CHF 1.20', 'CHF_1.20'],
  ['a rate of about –0.6% for the isles', 'a rate of about_–0.6% for the isles'],
  ['They came on 3 May 2026 with Dr. Orrin.', 'They came on 3_May_2026 with Dr._Orrin.'],
  ['It cost approximately $673.0 million in all.', 'It cost approximately $673.0_million in all.'],
  ['approximately 1,500', 'approximately_1,500'],
  ['At the least, it is over.', 'At the least, it is over.'],
])('%s is held together as %s', (text, whole) => {
  expect(shown(text)).toBe(whole);
});

test('what stands in several runs is held as in one', () => {
  expect(unbrokenParts(['around ', '1%', ' of it'])).toEqual(['around\u00a0', '1%', ' of it']);
});

test.each([
  ['a rate of –0.6% for the isles', ['a rate of ', '–0.6%', ' for the isles']],
  ['0.0–0.25%', ['', '0.0–0.25%', '']],
  ['EUR 1,550,000,000–1,600,000,000', ['EUR 1,550,000,000–1,600,000,000']],
  ['the lamp – lit again – burns', ['the lamp – lit again – burns']],
  ['the north–south line', ['the north–south line']],
])('%s is cut around its dashes', (text, pieces) => {
  expect(aroundDashes(text)).toEqual(pieces);
});

test.each(['1', '1 ', 'A. ', '港5月'])('100,000 letters of %j are held together in time', words => {
  const spent = processorTime();
  expect(unbroken(words.repeat(100_000 / words.length))).toMatch(/^\S/);
  expect(spent()).toBeLessThan(1_500);
});
