import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { overlaps } from '#core/span';
import { manuscriptOf } from '../manuscript-of.ts';

const articleOf = async (text: string) => (await extraction(await manuscriptOf(text))).article;

test('gives an event its edition, acronym, place and day', async () => {
  const { events } = await articleOf('The 8th Asmer Harbour Expo (AHE) opened in Geneva on 3 May 2026.');
  expect(events).toMatchObject([
    { name: '8th Asmer Harbour Expo', acronym: 'AHE', edition: '8th', place: 'Geneva', start: '2026-05-03', end: null },
  ]);
});

test('gives it the hosts that a sentence about it names, and no more', async () => {
  const { events } = await articleOf(
    'The Tolve Economic Forum began on Monday.\n\nThe Forum was jointly hosted by Lindau Council, the Delta Water Authority and Ask Harbour Bank.',
  );
  expect(events.map(({ hosts }) => hosts)).toEqual([['Lindau Council', 'Delta Water Authority', 'Ask Harbour Bank']]);
});

test('merges what later can only mean the event, as short mentions', async () => {
  const text = 'The Asmer Harbour Expo (AHE) opened on Monday. Guests praised the Expo. The AHE closed on Friday.';
  const { events } = await articleOf(text);
  expect(events).toHaveLength(1);
  expect(events[0]?.mentions.map(({ span, kind }) => [text.slice(...span), kind])).toEqual([
    ['Asmer Harbour Expo', 'name'],
    ['AHE', 'short'],
    ['Expo', 'short'],
    ['AHE', 'short'],
  ]);
});

test('dates it by the next sentence, where that goes on about it and names no other', async () => {
  const dated = await articleOf(
    'She will speak at the Asmer Harbour Expo. The expo, May 6-8, 2026, is a fair. The event, May 6-8, 2026, is in its tenth year.',
  );
  expect(dated.events).toMatchObject([{ start: null, end: null }]);
  const next = await articleOf('She will speak at the Asmer Harbour Expo. The event, May 6-8, 2026, is a fair.');
  expect(next.events).toMatchObject([{ start: '2026-05-06', end: '2026-05-08' }]);
  const other = await articleOf(
    'She will go from the Asmer Harbour Expo to the Tolve Economic Forum. The event, May 6-8, 2026, is a fair.',
  );
  expect(other.events).toMatchObject([{ start: null }, { start: '2026-05-06' }]);
});

test('dates it further down, where its own noun is told again and no other event could be meant, and never by what is ahead if it is over', async () => {
  const far = await articleOf(
    'It prepares for the 40th Tolve Harbour Summit. Boats will come. The summit will be held on Monday, 17 August 2026.',
  );
  expect(far.events).toMatchObject([{ start: '2026-08-17' }]);
  const over = await articleOf(
    'It prepares for the 40th Tolve Harbour Summit. It looks back on the 39th Tolve Summit, which took place in May 2025.\n\nThe summit will be held on 17 August 2026.',
  );
  expect(over.events).toMatchObject([{ start: '2026-08-17' }, { start: '2025-05' }]);
});

test('gives it the last day that its sentence tells, and both days to two that are told as one', async () => {
  const runs = await articleOf('The Asmer Harbour Expo opened on 3 May 2026 in Lindau and runs until 9 May 2026.');
  expect(runs.events).toMatchObject([{ start: '2026-05-03', end: '2026-05-09' }]);
  const two = await articleOf(
    '港口博览会开幕\n\n2026-05-03\n\n5月3日上午，第十一届海峡港口博览会·第二届海峡船舶博览会在林道市港口隆重开幕，展会将持续至5月9日。',
  );
  expect(two.events).toMatchObject([
    { start: '2026-05-03', end: '2026-05-09' },
    { start: '2026-05-03', end: '2026-05-09' },
  ]);
});

test('gives it no day that is another’s, and no week', async () => {
  const other = await articleOf(
    'The Tolve Harbour Forum was held in Lindau to prepare the talks of the ferry crews on 9 May 2026.',
  );
  expect(other.events).toMatchObject([{ start: null }]);
  const week = await articleOf('6 May 2026\n\nShe spoke at the third Tolve Harbour Forum last week in Quenby.');
  expect(week.events).toMatchObject([{ start: null }]);
});

test('takes the beginning of a name told in full before for the same event', async () => {
  const { events } = await articleOf(
    'It holds the International Conference on Sand and Tides in May. The International Conference will be opened by the Mayor.',
  );
  expect(events.map(({ name }) => name)).toEqual(['International Conference on Sand and Tides']);
});

test('dates it by today, where something is done at it, by its year alone, and not by the day of a dateline elsewhere', async () => {
  const today = await articleOf(
    '6 May 2026\n\nThe Harbour Board signed it today at the third Asmer Harbour Expo in Quenby.',
  );
  expect(today.events).toMatchObject([{ start: '2026-05-06' }]);
  const year = await articleOf('The goals were agreed at the Tolve Harbour Summit in 2000, which was long.');
  expect(year.events).toMatchObject([{ start: '2000' }]);
  const elsewhere = await articleOf(
    'Tides rise\n\nLindau, 6 May 2026: More than a hundred crews gathered in Asmer for the Tolve Harbour Summit.',
  );
  expect(elsewhere.events).toMatchObject([{ start: null }]);
});

test('knows it again by its acronym before a small head', async () => {
  const { events } = await articleOf(
    'The 8th Asmer Harbour Expo (AHE) opened on Monday. Following the AHE meeting, guests left.',
  );
  expect(events.map(({ name }) => name)).toEqual(['8th Asmer Harbour Expo']);
});

test.each([
  'They held a meeting, a conference and a long session on Monday.',
  'The Secretary-General of the Delta Water Forum spoke of the meeting.',
])('finds no event in: %s', async text => {
  expect((await articleOf(text)).events).toEqual([]);
});

test('leaves the acronym of an event to the body whose name it stands in', async () => {
  const { events, organisations } = await articleOf(
    'The Asmer Harbour Expo (AHE) opened on Monday. The AHE Harbour Authority welcomed guests, and the Bureau of the AHE met.',
  );
  const bodies = organisations.flatMap(({ mentions }) => mentions.map(({ span }) => span));
  expect(bodies.length).toBeGreaterThan(0);
  const shared = events.flatMap(({ mentions }) =>
    mentions.filter(({ span }) => bodies.some(body => overlaps(body, span))),
  );
  expect(shared).toEqual([]);
});

test.each([
  ['When: Thursday, 15 October 2026, 10:30', '2026-10-15'],
  ['Date: 9 October 2026\n\nWhen: 15 October 2026', '2026-10-15'],
  ['When: soon', null],
])('dates what an advisory invites to by its own line, not by the day of the release: %s', async (lines, start) => {
  const text = `MEDIA ADVISORY\n\nDate: 8 October 2026\n\nMayor to open new harbour library\n\nWhat: Opening of the Harbour Library\n\n${lines}\n\nWhere: Harbour Library, Quenby\n\nThe library will be open to everybody who comes to the harbour, and it holds sixty thousand books.`;
  const { events } = await articleOf(text);
  expect(events.map(event => event.start)).toEqual([start]);
});
