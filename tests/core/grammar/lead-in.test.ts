import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { itemsBehind, leadIn } from '#core/grammar/lead-in';
import { manuscriptOf } from '../manuscript-of.ts';

test.each([
  ['The Trust wants three things:', 'boats from the old pier', 'The Trust wants three things:'],
  ['The Trust calls on the town to', 'open the old pier', 'The Trust calls on the town to'],
  ['The Trust wants three things.', 'boats from the old pier', null],
  ['The Trust wants three things:', 'Boats lie at the old pier.', null],
])('before "%s", the item "%s" is told behind: %s', async (lead, item, told) => {
  const text = `Tidings\n\nThe Harbour Trust met sailors.\n\n${lead}\n\n- nets of the yard;\n- ${item}\n- lamps for the sailors.\n\nIt was late.\n`;
  const { article } = await extraction(await manuscriptOf(text));
  const start = article.text.indexOf('old pier');
  const span = leadIn(article, [start, start + 3]);
  expect(span && article.text.slice(...span)).toBe(told);
});

test.each([
  ['From 1 May boats must:', ['carry lamps;', 'wait at the pier.'], false],
  ['From 1 May boats must.', undefined, undefined],
])('"%s" leads to the items %j', async (lead, items, more) => {
  const text = `Tidings\n\nThe Harbour Trust met sailors.\n\n${lead}\n\n- carry lamps;\n- wait at the pier.\n\nIt was late.\n`;
  const { article } = await extraction(await manuscriptOf(text));
  const start = article.text.indexOf(lead);
  const led = itemsBehind(article, [start, start + lead.length]);
  expect(led?.items.map(span => article.text.slice(...span))).toEqual(items);
  expect(led?.more).toBe(more);
});

test('items that are too many words for a row are not all told', async () => {
  const item = `carry lamps of the yard of the town ${'and more '.repeat(6)}`.trim();
  const { article } = await extraction(
    await manuscriptOf(
      `Tidings\n\nThe Trust met sailors.\n\nFrom 1 May boats must:\n\n- ${item};\n- ${item}.\n\nIt was late.\n`,
    ),
  );
  const start = article.text.indexOf('From 1 May');
  expect(itemsBehind(article, [start, start + 22])).toMatchObject({ items: [expect.anything()], more: true });
});
