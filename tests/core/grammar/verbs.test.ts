import { expect, test } from 'vitest';
import { hasVerb, isSentence, isSubordinate, lastDeed } from '#core/grammar/verbs';

test.each([
  ['the council opened the pier', true],
  ['the pier is open', true],
  ['the pier which the council opened', false],
  ['Asmer will open a pier', true],
  ['a pier opened by the council', false],
  ['sales of herring', false],
])('"%s" says something by itself: %s', (clause, says) => {
  expect(hasVerb(clause)).toBe(says);
});

test.each([
  ['The council opens the pier.', true],
  ['The council opened the pier.', true],
  ['The press release issued by the council on piers.', false],
  ['New money for the pier, key to the town.', false],
  ['Work on the new pier of Lindau begins', true],
])('"%s" can be a sentence: %s', (words, can) => {
  expect(isSentence(words)).toBe(can);
});

test.each([
  ['These steps have to date brought to Quenby ', 'brought to Quenby '],
  ['They are ', null],
  ['It held a fair and opened ', 'opened '],
])('the last deed of "%s" opens "%s"', (words, deed) => {
  const at = lastDeed(words);
  expect(at === null ? null : words.slice(at)).toBe(deed);
});

test.each([
  ['exports rose by a tenth', true],
  ['a pier held by the council', false],
])('"by" behind a verb that is no participle: "%s", %s', (clause, says) => {
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
