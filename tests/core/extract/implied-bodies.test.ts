import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { verbatim } from '#core/span';
import { manuscriptOf } from '../manuscript-of.ts';

const articleOf = async (text: string) =>
  (await extraction(await manuscriptOf(`Tidings from the harbour\n\n${text}\n`))).article;

test('a minister of a text about one country is that country’s, and a caution says so', async () => {
  const { people, gaps, text } = await articleOf(
    'They opened the pier in Kenya on Monday with the Minister for Ports Ms. Ada Brennick. The Kenyan board is glad of it.',
  );
  const [office] = people[0]?.roles ?? [];
  expect(office).toMatchObject({ title: 'Minister for Ports', organisation: 'Kenya', basis: 'implied' });
  expect(verbatim(text, office?.spans ?? [])).toBe('Minister for Ports Kenya');
  expect(gaps.find(({ code }) => code === 'office-implied')?.message).toBe(
    'the office of Ada Brennick is taken as of Kenya, the only one of its kind in the text',
  );
});

test('a Commissioner of a text with one Commission is that Commission’s', async () => {
  const { people } = await articleOf(
    'It was opened by Commissioner for Ports, Ada Brennick, and paid for by the Delta Harbour Commission.',
  );
  expect(people[0]?.roles[0]).toMatchObject({ organisation: 'Delta Harbour Commission', basis: 'implied' });
});

test.each([
  [
    'two countries',
    'They opened the pier in Kenya with the Minister for Ports Ms. Ada Brennick. A Peruvian board is glad of it.',
  ],
  ['no country', 'They opened the pier with the Minister for Ports Ms. Ada Brennick on Monday.'],
  ['an office that no country has', 'They opened the pier in Kenya with Director Ms. Ada Brennick on Monday.'],
  [
    'two Commissions',
    'It was opened by Commissioner for Ports, Ada Brennick, with the Delta Harbour Commission and the Asmer Commission.',
  ],
  [
    'dollars alone',
    'They opened the pier for US$4 million with the Minister for Ports Ms. Ada Brennick, and hope for 3 million US dollars more.',
  ],
])('with %s nothing is implied', async (_, text) => {
  const { people, gaps } = await articleOf(text);
  expect(people[0]?.name).toBe('Ada Brennick');
  expect(people.flatMap(({ roles }) => roles.map(({ organisation }) => organisation))).toEqual([null]);
  expect(gaps.filter(({ code }) => code === 'office-implied')).toEqual([]);
});

test('the country of somebody else’s office implies nothing', async () => {
  const { people } = await articleOf(
    'They opened the pier with the Minister for Ports Ms. Ada Brennick and with Kenyan Finance Minister Osric Quill.',
  );
  expect(people.map(({ roles: [office] }) => office?.organisation)).toEqual([null, 'Kenya']);
});

test('"its Director General" is of the body right before', async () => {
  const { people } = await articleOf(
    'A crew of the Tidal News Agency (TNA), led by its Director General Ada Brennick, came with the Mole Board and its chair Osric Quill.',
  );
  expect(people.map(({ name, roles }) => [name, roles[0]?.organisation])).toEqual([
    ['Ada Brennick', 'Tidal News Agency'],
    ['Osric Quill', 'Mole Board'],
  ]);
});

test('the country of a counterpart is nobody else’s', async () => {
  const { people } = await articleOf(
    'The Minister for Ports, Ms. Ada Brennick, met her Kenyan counterpart, the Minister for Ports of Kenya, Mr. Osric Quill.',
  );
  expect(people.map(({ name, roles }) => [name, roles[0]?.organisation])).toEqual([
    ['Ada Brennick', null],
    ['Osric Quill', 'Kenya'],
  ]);
});

test('who leads a delegation has the body whose it is', async () => {
  const { people } = await articleOf(
    'Members of the Delta Harbour Commission delegation led by President Ada Brennick met the board.',
  );
  expect(people[0]?.roles[0]).toMatchObject({ title: 'President', organisation: 'Delta Harbour Commission' });
});

test('a chief executive of a text with one company is that company’s', async () => {
  const { people } = await articleOf(
    'Quillon Oars, Inc. makes oars. “It is good,” said Dr. Ada Brennick, Chief Development Officer.',
  );
  expect(people[0]?.roles[0]).toMatchObject({ organisation: 'Quillon Oars, Inc.', basis: 'implied' });
});

const officesOf = async (text: string) => {
  const { people } = await articleOf(text);
  return people.map(({ name, roles: [office] }) => [name, office?.organisation ?? null, office?.basis ?? null]);
};

test.each([
  [
    'the body that opens the sentence before',
    'The Union of Mole Growers welcomed it. “We wait for oars,” said its President, Ada Brennick.',
    'Union of Mole Growers',
  ],
  [
    'no body of several',
    'The Union of Mole Growers met the Harbour Commission. “We wait for oars,” said its President, Ada Brennick.',
    null,
  ],
  [
    'no body that does not open it',
    'It was hard for the Union of Mole Growers. “We wait for oars,” said its President, Ada Brennick.',
    null,
  ],
  ['whose body is "their"', 'The Harbour Commission and their President, Ada Brennick, came.', 'Harbour Commission'],
  ['no body of others', 'Sailors of the Harbour Commission came with their President, Ada Brennick.', null],
])('behind "said its" an office is of %s', async (_, text, body) => {
  expect(await officesOf(text)).toEqual([['Ada Brennick', body, 'stated']]);
});

test('a chief executive without a body is of the one whose executives the text names, where that published it', async () => {
  const about = '\n\nAbout Quillon Oars\n\nQuillon Oars plc makes oars for all the world.';
  const text =
    'Quillon Oars plc today reported sales of nine million oars, said Ada Brennick, Chief Executive Officer of Quillon Oars. Chief Financial Officer Osric Quill agreed.';
  expect(await officesOf(`${text}${about}`)).toEqual([
    ['Ada Brennick', 'Quillon Oars', 'stated'],
    ['Osric Quill', 'Quillon Oars', 'implied'],
  ]);
  const other = `${text} It met Irmo Kobal, Chief Executive Officer of Tidal Ropes.${about}`;
  expect((await officesOf(other))[1]).toEqual(['Osric Quill', null, 'stated']);
});

test('where somebody serves is no part of the body’s name that the text uses elsewhere', async () => {
  const text =
    'The aid organisation Tidal Relief said so. “It is dry,” said Ada Brennick, head of operations of Tidal Relief in Quenby. Osric Quill, head of the Tidal Office in Corvane, agreed.';
  expect((await officesOf(text)).map(([, body]) => body)).toEqual(['Tidal Relief', 'Tidal Office in Corvane']);
});
