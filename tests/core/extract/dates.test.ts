import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earliest } from '#core/extract/find/dates/days';
import { collapse, slice } from '#core/span';
import { settledOf } from './settled-of.ts';

const TITLE = 'Tidings from the harbour\n';
const body = (sentence: string) =>
  `${TITLE}The harbour commission runs the ferries to the island and the lighthouse on the rock. ${sentence}`;
const datesOf = async (sentence: string, published?: string) =>
  (await settledOf(body(sentence), published ? { published } : {})).dates.map(({ text, value }) => [text, value]);

describe('a date that is whole in itself', () => {
  test.each([
    ['It opened on 3 March 2026.', '3 March 2026', '2026-03-03'],
    ['It opened on Tuesday, March 3, 2026.', 'Tuesday, March 3, 2026', '2026-03-03'],
    ['It was planned in November 2025.', 'November 2025', '2025-11'],
    ['It was mooted in 2012.', '2012', '2012'],
    ['They meet from 12 to 14 May 2026.', '12 to 14 May 2026', '2026-05-12/2026-05-14'],
    ['They meet on Nov. 16-18, 2026.', 'Nov. 16-18, 2026', '2026-11-16/2026-11-18'],
    ['It grew in the second quarter of 2025.', 'second quarter of 2025', '2025-34'],
    ['It opens in spring 2026.', 'spring 2026', '2026-21'],
    ['It stood there in the 1990s.', '1990s', '1990/1999'],
    ['It was filed on 2026-03-03.', '2026-03-03', '2026-03-03'],
  ])('is kept as precise as the words are: %s', async (sentence, text, value) => {
    expect(await datesOf(sentence)).toEqual([[text, value]]);
    const { dates } = await settledOf(body(sentence));
    expect(dates[0]).toMatchObject({ basis: 'stated', paragraph: 2 });
  });
});

test('a date may run over the end of a line', async () => {
  const { dates } = await settledOf(
    [
      'Tidings from the harbour',
      '',
      'The harbour commission runs the ferries to the island and has thanked those',
      'who built them in so short a time. The line was opened with a feast on 3',
      'March 2026, and the lighthouse on the rock, which was lit for the first time in',
      'November 2025 by the keeper and her two daughters, now guides the ships that',
      'call at the island, as the commission has said in its report.',
      '',
    ].join('\n'),
  );
  expect(dates.map(({ text, value }) => [text, value])).toEqual([
    ['3 March 2026', '2026-03-03'],
    ['November 2025', '2025-11'],
  ]);
});

describe('a date that lacks something', () => {
  // The anchor, 5 November 2025, is a Wednesday.
  test.each([
    ['She spoke on November 6.', 'November 6', '2025-11-06'],
    ['She spoke on 11 December.', '11 December', '2025-12-11'],
    ['She spoke on Monday.', 'Monday', '2025-11-03'],
    ['She spoke on Wednesday.', 'Wednesday', '2025-11-05'],
    ['So says a note from Wednesday.', 'Wednesday', '2025-11-05'],
    ['She will speak on Monday.', 'Monday', '2025-11-10'],
    ['The pier is shut until Friday.', 'Friday', '2025-11-07'],
    ['The vote is on Tuesday.', 'Tuesday', '2025-11-11'],
    ['The term ends in June.', 'June', '2026-06'],
    ['The term ended in June.', 'June', '2025-06'],
    ['She spoke yesterday.', 'yesterday', '2025-11-04'],
    ['It fell last year.', 'last year', '2024'],
    ['It fell in February.', 'February', '2025-02'],
    ['It fell in December.', 'December', '2024-12'],
    ['It will open in December.', 'December', '2025-12'],
    ['Ships pay less from December.', 'December', '2025-12'],
    ['It fell last month.', 'last month', '2025-10'],
    ['It fell last week.', 'last week', '2025-10-27/2025-11-02'],
    ['It fell last summer.', 'last summer', '2024-22'],
    ['It was built two years ago.', 'two years ago', '2023'],
  ])('is worked out from the day of publication and says so: %s', async (sentence, text, value) => {
    const { dates } = await settledOf(body(sentence), { published: '2025-11-05' });
    expect(dates).toMatchObject([{ text, value, basis: 'implied' }]);
  });

  test.each([
    ['El muelle abrió el pasado 16 de abril.', '16 de abril', '2025-04-16'],
    ['El muelle se abrirá el próximo 16 de abril.', '16 de abril', '2026-04-16'],
    ['Los barcos salieron del 3 al 5 de mayo pasado.', '3 al 5 de mayo', '2025-05-03/2025-05-05'],
  ])('lies on the side that the words beside it tell: %s', async (sentence, text, value) => {
    const spanish = `Nuevos muelles para las islas\nLa comisión de los puertos abrió una línea para los barcos y las islas. ${sentence}`;
    const { dates } = await settledOf(spanish, { published: '2025-11-20' });
    expect(dates).toMatchObject([{ text, value }]);
  });

  test('turns the year with the nearest day: 11 December is last December in January', async () => {
    expect(await datesOf('She spoke on 11 December.', '2026-01-25')).toEqual([['11 December', '2025-12-11']]);
  });

  test('stays out of the record where nothing says which day it is told from', async () => {
    const { dates, dropped } = await settledOf(body('She spoke on Monday, and again yesterday.'));
    expect(dates).toEqual([]);
    expect(dropped.filter(line => line.includes('told from'))).toHaveLength(2);
  });

  test('takes its year from the only year the text knows, its weekday from nothing', async () => {
    expect(await datesOf('The Harbour Fair 2008 opened on March 26 and closed on Friday.')).toEqual([
      ['March 26', '2008-03-26'],
    ]);
  });
});

test.each([
  'Agenda 2030 and the Ports Act 2021 apply.',
  'The 2025 Harbour Fair was the largest.',
  'Some 2000 sailors marched in step.',
  'It may 12 times exceed the limit.',
  'The fund paid $2000 to each.',
  'They met on 31 June 2026.',
  'See https://harbour.example/2024/05/06 for more.',
  'Call 555-2024 at once.',
])('no date is found in: %s', async sentence => {
  expect(await datesOf(sentence, '2025-11-05')).toEqual([]);
});

test('the weekday that is told with a day says which year is meant', async () => {
  expect(await datesOf('It was told on Wednesday (December 16) that the ports open in January 2021.')).toEqual([
    ['December 16', '2020-12-16'],
    ['January 2021', '2021-01'],
  ]);
});

test.each([
  ['She spoke earlier today (3 November) in Lindau.', '3 November', '2025-11-03'],
  ['She spoke yesterday, 3 November, in Lindau.', '3 November', '2025-11-03'],
  ['She spoke today, and 3 November is past.', '3 November', '2025-11-05'],
])('a word for a day means the date behind it: %s', async (sentence, date, value) => {
  const found = await datesOf(sentence, '2025-11-05');
  expect(found[0]?.[1]).toBe(value);
  expect(found[1]).toEqual([date, '2025-11-03']);
});

test('of two readings of the same words the longer one stands', async () => {
  const { dates, dropped } = await settledOf(body('It is open from 12 to 14 May 2026.'));
  expect(dates.map(({ rule }) => rule)).toEqual(['dates/day-range']);
  expect(dropped).toContain(
    'dates/day-month-year: shares its words with dates/day-range, which reads the longer stretch',
  );
});

test.each([
  ['fr', 'Le 3 mars 2026, la commission du port a ouvert la ligne.', '2026-03-03'],
  ['es', 'La comisión se reunió el 3 de marzo de 2026 en el puerto.', '2026-03-03'],
  ['de', 'Die Kommission hat die Linie am 3. März 2026 eröffnet.', '2026-03-03'],
  ['zh', '港务委员会于2026年3月3日开通新航线。', '2026-03-03'],
])('dates are read in the language of the text (%s)', async (language, text, value) => {
  const settled = await settledOf(text);
  expect(settled.language).toBe(language);
  expect(settled.dates.map(date => date.value)).toEqual([value]);
});

test('English words for time mean nothing in another language', async () => {
  const { dates } = await settledOf('La commission du port parle de "last year" et de "may" dans une lettre.', {
    published: '2026-03-03',
  });
  expect(dates).toEqual([]);
});

test('in results, "this quarter" is not told from the day they came out', async () => {
  const text =
    'The Trust told its results for the third quarter ended September 30, 2026. “We rowed well this quarter,” it said.';
  const { dates } = await settledOf(text, { published: '2026-11-06' });
  expect(dates.map(date => date.text)).not.toContain('this quarter');
  const other = await settledOf('The Trust opens a pier this quarter.', { published: '2026-11-06' });
  expect(other.dates.map(date => date.value)).toEqual(['2026-36']);
});

test('the ends of a season of every year are no days of this one', async () => {
  const { dates } = await settledOf('Nobody may fish between 1 November and 31 March. The pier opens on 4 May.', {
    published: '2026-06-23',
  });
  expect(dates.map(date => date.text)).toEqual(['4 May']);
});

test('seasons and quarters sort among the months they begin with', () => {
  expect(
    ['2026-06-30', '2026-22', '2026-35', '2026-05'].toSorted((a, b) => (earliest(a) < earliest(b) ? -1 : 1)),
  ).toEqual(['2026-05', '2026-22', '2026-06-30', '2026-35']);
});

test('every calendar day, however written, comes back as itself and equals its slice', async () => {
  const seed = 20260303;
  console.info(`seed ${seed}`);
  const months = 'January February March April May June July August September October November December'.split(' ');
  await fc.assert(
    fc.asyncProperty(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      fc.boolean(),
      async (date, dayFirst) => {
        const [day, month, year] = [date.getUTCDate(), months[date.getUTCMonth()], date.getUTCFullYear()];
        const written = dayFirst ? `${day} ${month} ${year}` : `${month} ${day}, ${year}`;
        const { dates, manuscript } = await settledOf(body(`It opened on ${written}, they say.`));
        expect(dates.map(({ value }) => value)).toEqual([date.toISOString().slice(0, 10)]);
        for (const { text, spans } of dates)
          expect(text).toBe(spans.map(span => collapse(slice(manuscript.text, span))).join(' '));
      },
    ),
    { seed, numRuns: 60 },
  );
});
