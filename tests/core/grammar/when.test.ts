import { expect, test } from 'vitest';
import { canBeWhen } from '#core/grammar/when';

test.each([
  ['The Trust opened a pier on [3 May 2026].', true],
  ['The exports of [2026] rose.', true],
  ['The Trust has counted ships since [2017].', false],
  ['The Trust has counted ships since the late [1970s].', false],
  ['Le prix a augmenté de moins de 6 % depuis [2021].', false],
  ['全球食品价格连续上涨，达到[2014年6月]以来最高水平。', false],
  ['港口于[2014年6月]开放。', true],
  ['截至[2014年6月30日]，港口有八艘船。', false],
  ['Mayor accepts budget for [2016].', false],
  ['Mayor accepts budget for Fiscal Year [2016].', false],
  ['Mayor accepts budget for [Fiscal Year 2016].', false],
  ['Quillon recalls lamps sold between June 2024 and [January 2026].', false],
  ['Quillon recalls lamps made in Lindau in [June 2024].', false],
  ['The lamps were sold in [June 2024].', true],
  ['Quillon recalls the lamps sold by a Lindau shop, from [June 2024].', true],
  ['The pier was first seen in the [1970s].', false],
])('the date of "%s" can be when: %s', (marked, can) => {
  const [before = '', words = '', after = ''] = marked.split(/[[\]]/);
  expect(canBeWhen(before + words + after, [before.length, before.length + words.length])).toBe(can);
});
