import { describe, expect, test } from 'vitest';
import { labelLanguages } from '#templates/index';
import { firstDay, lastDay, longDate } from '#templates/parts/long-date';

const labels = await labelLanguages.en.load();

describe('a long date is as precise as the date is', () => {
  test.each([
    ['2025-11-05', '5 November 2025'],
    ['2025-11', 'November 2025'],
    ['2025', '2025'],
    ['2022-21', 'spring 2022'],
    ['2022-24', 'winter 2022'],
    ['2009-33', 'quarter 1 of 2009'],
    ['2026-05-12/2026-05-14', '12 to 14 May 2026'],
    ['2026-04-30/2026-05-02', '30 April 2026 to 2 May 2026'],
    ['2025-11/2026-02', 'November 2025 to February 2026'],
    ['2005/..', 'from 2005'],
    ['../2026-12-31', 'until 31 December 2026'],
    ['2026-05-14T16:00:00+02:00', '14 May 2026, 16:00 UTC+02:00'],
    ['2026-05-14T16:00Z', '14 May 2026, 16:00 UTC'],
    ['2026-05-14T16:00', '14 May 2026, 16:00'],
    ['0987-06-01', '1 June 987'],
  ])('%s → %s', (edtf, long) => {
    expect(longDate(edtf, labels)).toBe(long);
  });

  test('what is no date stays as it is', () => {
    expect(longDate('soon', labels)).toBe('soon');
  });
});

test.each([
  ['2026-05-14', '2026-05-14', '2026-05-14'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-34', '2026-04-01', '2026-06-30'],
  ['2026-05-12/2026-05-14', '2026-05-12', '2026-05-14'],
  ['../2026-12', '2026-12-01', '2026-12-31'],
  ['2005/..', '2005-01-01', '2005-12-31'],
])('%s lasts from %s to %s', (edtf, first, last) => {
  expect([firstDay(edtf), lastDay(edtf)]).toEqual([first, last]);
});
