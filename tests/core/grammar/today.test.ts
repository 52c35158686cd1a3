import { expect, test } from 'vitest';
import { todaysIn } from '#core/grammar/today';

test.each([
  ['The Trust today opened a pier.', ['today']],
  ['The pier was opened this  afternoon, not tonight.', ['this  afternoon', 'tonight']],
  ['El puerto abre hoy; hoy en día hay muelles.', ['hoy']],
  ['The Trust opened a present-today shop.', []],
])('"%s" says %j', (text, words) => {
  expect(todaysIn(text, [0, text.length]).map(([from, to]) => text.slice(from, to))).toEqual(words);
});
