import { expect, test } from 'vitest';
import { isBareMeasure, isMoney } from '#core/grammar/measures';

test.each([
  ['increase', true],
  ['an inflation rate', true],
  ['exportaciones', true],
  ['projected in the forecast', true],
  ['ferries', false],
  ['growth expected for the islands in 2012', false],
])('"%s" does not say what is measured: %s', (of, bare) => {
  expect(isBareMeasure(of)).toBe(bare);
});

test.each([
  ['£3m', 'GBP', true],
  ['約30億元', null, true],
  ['30公里', null, false],
])('"%s" in %s is a sum of money: %s', (text, currency, money) => {
  expect(isMoney({ text, currency })).toBe(money);
});
