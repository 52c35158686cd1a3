import fc from 'fast-check';
import { expect, test } from 'vitest';
import { touches, wordsOf } from '#core/extract/tokens';
import { manuscriptOf } from '../manuscript-of.ts';

const wordsIn = async (text: string) => wordsOf(await manuscriptOf(text));

test.each([
  [
    'full stops that belong to a word',
    'Mr. J. Vant of the U.S. fleet left.',
    ['Mr.', 'J.', 'Vant', 'of', 'the', 'U.S.', 'fleet', 'left'],
  ],
  ['hyphens and inner apostrophes', 'Vo-Lin O’Vant sailed.', ['Vo-Lin', 'O’Vant', 'sailed']],
  [
    'no possessive ending',
    'Vant’s crew and the ships’ bells rang.',
    ['Vant', 'crew', 'and', 'the', 'ships', 'bells', 'rang'],
  ],
])('a word has %s', async (_, text, words) => {
  expect((await wordsIn(text)).map(word => word.text)).toEqual(words);
});

test('tells possessives, capitals and the first word of a sentence', async () => {
  const words = await wordsIn("Then Vant's HC met. It left.");
  const that = (tell: (word: (typeof words)[number]) => boolean) => words.filter(tell).map(({ text }) => text);
  expect(that(({ possessive }) => possessive)).toEqual(['Vant']);
  expect(that(({ capital }) => capital)).toEqual(['Then', 'Vant', 'HC', 'It']);
  expect(that(({ upper }) => upper)).toEqual(['HC']);
  expect(that(({ first }) => first)).toEqual(['Then', 'It']);
});

test('words touch over the line break of hard-wrapped text', async () => {
  const words = await wordsIn(
    [
      'The new pier of the island was opened on the first day of the',
      'month, and all who came to the old harbour there met Ms. Ada',
      'Quillon, whose plan it was, and sailed with the first ship to',
      'the other side of the strait before the night fell over them.',
    ].join('\n'),
  );
  const ada = words.findIndex(({ text }) => text === 'Ada');
  expect(words[ada + 1]?.text).toBe('Quillon');
  expect(touches(words[ada], words[ada + 1])).toBe(true);
});

test('words touch neither over a comma or a possessive nor from sentence to sentence', async () => {
  const words = await wordsIn("There stood Ada Vant, the master's mate. He left.");
  const pairs = words.flatMap((word, at) =>
    touches(word, words[at + 1]) ? [`${word.text} ${words[at + 1]?.text}`] : [],
  );
  expect(pairs).toEqual(['There stood', 'stood Ada', 'Ada Vant', 'the master', 'He left']);
});

test('leaves out what no fact may rest on', async () => {
  const words = await wordsIn(
    'New line opens\n\nThe line opened on Monday.\n\nMedia contact: Ada Vant, press@shc.example\n',
  );
  expect(words.map(({ text }) => text)).not.toContain('Vant');
});

test('sentences in capitals throughout tell no names and are left out', async () => {
  expect(await wordsIn('THE HARBOUR COMMISSION OPENS A FERRY LINE')).toEqual([]);
});

test('every word stands at its span, in order, whatever the text', async () => {
  const piece = fc.constantFrom(
    'Ada',
    'Vant',
    "Vant's",
    'U.S.',
    'x',
    '“',
    '”',
    '(',
    ')',
    ', ',
    '. ',
    ' ',
    '\n',
    '–',
    'é',
    '9,5',
    "'",
    '😀',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 60 }), async pieces => {
      const text = `A ${pieces.join('')}`;
      const manuscript = await manuscriptOf(text);
      let end = 0;
      for (const word of wordsOf(manuscript)) {
        expect(manuscript.text.slice(...word.span)).toBe(word.text);
        expect(word.span[0]).toBeGreaterThanOrEqual(end);
        end = word.span[1];
      }
    }),
    { seed: 20260301, numRuns: 200, verbose: true },
  );
});

test('a surname that is written in capitals is no acronym', async () => {
  const words = await wordsIn(
    'NVF Director-General QUENBY Alma met Mr. ORRIN Kenta, President Osric BRENNICK and the Deputy PM Quill. QUENBY then told the UN so.',
  );
  expect(words.filter(({ upper }) => upper).map(({ text }) => text)).toEqual(['NVF', 'PM', 'UN']);
});
