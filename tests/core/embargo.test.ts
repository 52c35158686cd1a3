import { expect, test } from 'vitest';
import { embargoEnd } from '#core/embargo';

test.each<[until: string, ends: string | number]>([
  ['2026-05-14T16:00:00+02:00', '2026-05-14T14:00:00Z'],
  ['2026-05-14T16:00Z', '2026-05-14T16:00:00Z'],
  ['2026-05-14T16:00', '2026-05-15T04:00:00Z'],
  ['2026-05-14', '2026-05-14T12:00:00Z'],
  ['2026-05', '2026-05-01T12:00:00Z'],
  ['2026', '2026-01-01T12:00:00Z'],
  ['2026-22', '2026-06-01T12:00:00Z'],
  ['2026-34', '2026-04-01T12:00:00Z'],
  ['2026-05-12/2026-05-14T09:00Z', '2026-05-14T09:00:00Z'],
  ['2026-05-14/..', Number.POSITIVE_INFINITY],
  ['noon on Friday', Number.POSITIVE_INFINITY],
  ['2026-13-40', Number.POSITIVE_INFINITY],
  ['2027-02-30T10:00Z', Number.POSITIVE_INFINITY],
  ['2027-02-28T24:30Z', Number.POSITIVE_INFINITY],
  ['', Number.POSITIVE_INFINITY],
])('an embargo until %j ends at %s: with no zone, when the hour has come everywhere', (until, ends) => {
  expect(embargoEnd(until)).toBe(typeof ends === 'string' ? Date.parse(ends) : ends);
});
