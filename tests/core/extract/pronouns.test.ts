import { expect, test } from 'vitest';
import { resolvePronouns } from '#core/extract/resolve/pronouns';
import { slice } from '#core/span';
import { manuscriptOf } from '../manuscript-of.ts';
import { person } from './resolved-of.ts';

type Given = readonly [name: string, honorific: string | null, office?: string];

/** Each person's name with the words that point at them. */
async function pointers(text: string, given: readonly Given[]) {
  const manuscript = await manuscriptOf(`Tidings from Quenby\n\n${text}\n`);
  const people = given.map(([name, honorific, title]) =>
    person(manuscript, name, {
      honorific,
      roles: title
        ? [{ title, organisation: null, spans: [[0, 1]], paragraph: 1, basis: 'stated', rule: 'people/by-hand' }]
        : [],
    }),
  );
  return Object.fromEntries(
    resolvePronouns(manuscript, people).map(({ name, mentions }) => [
      name,
      mentions.filter(({ kind }) => kind === 'pronoun').map(({ span }) => slice(manuscript.text, span)),
    ]),
  );
}

test('"she" is the one woman named before', async () => {
  expect(await pointers('Orla Tavish opened the tunnel. She added a lamp.', [['Orla Tavish', 'Ms.']])).toEqual({
    'Orla Tavish': ['She'],
  });
});

test('"she" carries on over the end of a paragraph, and past sentences without names', async () => {
  const text = 'Orla Tavish opened the tunnel.\n\nIt is dry. Moles are rare. She added a lamp.';
  expect(await pointers(text, [['Orla Tavish', 'Ms.']])).toEqual({ 'Orla Tavish': ['She'] });
});

test('a title of address tells two people apart', async () => {
  const given: Given[] = [
    ['Orla Tavish', 'Ms.'],
    ['Bren Odell', 'Mr.'],
  ];
  const text = 'Orla Tavish met Bren Odell. He brought a map, and she brought a lamp.';
  expect(await pointers(text, given)).toEqual({ 'Orla Tavish': ['she'], 'Bren Odell': ['He'] });
});

test('where two people fit, nobody is meant', async () => {
  const text = 'The old town of Quenby on the upper Norrel river gave Orla Tavish to Ines Corrow. She brought a lamp.';
  expect(
    await pointers(text, [
      ['Orla Tavish', 'Ms.'],
      ['Ines Corrow', 'Ms.'],
    ]),
  ).toEqual({ 'Orla Tavish': [], 'Ines Corrow': [] });
});

test('beside somebody whom the rules do not know, nobody is meant', async () => {
  const text = 'Orla Tavish and Bren Odell spoke on Monday. He brought a map.';
  expect(await pointers(text, [['Orla Tavish', null]])).toEqual({ 'Orla Tavish': [] });
});

test('"he" is not a woman', async () => {
  expect(await pointers('Orla Tavish opened the tunnel. He added a lamp.', [['Orla Tavish', 'Ms.']])).toEqual({
    'Orla Tavish': [],
  });
});

test('pronouns within quotation marks are the speaker’s own', async () => {
  const text = 'Orla Tavish thanked the crew. “She is tired,” said a neighbour.';
  expect(await pointers(text, [['Orla Tavish', 'Ms.']])).toEqual({ 'Orla Tavish': [] });
});

test('"the Director" is the one who holds such an office, once named', async () => {
  const given: Given[] = [
    ['Orla Tavish', null, 'Director of the Mole Board'],
    ['Bren Odell', null, 'Mayor of Quenby'],
  ];
  const text = 'Orla Tavish and Bren Odell came. The Director spoke first. The Director of Lamps did not come.';
  expect(await pointers(text, given)).toEqual({ 'Orla Tavish': ['The Director'], 'Bren Odell': [] });
});

test('"the director" is nobody where two hold the office', async () => {
  const given: Given[] = [
    ['Orla Tavish', null, 'Director'],
    ['Bren Odell', null, 'Deputy Director'],
  ];
  expect(await pointers('Orla Tavish and Bren Odell came. The director spoke.', given)).toEqual({
    'Orla Tavish': [],
    'Bren Odell': [],
  });
});

test('who added something is who spoke in the sentence before, not whom that told of', async () => {
  const text = 'He was known as Osric Quill.\n\nBren Odell said Osric Quill was tall. He added that it was late.';
  const found = await pointers(text, [
    ['Osric Quill', 'Mr.'],
    ['Bren Odell', null],
  ]);
  expect(found['Bren Odell']).toEqual(['He']);
});

test('"he said" is who spoke in the sentence before, whomever else that names', async () => {
  const text =
    'After the vote, as the divers left, Bren Odell said of Tam Vesper that the plan was sound.\n\n“It is dry,” he said.';
  const found = await pointers(text, [
    ['Bren Odell', 'Mr.'],
    ['Tam Vesper', 'Mr.'],
  ]);
  expect(found['Bren Odell']).toEqual(['he']);
});

test('an office points with words of its title before its head', async () => {
  const text =
    'Orla Tavish said the tunnel was dry. Bren Odell came. “It will stay so,” the federal minister said. The deputy minister left.';
  const found = await pointers(text, [
    ['Orla Tavish', 'Ms.', 'Federal Minister for Tides'],
    ['Bren Odell', 'Mr.', 'Deputy Minister'],
  ]);
  expect(found).toEqual({ 'Orla Tavish': ['the federal minister'], 'Bren Odell': ['The deputy minister'] });
});

test('of two ministers "the minister" is the one who has just spoken, and nobody where another has', async () => {
  const given: Given[] = [
    ['Orla Tavish', 'Ms.', 'Minister for Tides'],
    ['Bren Odell', 'Mr.', 'Minister for Ports'],
    ['Tam Vesper', 'Mr.'],
  ];
  const spoken = await pointers(
    'Bren Odell and Orla Tavish came. Odell left. Orla Tavish said it was dry. The minister added that it leaks.',
    given,
  );
  expect(spoken['Orla Tavish']).toEqual(['The minister']);
  const other = await pointers(
    'Bren Odell and Orla Tavish came. Tam Vesper said it was dry. The minister nodded.',
    given,
  );
  expect(other['Orla Tavish']).toEqual([]);
});

test('"according to him" points at somebody, "her report" does not', async () => {
  const given: Given[] = [['Bren Odell', 'Mr.']];
  expect((await pointers('Bren Odell came. According to him, it is dry.', given))['Bren Odell']).toEqual(['him']);
  expect((await pointers('Bren Odell came. According to her report, it is dry.', given))['Bren Odell']).toEqual([]);
});

test('"the official" and "the SHC head" are the one person named before, "the Secretary-General" the one who holds it', async () => {
  const text =
    'During Bren Odell’s term, Orla Tavish opened the tunnel.\n\nThe official added a lamp.\n\nThe SHC head then added a fan.\n\nMoles, the Secretary-General said, are rare.';
  expect(
    await pointers(text, [
      ['Orla Tavish', 'Ms.', 'Secretary General of the Union'],
      ['Bren Odell', 'Mr.'],
    ]),
  ).toEqual({ 'Orla Tavish': ['The official', 'The SHC head', 'the Secretary-General'], 'Bren Odell': [] });
});

test('beside two who are named, "the official" is nobody', async () => {
  const given: Given[] = [
    ['Orla Tavish', 'Ms.'],
    ['Bren Odell', 'Mr.'],
  ];
  expect(
    await pointers('Orla Tavish met with the crew and Bren Odell. Later the official of the town left.', given),
  ).toEqual({
    'Orla Tavish': [],
    'Bren Odell': [],
  });
});

test('"His Excellency" is the one man named before', async () => {
  expect(
    await pointers('Bren Odell opened the tunnel. His Excellency also praised it.', [['Bren Odell', 'Mr.']]),
  ).toEqual({
    'Bren Odell': ['His Excellency'],
  });
});

test('"she" in the next paragraph is not whoever stands near, where somebody else is known to be a woman', async () => {
  const text =
    'Dame Orla Tavish died in Quenby.\n\n“The town will miss her,” said Bren Odell.\n\nShe leaves three sons.';
  expect(
    await pointers(text, [
      ['Orla Tavish', 'Dame'],
      ['Bren Odell', 'Dr.'],
    ]),
  ).toEqual({ 'Orla Tavish': [], 'Bren Odell': [] });
  // Nobody else is known to be one, or the one who is near is.
  expect(
    await pointers(text, [
      ['Orla Tavish', null],
      ['Bren Odell', 'Dr.'],
    ]),
  ).toEqual({ 'Orla Tavish': [], 'Bren Odell': ['She'] });
  expect(
    await pointers(text, [
      ['Orla Tavish', 'Dame'],
      ['Bren Odell', 'Ms.'],
    ]),
  ).toEqual({ 'Orla Tavish': [], 'Bren Odell': ['She'] });
});

test.each(['spoke to', 'had a long call with', 'telephoned'])(
  'whom somebody without a name %s is not who goes on',
  async deed => {
    const text = `The Prime Minister ${deed} President Bren Odell. He welcomed the tunnel.`;
    expect(await pointers(text, [['Bren Odell', null, 'President']])).toEqual({ 'Bren Odell': [] });
  },
);

test('"His Majesty" is a sovereign, "Her Highness" of a ruling house', async () => {
  const meeting = 'The King met Bren Odell. His Majesty will address the guild. His Highness praised it.';
  expect(await pointers(meeting, [['Bren Odell', 'Mr.']])).toEqual({ 'Bren Odell': [] });
  expect(await pointers(meeting, [['Bren Odell', null, 'Prime Minister']])).toEqual({ 'Bren Odell': [] });
  expect(
    await pointers('Bren Odell opened the tunnel. His Majesty praised it.', [['Bren Odell', null, 'King']]),
  ).toEqual({
    'Bren Odell': ['His Majesty'],
  });
  expect(
    await pointers('Orla Tavish opened the tunnel. Her Highness praised it.', [['Orla Tavish', 'Sheikha']]),
  ).toEqual({ 'Orla Tavish': ['Her Highness'] });
});

test('"HE" before an office is a title, no pronoun', async () => {
  expect(await pointers('Bren Odell opened the tunnel. HE the Minister praised it.', [['Bren Odell', 'Mr.']])).toEqual({
    'Bren Odell': [],
  });
});

test('"the Kenyan ambassador" is the one who holds that office for that country, "the Deputy PM" the one deputy', async () => {
  const manuscript = await manuscriptOf(
    'Tidings from Quenby\n\nDeputy Prime Minister Bren Odell met Kenyan Ambassador Orla Tavish. The Deputy PM left. The Kenyan ambassador stayed. The Kenyan leader and the Peruvian ambassador came.\n',
  );
  const office = (title: string, organisation: string | null) => ({
    title,
    organisation,
    spans: [[0, 1] as [number, number]],
    paragraph: 1,
    basis: 'stated' as const,
    rule: 'people/by-hand',
  });
  const people = [
    person(manuscript, 'Bren Odell', { roles: [office('Deputy Prime Minister', null)] }),
    person(manuscript, 'Orla Tavish', { roles: [office('Ambassador', 'Kenya')] }),
  ];
  expect(
    resolvePronouns(manuscript, people).map(({ mentions }) =>
      mentions.filter(({ kind }) => kind === 'pronoun').map(({ span }) => slice(manuscript.text, span)),
    ),
  ).toEqual([['The Deputy PM'], ['The Kenyan ambassador']]);
});

test('"he" goes on with the subject behind a phrase that leads to it', async () => {
  const text =
    'Prior to the signing of the agreement on the ferries, Osric Tavish called on Bren Quill. He thanked the board.';
  const given: Given[] = [
    ['Osric Tavish', 'Mr.'],
    ['Bren Quill', 'Mr.'],
  ];
  expect(await pointers(text, given)).toMatchObject({ 'Osric Tavish': ['He'], 'Bren Quill': [] });
});

test('"the trade chief" is the one official told of before', async () => {
  const text = 'Osric Tavish opened the fair.\n\n“It is good,” said the trade chief.';
  expect(await pointers(text, [['Osric Tavish', 'Mr.', 'Secretary']])).toEqual({ 'Osric Tavish': ['the trade chief'] });
});
