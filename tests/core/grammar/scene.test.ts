import { expect, test } from 'vitest';
import { happensSomewhere, happensThere, isAtScene } from '#core/grammar/scene';

test.each([
  ['The trust will give its prize at the ', true],
  ['The two met on the sidelines of the third ', true],
  ['The trust opened the ', false],
  ['The trust, at home in Lindau, holds the ', false],
])('something is told at what stands behind "%s": %s', (before, scene) => {
  expect(isAtScene(before)).toBe(scene);
});

test.each([
  ['The trust opened a pier in ', false, true],
  ['The trust, at home in ', false, false],
  ['The forum, held for the third time in ', true, true],
  ['The trust, of the forum in ', true, false],
  ['The trust thanks ', false, false],
])('behind "%s" (events told: %s) something happens: %s', (before, events, there) => {
  expect(happensThere(before, events)).toBe(there);
});

test.each([
  ['Two sailors died in a storm.', true],
  ['Ms. Brennick met the keepers.', true],
  ['Exports of rope rose by a tenth.', false],
  ['The Trust appoints a new keeper.', false],
])('"%s" is somewhere: %s', (words, somewhere) => {
  expect(happensSomewhere(words)).toBe(somewhere);
});
