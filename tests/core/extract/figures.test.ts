import { describe, expect, test } from 'vitest';
import { find } from '#core/extract/extract';
import { verbatim } from '#core/span';
import { processorTime } from '../../processor-time.ts';
import { manuscriptOf } from '../manuscript-of.ts';
import { settledOf } from './settled-of.ts';

const TITLE = 'Tidings from the harbour\n';
const figuresOf = async (sentence: string) =>
  (await settledOf(`${TITLE}The commission runs the ferries to the island. ${sentence}`)).figures;

describe('a raised figure', () => {
  test.each([
    ['It has 1,200¹ boats and cost 38 million² euros.', ['1,200', '38 million euros'], [1200, 38_000_000]],
    ['It moved 45 per cent⁵ of the sand from 60 km² of land.', ['45 per cent', '60 km²'], [45, 60]],
    ['It counted 10⁶ grains of sand, then 3 × 10⁹ of them.', [], []],
    ['The board met.¹ It has 40 boats.', ['40'], [40]],
    ['It has 20 metres² of sails.', ['20'], [20]],
  ])('is a mark, a unit or a power, and no part of the number: %s', async (sentence, written, values) => {
    const figures = await figuresOf(sentence);
    expect(figures.map(({ text }) => text)).toEqual(written);
    expect(figures.map(({ value }) => value)).toEqual(values);
  });
});

test.each([
  ['no figures', (port: number) => `Port ${port * 7 + 1000} ${port * 11 + 1000} ${port * 13 + 1000} `, 0],
  ['its figures, where it is prose', (port: number) => `The port sent ${port * 7 + 3000} boats to the island. `, 15],
])('a table pasted in one line gives %s', async (_, piece, told) => {
  const line = Array.from({ length: 15 }, (_, port) => piece(port)).join('');
  const { figures } = await settledOf(`${TITLE}The commission runs the ferries.\n\n${line}\n\nIt is open.`);
  expect(figures).toHaveLength(told);
});

test.each([
  ['Earnings per share (p) | 13.1 | 10.9 | +20%', []],
  ['3 March 2026 | Lindau | 40 boats open the season', ['40']],
  ['Sorrel | 1,200', ['1,200']],
])('a number by itself among columns is a row for a person to read: %s', async (row, written) => {
  const { figures } = await settledOf(
    `${TITLE}The commission runs the ferries to the island.\n\n${row}\n\nIt is open.`,
  );
  expect(figures.map(({ text }) => text)).toEqual(written);
});

describe('a figure in words', () => {
  test.each([
    ['Le port a quarante-deux bateaux dans les îles.', [42]],
    ['Le port a quatre-vingt-dix-sept bateaux et vingt et un quais dans les îles.', [97, 21]],
    ['El puerto tiene ochenta y ocho barcos y veintitrés muelles en las islas.', [88, 23]],
    ['En los muelles se invirtieron 124 mdp, y en las islas 3 MDD.', [124_000_000, 3_000_000]],
    ['En la ciudad viven 2 millones 345 mil 678 personas, y en las islas 3 millones 12 mil.', [2_345_678, 3_012_000]],
    ['Le port paie 7,235 millions d’euros, et 1 250 bateaux sont dans la baie.', [7_235_000, 1250]],
    ['La ciudad tiene 46.722.980 habitantes y un puerto en las islas.', [46_722_980]],
  ])('in French and Spanish: %s', async (sentence, values) => {
    const french = /^Le/.test(sentence);
    const prose = french
      ? 'Le conseil des ports est dans la baie avec les élus et les pêcheurs. '
      : 'El consejo de los puertos está en la bahía con los alcaldes y con los pescadores. ';
    const { figures } = await settledOf(
      `${french ? 'Des digues pour les îles' : 'Muelles para las islas'}\n${prose}${sentence}`,
    );
    expect(figures.map(({ value }) => value)).toEqual(values);
  });

  test.each([
    ['Le fonds compte 3 millions de dirhams pour tous.', { value: 3e6, unit: 'dirham', currency: null }],
    ["Le fonds compte 2 millions d'ariary pour tous.", { value: 2e6, currency: 'MGA', of: null }],
    ['El fondo tiene 12 millones de guaraníes para todos.', { value: 12e6, currency: 'PYG', of: null }],
    ['El fondo tiene Gs. 230 millones para todos.', { value: 230e6, currency: 'PYG' }],
    ['El fondo es de 5.000 bolivianos que son del puerto.', { value: 5000, currency: null, of: 'bolivianos' }],
  ])('has the coin of its country in French and Spanish: %s', async (sentence, expected) => {
    const prose = sentence.startsWith('Le')
      ? 'Des digues pour les îles\nLa commission des ports est dans la baie avec les élus et les pêcheurs. '
      : 'Muelles para las islas\nEl consejo de los puertos está en la bahía con los alcaldes y con los pescadores. ';
    expect((await settledOf(`${prose}${sentence}`)).figures).toMatchObject([expected]);
  });
});

describe('a figure', () => {
  test.each([
    [
      'It carries about 1,200 passengers a day.',
      { text: 'about 1,200', value: 1200, qualifier: 'about', of: 'passengers a day' },
    ],
    ['Nearly 400 participants joined in.', { text: 'Nearly 400', qualifier: 'nearly', of: 'participants' }],
    ['At least two piers were lost.', { text: 'At least two', value: 2, qualifier: 'at least' }],
    ['Up to 15 per cent of them stayed.', { text: 'Up to 15 per cent', value: 15, unit: 'percent' }],
    ['The range is 0.0–0.25%.', { text: '0.0–0.25%', value: 0, max: 0.25, unit: 'percent' }],
    ['It fell by –0.6% in all.', { text: '–0.6%', value: -0.6, unit: 'percent' }],
    ['It lost between three and seven percent.', { text: 'between three and seven percent', value: 3, max: 7 }],
    ['The fund paid over half of the cost.', { text: 'over half', value: 0.5, of: 'the cost', qualifier: 'over' }],
    ['Two thirds of sailors agree.', { text: 'Two thirds', of: 'sailors' }],
    ['It cost US$70 million in all.', { text: 'US$70 million', value: 7e7, currency: 'USD' }],
    ['It cost CHF 1.20 a head.', { text: 'CHF 1.20', value: 1.2, currency: 'CHF' }],
    ['It cost £3m in all.', { text: '£3m', value: 3e6, currency: 'GBP' }],
    ['It cost USD115 a head.', { text: 'USD115', value: 115, currency: 'USD' }],
    [
      'The crossing takes nineteen minutes.',
      { text: 'nineteen minutes', value: 19, unit: 'minute', of: 'the crossing' },
    ],
    ['It takes 20 to 25 minutes.', { text: '20 to 25 minutes', value: 20, max: 25, unit: 'minute' }],
    ['It draws one hundred and twenty-five ships.', { text: 'one hundred and twenty-five', value: 125 }],
    ['It lost half a million fish.', { value: 500_000 }],
    ['They came from 155 countries, regions and islands.', { text: '155', of: 'countries, regions and islands' }],
    ['It reached a total of USD 5 million.', { text: 'USD 5 million', of: null }],
    ['It came at a cost of EUR 3 million.', { text: 'EUR 3 million', of: null }],
    ['The employment rate was unchanged at 71.9%.', { text: '71.9%', of: 'the employment rate' }],
    ['In May, the number of late ferries rose by 4%.', { text: '4%', of: 'late ferries' }],
    ['It rose by 4% in May.', { text: '4%', of: null }],
    ['It fell in retail trade (-0.8%) only.', { text: '-0.8%', of: 'retail trade' }],
    ['It paid EUR 5 million in cash.', { text: 'EUR 5 million', of: null }],
    ['It made a grant of EUR 3 million.', { text: 'EUR 3 million', of: 'a grant' }],
  ])('keeps its words, its hedge and what it counts: %s', async (sentence, expected) => {
    expect(await figuresOf(sentence)).toMatchObject([expected]);
  });

  test('in brackets behind an amount counts nothing of its own', async () => {
    const figures = await figuresOf('It earned USD 5 million (–0.8%) only.');
    expect(figures.map(({ of }) => of)).toEqual([null, null]);
  });

  test('"of them" counts the several that were counted last', async () => {
    const figures = await figuresOf(
      'Trials in 64 schools cut food waste by 23 per cent, and boys ate more in all but three of them.',
    );
    expect(figures.map(({ text, of }) => [text, of])).toEqual([
      ['64', 'schools'],
      ['23 per cent', 'food waste'],
      ['three', 'schools'],
    ]);
    expect(await figuresOf('Waste fell by 23 per cent, and 12 of them left.')).toMatchObject([{}, { of: null }]);
  });

  test('that something rose by, and what it rose to, are two', async () => {
    const figures = await figuresOf('Arrivals rose by 11,700 to 152,300 in May.');
    expect(figures.map(({ text }) => text)).toEqual(['11,700', '152,300']);
  });

  test('in a row of years counts what the first of the row counts', async () => {
    const figures = await figuresOf('It expects a growth rate of 2% for 2026, 3% for 2027, and 4% for 2028.');
    expect(figures.map(({ of }) => of)).toEqual(['a growth rate', 'a growth rate', 'a growth rate']);
  });

  test.each([
    'It opened on 3 March 2026 at 16:30.',
    'It opens at 7 a.m. sharp.',
    'See section 12, paragraph 4 and page 7.',
    'Agenda 2030 and COVID-19 were discussed.',
    'The 8th Sorrel Forum and the third pier opened.',
    'Call +41 44 631 31 11 or 214-706-1173.',
    'Write to crew21@harbour.example or see https://harbour.example/51/52.',
    'The reference is PR/2024/922.',
    'The commission welcomed the report.[12] It is new.',
    'No one came, and one of them left.',
    'The Boeing 787 Dreamliner landed.',
  ])('is nothing of the kind: %s', async sentence => {
    expect(await figuresOf(sentence)).toEqual([]);
  });

  test('that numbers its paragraph is no figure', async () => {
    const { figures } = await settledOf(
      `${TITLE}2. The commission runs the ferries to the island.\n3. It has 12 ships and is proud of every one of them.`,
    );
    expect(figures.map(({ text }) => text)).toEqual(['12']);
  });

  test('in plain dollars is American only while the text names no other dollar', async () => {
    expect(await figuresOf('It cost $500 a head.')).toMatchObject([{ currency: 'USD', unit: null }]);
    expect(await figuresOf('In Singapore it cost $500 a head.')).toMatchObject([{ currency: null, unit: 'dollar' }]);
  });

  test.each([
    ['fr', 'La ligne du port a transporté environ 1 200 passagers et coûté 4,5 millions d’euros.', [1200, 4.5e6]],
    ['es', 'La línea del puerto llevó a cerca de 1.200 pasajeros, el 15,6 % en bicicleta.', [1200, 15.6]],
    ['de', 'Die Linie hat rund 1.200 Gäste und 15,6 Prozent mit dem Rad befördert.', [1200, 15.6]],
    ['zh', '新航线每天运送约1200名乘客，工程耗资4.5亿元。', [1200, 4.5e8]],
    ['zh', '港口檢獲1萬8121件貨物，工程耗資3億5千萬元，碼頭長3萬1,200公尺。', [18_121, 3.5e8, 31_200]],
  ])('is read as its language writes numbers (%s)', async (language, text, values) => {
    const settled = await settledOf(text);
    expect(settled.language).toBe(language);
    expect(settled.figures.map(({ value }) => value)).toEqual(values);
  });
});

test('a figure may run over the end of a line', async () => {
  const { figures } = await settledOf(
    [
      'Tidings from the harbour',
      '',
      'The harbour commission runs the ferries to the island, which now carry about',
      '1,200 passengers a day, and the lighthouse on the rock, which has cost EUR 4.5',
      'million so far, as the commission has said in its report about the harbour.',
      '',
    ].join('\n'),
  );
  expect(figures.map(({ text, value }) => [text, value])).toEqual([
    ['about 1,200', 1200],
    ['EUR 4.5 million', 4_500_000],
  ]);
});

test('a number inside a date is part of the date, and the trace says so', async () => {
  const { figures, dropped } = await settledOf(`${TITLE}The commission built the pier for the ferries two years ago.`, {
    published: '2026-03-03',
  });
  expect(figures).toEqual([]);
  expect(dropped.some(line => line.includes('is part of "two years ago"'))).toBe(true);
});

test.each([
  ['digits', '1'.repeat(100_000)],
  ['groups of digits', '1,111'.repeat(20_000)],
  ['number words', 'two hundred and '.repeat(6_000)],
  ['months', 'May '.repeat(25_000)],
  ['letters', 'A'.repeat(100_000)],
  ['dots', '1.'.repeat(50_000)],
  ['blanks', `a${' '.repeat(100_000)}b`],
])('a line of nothing but %s is read in linear time', async (_, text) => {
  const manuscript = await manuscriptOf(text);
  const spent = processorTime();
  const found = find(manuscript);
  for (const { spans } of found.figures) expect(verbatim(manuscript.text, spans)).not.toBe('');
  expect(spent()).toBeLessThan(2500);
});

test('tells whose 元 are meant by the words before them, and leaves it open in traditional signs', async () => {
  const { figures } = await settledOf(
    '港口開通新航線\n\n工程耗資新台幣4000億元，碼頭耗資50億元，橋耗資8億歐元。這個港口與國家會議發出了通知。',
  );
  expect(figures.map(({ value, currency }) => [value, currency])).toEqual([
    [4e11, 'TWD'],
    [5e9, null],
    [8e8, 'EUR'],
  ]);
});

test.each([
  ['Quelques 1 025 000 bateaux sont dans la baie avec les marins et les gardiens.', [1_025_000]],
  ['La ministre est dans le port pour les marins depuis mercredi 25 avec les gardiens.', []],
  ['La reunión es en el puerto de las islas el miércoles 25 con los pescadores.', []],
  ['Pour les marins en danger, il faut appeler le 196 avec une radio dans le port.', []],
])(
  'French and Spanish tell a count by small words before it, and no day or number to call: %s',
  async (words, values) => {
    const { figures } = await settledOf(
      `${words.startsWith('La r') ? 'El puerto y las islas' : 'Le port et les îles'}\n\n${words}`,
    );
    expect(figures.map(({ value }) => value)).toEqual(values);
  },
);

test('a share is of no small word behind it', async () => {
  const { figures } = await settledOf(
    'Le port et les îles\n\nLa pêche est dans une hausse de 9,3% au cours des trois années avec les marins.',
  );
  expect(figures[0]?.of ?? null).not.toBe('au cours');
});

test('francs of two unions are told by their unit', async () => {
  const { figures } = await settledOf(
    'Le port et les îles\n\nLa digue est dans la baie avec 5 millions d’euros, soit 3 milliards de FCFA, pour les marins et 2,5 millions de francs CFA.',
  );
  expect(figures.map(({ unit, currency }) => unit ?? currency)).toEqual(['EUR', 'CFA franc', 'CFA franc']);
});
