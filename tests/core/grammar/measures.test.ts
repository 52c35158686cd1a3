import { expect, test } from 'vitest';
import { isBareMeasure } from '#core/grammar/measures';

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
