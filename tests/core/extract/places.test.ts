import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { manuscriptOf } from '../manuscript-of.ts';

const placesOf = async (text: string) => (await extraction(await manuscriptOf(text))).article.places;

test.each([
  [
    'one country under its written variants',
    'The US and the U.S. envoys met; the United States paid.',
    ['United States'],
  ],
  [
    'cities, provinces and regions',
    'It spread from Nairobi to Guangdong and across Southeast Asia.',
    ['Nairobi', 'Guangdong', 'Southeast Asia'],
  ],
  ['an unknown name before a known state', 'The works stand in Quenby, Texas, by the water.', ['Quenby', 'Texas']],
  ['no demonym', 'The Kenyan ships and the French crews left on Monday.', []],
  ['no place inside the name of a body', 'The Ministry of Transport of Kenya and the University of Geneva agreed.', []],
  [
    'no German noun for its capital',
    'Die Halle wurde gestern in Verbindung mit der Stadt eröffnet, und sie ist in Ordnung.',
    [],
  ],
])('finds %s', async (_, text, names) => {
  expect((await placesOf(text)).map(({ name }) => name)).toEqual(names);
});

test('writes the place of a dateline in capitals as the text writes it elsewhere', async () => {
  const [place] = await placesOf(
    'PORT ASK, 3 March 2026 – A line was opened on Monday.\n\nThe harbour of Port Ask is old. Ships left Port Ask.',
  );
  expect(place).toMatchObject({ name: 'Port Ask', rule: 'places/dateline' });
});

test('parts a country in capitals from its town where the text has the country’s usual name', async () => {
  const lead = 'PORT ASK, PERU, 3 March 2026 – A line was opened on Monday, and it carries many people.';
  expect((await placesOf(`Tidings\n\n${lead}\n\nPeru has many.`)).map(({ name }) => name)).toEqual([
    'PORT ASK',
    'Peru',
  ]);
  expect((await placesOf(`Tidings\n\n${lead}`)).map(({ name }) => name)).toEqual(['PORT ASK, PERU']);
});

test.each([
  ['a name that "in" shows once', 'It met in Calver. Calver voted against it, and Calver’s envoy left.', 3],
  ['no thing', 'It met in Tidings. The Tidings are read, and a reader of Tidings wrote.', 1],
  ['no number’s word', 'It is told in Part. See Part 7, and Part of it.', 1],
  ['no part of another name', 'It met in Calver. The Calver Ferries and Ada Calver were there.', 1],
])('looks for places again: %s', async (_, text, count) => {
  const { places } = (await extraction(await manuscriptOf(text))).article;
  expect(places.flatMap(({ mentions }) => mentions)).toHaveLength(count);
});
