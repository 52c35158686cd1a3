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

test('a short form belongs to the whole name before its brackets, though its letters stand for the end of it', async () => {
  expect(
    await bodiesOf(
      'A grant goes to the Quenby County Department of Ports and Public Works (DPPW). Ships praised the DPPW.',
    ),
  ).toEqual([
    {
      name: 'Quenby County Department of Ports and Public Works',
      acronym: 'DPPW',
      mentions: ['Quenby County Department of Ports and Public Works', 'DPPW', 'DPPW'],
    },
  ]);
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

const mentionsIn = async (text: string) =>
  Object.fromEntries((await bodiesOf(text)).map(({ name, mentions }) => [name, mentions]));

test.each([
  [
    'a ministry behind "the"',
    'The Ministry of Tides opened a line. The Ministry pays for it, and the Ministry’s staff will run it.',
    { 'Ministry of Tides': ['Ministry of Tides', 'The Ministry', 'the Ministry'] },
  ],
  [
    'a court in its own words',
    'It appealed to the Court of Shipping of Halmia. That Court sits in spring. The Court agreed.',
    { 'Court of Shipping of Halmia': ['Court of Shipping of Halmia', 'The Court'] },
  ],
  [
    'two bodies of different heads',
    'The Sorrel Harbour Trust sued the Asmer Ports Authority. The Authority lost. The Trust was pleased.',
    {
      'Sorrel Harbour Trust': ['Sorrel Harbour Trust', 'The Trust'],
      'Asmer Ports Authority': ['Asmer Ports Authority', 'The Authority'],
    },
  ],
  [
    'neither where two bodies have the head',
    'The Sorrel Tide Agency and the Asmer Ports Agency met. The Agency agreed.',
    { 'Sorrel Tide Agency': ['Sorrel Tide Agency'], 'Asmer Ports Agency': ['Asmer Ports Agency'] },
  ],
  [
    'no body that is named only later',
    'The Agency agreed on Monday. It then wrote to the Asmer Ports Agency.',
    { 'Asmer Ports Agency': ['Asmer Ports Agency'] },
  ],
  [
    'no head that begins another name',
    'The Asmer Ports Commission met. The Commission President left, and so did the Commission of Enquiry.',
    { 'Asmer Ports Commission': ['Asmer Ports Commission'] },
  ],
  [
    'a name again where only its first place shows what it is',
    'It was the charity Tidal Relief that paid. Volunteers of Tidal Relief were there.',
    { 'Tidal Relief': ['Tidal Relief', 'Tidal Relief'] },
  ],
  [
    'what brackets say that a company is called',
    'Brennick Ropes plc (“Brennick” or the “Company”) grew. Brennick hired, and the Company paid. The company of friends left.',
    { 'Brennick Ropes plc': ['Brennick Ropes plc', 'Brennick', 'Company', 'Brennick', 'the Company'] },
  ],
  [
    'a company without the ending of its name',
    'The line was built by Tolver Rail Inc. in May. Tolver Rail also runs it. The Tolver Rail Museum is shut.',
    { 'Tolver Rail Inc.': ['Tolver Rail Inc.', 'Tolver Rail'], 'Tolver Rail Museum': ['Tolver Rail Museum'] },
  ],
])('tells which body a short form means: %s', async (_, text, mentions) => {
  expect(await mentionsIn(text)).toMatchObject(mentions);
});

test('lets who publishes join the bodies where the text points at it', async () => {
  const text =
    'MINISTRY OF TIDES\nPRESS RELEASE\n\nNew ferry line opens on Monday\n\nThe line opened on Monday. The Ministry will pay for it until the spring of next year.\n';
  expect(await bodiesOf(text)).toEqual([
    { name: 'MINISTRY OF TIDES', acronym: null, mentions: ['MINISTRY OF TIDES', 'The Ministry'] },
  ]);
});

test('names a body of an office in full where the text points at it', async () => {
  const manuscript = await manuscriptOf(
    'The Royal Academy of Ropes met. “We agree,” said Sir Oswin Brennick, President of the Academy.',
  );
  const { people } = (await extraction(manuscript)).article;
  expect(people.flatMap(({ roles }) => roles.map(({ organisation }) => organisation))).toEqual([
    'Royal Academy of Ropes',
  ]);
});

test.each([
  [
    'the government of a country, however it is named',
    'The Government of Kenya paid. The Kenya Government is glad, the Government of Peru is not.',
    {
      'Government of Kenya': ['Government of Kenya', 'Kenya Government'],
      'Government of Peru': ['Government of Peru'],
    },
  ],
  [
    'an acronym that everybody knows with the name it stands for',
    'The EU paid. The European Union is glad, and so is the UN.',
    { 'European Union': ['EU', 'European Union'], UN: ['UN'] },
  ],
])('gathers %s', async (_, text, mentions) => {
  const bodies = await bodiesOf(text);
  expect(Object.fromEntries(bodies.map(body => [body.name, body.mentions]))).toEqual(mentions);
});

test('a brand that the text gives to two bodies is the second one’s, too, where its letters say so', async () => {
  const bodies = await bodiesOf(
    'The Sorrel Port Commission (SORREPORT) met. The Sorrel Port Board (SORREPORT) and the Ropes Institute (SORREPORT) paid.',
  );
  expect(bodies.map(({ name, acronym }) => [name, acronym])).toEqual([
    ['Sorrel Port Commission', 'SORREPORT'],
    ['Sorrel Port Board', 'SORREPORT'],
    ['Ropes Institute', null],
  ]);
});
