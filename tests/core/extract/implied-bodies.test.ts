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
    'the office of Ada Brennick is taken as of Kenya, to which the rest of the text points',
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

test('a Minister Counsellor is of the one embassy of the text', async () => {
  const { people } = await articleOf(
    'The Kenyan Embassy in Lindau gave lamps to the keepers. Minister Counsellor Ada Brennick thanked them.',
  );
  expect(people[0]?.roles[0]).toMatchObject({ organisation: 'Kenyan Embassy', basis: 'implied' });
});

test('an office of the country that somebody else has is not taken to be hers', async () => {
  const { people } = await articleOf(
    'They met in Kenya: Ada Brennick, Minister for Ports, and Osric Quill, Minister for Ports of the Republic of Kenya.',
  );
  expect(people.map(({ roles: [office] }) => office?.organisation)).toEqual([null, 'Republic of Kenya']);
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
    'the body that the sentence before opened with',
    'The Union of Mole Growers welcomed it. Its president, Mrs Ada Brennick, said it was late.',
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

const bodiesOf = async (text: string) => (await officesOf(text)).map(([, body]) => body);

test.each([
  [
    'the country that is left without those whose ministers it names',
    'The Minister for Ports, Ada Brennick, met the Minister for Ports of Peru, Osric Quill, in Kenya. Kenya buys oars.',
    ['Kenya', 'Peru'],
  ],
  [
    'no country that is named once: they may have met there',
    'The Minister for Ports, Ada Brennick, met the Minister for Ports of Peru, Osric Quill, in Kenya.',
    [null, 'Peru'],
  ],
  [
    'nobody else’s country behind "met"',
    'Irmo Kobal met Minister for Ports Ada Brennick and the Minister for Ports of Peru, Osric Quill. Kenya buys oars from Kenya.',
    [null, 'Peru'],
  ],
  [
    'the country of the office that it is joined to',
    'Kenyan Prime Minister Ada Brennick and Foreign Minister Osric Quill met the Ambassador of Peru, Irmo Kobal. Mali and Chad buy oars.',
    ['Kenya', 'Kenya', 'Peru'],
  ],
  [
    'a continent that a country is called after as well',
    'The Head of State, Ada Brennick, came. Oars of Kenya are sold in Africa, America and Asia.',
    ['Kenya'],
  ],
  [
    'a country whose name holds another',
    'The Deputy Minister Ada Brennick came. Oars of Equatorial Guinea are sold by Equatorial Guinean sailors.',
    ['Equatorial Guinea'],
  ],
  [
    'the country to which envoys are sent',
    'The Minister for Ports, Ada Brennick, received the envoys accredited to Kenya. Chad and Mali buy oars.',
    ['Kenya'],
  ],
  [
    'the country of the dateline, where the text names it again',
    'Quenby, Kenya: Ports Minister Ada Brennick said so. Chad and Mali buy oars from Kenya.',
    ['Kenya'],
  ],
])('a minister is of %s', async (_, text, bodies) => {
  expect((await bodiesOf(text)).slice(0, bodies.length)).toEqual(bodies);
});

test('a headline that begins with a country tells whose ministers it means', async () => {
  const { people } = (
    await extraction(
      await manuscriptOf(
        'Kenya: oars sell well\n\nPorts Minister Ada Brennick said so. Peru and Mali buy oars from Kenya, and President Osric Quill is glad.\n',
      ),
    )
  ).article;
  expect(people.map(({ roles: [office] }) => office?.organisation)).toEqual(['Kenya', 'Kenya']);
});

test('a president of a text that tells of a university’s is no country’s', async () => {
  const text =
    'President Ada Brennick came to Kenya. The government met the president of the University of Quenby, Osric Quill.';
  expect(await bodiesOf(text)).toEqual([null, 'University of Quenby']);
});

test.each([
  [
    'the bank’s president',
    'The Harbour Bank met the Tidal Fund. The bank’s new president, Ada Brennick, came.',
    'Harbour Bank',
  ],
  [
    'the president of the fund',
    'The Harbour Bank met the Tidal Fund. The president of the fund, Ada Brennick, came.',
    'Tidal Fund',
  ],
  [
    'the agency’s head, of the one body before it',
    'The Harbour Commission is glad, as the agency’s vice-president, Ada Brennick, said.',
    'Harbour Commission',
  ],
  [
    'nobody’s where the sentence names two',
    'The Harbour Commission and the Tidal Fund are glad, as the agency’s vice-president, Ada Brennick, said.',
    null,
  ],
])('a small noun beside an office points at its body: %s', async (_, text, body) => {
  expect(await bodiesOf(text)).toEqual([body]);
});

test('the officers of a text of one company are its publisher’s', async () => {
  const text = 'Quillon Oars plc today reported sales of nine million oars. Deputy Chair Ada Brennick is glad.';
  expect(await bodiesOf(text)).toEqual(['Quillon Oars plc']);
  const other = `${text} So is Osric Quill, director of Tidal Ropes.`;
  expect((await bodiesOf(other))[0]).toBeNull();
  expect(
    await bodiesOf(`${text.replace('Deputy Chair Ada Brennick', 'Ada Brennick, vice president for tidal Ropes,')}`),
  ).toEqual([null]);
});

test('a counterpart has the office of whose counterpart he is, in his own country', async () => {
  const { people } = await articleOf(
    'Then Kenyan Ports Minister Ada Brennick met her Peruvian counterpart, Osric Quill.',
  );
  expect(people.map(({ roles: [office] }) => [office?.title, office?.organisation])).toEqual([
    ['Ports Minister', 'Kenya'],
    ['Ports Minister', 'Peru'],
  ]);
  const { people: alone } = await articleOf('It was told by their Peruvian counterpart, Osric Quill.');
  expect(alone.map(({ roles }) => roles)).toEqual([[]]);
});

test('who teaches at the one university of a text teaches there', async () => {
  const text = 'The University of Quenby sells oars. They are dry, said Ada Brennick, associate professor.';
  expect(await bodiesOf(text)).toEqual(['University of Quenby']);
  expect(await bodiesOf(`${text} Lindau University buys them.`)).toEqual([null]);
});

test.each([
  [
    'son président, of the body that its sentence names',
    'Le retour de la Banque des Ports (BDP) « est proche », assure son président Bruno Tarvel. Les ministres ont noté cette date dans leur plan pour la pêche.',
    'Banque des Ports',
  ],
  [
    'su intendenta, of nobody where the body is not named right before',
    'El rector de la Universidad de Sorrel firmó el convenio con el pueblo vecino, que fue representado por su intendenta, Inés Corro, en la sede.',
    null,
  ],
  [
    'el presidente del organismo, of the one body before',
    'El Banco de Puertos está en la ciudad. Antes de la asamblea del Banco de Puertos, el presidente del organismo, Bruno Corro, habló de la pesca.',
    'Banco de Puertos',
  ],
])('a French or Spanish office has a body: %s', async (_, text, body) => {
  expect((await bodiesOf(text)).at(-1)).toBe(body);
});

test('an office that somebody had before stands behind the one that he has', async () => {
  const { people } = await articleOf(
    'The Delta Harbour Commission named Ada Brennick as chief executive. Before, Ada Brennick was coordinator of the Tidal Institute.',
  );
  expect(people[0]?.roles.map(({ title }) => title)).toEqual(['chief executive', 'coordinator']);
});

test.each([
  [
    'who leads its delegation',
    'Ports Minister Osric Quill met a Kenyan delegation led by Deputy Minister Ada Brennick in Peru.',
    'Kenya',
  ],
  [
    'on whose behalf they sign',
    'It was signed by Ada Brennick, Minister for Ports, on behalf of Kenya. Peru and Mali looked on.',
    'Kenya',
  ],
  [
    'not of whose harbour somebody runs',
    'Quillon Oars plc today opened a quay with the harbour’s chief executive, Ada Brennick.',
    null,
  ],
])('an office is of %s', async (_, text, body) => {
  expect((await officesOf(text)).find(([name]) => name === 'Ada Brennick')?.[1]).toBe(body);
});
