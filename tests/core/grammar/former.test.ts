import { expect, test } from 'vitest';
import { isFormer } from '#core/grammar/former';

const former = (text: string, figure: string) => {
  const at = text.indexOf(figure);
  return isFormer(text, [at, at + figure.length]);
};

test.each([
  ['It cut its crew from 620 to 410.', '620', true],
  ['It cut its crew from 620 to 410.', '410', false],
  ['It has a crew of 410 (down from 620).', '620', true],
  ['The fee rose from about $620 to $800.', '$620', true],
  ['The boats range from 3 to 5 metres.', '3', false],
  ['Gifts came from 12 towns.', '12', false],
  ['Gifts came from 12 towns to 3 ports.', '12', false],
])('what something was before: %s', (text, figure, is) => {
  expect(former(text, figure)).toBe(is);
});
