import { expect, test } from 'vitest';
import { shareOfHeadline } from '#core/grammar/event-named';

test.each([
  ['Ferries return to Quenby', 'The ferries return.', 2 / 3],
  ['港口开放', '港口昨天开放。', 2 / 3],
  ['港口开放', '何清感谢船员。', 0],
  ['GDP', '港口昨天开放。', 0],
])('of "%s" "%s" holds a share of %d', (headline, words, share) => {
  expect(shareOfHeadline(headline, words)).toBeCloseTo(share);
});
