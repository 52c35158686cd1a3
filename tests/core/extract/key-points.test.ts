import { describe, expect, test } from 'vitest';
import { keyPoints } from '#core/extract/derive/key-points';
import { attribute } from '#core/extract/derive/speakers';
import { extraction, find } from '#core/extract/extract';
import { resolveSpeech } from '#core/extract/resolve/speech';
import { collapse, slice } from '#core/span';
import { manuscriptOf } from '../manuscript-of.ts';
import { body, resolvedOf } from './resolved-of.ts';

const HEADLINE = 'Mole Board opens second tunnel in Quenby';

async function pointsOf(text: string) {
  const manuscript = await manuscriptOf(`${HEADLINE}\n\n${text}\n`);
  const resolved = resolvedOf({
    headline: {
      text: HEADLINE,
      spans: [[0, HEADLINE.length]],
      paragraph: 1,
      basis: 'stated',
      rule: 'headline/by-hand',
    },
    organisations: [body(manuscript, 'Mole Board')],
    ...resolveSpeech(manuscript, find(manuscript), { drop: () => {} }),
  });
  return { manuscript, points: keyPoints(manuscript, resolved, attribute(manuscript, resolved)) };
}

const LEAD = 'The Mole Board opened a second tunnel in Quenby on Monday.';
const LONG = [
  LEAD,
  'The tunnel is 900 metres long and cost four million crowns.',
  'She walked it twice with a lamp.',
  'Lamps are lit from six in the morning.',
  '“The tunnel is dry from end to end,” said the warden.',
  'The Mole Board will open a third tunnel in the spring.',
  'Some 300 people a day are expected to use the tunnel.',
  'The Mole Board opened a second tunnel in Quenby on Monday morning.',
  'It rained.',
  'Where: the second tunnel of the Mole Board in Quenby',
  '11.15 Tour of the second tunnel of the Mole Board in Quenby with all who were there',
  'A path leads from the tunnel to the old mill.',
].join('\n\n');

test('a sentence that breaks off what somebody said is no point', async () => {
  const { points } = await pointsOf(
    `${LEAD}\n\nSpeaking behind the mole, the warden of the Mole Board said, “We welcome the second tunnel. It is dry from end to end.”\n\nThe tunnel is 900 metres long and cost four million crowns.`,
  );
  expect(points.map(({ text }) => text)).toEqual([LEAD, 'The tunnel is 900 metres long and cost four million crowns.']);
});

test('the sentence that opens the release comes first, and says why', async () => {
  const { points } = await pointsOf(LONG);
  expect(points[0]).toMatchObject({
    text: LEAD,
    rank: 1,
    reason: expect.stringMatching(/^announces what the headline names; who/),
  });
});

test('the news of the day comes before how it came to that', async () => {
  const { points } = await pointsOf(
    `For more than 40 years, the Mole Board has kept a tunnel in Quenby. The Mole Board opened a second one today. ${LONG}`,
  );
  expect(points[0]?.text).toBe('The Mole Board opened a second one today.');
});

test('key points are whole sentences of the text, ranked without a hole', async () => {
  const { manuscript, points } = await pointsOf(LONG);
  expect(points.map(({ rank }) => rank)).toEqual(points.map((_, index) => index + 1));
  for (const { text, spans } of points)
    expect(spans.map(span => collapse(slice(manuscript.text, span)))).toEqual([text]);
});

test('there are three to six, fewer where the text has fewer', async () => {
  expect((await pointsOf(LONG)).points.length).toBeGreaterThanOrEqual(3);
  expect((await pointsOf(LONG)).points.length).toBeLessThanOrEqual(6);
  expect((await pointsOf(LEAD)).points).toHaveLength(1);
  expect((await pointsOf('“The tunnel is dry from end to end,” said the warden.')).points).toEqual([]);
});

test.each([
  ['a sentence whose subject is a pronoun', 'She walked it twice with a lamp.'],
  ['direct speech', '“The tunnel is dry from end to end,” said the warden.'],
  ['the lead in other words', 'The Mole Board opened a second tunnel in Quenby on Monday morning.'],
  ['a sentence of two words', 'It rained.'],
  ['a line of a programme', '11.15 Tour of the second tunnel of the Mole Board in Quenby with all who were there'],
  ['a line of an invitation', 'Where: the second tunnel of the Mole Board in Quenby'],
])('%s is no key point', async (_, sentence) => {
  expect((await pointsOf(LONG)).points.map(({ text }) => text)).not.toContain(sentence);
});

test.each([
  [
    'Le port ouvre une digue\n\nLe port de Lindau a ouvert une digue pour les pêcheurs des îles et de la ville.\n\n',
    'La digue a coûté 41 millions d’euros.',
    'Une digue à 41 millions d’euros.',
  ],
  [
    'El puerto abre un dique\n\nEl puerto de Lindau abrió un dique para los pescadores de las islas y de la ciudad.\n\n',
    'El dique tiene 41 metros de largo.',
    'Un dique de 41 metros de largo.',
  ],
])(
  'a short sentence with its verb and a figure is a key point in French and Spanish, a short line without one is none',
  async (lead, sentence, line) => {
    const { keyPoints: points } = (await extraction(await manuscriptOf(`${lead}${sentence}\n\n${line}\n`))).article;
    expect(points.map(({ text }) => text)).toContain(sentence);
    expect(points.map(({ text }) => text)).not.toContain(line);
  },
);

test('a sentence that tells two figures again is no second point, one that shares a figure is', async () => {
  const first =
    'In all, 47 per cent of walkers with lamps saw a clear or nearly clear mole at noon, compared with 14 per cent with candles.';
  const again =
    'At noon, 47 per cent of walkers given lamps saw moles of two or more tails in the tunnel, compared with 14 per cent of those with candles.';
  const other = 'Lamps of 47 per cent of the walkers were lit by the Mole Board in Norrel before the opening.';
  const rest = ['The town of Quenby will add nine lamps.', 'A path leads to the old mill.', 'It is a fine path.'];
  const text = [LEAD, first, again, other, ...rest].join('\n\n');
  const { keyPoints: points } = (await extraction(await manuscriptOf(`${HEADLINE}\n\n${text}\n`))).article;
  expect(points.filter(point => point.text === first || point.text === again)).toHaveLength(1);
  expect(points.map(point => point.text)).toContain(other);
});

test('lines that say first what they tell open no release', async () => {
  const rows = ['Name: Norrel lamps', 'Hazard: The lamps of the tunnel can catch fire in Quenby.', 'Remedy: None'];
  expect((await pointsOf([...rows, LEAD].join('\n\n'))).points[0]?.text).toBe(LEAD);
  // One such line alone may be the news.
  const alone = 'Hazard: The lamps of the tunnel can catch fire in Quenby.';
  expect((await pointsOf([alone, LEAD].join('\n\n'))).points[0]?.text).toBe(alone);
});

test('from when something holds is a key point, wherever it stands; what somebody is and how to film is none before it', async () => {
  const text = [
    LEAD,
    'The tunnel is 900 metres long and cost four million crowns.',
    'A toll of two crowns will be taken from all but the sailors of Quenby.',
    'The Harbour Trust is an association of 3,100 keepers who look after lamps.',
    'Interviews with the warden must be requested by noon of the day before.',
    'The order on tunnels comes into force on 1 January 2027.',
  ].join('\n\n');
  const { points } = await pointsOf(text);
  const told = points.map(point => point.text).join('\n');
  expect(told).toContain('comes into force');
  expect(told).not.toMatch(/association of|Interviews/u);
});

/** The key points of a text as the whole program reads it. */
const toldIn = async (...paragraphs: readonly string[]) =>
  (await extraction(await manuscriptOf(`${[HEADLINE, ...paragraphs].join('\n\n')}\n`))).article.keyPoints
    .map(({ text }) => text)
    .join('\n');

test.each([
  ['thanks', 'The warden thanked the aldermen for their patience.'],
  ['talk of which nothing is told', 'The aldermen and the warden exchanged views on lamps.'],
  ['who sat in the room', 'The aldermen attended the opening ceremony in their robes.'],
  ['how to read on', 'Pictures of the lamps are available here.'],
])('%s is no key point before what was decided', async (_, sentence) => {
  const told = await toldIn(
    LEAD,
    sentence,
    'The old mill will be closed to carts from six in the morning.',
    'Tolls pay for half of the work, and the county lends the rest.',
  );
  expect(told).toContain('the county lends the rest');
  expect(told).not.toContain(sentence);
});

test('a ceremony is a key point where it gives a figure', async () => {
  const sentence = 'Some 1,500 people of Quenby attended the opening ceremony of the tunnel.';
  expect(await toldIn(LEAD, sentence, 'Lamps are lit from six in the morning.')).toContain(sentence);
});

test("a pronoun's sentence is a key point where it gives a figure, not where it reports what the pronoun said", async () => {
  const told = await toldIn(
    LEAD,
    'It is 900 metres long.',
    'It smells of lamps.',
    'She said that it had cost 40 crowns.',
  );
  expect(told).toContain('It is 900 metres long.');
  expect(told).not.toMatch(/smells|She said/u);
});

test('a pronoun may open what somebody said where it is known who', async () => {
  const told = await toldIn(
    LEAD,
    'Ms. Ada Brennick, Warden of Quenby, walked it with a lamp. She said that the tunnel of Quenby had cost 40 crowns.',
  );
  expect(told).toContain('She said that the tunnel');
});

test('beyond three, filler is left out', async () => {
  const told = await toldIn(
    LEAD,
    'The tunnel is 900 metres long. Some 300 people a day are expected to use it.',
    'The old mill stands above it. The warden sells oil and bread.',
    'Nobody may fish in the tunnel. For more information ask the warden of the tunnel.',
  );
  expect(told.split('\n').length).toBeGreaterThanOrEqual(3);
  expect(told).not.toContain('more information');
});

describe('what a desk officer acts upon comes before what stands earlier and is like it', () => {
  /** Far from the lead, a place earlier or later counts for little. */
  const FAR = 'It rained. It snowed. It thawed. It froze. It hailed. It rained. It snowed. It thawed.';

  test.each([
    ['what was agreed', 'Old carts stand in a yard of grey stone.', 'The aldermen agreed to share all tolls.'],
    ['what is set up', 'The old carts need a yard of grey stone.', 'The order sets up a chest for oil.'],
    ['what is closed', 'Old carts stand in a yard of grey stone.', 'The miller closed its sheds in May.'],
    ['of whom something is asked', 'Old carts stand in a yard of grey stone.', 'It called on the county for a barge.'],
    ['who died', 'Some 40 carts stand in a yard of grey stone.', 'So far 12 sailors have died of cold.'],
    ['what is to be talked of', 'The miller will sell bread by the yard.', 'The county will discuss a bridge of wood.'],
    ['not what somebody also saw', 'Ms. Brennick also visited an oil press.', 'The keepers measured a yard of stone.'],
  ])('%s', async (_, early, late) => {
    const told = (await toldIn(LEAD, FAR, early, late)).split('\n');
    expect(told.indexOf(late)).toBeGreaterThan(0);
    expect([...told, early].indexOf(early)).toBeGreaterThan(told.indexOf(late));
  });

  test('what was signed, in Chinese', async () => {
    const [early, late] = ['灯会在晚上举行，来宾参观了老磨坊和船坞。', '双方在会上签署了灯油供应的长期协议。'];
    const told = (await toldIn(`昆比隧道今天开通。${'天下雨了。'.repeat(8)}${early}${late}`)).split('\n');
    expect(told.indexOf(late)).toBeGreaterThan(0);
    expect(told.indexOf(early)).not.toBe(1);
  });

  test('what opens the part below a heading', async () => {
    const [early, late] = ['Old carts stand in a yard of grey stone.', 'White oars lie in a loft of red wood.'];
    const told = (await toldIn(LEAD, FAR, early, 'The loft', late)).split('\n');
    expect(told.indexOf(early)).toBeGreaterThan(told.indexOf(late));
  });
});
