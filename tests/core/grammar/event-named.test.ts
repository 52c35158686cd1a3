import { expect, test } from 'vitest';
import { passesOver, shareOfHeadline } from '#core/grammar/event-named';

test.each([
  ['Ferries return to Quenby', 'The ferries return.', 2 / 3],
  ['港口开放', '港口昨天开放。', 2 / 3],
  ['港口开放', '何清感谢船员。', 0],
  ['GDP', '港口昨天开放。', 0],
])('of "%s" "%s" holds a share of %d', (headline, words, share) => {
  expect(shareOfHeadline(headline, words)).toBeCloseTo(share);
});

test.each([
  ['Ferries return to Quenby', 'Port Forum', true],
  ['Port Forum opens', 'Port Forum', false],
  ['港口开放', '第三届灯塔论坛', true],
  ['港博会签约三亿元', '2026年港口与海洋博览会', false],
  ['燈塔論壇開幕', '第三届灯塔论坛', false],
])('"%s" passes over "%s": %s', (headline, name, over) => {
  expect(passesOver(headline, name)).toBe(over);
});
