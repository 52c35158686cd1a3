import { describe, expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { manuscriptOf } from '../manuscript-of.ts';

const HEADLINE = 'New ferry line opens\n\n';
const LEAD = 'The line opened on Monday. It carries many people.\n\n';

const articleOf = async (text: string) => (await extraction(await manuscriptOf(text))).article;

test.each([
  [
    'before the colon of the headline',
    `Harbour Commission: ${HEADLINE}${LEAD}`,
    'Harbour Commission',
    'issuer/before-colon',
  ],
  [
    'in the line that says who released it',
    `${HEADLINE}${LEAD}Issued by the Sorrel Harbour Commission on 3 May 2026\n`,
    'Sorrel Harbour Commission',
    'issuer/released-by',
  ],
  [
    'in the lead, as the body that announces',
    `${HEADLINE}The Sorrel Harbour Commission today announced a ferry line. It carries many people.\n`,
    'Sorrel Harbour Commission',
    'issuer/announcer',
  ],
  [
    'by the address that one body of the text owns',
    `${HEADLINE}The line is run by the Quillon Trust. It carries many people.\n\nMedia contact: press@quillon-trust.example\n`,
    'Quillon Trust',
    'issuer/own-address',
  ],
  [
    'by the minister who begins the headline',
    `Minister for Trade Orla Tavish opens ferry line\n\n${LEAD}Officials from the Ministry of Trade were there.\n`,
    'Ministry of Trade',
    'issuer/ministry',
  ],
])('finds who published it %s', async (_, text, name, rule) => {
  expect((await articleOf(text)).issuer).toMatchObject({ name, rule });
});

test.each([
  ['only speaks of a body', `${HEADLINE}${LEAD}The permits came from the Sorrel Harbour Commission.\n`],
  [
    'names two bodies and the addresses of both',
    `${HEADLINE}The Quillon Trust and the Asmer Trust run it.\n\nMedia contact: press@quillon.example, press@asmer.example\n`,
  ],
  [
    'gives an address of somebody it does not name',
    `${HEADLINE}The line belongs to the Quillon Trust.\n\nMedia contact: press@moles.example\n`,
  ],
  ['has no body at all', `${HEADLINE}${LEAD}`],
])('names no issuer where the text %s', async (_, text) => {
  expect((await articleOf(text)).issuer).toBeNull();
});

test('gives the issuer the acronym that the text defines for it', async () => {
  const { issuer } = await articleOf(
    `${HEADLINE}The line of the Sorrel Harbour Commission (SHC) opened on Monday.\n\nMedia contact: press@shc.example\n`,
  );
  expect(issuer).toMatchObject({ name: 'Sorrel Harbour Commission', acronym: 'SHC' });
});

test('believes what the source declares more than its words', async () => {
  const manuscript = await manuscriptOf(`Harbour Commission: ${HEADLINE}${LEAD}`);
  const declared = { ...manuscript, declared: { ...manuscript.declared, issuer: 'Quillon Trust' } };
  expect((await extraction(declared)).article.issuer).toMatchObject({ name: 'Quillon Trust', basis: 'declared' });
});

describe('where the text names no publisher', () => {
  const SPEAKS =
    '“It carries many people,” said Ada Brennick, President of the Sorrel Harbour Commission. The Commission owns it.';

  test('it is the one body whose people speak, if the first sentence names it and no other is named as often', async () => {
    const { issuer, gaps } = await articleOf(
      `${HEADLINE}Nine ferries of the Sorrel Harbour Commission went to Lindau on Monday. ${SPEAKS}\n`,
    );
    expect(issuer).toMatchObject({
      name: 'Sorrel Harbour Commission',
      rule: 'issuer/speaking-house',
      basis: 'implied',
    });
    expect(gaps.map(({ code }) => code)).toContain('issuer-implied');
  });

  test('or the headline', async () => {
    const { issuer } = await articleOf(
      `Ferries praised at the Sorrel Harbour Commission\n\nNine ferries went to Lindau on Monday. ${SPEAKS}\n`,
    );
    expect(issuer).toMatchObject({ name: 'Sorrel Harbour Commission', rule: 'issuer/speaking-house' });
  });

  test('it is the body of who opens the text with an office', async () => {
    const { issuer } = await articleOf(
      `${HEADLINE}Quillon Trust Director Ada Brennick went to Lindau on Monday. The ferries there are new. They carry many people.\n`,
    );
    expect(issuer).toMatchObject({ name: 'Quillon Trust', rule: 'issuer/leading-house', basis: 'implied' });
  });

  test('it is the body that a text names over and over, less often if it speaks of "us"', async () => {
    const often = 'The SHC has boats. The SHC has oars. The SHC has nets. The SHC has sails. The SHC has lamps.';
    const lead = `${HEADLINE}Ferries of the Sorrel Harbour Commission (SHC) go to Lindau now.`;
    const named = { name: 'Sorrel Harbour Commission', rule: 'issuer/named-house' };
    expect((await articleOf(`${lead} ${often}\n`)).issuer).toMatchObject(named);
    expect((await articleOf(`${lead} The SHC has oars.\n`)).issuer).toBeNull();
    expect((await articleOf(`${lead} The SHC has oars. Our boats are new.\n`)).issuer).toMatchObject(named);
  });

  test.each([
    ['neither headline nor first sentence name it', `${HEADLINE}Nine ferries went to Lindau on Monday. ${SPEAKS}\n`],
    [
      'its people came as guests',
      `${HEADLINE}Guests of the Sorrel Harbour Commission were received by the Mayor on Monday. ${SPEAKS}\n`,
    ],
    [
      'somebody else met its people',
      `${HEADLINE}The Mayor met guests of the Sorrel Harbour Commission on Monday. ${SPEAKS}\n`,
    ],
    [
      'people of two bodies speak',
      `${HEADLINE}Nine ferries of the Sorrel Harbour Commission went to Lindau on Monday. ${SPEAKS}\n\n“They are late,” said Osric Quill, Director of the Asmer Ports Authority.\n`,
    ],
    [
      'another is named more often',
      `${HEADLINE}Nine ferries of the Sorrel Harbour Commission went to the Asmer Ports Authority on Monday. ${SPEAKS} The Asmer Ports Authority paid, and the Asmer Ports Authority was late. Ships of the Asmer Ports Authority were there.\n`,
    ],
  ])('it stays open if %s', async (_, text) => {
    expect((await articleOf(text)).issuer).toBeNull();
  });
});
