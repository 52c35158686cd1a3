import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { manuscriptOf } from '../manuscript-of.ts';

const listsOf = async (text: string) => {
  const { article: value } = await extraction(await manuscriptOf(`Mole Board plans the spring\n\n${text}\n`));
  return value.lists.map(({ lead, items }) => [lead, items.map(item => item.text)]);
};

test.each([
  [
    'The board named four priorities: sand, gravel, pumps and patience.',
    'four priorities',
    ['sand', 'gravel', 'pumps', 'patience'],
  ],
  [
    'Odell outlined the board’s three main ways of helping moles – by rope, by lamp, and by song – and left.',
    'three main ways of helping moles',
    ['by rope', 'by lamp', 'by song'],
  ],
  [
    'Guests came from two towns including Norrel (with 40 moles, all tame); and the Velmora Lamp, Rope and Sand Company.',
    'two towns',
    ['Norrel (with 40 moles, all tame)', 'the Velmora Lamp, Rope and Sand Company'],
  ],
  [
    'The fair released key results including maps from the "Dry, Drier, Driest" survey, a lamp, and a new standard for ropes.',
    'key results',
    ['maps from the "Dry, Drier, Driest" survey', 'a lamp', 'a new standard for ropes'],
  ],
  [
    'The board agreed on the following steps for the spring season:\n\n- a second pump;\n- a longer rope; and\n- a lamp.',
    'following steps',
    ['a second pump', 'a longer rope', 'a lamp'],
  ],
])('%j announces %j', async (text, lead, items) => {
  expect(await listsOf(text)).toEqual([[lead, items]]);
});

test.each([
  'The board named five priorities: sand, gravel, pumps and patience.',
  'The tunnel – long, dark and wet – opens in May.',
  'In 2026: sand, gravel and pumps.',
  'The mayor came, as did the warden, the crew and the moles.',
])('%j announces nothing', async text => {
  expect(await listsOf(text)).toEqual([]);
});
