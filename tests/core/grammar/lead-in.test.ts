import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { leadIn } from '#core/grammar/lead-in';
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
