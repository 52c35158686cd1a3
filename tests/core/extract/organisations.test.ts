import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { manuscriptOf } from '../manuscript-of.ts';

const bodiesOf = async (text: string) => {
  const manuscript = await manuscriptOf(text);
  const { organisations } = (await extraction(manuscript)).article;
  return organisations.map(({ name, acronym, mentions }) => ({
    name,
    acronym,
    mentions: mentions.map(({ span }) => manuscript.text.slice(...span)),
  }));
};

test.each([
  ['a ministry with its country', 'She left the Ministry of Trade of Halmia in May.', ['Ministry of Trade of Halmia']],
  [
    'two bodies behind one article',
    'It was signed by the Sorrel Harbour Commission and the Asmer Ports Authority.',
    ['Sorrel Harbour Commission', 'Asmer Ports Authority'],
  ],
  [
    'a body that holds another once',
    'He works for the Asmer Office of the Sorrel Harbour Commission.',
    ['Asmer Office of the Sorrel Harbour Commission'],
  ],
  [
    'companies by their endings',
    'Shares of Quillon Ferries Ltd and Asmer Lines GmbH rose.',
    ['Quillon Ferries Ltd', 'Asmer Lines GmbH'],
  ],
  [
    'the part of a university that is named',
    'She teaches at the University of Kenya Medical School.',
    ['University of Kenya Medical School'],
  ],
  [
    'the owner without its possessive',
    'It follows the Sorrel Harbour Commission’s report.',
    ['Sorrel Harbour Commission'],
  ],
  ['no bare head', 'The Commission met, and the board agreed with a ministry.', []],
  ['no capitals that are things', 'The GDP rose, and IP and ICT grew.', []],
])('finds %s', async (_, text, names) => {
  expect((await bodiesOf(text)).map(({ name }) => name)).toEqual(names);
});

test('gathers every mention of a body, by name and by acronym, in one entry', async () => {
  expect(
    await bodiesOf(
      'The Sorrel Harbour Commission (SHC) met. The SHC agreed. Ships praised the Sorrel Harbour Commission.',
    ),
  ).toEqual([
    {
      name: 'Sorrel Harbour Commission',
      acronym: 'SHC',
      mentions: ['Sorrel Harbour Commission', 'SHC', 'SHC', 'Sorrel Harbour Commission'],
    },
  ]);
});

test('takes no body from boilerplate or a contact block', async () => {
  const found = await bodiesOf(
    'New ferry line opens\n\nThe line opened on Monday. It carries many people.\n\nMedia contact: Sorrel Harbour Commission, press@shc.example\n',
  );
  expect(found).toEqual([]);
});
