import { describe, expect, test } from 'vitest';
import { sectionOf, wordsIn } from './commissioned.ts';
import { noteOf, rowsOf, wordsOfSection } from './note-of.ts';

const LEAD = 'News of the port\nQUENBY, 3 May 2026 – The Harbour Trust told the town about its year.';

describe('of what a figure is', () => {
  const figures = async (text: string) => rowsOf(await noteOf(`${LEAD} ${text}`), 'figures');

  test('in an enumeration, each figure keeps the words before the first and its own year', async () => {
    const rows = await figures('The Trust expects a vacancy rate of 3.1% for 2026, 3.4% for 2027, and 3.9% for 2028.');
    expect(rows).toEqual([
      '3.1% | The Trust expects a vacancy rate of […] for 2026 […]',
      '3.4% | The Trust expects a vacancy rate of […] for 2027 […]',
      '3.9% | The Trust expects a vacancy rate of […] for 2028',
    ]);
  });

  test('the name of a measure gives way to its clause, a noun phrase that says of what does not', async () => {
    const [rise] = await figures('Cargo through the old dock in 2025 marked a 12.5% increase over the year before.');
    expect(rise).toMatch(/^12\.5% \| Cargo through the old dock in 2025 marked a \[…\] increase/);
    expect(await figures('It has room for 400 sailing boats.')).toEqual(['400 | sailing boats']);
  });

  test('a year behind it is told with it', async () => {
    const [row] = await figures('Spending on school food rose to EUR 198 million in 2025.');
    expect(row).toBe('EUR 198 million | Spending on school food rose to […] in 2025');
  });

  test('a change from one value to another is no enumeration', async () => {
    const rows = await figures('The number of idle sailors rose by 11,700 to 152,300.');
    expect(rows).toEqual([
      '11,700 | The number of idle sailors rose by […] to 152,300',
      '152,300 | The number of idle sailors rose by 11,700 to […]',
    ]);
  });

  test('a phrase without a verb is told with what is said of it behind the comma', async () => {
    const rows = await figures(
      'The first part of the loan from the Lindau Bank, of EUR 55 million, is due when the builders of the new pier have put in the last of the lamps.',
    );
    expect(rows).toEqual([
      'EUR 55 million | The first part of the loan from the Lindau Bank, of […] is due when the builders of the new pier have put in the last of the lamps',
    ]);
  });

  test('one word of French says too little of what a figure is', async () => {
    const rows = rowsOf(
      await noteOf(
        'Le Conseil ouvre une ligne\n\nQuenby, le 4 mai 2026 - Le Conseil des ports a ouvert une ligne dans les îles. La ligne dessert 13 stations que le Conseil a choisies avec les marins de la ville.',
      ),
      'figures',
    );
    expect(rows.join()).toContain('13 | La ligne dessert […] stations');
  });

  test('how sure a result is is no key figure', async () => {
    const rows = await figures('Most sailors slept better, by 62% (risk ratio 1.51, 95% CI 1.08 to 2.11).');
    expect(rows.some(row => row.startsWith('95%'))).toBe(false);
  });

  test('a figure of the headline is told where the text tells it again', async () => {
    const rows = rowsOf(
      await noteOf(
        'Trust wins $10m for ropes\nQUENBY, 3 May 2026 – The Harbour Trust has won $10m for new ropes on the pier.',
      ),
      'figures',
    );
    expect(rows).toEqual(['$10m | The Harbour Trust has won […] for new ropes on the pier']);
  });

  test('words cut before a clause are marked as those within it', async () => {
    const rows = await figures(
      'During the long third quarter of the year that nobody on the old pier will forget, we bought back 40 million shares of our own for EUR 9 million.',
    );
    expect(rows.at(-1)).toMatch(/^EUR 9 million \| \[…\] we bought back 40 million shares of our own for \[…\]$/);
  });

  test('a clause that hangs on another is told with it', async () => {
    const rows = await figures(
      'Cargo through the old dock in 2025 marked a 12.5% increase over the year before, reaching a total of EUR 7.7 million.',
    );
    expect(rows.at(-1)).toMatch(
      /^EUR 7\.7 million \| Cargo .* increase over the year before, reaching a total of \[…\]$/,
    );
  });

  test.each([
    [
      'one noun says too little, nor do those who came to something',
      'The Lindau Fair drew 400 foreign visitors to the old pier.',
      '400 | The Lindau Fair drew […] foreign visitors to the old pier',
    ],
    [
      'a length, a time and a share are told with what is said of them',
      'The old pier of the town is 55 metres long.',
      '55 metres | The old pier of the town is […] long',
    ],
    [
      'a number that opens its clause is told with what stands before the comma',
      'Of the 1,180 sailors asked, 62 per cent would stay.',
      '62 per cent | Of the 1,180 sailors asked […] would stay',
    ],
    [
      'a list is told to its end',
      'In all, 40 ships from Norway, Kenya and Peru came to Quenby.',
      '40 | In all […] ships from Norway, Kenya and Peru came to Quenby',
    ],
    [
      'where a clause opens with "these steps", it is told with them',
      'All of the many sailors, keepers and rope makers of the old harbour, who had been waiting for such news since the winter, praised the new steps of the Trust in the hall of the town. These steps have brought more than 400 sailors from 23 ports to the old pier.',
      'more than 400 | These steps (the new steps) have brought […] sailors from 23 ports to the old pier',
    ],
    [
      'where it opens with "they", from its verb on',
      'All of the many sailors, keepers and rope makers of the old harbour, who had been waiting for such news since the winter, praised the new steps of the Trust in the hall of the town. They have brought more than 400 sailors from 23 ports to the old pier.',
      'more than 400 | […] brought […] sailors from 23 ports to the old pier',
    ],
    [
      'a number of those who do something is told with what they do',
      '\n\n20 member ports have already sent nets and lamps to the keepers of the old pier.',
      '20 | member ports have already sent nets and lamps to the keepers of the old pier',
    ],
    [
      'words cut behind a clause are marked as those before it',
      'The lamps of the pier cost EUR 4 million in 2025, which nobody on the old pier had asked for when the builders and the keepers met in the hall of the town.',
      'EUR 4 million | The lamps of the pier cost […] in 2025 […]',
    ],
    [
      '"it" is told where that is certain',
      'The pier fund was opened in 2019. It pays some EUR 4 million a year.',
      'some EUR 4 million | It (the pier fund) pays […] a year',
    ],
    [
      '"he" is named',
      'Mr. Karl Odell, Head of the Harbour Yard, recalled the storms. He said that the yard needs EUR 4 million.',
      'EUR 4 million | He (Mr. Karl Odell) said that the yard needs […]',
    ],
    [
      '"the event" is named, not the one that it is held at',
      'During the Lindau Fair 2026, the Trust held the Quenby Forum on Ropes. Over 200 guests from many towns attended the event.',
      'Over 200 | guests from many towns attended the event (Quenby Forum on Ropes)',
    ],
  ])('%s', async (_, text, row) => {
    expect(await figures(text)).toContain(row);
  });

  test('what a row tells beside its own has no row, two values of one thing have', async () => {
    expect(await figures('The Trust will host 40 delegates from twelve ports.')).toEqual([
      '40 | The Trust will host […] delegates from twelve ports',
    ]);
    expect(await figures('The fleet grew from 400 boats to 520 boats.')).toHaveLength(2);
  });

  test('an item of a list is told behind the words before the list', async () => {
    const [row] = await figures(
      '\n\nThe Trust asks for three things:\n\n- nets of the yard;\n- lamps for the pier, at a cost of EUR 4 million a year; and\n- ropes.',
    );
    expect(row).toBe(
      'EUR 4 million | The Trust asks for three things: […] lamps for the pier, at a cost of […] a year',
    );
  });

  test.each([
    ['an age', 'The Trust thanked a 64-year-old sailor.'],
    ['a time gone by', 'The Trust has grown over the past five years.'],
  ])('%s is no key figure', async (_, text) => {
    expect(await figures(text)).toEqual([]);
  });
});

describe('what happens on a date', () => {
  const dates = async (text: string) => rowsOf(await noteOf(`${LEAD} ${text}`), 'dates');
  const LONG =
    'Ms. Ada Brennick and the sailors discussed the rising price of rope in the shops and yards of the old town, the friendship between Quenby and Ostra Bay, the empty office on the pier and the Lindau Conference on Ropes, which Ms. Brennick opened on 13 April 2026 in the presence of many sailors.';

  test('a relative clause is told with what it is about, not with what is only listed before it', async () => {
    const [row] = await dates(LONG);
    expect(row).toBe(
      'on 13 April 2026 | […] Lindau Conference on Ropes, which Ms. Brennick opened […] in the presence of many sailors',
    );
  });

  test.each([
    ['Sailors will join the yard as of 1 August 2026.', 'as of 1 August 2026 | Sailors will join the yard'],
    [
      'The Trust named a new keeper, effective 1 August 2026.',
      'effective 1 August 2026 | The Trust named a new keeper',
    ],
  ])('"%s": what belongs to the date stands with it', async (text, row) => {
    expect(await dates(text)).toEqual([row]);
  });

  test('a clause has its verb', async () => {
    const [row] = await dates(
      'On 6 February 2026, a first storm with a speed of 140 kilometres an hour, followed by at least two other great storms of the same week, hit the piers of Quenby and of Ostra Bay, breaking thousands of planks and sinking hundreds of small boats of the sailors there.',
    );
    expect(row).toMatch(/hit the piers of Quenby/);
  });

  test.each([
    [
      'a law that takes effect',
      'The Trust signed a charter of lamps. It takes effect on 1 September 2026.',
      ['on 1 September 2026 | It (a charter) takes effect'],
    ],
    [
      'the subject of the sentence before, where nothing else can be meant',
      'The Rope Fair will open with the first lamp of the year. It remains open until 30 June 2027.',
      ['until 30 June 2027 | It (the Rope Fair) remains open'],
    ],
    [
      'whose parliament it is',
      'Mr. Karl Odell, Minister for Ports of Ostra, said that Ostra would be the first State to sign the charter. He added that its parliament was expected to vote before the end of June 2027.',
      ['before the end of June 2027 | He (Mr. Karl Odell) added that its (Ostra) parliament was expected to vote'],
    ],
    ['nothing where it could be one of two', 'The Trust gave the town a net. It was lost on 2 May 2026.', []],
    [
      'nothing of what its sentence does not tell',
      'The pier got its lamps. First nets are planned for 1 August 2026.',
      [],
    ],
  ])('one that opens with "It" is told alone: %s', async (_, text, rows) => {
    expect(await dates(text)).toEqual(rows);
  });

  test('of a thing that somebody made on it, the thing alone is told', async () => {
    expect(await dates('The Trust has money for the new pier that it needs until February 2027.')).toEqual([
      'until February 2027 | […] the new pier that it needs',
    ]);
    expect(await dates('The Trust signed a charter that cuts fares on 2 May 2026.')).toEqual([
      'on 2 May 2026 | The Trust signed a charter that cuts fares',
    ]);
  });

  test('an item without a verb is told behind the words before its list', async () => {
    const rows = await dates(
      '\n\nThe Trust asks for two things:\n\n- permission to land at Dessa from Friday, 8 May 2026; and\n- ropes.',
    );
    expect(rows).toEqual(['from Friday, 8 May 2026 | The Trust asks for two things: […] permission to land at Dessa']);
  });

  test('what is arranged for the press gives way to what happened', async () => {
    const rows = await dates(
      'The Trust sold nets on 1 April 2026. The Trust sold oars on 2 April 2026. The Trust sold lamps on 3 April 2026. The Trust sold boats on 4 April 2026. A conference call for all sailors begins today.',
    );
    expect(rows).toHaveLength(4);
    expect(rows.join()).not.toContain('conference call');
  });

  test('words cut behind a clause are marked', async () => {
    const [row] = await dates(
      'The Trust closed the old pier of Quenby on 2 May 2026, after many weeks in which nobody could say how long the piles would hold, who would pay for new ones, where the boats would lie in winter, what would become of the lamps or when the builders of the town would come.',
    );
    expect(row).toBe('on 2 May 2026 | The Trust closed the old pier of Quenby […]');
  });

  test('a quarter that is named lacks only its year', async () => {
    const rows = await dates('In the first quarter, the Trust opened a pier.');
    expect(rows).toEqual(['In the first quarter (2026 implied) | the Trust opened a pier']);
  });

  test('years are left out where there are days, and counted as what the report has', async () => {
    const note = await noteOf(`${LEAD} It was founded in 1901. In 1950 it got a pier. On 9 April 2026 it got a lamp.`);
    const dates = note.blocks.find(block => block.kind === 'section' && block.id === 'dates');
    expect(dates).toMatchObject({ note: '1 of 4 shown; all are in the report' });
  });
});

test('years of the key points are dates to note where there are no days, and others are no "No entries"', async () => {
  const year = 'The fleet of the Harbour Trust carried 400,000 sailors in 2025, a rise of 12%.';
  expect(rowsOf(await noteOf(`Fleet of the Harbour Trust grows\n\n${year}`), 'dates')).toEqual([
    'in 2025 | The fleet of the Harbour Trust carried 400,000 sailors […] a rise of 12%',
  ]);
  const note = await noteOf(
    'Fleet of the Harbour Trust grows\n\nThe Harbour Trust has a new fleet of 40 boats. It was founded in 1901.',
  );
  expect(sectionOf(note.blocks, 'dates')).toBeUndefined();
  expect(wordsOfSection(note, 'source').join()).not.toContain('Dates to note');
});

test('a day of somebody of whom nobody knows is no date to note', async () => {
  const rows = rowsOf(
    await noteOf(
      `${LEAD}\n\nThe keeper of the old lamp sang. He went away on 3 March 2026. On 9 April 2026 the pier got a lamp.`,
    ),
    'dates',
  );
  expect(rows.join()).toContain('9 April 2026');
  expect(rows.join()).not.toContain('3 March 2026');
});

test('a note cautions of the words that it prints', async () => {
  const song = (day: string) =>
    `On ${day} the sailors of the town sang of the sea until the lamps of the pier were lit.`;
  const note = await noteOf(
    `Trust opens a pier\nQUENBY, 3 May 2026 – The Harbour Trust today opened a pier of 400 metres for EUR 4 million of the BRF.\n\n${['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(song).join(' ')}\n\nIt was not so in the old days, as the ZVW used to say.`,
  );
  const told = JSON.stringify(sectionOf(note.blocks, 'gaps'));
  expect(told).toContain('“BRF”');
  expect(told).not.toContain('ZVW');
});

describe('key points', () => {
  const points = async (text: string) =>
    wordsOfSection(await noteOf(`The Harbour Trust opens a pier\n\n${text}`), 'key-points');

  test('that lean on the sentence before are told with it, or left to others', async () => {
    const told = await points(
      'The Harbour Trust has opened a pier of 300 metres in Quenby. The harbour of Quenby is still full of old ropes. For this reason, the Harbour Trust will spend EUR 4 million on nets in 2027.\n\nThe Harbour Trust will hire 40 sailors for its pier in Quenby. Ropes of 22 ports were tested. In 2026, ships with these ropes carried 1,200 lamps to the Harbour Trust.',
    );
    for (const words of told) expect(words).not.toMatch(/^(?:For this reason|In 2026, ships with these ropes)/);
    expect(told.join(' ')).toMatch(/old ropes\. For this reason/);
  });

  test.each([
    [
      'which body "it" is',
      'The Harbour Trust bought 40 lamps in 2026. It is leaving the fare unchanged at EUR 4.',
      'It (Harbour Trust) is leaving the fare unchanged at EUR 4.',
    ],
    [
      'which law takes effect',
      'Sailors signed a charter of lamps. It takes effect on 1 September 2026 and covers 400 boats.',
      'It (a charter) takes effect on 1 September 2026 and covers 400 boats.',
    ],
    [
      'which agreements "these agreements" are',
      'Currently 22 trade agreements hold. In 2025, ropes under these agreements earned EUR 64 million.',
      'In 2025, ropes under these agreements (22 trade agreements) earned EUR 64 million.',
    ],
    [
      'who "he" is',
      'Mr. Karl Odell, Head of the Harbour Trust, recalled the storms. During his talk he asked the town for EUR 4 million.',
      'During his talk he (Mr. Karl Odell) asked the town for EUR 4 million.',
    ],
    [
      'who speaks',
      'Mr. Karl Odell, Head of the Harbour Trust, recalled the storms. He said that the pier of Quenby is open to all.',
      'He (Mr. Karl Odell) said that the pier of Quenby is open to all.',
    ],
  ])('that open with a pronoun say %s', async (_, text, point) => {
    expect(await points(`The Harbour Trust has opened a pier of 300 metres in Quenby.\n\n${text}`)).toContain(point);
  });

  test.each([
    [
      'French',
      'Le port de Quenby ouvre une jetée\n\nLe port de Quenby a ouvert une jetée de 300 mètres.\n\nM. Karl Odell, directeur du port, a indiqué que la jetée sera libre pour tous. Il a ajouté que la jetée de Quenby restera ouverte la nuit pour les pêcheurs de la côte.',
      'Il (M. Karl Odell) a ajouté que la jetée de Quenby restera ouverte la nuit pour les pêcheurs de la côte.',
    ],
    [
      'Chinese',
      '昆比港码头开通\n\n昆比港码头今天开通。码头长300米，宽20米。\n\n昆比市市长林远表示，码头将接待大型货船。他指出，昆比港码头夜间开放，可以停靠四十艘大型货船和渔船。',
      '他 (林远)指出，昆比港码头夜间开放，可以停靠四十艘大型货船和渔船。',
    ],
  ])('say who speaks in %s, too', async (_, text, point) => {
    expect(wordsOfSection(await noteOf(text), 'key-points')).toContain(point);
  });

  test('do not say who "he" is where he could be somebody else', async () => {
    const told = await points(
      'The Harbour Trust has opened a pier of 300 metres in Quenby.\n\nMr. Karl Odell, Head of the Harbour Trust, recalled the storms. The town waits for the Chancellor, when he speaks of EUR 4 million.',
    );
    expect(told.join()).not.toContain('he (');
  });

  test('may begin with "In her speech", where she is named behind it', async () => {
    const text =
      'Ms. Ada Brennick, Head of the Harbour Trust, came late. In her speech, Ms. Brennick noted that ropes cost EUR 4 million.';
    expect(
      await points(`The Harbour Trust has opened a pier of 300 metres in Quenby.\n\nSailors sang.\n\n${text}`),
    ).toContain('In her speech, Ms. Brennick noted that ropes cost EUR 4 million.');
  });

  test('may begin with "So far"', async () => {
    const told = await points(
      'The Harbour Trust has opened a pier of 300 metres in Quenby.\n\nSo far 40 people have died on the old pier.',
    );
    expect(told).toContain('So far 40 people have died on the old pier.');
  });

  test.each([
    ['a rank among several that the sentence before counts is told with it', 'Three trades were busy.', true],
    ['not where the sentence before counts nothing', 'The trade was busy.', false],
  ])('%s', async (_, before, together) => {
    const rank = 'Harbour Trust ropes led with EUR 3 million, an increase of 12% in Quenby.';
    const told = await points(
      `The Harbour Trust has opened a pier of 300 metres in Quenby.\n\nSailors came. They sang of ropes. ${before} ${rank} The Harbour Trust will hire 40 sailors in 2027.\n\nThe Harbour Trust will open a pier for EUR 4 million in 2027. The Harbour Trust sold 1,200 lamps in Quenby in 2025. The Harbour Trust bought 22 boats in Quenby in 2024.`,
    );
    expect(told).toContain(together ? `${before} ${rank}` : rank);
  });
});

describe('the bottom line', () => {
  const line = async (text: string) => {
    const [words] = wordsOfSection(await noteOf(`News of the port\n${text}`), 'bottom-line');
    return words;
  };

  test.each([
    [
      'which day "today" is',
      'QUENBY, 3 May 2026 – The Harbour Trust today opened a pier for all sailors.',
      'The Harbour Trust today (3 May 2026 implied) opened a pier for all sailors.',
    ],
    [
      'that it was not found which day "today" is',
      'The Harbour Trust today opened a pier for all sailors.',
      'The Harbour Trust today (date not found) opened a pier for all sailors.',
    ],
    [
      'that the year of a day was not found',
      'The Harbour Trust will open a pier for all sailors on January 5.',
      'The Harbour Trust will open a pier for all sailors on January 5 (year not found).',
    ],
    [
      'nothing behind a possessive, where it would be said of the storm',
      'The Harbour Trust gave lamps to all sailors of last week’s storm.',
      'The Harbour Trust gave lamps to all sailors of last week’s storm.',
    ],
    [
      'nothing where the source says it itself',
      'QUENBY, 3 May 2026 – The Harbour Trust today (3 May) opened a pier for all sailors.',
      'The Harbour Trust today (3 May) opened a pier for all sailors.',
    ],
    [
      'that a day was cut which nobody knows',
      'The Harbour Trust opened a pier in Quenby yesterday.',
      'The Harbour Trust opened a pier in Quenby […].',
    ],
    [
      'so at the head of the sentence',
      'Yesterday, the Harbour Trust opened a pier in Quenby.',
      '[…] the Harbour Trust opened a pier in Quenby.',
    ],
    [
      'that its date was not found where the sentence wants the day',
      'The Harbour Trust keeps the pier open from yesterday.',
      'The Harbour Trust keeps the pier open from yesterday (date not found).',
    ],
    [
      'that its date was not found where the sentence would say something else without the year',
      'The Harbour Trust built a pier of 300 metres in Quenby last year.',
      'The Harbour Trust built a pier of 300 metres in Quenby last year (date not found).',
    ],
    [
      'so in French',
      'Le Port de Quenby a annoncé hier la construction d’une jetée de 300 mètres.',
      'Le Port de Quenby a annoncé […] la construction d’une jetée de 300 mètres.',
    ],
  ])('says %s', async (_, text, words) => {
    expect(await line(text)).toBe(words);
  });

  test.each([
    ['the headline, where it tells the news', 'The Harbour Trust will give lamps to sailors', 'headline'],
    ['the sentence, where the headline tells none', 'Lamps for sailors', 'sentence'],
  ])('is %s, and the sentence hangs on a week that nobody knows', async (_, headline, which) => {
    const sentence = 'The lamps of the Harbour Trust will help all sailors of this week’s storm.';
    const [words] = wordsOfSection(await noteOf(`${headline}\n\n${sentence} They are made of brass.`), 'bottom-line');
    expect(words).toBe(which === 'headline' ? headline : sentence);
  });
});

describe('short forms', () => {
  const spelt = async (text: string) => {
    const [block] = sectionOf((await noteOf(text)).blocks, 'source')?.blocks ?? [];
    const rows = block?.kind === 'definitions' ? block.rows : [];
    return rows.filter(({ term }) => term === 'Short forms').map(({ content }) => wordsIn(content));
  };
  const REST = 'The sailors were glad of it. They sang of the sea until the evening came and the lamps were lit.';

  test('that are used and spelt out elsewhere in the source are told', async () => {
    const text = `A pier for MSV opens\n\nThe Harbour Trust has opened a pier of 300 metres for MSV of all ports. ${REST}\n\nIt was built for the motor sailing vessel (MSV).`;
    expect(await spelt(text)).toEqual(['MSV = motor sailing vessel']);
  });

  test('that the note spells out itself are not told again', async () => {
    const text = `A pier opens\n\nThe Quenby Harbour Authority (QHA) has opened a pier of 300 metres for all ships. The QHA is glad. ${REST}`;
    expect(await spelt(text)).toEqual([]);
  });
});

describe('people', () => {
  const people = async (text: string) => rowsOf(await noteOf(`${LEAD}\n\n${text}`), 'people');

  test('keep the years of an office behind it, and what says that it is over before it', async () => {
    const rows = await people(
      'Ms. Ada Brennick followed Mr. Osric Quill, Director General of the Harbour Commission from 1997 to 2009; Mr. Irmo Kobal, Chairman of the Tidal Trust until May 2019; and Mr. Bren Odell, formerly Head of the Sand Office.',
    );
    expect(rows.join('; ')).toMatch(/Osric Quill \| Director General from 1997 to 2009 \| Harbour Commission/);
    expect(rows.join('; ')).toMatch(/Irmo Kobal \| Chairman until May 2019 \| Tidal Trust/);
    expect(rows.join('; ')).toMatch(/Bren Odell \| formerly Head \| Sand Office/);
  });

  test('keep "late" and "former" before their office', async () => {
    const rows = await people('The prize is named after late marine engineer Ms. Ada Brennick, who built it.');
    expect(rows.join()).toMatch(/Ada Brennick \| late marine engineer/);
  });

  test.each([
    [
      'Foreign Minister Ada Brennick came. Ada Brennick, Minister of Foreign Affairs, spoke.',
      /\| Minister of Foreign Affairs \|/,
    ],
    [
      'Minister for Trade Ada Brennick came. Ada Brennick, Minister of State for Trade, spoke.',
      /\| Minister for Trade; Minister of State for Trade \|/,
    ],
  ])('have an office once, in the words that say most: %s', async (text, expected) => {
    expect((await people(text)).join()).toMatch(expected);
  });

  test('of the background who say "we" are quoted', async () => {
    const note = await noteOf(
      `${LEAD}\n\nAbout the Harbour Trust\nThe Harbour Trust runs piers. We are glad of every ship that comes.`,
    );
    expect(wordsOfSection(note, 'background')).toEqual([
      '“The Harbour Trust runs piers. We are glad of every ship that comes.”',
      'Harbour Trust',
    ]);
  });

  test('who speak twice in a row are told by name the second time', async () => {
    const note = await noteOf(
      `${LEAD}\n\nMs. Ada Brennick, Director of the Harbour Trust, noted that ropes are dear. She warned that nets will be dearer than ropes. She said that lamps are cheap in winter.`,
    );
    const words = wordsOfSection(note, 'words');
    expect(words.filter(run => /Director of the Harbour Trust$/.test(run)).length).toBeLessThanOrEqual(1);
  });
});

describe('words of people', () => {
  const words = async (text: string) => wordsOfSection(await noteOf(text), 'words');

  test('in Chinese are counted as words, though no blanks part them', async () => {
    const text =
      '港务委员会开通新航线\n\n林道2026年5月4日电 港务委员会今天宣布，新航线全长12公里。\n\n会长何清表示：“大坝今年春天很稳固，港口十分安全。”';
    expect((await words(text)).join()).toContain('大坝今年春天很稳固，港口十分安全。');
  });

  test('that are few are told where nothing longer was said, and not beside it', async () => {
    const short = `${LEAD}\n\n“We are sorry,” said Ms. Ada Brennick, Director of the Harbour Trust.`;
    expect((await words(short)).join()).toContain('“We are sorry”');
    const both = `${short}\n\n“Nobody expected the ropes to give way in such a calm night,” said Mr. Orrin Quill.`;
    expect((await words(both)).join()).not.toContain('We are sorry');
  });
});

test('a bottom line is a sentence of the news rather than an item that sums it up', async () => {
  const text =
    'Trust says sorry for 214 letters\n\n• Harbour Trust informed the port office within 48 hours\n• Helpline opens on 19 May 2026\n\nThe Harbour Trust has said sorry to 214 sailors after letters were sent to the wrong pier in May 2026. The letters were written by a machine that nobody had looked at for years.';
  const [bottomLine] = wordsOfSection(await noteOf(text), 'bottom-line');
  expect(bottomLine).toMatch(/^The Harbour Trust has said sorry to 214 sailors/);
});

test('the lines of an advisory are told among the dates without their labels, and not where they have only a date', async () => {
  const text =
    'Pier closes for a day\n\nMonday, 4 May 2026\n\nWHAT: Closing the old pier to all ferries on 5 May 2026\n\nWHEN: Tuesday, 5 May 2026\n\nWHERE: The old pier of Quenby\n\nThe Harbour Trust learned on 1 May 2026 that the piles are rotten.';
  const rows = rowsOf(await noteOf(text), 'dates');
  expect(rows.some(row => /WHAT|WHEN/u.test(row))).toBe(false);
  expect(rows.join()).toContain('Closing the old pier to all ferries');
});

test('a day that a sentence tells is not told again by the line of a timetable', async () => {
  const text =
    'Trust wins its pier\nQUENBY, 3 May 2026 – The Harbour Trust creates a Board of Ropes, which will begin work on 1 January 2027.\n\nTimetable\n1 January 2027: Board begins work\n31 March 2027: first report on ropes';
  const rows = rowsOf(await noteOf(text), 'dates');
  expect(rows.filter(row => row.includes('1 January 2027'))).toHaveLength(1);
  expect(rows.join()).toContain('31 March 2027 | first report');
});

test('items of results that tell a deed come in the order of their weight, though their subject stands above', async () => {
  const text =
    'Quillon Reports Third Quarter Results\nQUENBY, 6 November 2026 – Quillon Oars today announced results for the third quarter ended 30 September 2026.\n\nHighlights\n• Reported total revenue of $192.3 million for the third quarter.\n• Ended the third quarter with oars of $82.3 billion, of which 42 were new.\n• Adjusted earnings of $4 million for the third quarter.\n• During the third quarter, we bought back 0.4 million shares.\n• Added some $563.7 million of new oars in the third quarter.\n• Paid $3 million for a new yard in the third quarter.';
  expect(wordsOfSection(await noteOf(text), 'key-points').join()).toContain('Reported total revenue');
});

test('a key point of Chinese that tells of some of what the sentence before tells is told behind it', async () => {
  const text =
    '港务委员会开通新航线\n\n林道2026年5月4日电 港务委员会今天宣布，新航线全长12公里，今年春天开通。\n\n报告显示，3月港口价格指数为118.5点，环比上升2.1%。其中，船票价格环比上升8%，达到近10年来最高水平。';
  const points = wordsOfSection(await noteOf(text), 'key-points').join();
  expect(points).toContain('118.5点，环比上升2.1%。其中，船票');
});

test('a date told within a quotation that goes on has its quotation closed behind a cut', async () => {
  const note = await noteOf(
    `${LEAD} In remarks to the May 2-3 talks, Ms. Ada Brennick, its head, welcomed the keepers, saying: “I think that the pier is dry. You, the keepers, have given us, the Trust, the basis for going forward with the work of this old harbour. And I thank you for that confidence, which has lasted for many years. Nobody in this valley will forget what you did for us.”`,
  );
  expect(rowsOf(note, 'dates').join(' ')).toMatch(/saying: “I think that the pier is dry \[…\]”/u);
});

test('a date whose sentence leads to a list is told with its items, and with no preposition of the verb', async () => {
  const rows = rowsOf(
    await noteOf(
      `${LEAD}\n\nThe piers that it looked at last month were wet.\n\nFrom 1 June 2026, boats must:\n\n- carry lamps;\n- wait.\n`,
    ),
    'dates',
  );
  expect(rows).toEqual([expect.stringMatching(/^last month/), 'From 1 June 2026 | boats must carry lamps; wait']);
});
