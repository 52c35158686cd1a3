import { expect, test } from 'vitest';
import { tellsAhead } from '#core/grammar/ahead';

test.each([
  ['The council will meet in May.', true],
  ['A second reading is planned, and plans for a third are set.', true],
  ['The line is expected to open.', true],
  ['The council met in May.', false],
  ['The keepers were willing to wait.', false],
])('%s tells of what is to come: %s', (sentence, ahead) => {
  expect(tellsAhead(sentence)).toBe(ahead);
});
