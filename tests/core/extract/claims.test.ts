import { expect, test } from 'vitest';
import type { Dropped, Finding } from '#core/extract/finding';
import { settleClaims } from '#core/extract/resolve/claims';
import type { Span } from '#core/span';

const place = (span: Span, confidence = 0.9): Finding<'places'> => ({
  field: 'places',
  rule: 'places/by-hand',
  value: { kind: 'name', name: 'Geneva' },
  spans: [span],
  basis: 'stated',
  confidence,
});
const event = (span: Span, confidence = 0.9): Finding<'events'> => ({
  field: 'events',
  rule: 'events/by-hand',
  value: { kind: 'name', name: 'Geneva Forum', acronym: null, edition: null, place: null, hosts: [] },
  spans: [span],
  basis: 'stated',
  confidence,
});

test.each([
  ['the longer stretch', event([0, 12], 0.5), place([0, 6], 0.9), 'names the longer stretch'],
  ['what is believed more', place([0, 6], 0.9), event([0, 6], 0.8), 'is believed more'],
  ['the more particular reading', event([0, 6]), place([0, 6]), 'more particular reading'],
] as const)('of two claims on the same words keeps %s and says why', (_, winner, loser, reason) => {
  for (const claims of [
    [winner, loser],
    [loser, winner],
  ]) {
    const dropped: Dropped[] = [];
    const drop = (finding: Finding, why: string, rival?: Finding) => {
      dropped.push({ finding, reason: why, rival: rival ?? null });
    };
    expect(settleClaims(claims, { drop })).toEqual([winner]);
    expect(dropped).toMatchObject([{ finding: loser, reason: expect.stringContaining(reason), rival: winner }]);
  }
});

test('keeps claims that only touch, in the order of the text', () => {
  const drop = () => {
    throw new Error('nothing is to be dropped');
  };
  expect(settleClaims([event([6, 18]), place([0, 6])], { drop })).toEqual([place([0, 6]), event([6, 18])]);
});
