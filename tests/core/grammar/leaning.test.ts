import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { followsAny, standsAlone, tellsDeed } from '#core/grammar/leaning';
import type { Span } from '#core/span';
import { processorTime } from '../../processor-time.ts';
import { manuscriptOf } from '../manuscript-of.ts';

/** The record of a text, and the place of its last sentence. */
async function last(text: string) {
  const { article } = await extraction(await manuscriptOf(`Tidings\n\n${text}\n`));
  const span = article.paragraphs.at(-1)?.sentences.at(-1) as Span;
  return { article, span };
}

test.each([
  ['The Harbour Trust opened a pier in Lindau.', true],
  ['The event drew many sailors to the pier.', false],
  ['We, the Ministers of Ports of Halmia and Peru, met in Lindau.', true],
  ['The combined company will operate nine ships.', false],
  ['Upon completion, Orla Tavish will run the ships.', false],
  ['The transaction is expected to close in May.', false],
  ['The merger of Quillon and Asmer is expected to close in May.', true],
  ['We met in Lindau.', false],
  ['In particular, the Harbour Trust opened a pier in Lindau.', false],
  ['We, like others, met in Lindau.', false],
  ['The sailors of the town were glad of it. New money for the pier, key to the trade.', false],
])('"%s" can open a note: %s', async (text, alone) => {
  const { article, span } = await last(text);
  expect(standsAlone(article, span)).toBe(alone);
});

test.each([
  ['The event drew many sailors.', 'the trust opened a pier', false],
  ['The event drew many sailors.', 'the trust held an event', true],
  ['The company will hire sailors.', 'quillon opened a pier', true],
  ['That’s a tenth more than before.', 'the trust opened a pier', false],
  ['其中，灯塔有三座。', '港口开放', false],
  ['We ask for lamps.', 'we, the ministers of ports, met in lindau', true],
  ['We ask for lamps.', 'the trust and we, like others, opened a pier', false],
  ['Sailors like these lamps.', 'the trust opened a pier', false],
])('"%s" can follow "%s": %s', async (text, above, follows) => {
  const { article, span } = await last(text);
  expect(followsAny(article, span, above)).toBe(follows);
});

test('"the event" and "these lamps" can follow the sentence that they follow in the source', async () => {
  const { article, span } = await last('The event drew sailors of these lamps.');
  expect(followsAny(article, span, 'the trust opened a pier', true)).toBe(true);
});

test.each([
  ['Joint statement on lamps', true],
  ['Halmia and Peru publish a joint statement on lamps', false],
])('under the title "%s" the reader knows who "we" are: %s', async (title, known) => {
  const { article } = await extraction(
    await manuscriptOf(`${title}\n\nThe ministers met in Lindau today. We ask for lamps.\n`),
  );
  expect(followsAny(article, article.paragraphs.at(-1)?.sentences.at(-1) as Span, 'the ministers met')).toBe(known);
});

test('a long item without a stop is looked at in time', async () => {
  const { article } = await last('The pier opened.');
  const text = `Reported ${'a '.repeat(50_000)}`;
  const spent = processorTime();
  expect(tellsDeed({ ...article, text }, [0, text.length])).toBe(false);
  expect(spent()).toBeLessThan(500);
});
