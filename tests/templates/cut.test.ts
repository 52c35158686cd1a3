import { describe, expect, test } from 'vitest';
import { clauseAround } from '#core/grammar/clauses';
import type { Span } from '#core/span';
import { closing, wordsAround } from '#templates/parts/cut';

/** The words around a place of a sentence, as a table of dates tells them. */
function told(sentence: string, place: string, longest?: number): string {
  const start = sentence.indexOf(place);
  const at: Span = [start, start + place.length];
  return wordsAround(sentence, clauseAround(sentence, [0, sentence.length], at, longest), at, '[…]');
}

describe('what is told around a date', () => {
  test.each([
    ['The harbour closes on 3 May 2026.', 'on 3 May 2026', 'The harbour closes'],
    ['On 3 May 2026, the harbour closes.', 'On 3 May 2026', 'the harbour closes'],
    ['The harbour closed on 3 May 2026 for good.', 'on 3 May 2026', 'The harbour closed […] for good'],
    ['“By next spring, nobody will wait.”', 'By next spring', 'nobody will wait'],
    ['“Nobody,” she said, “will wait by 2030.”', 'by 2030', '“Nobody,” she said […] will wait'],
    ['"We open the pier this summer and stay," she said.', 'this summer', '"We open the pier […] and stay," she said'],
    ['“We begin in May,” she said.', 'in May', '“We begin […]” she said'],
    ['"We begin in May," she said.', 'in May', '"We begin […]" she said'],
    [
      'In 2026, 16 harbours closed in all districts,” Dr. Ada Brennick announced.',
      'In 2026',
      '16 harbours closed in all districts […] Dr. Ada Brennick announced',
    ],
    ['The Trust said, "In 2026, the harbours closed.', 'In 2026', 'The Trust said […] the harbours closed'],
    ['Le port a fermé en 2026 », a dit le maire.', 'en 2026', 'Le port a fermé […] a dit le maire'],
    [
      'The pier cost 38 million tars (US$4.1 million) in 2026.',
      'US$4.1 million',
      'The pier cost 38 million tars […] in 2026',
    ],
    ['Les travaux iront jusqu’à l’automne 2028.', 'automne 2028', 'Les travaux iront jusqu’à l’ […]'],
    ['WHAT: Closing the pier today', 'today', 'Closing the pier'],
    ['- train 450 workers by 2027, and', 'by 2027', 'train 450 workers […] and'],
    ['3 May 2026', '3 May 2026', '3 May 2026'],
  ])('%s without %s: %s', (sentence, place, words) => {
    expect(told(sentence, place)).toBe(words);
  });

  test('is the clause of a long sentence, with those before it as far as they fit', () => {
    const sentence =
      'The council, which met in the old rope works, agreed to close the harbour on 3 May 2026, after the last ferry, and to sell the cranes, the sheds, the tugs and the lamps.';
    expect(told(sentence, 'on 3 May 2026', 20)).toBe(
      'The council, which met in the old rope works, agreed to close the harbour',
    );
  });

  test('takes the clause after a date that stands alone', () => {
    const sentence = `On 3 May 2026, the harbour closes, ${'and nothing changes, '.repeat(12)}that is all.`;
    expect(told(sentence, 'On 3 May 2026')).toBe('the harbour closes');
  });

  test('never breaks inside a date', () => {
    const sentence = `The ferry that burns no oil, after ${'many and '.repeat(9)}more trials, sailed on Tuesday, March 14, 2026 with ${'all and '.repeat(9)}nobody aboard.`;
    expect(told(sentence, 'on Tuesday, March 14, 2026', 20)).toBe(
      `sailed […] with ${'all and '.repeat(9)}nobody aboard`,
    );
  });

  test('does not hang on a megabyte of commas', () => {
    const sentence = `${', '.repeat(250_000)}on 3 May 2026${'. '.repeat(250_000)}`;
    expect(told(sentence, 'on 3 May 2026').length).toBeLessThan(sentence.length);
  });
});

test.each([
  ['The head said: “The pier is dry', ' […]”'],
  ['The head said: “The pier […]', '”'],
  ['The head said: “The pier is dry.”', ''],
  ['She called it “dry”, and said: “It is', ' […]”'],
  // A mark that opens where it should close.
  ['“The pier is dry “he said', ''],
  ['The head called the pier „dry“ again', ''],
])('what is left open of a quotation is closed: %s', (words, closes) => {
  expect(closing(words, '[…]')).toBe(closes);
});
