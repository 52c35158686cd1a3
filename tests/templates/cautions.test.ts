import { describe, expect, test } from 'vitest';
import type { Article } from '#core/article';
import { marksText } from '#core/marks';
import { labelLanguages } from '#templates/index';
import { cautionsBlock, cautionsOf } from '#templates/parts/cautions';
import { articleOf } from './commissioned.ts';

const labels = await labelLanguages.en.load();
const rich = articleOf('shore-power');

const gap = (code: string, message: string, ...words: string[]): Article['gaps'][number] => {
  const spans = words.map((place): [number, number] => {
    const start = rich.text.indexOf(place);
    return [start, start + place.length];
  });
  const home = rich.paragraphs.find(({ span }) => spans[0] && span[0] <= spans[0][0] && spans[0][0] < span[1]);
  return { code, message, spans, paragraph: home?.number ?? null };
};

const told = (...gaps: Article['gaps']) =>
  cautionsOf({ ...rich, gaps }, labels).map(({ title, text, paragraphs }) => [`${title} ${text}`, paragraphs]);

describe('gaps are told in the words of the labels', () => {
  test.each([
    [
      [gap('acronym-undefined', 'x', 'BRF'), gap('acronym-undefined', 'y', 'QHA')],
      'Undefined. The source uses “BRF” and “QHA” and does not say what they stand for.',
      [4, 8],
    ],
    [
      [gap('headline-not-stated', 'x'), gap('issuer-not-stated', 'y'), gap('published-not-stated', 'z')],
      'Not found. Its headline, its publisher and its date of publication: nothing in the source was recognised as such.',
      [],
    ],
    [[gap('date-implied', 'x', 'next winter')], 'Date implied. “next winter” is taken as winter 2026.', [6]],
    [
      [gap('speaker-unidentified', 'x', 'the Compact sets no price for a missed departure')],
      'Speaker not identified. It is not certain who is meant by “One harbour master”.',
      [10],
    ],
    [
      [gap('day-unanchored', 'x', 'next winter')],
      'Day not fixed. “next winter” counts from the day of writing, which was not found.',
      [6],
    ],
    [
      [gap('date-ambiguous', 'x', 'next winter')],
      'Two readings. “next winter” can be read as two days: the source does not say which.',
      [6],
    ],
    [
      [gap('issuer-implied', 'x', 'Kalle Sound Council')],
      'Publisher inferred. “Kalle Sound Council” is taken as the publisher: none is named as such.',
      [4],
    ],
    [
      [gap('issuer-joint', 'x', 'Institute for Quiet Harbours')],
      'Second publisher. The source names Institute for Quiet Harbours beside its publisher.',
      [9],
    ],
    [
      [gap('no-facts', 'x')],
      'Nothing found. The rules recognised no people, organisations, places, events, figures, dates or statements in the source.',
      [],
    ],
  ])('%#', (gaps, words, paragraphs) => {
    expect(told(...gaps)).toEqual([[words, paragraphs]]);
  });

  test('a day of a month lacks its year alone', () => {
    const text = 'Quenby (May 2): It was moved last week.';
    const spans: [number, number][] = ['May 2', 'last week'].map(words => [
      text.indexOf(words),
      text.indexOf(words) + words.length,
    ]);
    const gaps = [{ code: 'day-unanchored', message: 'x', spans, paragraph: null }];
    expect(cautionsOf({ ...rich, text, paragraphs: [], gaps }, labels).map(caution => caution.text)).toEqual([
      'The year of “May 2” was not found. “last week” counts from the day of writing, which was not found.',
    ]);
  });

  test('what the labels have no words for is told by its message, as a sentence', () => {
    expect(
      told(
        gap('figure-odd', 'the sum does not add up'),
        gap('issuer-not-stated', 'x'),
        gap('mood-not-stated', 'mood not stated'),
      ),
    ).toEqual([
      ['Not found. X. Mood not stated.', []],
      ['Caution. The sum does not add up.', []],
    ]);
  });
});

test('what may mislead comes first, and numbers follow the order of printing', () => {
  const cautions = cautionsOf(
    {
      ...rich,
      gaps: [
        gap('date-implied', 'x', 'next winter'),
        gap('contradiction', 'a', '64'),
        gap('contradiction', 'b', '450', 'more than 300'),
      ],
    },
    labels,
  );
  expect(cautions.map(({ number, text }) => [number, text])).toEqual([
    [1, 'A.'],
    [2, 'The source says “450”, but also “more than 300”.'],
    [3, '“next winter” is taken as winter 2026.'],
  ]);
});

test('a long list tells the first few and counts the others', () => {
  const speakers = [
    'Nine of',
    'The Compact covers',
    'Together they',
    'Cost and',
    'Dr. Imke',
    'What the',
    'publish the',
    'keep one',
    'train 450',
  ];
  const gaps = speakers.map(words => gap('speaker-unidentified', 'x', words));
  const statements = gaps.map(({ spans }) => ({
    speaker: null,
    speakerSpan: spans[0] ?? null,
    cue: 'said',
    sentence: 'x',
    text: 'x',
    spans,
    paragraph: 1,
    basis: 'stated' as const,
    rule: 'statements/test',
  }));
  const [caution] = cautionsOf({ ...rich, statements, quotes: [], gaps }, labels);
  expect(caution?.text).toMatch(/who is meant by .*“What the” and 3 more\.$/);
});

test('a caution of many places names the first of them, and says that there are more', () => {
  const marked = (count: number) => {
    const paragraphs = Array.from({ length: count }, (_, index) => index + 1);
    const block = cautionsBlock([{ number: 1, title: 'x', text: 'x', spans: [], paragraphs }], 'plain');
    const [item] = block.items;
    return item && marksText(item.marks);
  };
  expect(marked(12)).toBe('¶1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12');
  expect(marked(300)).toBe('¶1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, …');
});

const TAGS = Object.keys(labelLanguages) as (keyof typeof labelLanguages)[];

test.each(TAGS)('a second release, one that is replaced and marks are told in %s', async tag => {
  const words = await labelLanguages[tag].load();
  const codes = ['release-second', 'release-replaces', 'marks-left'];
  const cautions = cautionsOf({ ...rich, gaps: codes.map(code => gap(code, 'in English')) }, words);
  expect(cautions.map(({ title }) => title)).toEqual(codes.map(code => words.gaps.titles[code]));
  expect(cautions.map(({ title }) => title)).not.toContain(words.gaps.other);
  expect(cautions.map(({ text }) => text)).toEqual([
    words.gaps.secondRelease,
    words.gaps.replacesAnother,
    words.gaps.marksLeft,
  ]);
});

test.each(TAGS)('what is read in part, a table and an implied office are told in %s', async tag => {
  const words = await labelLanguages[tag].load();
  const person = rich.people.find(({ roles }) => roles[0]?.spans[0]);
  const span = person?.roles[0]?.spans[0];
  if (!person || !span) throw new Error('the fixture has lost its offices');
  const people = [
    {
      ...person,
      roles: person.roles.map(role => ({ ...role, organisation: 'Halmia', basis: 'implied' as const })),
    },
  ];
  const office = { code: 'office-implied', message: 'in English', spans: [span], paragraph: null };
  const gaps = [gap('language-partial', 'in English'), gap('table-unread', 'in English'), office];
  const cautions = cautionsOf({ ...rich, language: 'fr', people, gaps }, words);
  expect(cautions.map(({ title }) => title).toSorted()).toEqual(
    ['language-partial', 'table-unread', 'office-implied'].map(code => words.gaps.titles[code]).toSorted(),
  );
  for (const { text } of cautions) expect(text).not.toMatch(/in English/i);
  expect(cautions.some(({ text }) => text.includes(person.name) && text.includes('Halmia'))).toBe(true);
  expect(cautionsOf({ ...rich, language: 'de', gaps: gaps.slice(0, 1) }, words)[0]?.text).toBe(words.gaps.barelyRead);
  expect(cautionsOf({ ...rich, language: 'ru', gaps: gaps.slice(0, 1) }, words)[0]?.text).toBe(words.gaps.hardlyRead);
});
