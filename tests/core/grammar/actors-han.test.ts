import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { actorsOf } from '#core/grammar/actors';
import type { Span } from '#core/span';
import { processorTime } from '../../processor-time.ts';
import { manuscriptOf } from '../manuscript-of.ts';

/** Who acts in the last sentence of a Chinese text. */
async function acting(sentence: string): Promise<readonly string[]> {
  const text = `港口与大坝\n\n国家航运局局长何清介绍了新的航线。港口委员会和林道大学是合作伙伴。\n\n${sentence}\n`;
  const { article } = await extraction(await manuscriptOf(text));
  return actorsOf(article, article.paragraphs.at(-1)?.sentences.at(-1) as Span).map(({ who }) => who.name);
}

test.each([
  ['国家航运局昨天宣布，大坝开放。', ['国家航运局']],
  ['3月3日上午，国家航运局与林道大学签署协议。', ['国家航运局', '林道大学']],
  ['为保护港口的船只，国家航运局局长何清3日在林道主持会议。', ['何清']],
  ['何清局长访问大坝。', ['何清']],
  ['何清和国家航运局代表出席论坛。', []],
  ['国家航运局宣布计划后，林道大学签署协议。', []],
  ['国家航运局的大坝开放。', []],
  ['国家航运局新大坝的工程很大。', []],
  ['昨天大坝开放，国家航运局表示欢迎。', []],
  ['船员感谢国家航运局局长何清，大坝开放。', []],
])('in "%s" act %j', async (sentence, names) => {
  expect(await acting(sentence)).toEqual(names);
});

test('a long sentence without blanks is looked at in time', async () => {
  const { article } = await extraction(
    await manuscriptOf(`港口与大坝\n\n${'为港口在大坝对国家航运局与林道大学以新航线'.repeat(200)}。\n`),
  );
  const sentence = article.paragraphs.at(-1)?.sentences.at(-1) as Span;
  const spent = processorTime();
  actorsOf(article, sentence);
  expect(spent()).toBeLessThan(500);
});
