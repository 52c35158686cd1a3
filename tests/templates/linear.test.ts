import { beforeAll, expect, test } from 'vitest';
import { readArticle } from '#app/convert';
import { ourTheme as theme } from '#core/theme';
import { write } from '#core/writers/html/write';
import { processorTime } from '../processor-time.ts';
import { compose } from './commissioned.ts';

const encoder = new TextEncoder();
/** A busy machine makes a test wait. */
const PATIENCE = 60_000;

/** What a text of so many characters takes from record to pages, in milliseconds: its words over and over behind a title and a lead. */
async function taken(words: string, characters: number): Promise<number> {
  const han = /\p{Script=Han}/u.test(words);
  const head = han
    ? '港口委员会启用新闸门\n\n林道，2026年3月3日——港口委员会今天宣布启用新闸门。\n\n'
    : 'Sorrel Ferry Board opens a new line\n\nLINDAU, 3 March 2026 – The Sorrel Ferry Board said on Tuesday that it will open a new line.\n\n';
  const text = head + words.repeat(Math.ceil(characters / words.length));
  const { value: article } = await readArticle(encoder.encode(text), 'release.txt', {});
  const spent = processorTime();
  for (const template of ['briefing-note', 'report'] as const)
    await write(compose(template, article), {
      theme,
      fonts: () => Promise.reject(new Error('no fonts are asked for')),
      attachments: [],
    });
  return spent();
}

// What is compiled at first is of no text.
beforeAll(async () => void (await taken('1 ', 400)), PATIENCE);

// Without a stop, or with nothing but stops: what is said of a fact is looked for among the words around it, never in all of the text.
test.each([
  ['one word', '1'],
  ['figures', '1 '],
  ['figures in Chinese without blanks', '2026年5月3日至5日约3.5亿元'],
  ['clauses with a figure each', '; - and three '],
  ['sums', '$1.2 million and '],
  ['numbers to call', '+00 555 '],
])(
  'a text of %s is composed in a time that grows with its length',
  async (_, words) => {
    const small = await taken(words, 2_000);
    // Four times as long: sixteen times the time, were each word held against each.
    expect(await taken(words, 8_000)).toBeLessThan(8 * small + 150);
  },
  PATIENCE,
);
