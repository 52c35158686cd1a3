import { expect, test } from 'vitest';
import { isDue, tellsAhead } from '#core/grammar/ahead';

test.each([
  ['The council will meet in May.', true],
  ['A second reading is planned, and plans for a third are set.', true],
  ['The line is expected to open.', true],
  ['The council met in May.', false],
  ['The keepers were willing to wait.', false],
])('%s tells of what is to come: %s', (sentence, ahead) => {
  expect(tellsAhead(sentence)).toBe(ahead);
});

test.each([
  ['The line is to open by ', true],
  ['The plan holds until the end of ', true],
  ['The council adopted the budget for ', false],
])('"%s" makes a year one to note: %s', (before, due) => {
  expect(isDue(before)).toBe(due);
});
