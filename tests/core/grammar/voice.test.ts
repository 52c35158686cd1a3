import { expect, test } from 'vitest';
import { speaksOfItself } from '#core/grammar/voice';

test.each([
  ['We run ferries to the island.', true],
  ['Nuestra casa abre en mayo.', true],
  ['The Trust runs ferries.', false],
  ['The Trust says: “We run ferries.”', false],
])('%s speaks of itself: %s', (words, own) => {
  expect(speaksOfItself(words)).toBe(own);
});
