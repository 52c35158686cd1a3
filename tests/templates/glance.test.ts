import { describe, expect, test } from 'vitest';

import { sectionOf, wordsIn } from './commissioned.ts';
import { noteOf } from './note-of.ts';

/** The answers at a glance of a text, by their terms. */
async function glanceOf(text: string): Promise<Readonly<Record<string, string>>> {
  const [block] = sectionOf((await noteOf(text)).blocks, 'glance')?.blocks ?? [];
  if (block?.kind !== 'definitions') throw new Error('at a glance is a list of terms');
  return Object.fromEntries(block.rows.map(({ term, content }) => [term, wordsIn(content)]));
}
const REST = 'It has many rooms and a garden. Everybody may come.';

describe('who', () => {
  test.each([
    [
      'the one who acts',
      'Ms. Ada Brennick, Director of the Harbour Trust, opened a pier in Lindau.',
      'Ms. Ada Brennick',
    ],
    [
      'an office before the name',
      'The Director of the Harbour Trust, Dr. Ada Brennick, met sailors.',
      'Dr. Ada Brennick',
    ],
    [
      'the holder of an office of which only the end is known as one',
      'Conservation Minister Ada Brennick has won $10m for a pier in Lindau.',
      'Ada Brennick',
    ],
    [
      'who stands behind a place and a day',
      'On Monday at noon, the Harbour Trust opened a pier in Lindau.',
      'Harbour Trust',
    ],
    [
      'nobody where only one of two can be read: then who is told by the headline',
      'Ms. Ada Brennick, and the keeper of the northern lamps, Karl Odell, opened a pier in Lindau.',
      'Asmer Foundation',
    ],
    [
      'two who act together',
      'The Harbour Trust and the Asmer Foundation will open a pier in Lindau.',
      'Harbour Trust; Asmer Foundation',
    ],
  ])('is %s', async (_, lead, who) => {
    expect(await glanceOf(`Asmer Foundation opens pier\n${lead} ${REST}`)).toMatchObject({ Who: who });
  });

  test.each([
    [
      'those who act, where they have a trade and no name',
      'Ministers of 12 of the 20 member States today adopted the Lamp Charter in Lindau.',
      'Ministers of 12 of the 20 member States',
    ],
    [
      'those who act, where more words say who they are',
      'Three newly elected mayors and a keeper of the Orrin lamps opened a pier in Lindau.',
      'Three newly elected mayors and a keeper of the Orrin lamps',
    ],
    ['the body that a headline opens with', 'Around 400 sailors can be reached by boat only.', 'Harbour Trust'],
  ])('is %s', async (_, lead, who) => {
    const headline = who === 'Harbour Trust' ? 'Harbour Trust calls for a bridge of boats' : 'A charter for lamps';
    const glance = await glanceOf(`${headline}\n${lead} ${REST}\n\nThis was told by the Harbour Trust on Monday.`);
    expect(glance).toMatchObject({ Who: who });
  });

  test.each([
    ['a possessive', 'The Harbour Trust’s pier in Lindau is open to all sailors.'],
    ['one of two, the other without a name', 'The Harbour Trust and its sailors opened a pier in Lindau.'],
    ['a body that only stands beside a noun', 'The Harbour Trust shares rose in Lindau on all days.'],
  ])('is not %s: then only the publisher is told', async (_, lead) => {
    const glance = await glanceOf(
      `News of the pier\n${lead} ${REST}\n\nAbout the Quillon Society\nThe Quillon Society runs ferries. It was founded long ago.`,
    );
    expect(glance).toMatchObject({ Publisher: 'Quillon Society' });
    expect(glance).not.toHaveProperty('Who');
  });

  test('is who is told by the headline with a long office, its verb in capitals', async () => {
    const glance = await glanceOf(
      `Halmian Ambassador to the United Isles of Orrin Ada Brennick Attends the Opening of a Pier\nThe opening was held in Lindau on Monday. Ms. Ada Brennick attended it. ${REST}`,
    );
    expect(glance).toMatchObject({ Who: 'Ms. Ada Brennick' });
  });

  test('is one publisher where none is named as such', async () => {
    const note = await noteOf(
      `Harbour Trust and Asmer Foundation leave fares unchanged\nThe Harbour Trust and the Asmer Foundation are leaving the fares as they are. ${REST}`,
    );
    const [source] = sectionOf(note.blocks, 'source')?.blocks ?? [];
    const rows = source?.kind === 'definitions' ? source.rows : [];
    expect(rows.filter(({ term }) => term === 'Publisher').map(({ content }) => wordsIn(content))).toEqual([
      'Harbour Trust',
    ]);
  });

  test('is all who host the event', async () => {
    const text = `News of the pier\nA pier was opened in Lindau. The third Lindau Forum was jointly organised by the Harbour Trust and the Asmer Foundation in Lindau. ${REST}`;
    expect(await glanceOf(text)).toMatchObject({ Who: 'Harbour Trust; Asmer Foundation', Where: 'Lindau' });
  });
});

test('an event at which the news happens is not the news', async () => {
  const text = `Ada Brennick to get the Lantern Prize\nAda Brennick will be given the Lantern Prize at the Lindau Forum 2026. The Forum, 3 to 5 May 2026, will be held in Lindau. ${REST}`;
  const { What, When } = await glanceOf(text);
  expect(What).toBe('Ada Brennick to get the Lantern Prize');
  expect(When).toMatch(/^(?:Not found|.*\(Lindau Forum 2026\))$/);
});

describe('what', () => {
  test.each([
    [
      'the event that the headline tells of, by its whole name',
      'A Lindau forum for sailors\nThe Lindau Forum 2026, 3 to 5 May 2026, will be held in Lindau.',
      /^Lindau Forum 2026$/u,
    ],
    [
      'the headline, where it passes over the event',
      'Trust opens pier for ferries\nThe Harbour Trust, which will attend the Quenby Climate Conference on 3 May 2026, opened a pier.',
      /^Trust opens pier for ferries$/u,
    ],
    [
      'the headline, where the event has no name of its own',
      'Handover ceremony for the new pier of Lindau\nOn 3 May 2026, a handover ceremony was held in Lindau.',
      /^Handover ceremony for the new pier of Lindau$/u,
    ],
    [
      'the headline, where the name of the event began before',
      'Heads of Port Office Meeting held again\nThe Heads of Port Office Meeting was held on 3 May 2026 in Lindau.',
      /^Heads of Port Office Meeting/u,
    ],
  ])('is %s', async (_, text, what) => {
    expect((await glanceOf(`${text} ${REST}`)).What).toMatch(what);
  });
});

describe('when', () => {
  const POSTED = '14 March 2026 Posted in Press releases';

  test.each([
    [
      'the day of the source in the words of the news',
      'Ada Brennick ended a visit to Kenya on Saturday, March 14, 2026.',
      'Saturday, March 14, 2026',
    ],
    [
      'the one day of the news, where it is not that of the source',
      'Ada Brennick ended a visit to Kenya on Friday, March 13, 2026.',
      'Friday, March 13, 2026',
    ],
    [
      'the day of the source in its own words, said to be no more, where a day of the news only names something',
      'Ada Brennick ended a visit to Kenya after the March 13, 2026 storm.',
      '14 March 2026 (date of the source)',
    ],
    [
      'the day of the source, said to be no more, where the news is of long ago',
      'Ada Brennick told Kenya of the pier that opened on March 13, 1954.',
      '14 March 2026 (date of the source)',
    ],
    [
      'the day of the source, said to be no more, where the news states none',
      'Ada Brennick met the envoys of five ports in Kenya.',
      '14 March 2026 (date of the source)',
    ],
    [
      'the day of the source, where something else of it happened that day',
      'Ada Brennick met the envoys of five ports in Kenya. They signed a plan earlier today.',
      '14 March 2026',
    ],
    [
      'the day of the source in its own words, where the news says "today"',
      'Ada Brennick ended a visit to Kenya today.',
      '14 March 2026',
    ],
  ])('is %s', async (_, lead, when) => {
    expect(await glanceOf(`Ada Brennick ends visit to Kenya\n${POSTED}\n\n${lead} ${REST}`)).toMatchObject({
      When: when,
    });
  });
});

test.each([
  ['a lead that is too long for the bottom line tells when', 'On 3 May 2026,', '3 May 2026'],
  ['of such a lead, a stretch of months is not when', 'Between May 2024 and June 2025,', 'Not found'],
])('%s', async (_, opening, when) => {
  const lead = `${opening} the Harbour Trust opened ${'a very '.repeat(24)}long pier in Lindau for all the sailors of the sea.`;
  const text = `Sailors of all ports get a pier\n${lead} Ropes of hemp were sold to everybody who came.\n\n${REST}`;
  expect(await glanceOf(text)).toMatchObject({ When: when });
});

test('when is said not to be found where only "last week" tells it', async () => {
  const text = `A pier for Lindau\nThe Harbour Trust opened a pier in Lindau last week. ${REST}`;
  expect(await glanceOf(text)).toMatchObject({ When: 'last week (date not found)' });
});

describe('where', () => {
  test.each([
    [
      'the one scene of the headline',
      'Ada Brennick ends visit to Kenya\nAda Brennick met sailors of many ports.',
      'Kenya',
    ],
    [
      'the house where the news happens, its name whole',
      'Ada Brennick signs accord\nThe ceremony was held in the Department of Ports, Sand and Tides (DPST) by Ada Brennick.',
      'Department of Ports, Sand and Tides',
    ],
    [
      'the house that the first paragraphs name for what is signed',
      'Ada Brennick signs accord\nAda Brennick has signed an accord on lamps. The signing took place at the Sand Hall in Lindau.',
      'Sand Hall in Lindau',
    ],
    [
      'no place, but how it is held',
      'Keepers meet\nThe meeting of the keepers was held online by Ada Brennick.',
      'online',
    ],
    [
      'no scene: a place people come from',
      'A fair for the sailors of Lindau\nThe Harbour Trust invites sailors to a fair.',
      'Not found',
    ],
    [
      'no scene: a place behind a comma is of something else',
      'Harbour Trust invites sailors\nThe Harbour Trust invites sailors to its pier, the first in Kenya.',
      'Not found',
    ],
    [
      'no scene: two places',
      'Ada Brennick met sailors in Norway\nAda Brennick met sailors in Kenya and gave them money.',
      'Not found',
    ],
  ])('%s', async (_, lead, where) => {
    expect(await glanceOf(`${lead} ${REST}`)).toMatchObject({ Where: where });
  });

  test('is not asked of what is nowhere', async () => {
    const text = `Help for the sailors of Lindau\nExports of rope rose by a tenth in 2026. ${REST}`;
    expect(await glanceOf(text)).not.toHaveProperty('Where');
  });
});

describe('what a source shouts or abbreviates is told as one writes it', () => {
  test.each([
    ['PORT OF QUENBY', 'Port of Quenby'],
    ['LINDAU, UAE', 'Lindau, UAE'],
  ])('the place %s', async (shouted, where) => {
    const text = `News of the pier\n${shouted}, 3 May 2026 – The Harbour Trust today opened a pier. ${REST}`;
    expect(await glanceOf(text)).toMatchObject({ Where: where });
  });

  test('the day of a mail', async () => {
    const mail =
      'From: Harbour Trust <press@trust.example>\nSubject: A pier opens\nDate: Thu, 12 Nov 2026 07:40:12 +0000';
    const text = `${mail}\n\nA pier opens\n\nThe Harbour Trust opened a pier for all sailors. ${REST}`;
    expect(await glanceOf(text)).toMatchObject({ When: '12 November 2026 (date of the source)' });
  });
});

test('a day whose year is open says when, and not a year that is aimed at', async () => {
  const text =
    'Harbour talks end in Lindau\n\nThe talks that the Harbour Trust held in Lindau on May 10-11 were a success, ending with a vow to finish the pier by 2030. The sailors spoke of the pier in 2015 as well.\n\nIt has many rooms and a garden.';
  expect((await glanceOf(text)).When).toBe('May 10-11 (year not found)');
});

test('an event at which the headline tells something else is not what the news is, and its days bear its name', async () => {
  const lead =
    'LINDAU, 3 March 2026 – Ms. Ada Brennick, Director of the Harbour Trust, attended the opening of the Northern Port Fair (NPF) on 5 March 2026.';
  const then = 'Ms. Brennick addressed the Ferry Safety Conference on 6 March 2026.';
  const glance = await glanceOf(`Harbour Trust Director at NPF calls for lamps\n\n${lead}\n\n${then} ${REST}`);
  expect(glance).toMatchObject({
    Who: 'Ms. Ada Brennick',
    What: 'Harbour Trust Director at NPF calls for lamps',
    When: '5 March 2026 (NPF); 6 March 2026 (Ferry Safety Conference)',
  });
});
