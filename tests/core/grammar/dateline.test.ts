import { expect, test } from 'vitest';
import type { Article } from '#core/article';
import { behindDateline, withoutDateline } from '#core/grammar/dateline';
import type { Span } from '#core/span';

/** A text whose dateline is the words up to the bar. */
function dated(written: string, from = 0) {
  const to = written.indexOf('¦');
  const text = written.replace('¦', '');
  const spans: Span[] = [[from, to]];
  const dateline = { place: 'Lindau', date: null, spans, paragraph: 1, basis: 'stated', rule: 'dateline/x' } as const;
  return { text, dateline } satisfies Pick<Article, 'text' | 'dateline'>;
}

const told = (written: string, from = 0): string => {
  const article = dated(written, from);
  return article.text.slice(...withoutDateline(article, [0, article.text.length]));
};

test.each([
  ['Lindau, 3 March 2026¦ – It opened.'],
  ['LINDAU, May 3, 2026¦ /Tidewire/ -- It opened.'],
  ['LINDAU, May 3¦ /Tidewire-Line/ -- It opened.'],
  ['LINDAU, May  3, 2026¦  (TIDE WIRE) -- It opened.'],
  ['LINDAU, Halmia & QUENBY¦--(TIDE WIRE)--It opened.'],
  ['Lindau, North--(Tidewire Corp. - May 3, 2026¦) - It opened.'],
  ['Lindau, 3 de marzo de 2026¦.- It opened.'],
  ['Lindau, 3 mar¦ (AGN).- It opened.'],
  ['Lindau¦ (agn) - It opened.'],
  ['LINDAU, le 3 déc¦. /AGN Telnews/ - It opened.'],
  ['LINDAU¦—It opened.'],
  ['Lindau, 3 March 2026¦: It opened.'],
  ['Lindau, 3 March 2026¦ It opened.'],
  ['LINDAU, 3 mar¦. /Tidewire/ - It opened.'],
])('the dateline is cut off: %s', written => {
  expect(told(written)).toBe('It opened.');
});

test('so is one in brackets', () => {
  expect(told('(Lindau, 3 March 2026¦) It opened.', 1)).toBe('It opened.');
  expect(told('(Tidewire) – Lindau, 3 March 2026¦ – It opened.', 13)).toBe('It opened.');
});

test.each(['Lindau¦ is open.', 'Lindau¦-Quenby ferries opened.', 'Lindau, 3 March 2026¦, was cold.'])(
  'words that go on stay: %s',
  written => {
    const { text } = dated(written);
    expect(told(written)).toBe(text);
    expect(behindDateline(dated(written))).toBeNull();
  },
);

test.each([
  ['星海网-林道日报6月3日讯（记者 何清）港口开放。', '港口开放。'],
  ['【海报网讯】港口开放。', '港口开放。'],
  ['本报讯（记者 何清）港口开放。', '港口开放。'],
  ['（记者 何清）港口开放。', '港口开放。'],
  ['星海导报 港口客户端林道讯3月2日，港口开放。', '3月2日，港口开放。'],
  ['《星海通讯社3日专讯》港口开放。', '港口开放。'],
  ['3月3日电 据“港口发布”微信公众号消息，3月2日，港口开放。', '3月2日，港口开放。'],
  ['3月3日，港口开放。', '3月3日，港口开放。'],
  ['（记者会）港口开放。', '（记者会）港口开放。'],
  ['据林道日报6月3日消息，港口开放。', '据林道日报6月3日消息，港口开放。'],
  ['林道日报电影节开幕。', '林道日报电影节开幕。'],
  ['*The quay is shut.', 'The quay is shut.'],
])('what an agency or a list sets before a sentence is no part of it: %s', (text, rest) => {
  expect(text.slice(...withoutDateline({ text, dateline: null }, [0, text.length]))).toBe(rest);
});
