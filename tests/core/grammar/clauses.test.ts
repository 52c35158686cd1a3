import { describe, expect, test } from 'vitest';
import { clauseAround, clausesOf, toldAround } from '#core/grammar/clauses';
import { processorTime } from '../../processor-time.ts';

const split = (text: string) => clausesOf(text, [0, text.length]).map(span => text.slice(...span).trim());

describe('clauses', () => {
  test('part at commas, semicolons and dashes', () => {
    expect(split('On the quay, the pier opened; it is long – and dear')).toEqual([
      'On the quay',
      'the pier opened',
      'it is long',
      '– and dear',
    ]);
  });

  test('hold what stands in numbers, dates and brackets together', () => {
    for (const whole of ['It cost 4,500 crowns', 'It opened on Monday, 4 May 2026', 'Two (Halmia, Orsena) left'])
      expect(split(whole)).toEqual([whole]);
  });

  test('part at the signs of Chinese, but not in its brackets and marks', () => {
    expect(split('港口开放，大坝（长，高）稳固；“船，帆”展览开幕,灯塔有三座')).toEqual([
      '港口开放',
      '大坝（长，高）稳固',
      '“船，帆”展览开幕',
      '灯塔有三座',
    ]);
  });

  test('hold the pairs of "respectively" together', () => {
    expect(split('Fares for boats, ferries and rafts rose by 1%, 2% and 3% respectively, the board said')).toEqual([
      'Fares for boats, ferries and rafts rose by 1%, 2% and 3% respectively',
      'the board said',
    ]);
  });

  test('around a place stop at the semicolon of Chinese', () => {
    const text = '出口总额33亿元，同比增长7%；进口总额13亿元，同比下降2%，港口的船只和灯塔继续增加。';
    const at = text.indexOf('13亿元');
    expect(text.slice(...clauseAround(text, [0, text.length], [at, at + 4], 16)).trim()).toBe('进口总额13亿元');
  });
});

test('a sentence of many clauses is looked through in time', () => {
  const text = 'and three; '.repeat(600);
  const spent = processorTime();
  expect(toldAround(text, [0, text.length], [803, 812], 42)).toBeNull();
  expect(spent()).toBeLessThan(500);
});
