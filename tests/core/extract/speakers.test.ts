import { expect, test } from 'vitest';
import { attribute } from '#core/extract/derive/speakers';
import { extraction, find } from '#core/extract/extract';
import { resolvePronouns } from '#core/extract/resolve/pronouns';
import { resolveSpeech } from '#core/extract/resolve/speech';
import { manuscriptOf } from '../manuscript-of.ts';
import { body, person, resolvedOf } from './resolved-of.ts';

/** Quotations and statements of a text in which these people and bodies are known. */
async function spoken(text: string) {
  const manuscript = await manuscriptOf(`Tidings from Quenby\n\n${text}\n`);
  const people = [
    person(manuscript, 'Orla Tavish', { honorific: 'Ms.', words: 'Orla Tavish' }),
    person(manuscript, 'Bren Odell', { honorific: 'Mr.' }),
  ];
  const organisations = [body(manuscript, 'Mole Board', 'MB')];
  const found = resolveSpeech(manuscript, find(manuscript), { drop: () => {} });
  return attribute(manuscript, resolvedOf({ people: resolvePronouns(manuscript, people), organisations, ...found }));
}

test.each([
  ['“The tunnel is dry,” said Ms. Orla Tavish.', 'Orla Tavish'],
  ['“The tunnel is dry,” said Mole Board director Orla Tavish.', 'Orla Tavish'],
  ['Orla Tavish opened it. “The tunnel is dry,” she said.', 'Orla Tavish'],
  ['Orla Tavish came. “The tunnel is dry,” said Director Tavish.', 'Orla Tavish'],
  ['“The tunnel is dry,” said the Mole Board.', 'Mole Board'],
  ['The Mole Board has issued a statement on it. “The tunnel is dry,” the statement noted.', 'Mole Board'],
  ['The Mole Board met. “The tunnel is dry,” the statement noted.', null],
  ['It is told in a release from the Mole Board. “The tunnel is dry,” the release adds.', 'Mole Board'],
  ['The Mole Board said that moles are rare. “The tunnel is dry,” it added.', 'Mole Board'],
  ['Orla Tavish said that moles are rare. “The tunnel is dry,” it added.', null],
  ['“The tunnel is dry,” said the head of the survey, Mr. Bren Odell.', 'Bren Odell'],
  ['“The tunnel is dry,” said the head of the survey, Lindau.', null],
  ['Orla Tavish, President and CEO of the Mole Board remarked: “The tunnel is dry.”', 'Orla Tavish'],
  ['Orla Tavish, a biologist at the Mole Board said: “The tunnel is dry.”', 'Orla Tavish'],
  ['Orla Tavish, Executive Officer, at the Mole Board stated: “The tunnel is dry.”', 'Orla Tavish'],
  ['Orla Tavish, Chief Nurse, Tunnel Trust (Quenby) said: “The tunnel is dry.”', 'Orla Tavish'],
  ['Marrow Vole, Chief Nurse, Mole Board chair Orla Tavish said: “The tunnel is dry.”', 'Orla Tavish'],
  ['The group chairman, Mole Board, Orla Tavish, said: “The tunnel is dry.”', 'Orla Tavish'],
  ['The Velmoran Director of Moles, Orla Tavish, warned: “The tunnel is dry.”', 'Orla Tavish'],
  ['“The tunnel is dry,” a release quoted Ms. Orla Tavish as saying.', 'Orla Tavish'],
  [
    '“The tunnel is dry.”\n\nBren Odell, head of the Survey of Moles, Voles and Shrews of the Long Valley of Quenby and keeper of the tunnel',
    'Bren Odell',
  ],
  ['Marrow met Ms. Orla Tavish. She added: “The tunnel is dry.”', null],
  ['In Quenby, Orla Tavish, the Mole Board said: “The tunnel is dry.”', 'Mole Board'],
  ['“The tunnel is dry,” said officials of the Mole Board.', null],
  ['“The tunnel is dry,” said a neighbour.', null],
  ['“The tunnel is dry,” said a friend of Orla Tavish.', null],
  ['“The tunnel is dry,” said Orla Tavish’s team.', null],
  ['“The tunnel is dry,” said Orla Tavish and Bren Odell.', null],
  ['“The tunnel is dry,” said Ines Corrow.', null],
  ['Orla Tavish, mayor of Quenby, and Bren Odell, head of the survey, said: “The tunnel is dry.”', null],
  ['Bren Odell, who leads the survey and was on the Mole Board said: “The tunnel is dry.”', 'Bren Odell'],
  ['“The tunnel is dry. Nobody skates there.”', null],
])('the speaker of %s is %s', async (text, speaker) => {
  expect((await spoken(text)).quotes.map(quote => quote.speaker)).toEqual([speaker]);
});

test.each([
  ['The Mole Board said it was dry. It added that it was warm.', ['Mole Board', 'Mole Board']],
  ['The Mole Board said it was dry. The charity warned that it leaks.', ['Mole Board', 'Mole Board']],
  [
    'The Mole Board said it was dry. Bren Odell said it was warm. It added that it leaks.',
    ['Mole Board', 'Bren Odell', null],
  ],
  ['Bren Odell said it was dry. The charity warned that it leaks.', ['Bren Odell', null]],
  ['Bren said it was dry.', ['Bren Odell']],
  [
    'Moles must be kept out under a new Tunnel Code, the Director of Moles, Orla Tavish, announced today.',
    ['Orla Tavish'],
  ],
  ['Orla Tavish and other members said it was dry.', [null]],
  ['According to the Mole Board Boss, it was dry.', [null]],
  ['Orla Tavish’s family said it was dry.', [null]],
  ['Analysts at the Mole Board said it was dry.', [null]],
  ['“It is dry,” said a Mole Board spokeswoman. It added that it leaks.', [null]],
])('%s is said by %s', async (text, speakers) => {
  expect((await spoken(text)).statements.map(statement => statement.speaker)).toEqual(speakers);
});

test('reported speech comes with its sentence, its clause and its speaker', async () => {
  const { statements } = await spoken('Orla Tavish opened it. She added that the Mole Board had paid.');
  expect(statements).toMatchObject([
    {
      speaker: 'Orla Tavish',
      cue: 'added',
      sentence: 'She added that the Mole Board had paid.',
      text: 'the Mole Board had paid',
      paragraph: 2,
      basis: 'stated',
      rule: 'statements/cue-that',
    },
  ]);
});

test('a partial quotation inside a report is no quotation of its own', async () => {
  const { quotes, statements } = await spoken('Bren Odell said the tunnel was “dry enough for moles”.');
  expect(quotes).toEqual([]);
  expect(statements).toMatchObject([{ speaker: 'Bren Odell', text: 'the tunnel was “dry enough for moles”' }]);
});

test('direct speech is not reported a second time', async () => {
  const { quotes, statements } = await spoken('Bren Odell said: “The Mole Board says that the tunnel is dry.”');
  expect(quotes).toHaveLength(1);
  expect(statements).toEqual([]);
});

test.each([
  ['Bren Odell noted that the ice was thin. “Nobody skates on the lake.”', ['Bren Odell']],
  ['“The ice is thin,” said Bren Odell.\n\n“Nobody skates on the lake.”', ['Bren Odell', 'Bren Odell']],
  ['“The ice is thin,” said Bren Odell. The lake is closed.\n\n“Nobody skates on the lake.”', ['Bren Odell', null]],
])('whoever spoke goes on speaking where nothing stands between: %s', async (text, speakers) => {
  expect((await spoken(text)).quotes.map(({ speaker }) => speaker)).toEqual(speakers);
});

test('an office beside its holder speaks for the holder', async () => {
  const manuscript = await manuscriptOf(
    'Tidings from Quenby\n\nOrla Tavish, Quillon’s Head of Tidal Campaigns said: “The tunnel is dry. It was wet.”\n',
  );
  const { quotes } = (await extraction(manuscript)).article;
  expect(quotes.map(({ speaker }) => speaker)).toEqual(['Orla Tavish']);
});

test.each([
  ['According to a survey by the Mole Board, the tunnel leaks in spring.', 'Mole Board'],
  ['The tunnel leaks in spring, according to figures from the Mole Board.', 'Mole Board'],
  ['The Mole Board came. The tunnel leaks in spring, the board said.', 'Mole Board'],
  ['The Mole Board came. The tunnel leaks in spring, the council said.', null],
  ['According to a statement released by the Mole Board, the tunnel leaks in spring.', 'Mole Board'],
  ['According to a survey of the Mole Board by neighbours, the tunnel leaks in spring.', null],
  ['According to a letter to the Mole Board, the tunnel leaks in spring.', null],
])('takes what the paper of a body says for its words: %s', async (text, speaker) => {
  const { statements } = await spoken(text);
  expect(statements.map(statement => statement.speaker)).toEqual([speaker]);
});

test('"the company" is the publisher that the first paragraph names, while no body has spoken', async () => {
  const text =
    'Quillon Oars plc posts record profit\n\nLINDAU, 3 March 2026 – Quillon Oars plc today announced its results for the half-year to December.\n\nThe company said it expected more. Ms. Orla Tavish said that the tunnel was dry.\n';
  const { statements } = (await extraction(await manuscriptOf(text))).article;
  expect(statements.map(({ speaker }) => speaker)).toContain('Quillon Oars plc');
});
