import { expect, test } from 'vitest';
import { closesQuotation, opensQuotation } from '#core/grammar/open-quotation';

test.each([
  ['The Minister of Ports said: “We are glad.', true],
  ['He was "glad of the will to move things on.', true],
  ['Le maire a dit : « Le port rouvre.', true],
  ['The Minister of Ports said: “We are glad.”', false],
  ['He was "glad" of the pier, 5" of rope and "all".', false],
  ['The Trust named “the pier” and “the rope”, and so on.', false],
  ['“The pier is dry," said Ms. Ada Brennick.', false],
  ['"The pier is dry , " said Ms. Ada Brennick.', false],
  ['It is the end of the year,” he said.', false],
])('%s opens a quotation that goes on: %s', (sentence, opens) => {
  expect(opensQuotation(sentence)).toBe(opens);
});

test.each([
  ['El muelle es nuevo y es de todos”, señalaron.', true],
  ['“El muelle es nuevo”, señalaron.', false],
  ['» Le phare est neuf.', false],
  ['"C’est neuf", a dit le gardien.', false],
  ['El muelle es nuevo.', false],
])('"%s" closes what began before it: %s', (sentence, closes) => {
  expect(closesQuotation(sentence)).toBe(closes);
});
