import { expect, test } from 'vitest';
import { hasVerb, isSubordinate } from '#core/grammar/verbs';

test.each([
  ['the council opened the pier', true],
  ['the pier is open', true],
  ['the pier which the council opened', false],
  ['a pier opened by the council', false],
  ['sales of herring', false],
])('"%s" says something by itself: %s', (clause, says) => {
  expect(hasVerb(clause)).toBe(says);
});

test.each([
  [', which the council opened', true],
  ['led by the council', true],
  ['following a long debate', true],
  ['reported sales of herring', true],
  ['the council opened the pier', false],
  ['Lindau opened a pier', false],
])('"%s" is a part of another clause: %s', (clause, part) => {
  expect(isSubordinate(clause)).toBe(part);
});
