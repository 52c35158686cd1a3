import { expect, test } from 'vitest';
import { isDue, tellsAhead, tellsAheadIn } from '#core/grammar/ahead';

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

test.each([
  ['es', 'Los presupuestos de 2026 incluirán un muelle.', true],
  ['es', 'Los presupuestos de 2026 incluyeron un muelle.', false],
  ['fr', 'La digue ouvrira en mai.', true],
  ['fr', 'La digue a ouvert en mai, à l’opéra.', false],
  ['zh', '大坝将于五月启用。', true],
  ['zh', '大坝五月启用。', false],
  ['en', 'The council will meet in May.', true],
])('in %s "%s" tells of what is to come: %s', (language, sentence, ahead) => {
  expect(tellsAheadIn(language, sentence)).toBe(ahead);
});
