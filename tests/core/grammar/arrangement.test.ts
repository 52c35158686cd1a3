import { expect, test } from 'vitest';
import { isArrangement } from '#core/grammar/arrangement';

test.each([
  ['A press conference will be held at 2pm tomorrow in the Pier Room.', true],
  ['Ada Brennick is available for interview in French.', true],
  ['Photographs may be used free of charge.', true],
  ['Journalists must register by noon.', true],
  ['The board will open the pier to the press this afternoon.', true],
  ['The board runs three piers and employs 400 people.', false],
  ['The board was told of it at a press conference in 2019.', false],
  ['The pier will open in 2028.', false],
  ['Your media house is kindly invited to cover the lighting of the lamp.', true],
  ['Enquiries should be directed to Ada Brennick.', true],
  ['The governor is kindly invited to light the lamp.', false],
  ['Journalists were asked to leave the pier.', false],
])('what is arranged for journalists: %s', (sentence, is) => {
  expect(isArrangement(sentence)).toBe(is);
});
