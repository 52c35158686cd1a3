import { describe, expect, test } from 'vitest';
import { settledOf } from './settled-of.ts';

const TITLE = 'Harbour Commission opens a ferry line\n';
const PROSE = 'The commission opened a ferry line that will carry many people to and from the island every day.';

describe('the day of publication', () => {
  test.each([
    ['a line of its own at the top', `${TITLE}14 Mar 2026\n${PROSE}`, '2026-03-14', 'stated'],
    ['a labelled line', `${TITLE}For immediate release – March 14, 2026\n${PROSE}`, '2026-03-14', 'stated'],
    ['the last line, with its month alone', `${TITLE}${PROSE}\nNovember 2025`, '2025-11', 'stated'],
    [
      'the line under the signature',
      `${TITLE}${PROSE}\nMINISTRY OF PORTS\n9 March 2026\n1. ${PROSE}`,
      '2026-03-09',
      'stated',
    ],
    ['the dateline', `${TITLE}LINDAU, 14 March 2026 – ${PROSE}`, '2026-03-14', 'implied'],
    [
      'the far end of the first line',
      `FOR IMMEDIATE RELEASE${' '.repeat(40)}Saturday, March 14, 2026\n${TITLE}${PROSE}`,
      '2026-03-14',
      'stated',
    ],
    ['the hour of a situation', `${TITLE}As of 18:00, 14 March 2026\n${PROSE}`, '2026-03-14', 'stated'],
    [
      'below the sentence that sums it up',
      `${TITLE}A ferry line to the island has been opened by the commission.\nFrom: Ministry of Ports\nPublished 14 March 2026\n${PROSE}`,
      '2026-03-14',
      'stated',
    ],
  ])('is read from %s', async (_, text, date, basis) => {
    expect((await settledOf(text)).published).toMatchObject({ date, basis });
  });

  test.each([
    ['a day on which something else happens', `${TITLE}The pier opens on 14 March 2026. ${PROSE}`],
    ['a day of update', `${TITLE}${PROSE}\n[Updated on 22 Sept 2026]`],
    ['several lines of dates', `${TITLE}${PROSE}\n12 May 2026\n${PROSE}\n13 May 2026\n${PROSE}`],
    ['a dateline without a day', `${TITLE}LINDAU – ${PROSE}`],
    ['a day and a month without any year', `${TITLE}LINDAU, 14 March – ${PROSE}`],
  ])('is never invented from %s', async (_, text) => {
    expect((await settledOf(text)).published).toBeNull();
  });

  test('is what the source declares, whatever the text says', async () => {
    const { published } = await settledOf(`${TITLE}14 Mar 2026\n${PROSE}`, { published: '2026-03-15' });
    expect(published).toMatchObject({ date: '2026-03-15', basis: 'declared', spans: [], paragraph: null });
  });
});

describe('the dateline', () => {
  test.each([
    [`SORREL ISLAND, 3 March 2026 – ${PROSE}`, 'SORREL ISLAND', '2026-03-03'],
    [`WASHBURN (October 14, 2026) – ${PROSE}`, 'WASHBURN', '2026-10-14'],
    [`(WireHouse) - November 06, 2026 - LINDAU — ${PROSE}`, 'LINDAU', '2026-11-06'],
    [`(Lindau, 9 July 2026) ${PROSE}`, 'Lindau', '2026-07-09'],
    [`Lindau, N.S. — ${PROSE}`, 'Lindau, N.S.', null],
    [`Lindau, 13 September 2026\n${PROSE}`, 'Lindau', '2026-09-13'],
    [`LINDAU, Halmia and QUENBY, March 3, 2026 /PRWire/ -- ${PROSE}`, 'LINDAU, Halmia and QUENBY', '2026-03-03'],
    [
      `News provided by\nQuillon Oars A/S\nMar 03, 2026, 07:00 ET\nLINDAU, March 3, 2026 /PRWire/ -- ${PROSE}`,
      'LINDAU',
      '2026-03-03',
    ],
    [`Lindau, le 3 mars 2026\nLa ligne est dans le port avec les îles. Elle est pour tous.`, 'Lindau', '2026-03-03'],
  ])('gives place and day: %s', async (text, place, date) => {
    expect((await settledOf(TITLE + text)).dateline).toMatchObject({ place, date, basis: 'stated' });
  });

  test('takes the year it lacks from the day of publication, and says so', async () => {
    const { dateline, published, dates } = await settledOf(`${TITLE}November 5, Lindau – ${PROSE}\nNovember 2025`);
    expect(dateline).toMatchObject({ place: 'Lindau', date: '2025-11-05', basis: 'implied' });
    expect(published).toMatchObject({ date: '2025-11', basis: 'stated' });
    expect(dates.map(({ value }) => value)).toEqual(['2025-11-05', '2025-11']);
  });

  test.each([
    `BACKGROUND – ${PROSE}`,
    `Press Release, 3 March 2026 – ${PROSE}`,
    `On 3 March 2026 – a Tuesday – ${PROSE}`,
  ])('is not: %s', async text => {
    expect((await settledOf(TITLE + text)).dateline).toBeNull();
  });
});

describe('the headline', () => {
  test('is what the source declares; where that does not stand in the text it points nowhere', async () => {
    const { headline } = await settledOf(`${TITLE}${PROSE}`, { headline: 'Another headline' });
    expect(headline).toMatchObject({ text: 'Another headline', basis: 'declared', spans: [], paragraph: null });
  });

  test('points at its line where the declared one stands in the text', async () => {
    const { headline } = await settledOf(`${TITLE}${PROSE}`, { headline: 'Harbour Commission opens a ferry line' });
    expect(headline).toMatchObject({ basis: 'declared', spans: [[0, 37]], paragraph: 1 });
  });
});

test('an embargo is kept to the minute, with its zone where one is given', async () => {
  const until = async (notice: string) => (await settledOf(`${TITLE}${notice}\n${PROSE}`)).embargo?.until;
  expect(await until('Embargoed until 7 a.m. CT/8 a.m. ET, Wednesday, Nov. 6, 2024')).toBe('2024-11-06T07:00-06:00');
  expect(await until('EMBARGO: 14 May 2026, 16:00 CEST')).toBe('2026-05-14T16:00+02:00');
  expect(await until('Embargoed until 00:01 GMT on 14 May 2026')).toBe('2026-05-14T00:01Z');
  expect(await until('Not for publication before 14 May 2026, 16:00')).toBe('2026-05-14T16:00');
  expect(await until('The embargo is lifted')).toBeUndefined();
});

test.each([
  ['PR/2024/922', 'PR/2024/922'],
  ['Press release 12/2026', 'Press release 12/2026'],
  ['Reference number: HC-26-14', 'HC-26-14'],
])('the reference of %s is %s', async (line, text) => {
  expect((await settledOf(`${TITLE}${line}\n${PROSE}`)).reference?.text).toBe(text);
});

test('a text too short to tell its language by is of no language', async () => {
  expect((await settledOf('Sorrel Island')).language).toBe('und');
  expect((await settledOf('Sorrel Island', { language: 'fr-CA' })).language).toBe('fr-CA');
});
