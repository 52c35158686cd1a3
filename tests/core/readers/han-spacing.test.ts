import { describe, expect, test } from 'vitest';
import { closedUp } from '#core/readers/han-spacing';
import { manuscriptOf } from '../manuscript-of.ts';

const TEXT = '昆比港码头开通，港口和海湾的居民都来到了现场。';

describe('a Chinese text', () => {
  test.each([
    ['a day', '码头于 2026 年 3 月 5 日开通。', '码头于2026年3月5日开通。'],
    ['letters', '产权组织 WIPO 的码头', '产权组织WIPO的码头'],
    ['a share', '增长 40% 以上', '增长40%以上'],
    ['a no-break space', '共\u00a0300\u00a0米', '共300米'],
  ])('is closed up around %s', (_, set, written) => {
    expect(closedUp(`${TEXT}\n${set}`)).toBe(`${TEXT}\n${written}`);
  });

  test.each([
    ['what needs nothing', '码头于2026年3月5日开通。'],
    ['a day in figures', '发布于 2026-03-05 昆比港'],
    ['a time', '发布于 14:13 更新'],
    ['words of English', '码头的名字是：Long Pier'],
  ])('keeps %s', (_, line) => {
    expect(closedUp(`${TEXT}\n${line}`)).toBeNull();
  });

  test('has lines joined that were broken for their width', () => {
    const whole =
      '昆比港码头今天开通港口和海湾的居民都来到了现场参观码头长三百米宽二十米可以停靠四十艘大型货船和渔船。';
    const broken = whole.replace(/(.{12})/gu, '$1\n');
    expect(closedUp(`开通\n\n${broken}`)).toBe(`开通\n\n${whole}`);
  });

  test('keeps lines that end sentences or stand apart', () => {
    expect(closedUp('昆比港码头今天开通。\n港口和海湾的居民来了。\n\n码头长三百米宽二十米。\n渔船也来了。')).toBeNull();
  });

  test('is told of where something was taken out', async () => {
    const { text } = await manuscriptOf(`昆比港开通\n\n码头于 2026 年 3 月 5 日开通，长 300 米。\n`);
    expect(text).toBe('昆比港开通\n\n码头于2026年3月5日开通，长300米。\n');
  });
});

test('a text in another language is left as it is, signs in it or none', () => {
  expect(closedUp('The pier of Quenby (昆比 2026 年) opened on Monday. It is 300 metres long.')).toBeNull();
});
