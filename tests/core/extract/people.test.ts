import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { manuscriptOf } from '../manuscript-of.ts';

const peopleOf = async (text: string) => {
  const manuscript = await manuscriptOf(text);
  const { people } = (await extraction(manuscript)).article;
  return people.map(({ name, honorific, roles, mentions }) => ({
    name,
    honorific,
    roles: roles.map(({ title, organisation }) => [title, organisation]),
    words: roles.flatMap(({ spans }) => spans.map(span => manuscript.text.slice(...span))),
    mentions: mentions.map(({ span, kind }) => [manuscript.text.slice(...span), kind]),
  }));
};
const namesIn = async (text: string) => (await peopleOf(text)).map(({ name }) => name);
const rolesIn = async (text: string) => (await peopleOf(text)).map(({ name, roles }) => [name, roles]);

test.each([
  [
    'behind forms of address',
    'They met Ms Ada Quillon, Prof. Osric Vant and H.E. Sheikh Tamim bin Orrin.',
    ['Ada Quillon', 'Osric Vant', 'Tamim bin Orrin'],
  ],
  [
    'with initials and particles',
    'They met Mr. J. R. Quillon and Dr. Ilse van der Orr.',
    ['J. R. Quillon', 'Ilse van der Orr'],
  ],
  ['with an article tied to the name', 'They met Mr. Tamim al-Orrin there.', ['Tamim al-Orrin']],
  [
    'with a numeral or a generation',
    'They met Peter Quillon Jr. and Queen Orsina III there.',
    ['Peter Quillon Jr.', 'Orsina III'],
  ],
  ['with the family name first', 'It was signed by Zhang Quorin and by Park Vo-Lin.', ['Zhang Quorin', 'Park Vo-Lin']],
  ['behind a place that is no part of it', 'The prize of Geneva Maria Quillon won.', ['Maria Quillon']],
  ['behind kin', 'He thanked his sister, Orsina, and left.', ['Orsina']],
  ['by what only people do', 'Later Quillon resigned. A month before, Osric Vant was born.', ['Quillon', 'Osric Vant']],
  [
    'over a line break',
    [
      'The new pier of the island was opened on the first day of the',
      'month, and all who came to the old harbour there met Ms. Ada',
      'Quillon, whose plan it was, and sailed with the first ship to',
      'the other side of the strait before the night fell over them.',
    ].join('\n'),
    ['Ada Quillon'],
  ],
])('finds names %s', async (_, text, names) => {
  expect(await namesIn(text)).toEqual(names);
});

test.each([
  [
    'an office without its holder',
    'The Prime Minister met the Director of the Harbour Commission and the Sultan of Quenby.',
  ],
  ['somebody spoken to by office', 'Thank you, Mr President. The Lord Mayor agreed.'],
  ['a body', 'The Harbour Commission said so, and Quillon Ferries Ltd agreed.'],
  ['a body that the text names more fully', 'Quillon said so. The Quillon Motor Company is old.'],
  ['an award', 'She won the Maria Quillon Award.'],
  ['months, days and peoples', 'In May the Kenyans said so. On Monday, French ships came.'],
  ['people at large', 'Residents said so, and Police said no. Everyone agreed.'],
  ['kin with a capital', 'It was told by her Father Superior Works.'],
  ['a house named after somebody', 'It was the Maria Quill-Tarn PICU that they saw.'],
  ['a place', 'It works, said New York. Lindau Port, who built it, agreed.'],
])('takes no person for %s', async (_, text) => {
  expect(await namesIn(text)).toEqual([]);
});

test.each([
  [
    'before the name, by country',
    'They met Kenyan Prime Minister Irmo Kobal.',
    [['Irmo Kobal', [['Prime Minister', 'Kenya']]]],
  ],
  [
    'owned by a country',
    "They met Kenya's Minister of Water Irmo Kobal.",
    [['Irmo Kobal', [['Minister of Water', 'Kenya']]]],
  ],
  [
    'behind the name',
    'They met Irmo Kobal, Director of the Harbour Commission, there.',
    [['Irmo Kobal', [['Director', 'Harbour Commission']]]],
  ],
  [
    'before a comma and the name',
    'They met the Minister for Water, Irmo Kobal, there.',
    [['Irmo Kobal', [['Minister for Water', null]]]],
  ],
  [
    'of a chamber and its country',
    'They met Speaker of the House of Commons of Kenya Irmo Kobal.',
    [['Irmo Kobal', [['Speaker of the House of Commons', 'Kenya']]]],
  ],
  [
    'behind brackets',
    'They met Rep. Irmo Kobal (A-B), Chair of the Water Committee, there.',
    [
      [
        'Irmo Kobal',
        [
          ['Chair', 'Water Committee'],
          ['Rep.', null],
        ],
      ],
    ],
  ],
  [
    'before the name, several at once',
    'They met the Deputy Prime Minister, Minister for Trade and Minister for Water Irmo Kobal.',
    [
      [
        'Irmo Kobal',
        [
          ['Deputy Prime Minister', null],
          ['Minister for Trade', null],
          ['Minister for Water', null],
        ],
      ],
    ],
  ],
  [
    'said again more shortly',
    'They met Irmo Kobal, Minister for Water. Then Minister Kobal left.',
    [['Irmo Kobal', [['Minister for Water', null]]]],
  ],
  [
    'shared by a list',
    'They met Kenyan Senators Irmo Kobal (A), Ada Vant, MD, and Osric Orr.',
    [
      ['Irmo Kobal', [['Senator', 'Kenya']]],
      ['Ada Vant', [['Senator', 'Kenya']]],
      ['Osric Orr', [['Senator', 'Kenya']]],
    ],
  ],
  [
    'each its own in a list',
    'They met Irmo Kobal, Director of Ports, Ada Vant, Mayor of Quenby, and others.',
    [
      ['Irmo Kobal', [['Director', 'Ports']]],
      ['Ada Vant', [['Mayor', 'Quenby']]],
    ],
  ],
])('reads an office %s', async (_, text, roles) => {
  expect(await rolesIn(text)).toEqual(roles);
});

test.each([
  ['They met Irmo Kobal, Director of the Harbour Commission, there.', 'Director of the Harbour Commission'],
  [
    'They met Director of the Sorrel Harbour Commission (SHC) Irmo Kobal.',
    'Director of the Sorrel Harbour Commission (SHC)',
  ],
  ["They met Kenya's Minister of Water Irmo Kobal.", "Kenya's Minister of Water"],
])('the words of an office and of its body stand behind it: %s', async (text, words) => {
  const [irmo] = await peopleOf(text);
  expect(irmo?.words).toEqual([words]);
});

test('spells an acronym out where the text defines it, and nowhere else', async () => {
  const text = 'The Sorrel Harbour Commission (SHC) met. SHC Director Irmo Kobal spoke to XQV Director Ada Vant.';
  expect(await rolesIn(text)).toEqual([
    ['Irmo Kobal', [['Director', 'Sorrel Harbour Commission']]],
    ['Ada Vant', [['Director', 'XQV']]],
  ]);
});

test('later and shorter mentions are of the one person they fit', async () => {
  const [ada, ...others] = await peopleOf(
    'Vant Opens Ferry Line\n\nMs. Ada Vant opened it. Ms. Vant sailed, and Vant’s crew sang. Ada Vánt left.\n',
  );
  expect(others).toEqual([]);
  expect(ada).toMatchObject({
    name: 'Ada Vant',
    honorific: 'Ms.',
    mentions: [
      ['Vant', 'short'],
      ['Ada Vant', 'name'],
      ['Vant', 'short'],
      ['Vant', 'short'],
      ['Ada Vánt', 'name'],
    ],
  });
});

test('a surname that two people bear is neither’s', async () => {
  const people = await peopleOf('Ms. Ada Vant and Mr. Irmo Vant spoke. Then Vant left.');
  expect(people.map(({ mentions }) => mentions.length)).toEqual([1, 1]);
});

test('a surname inside another name is no mention', async () => {
  const [ada] = await peopleOf('Ms. Ada Vant spoke. The ships left Vant Harbour and the Vant Commission.');
  expect(ada?.mentions).toEqual([['Ada Vant', 'name']]);
});

test('a name in a headline ends where the text says that it ends', async () => {
  expect(await namesIn('Rep. Ada Vant Opens New Ferry Line\n\nRep. Ada Vant opened a ferry line on Monday.\n')).toEqual(
    ['Ada Vant'],
  );
});

test('capitals of another language make no people', async () => {
  const text =
    'Der Verband sagte am Montag in der Stadt, dass die Halle und der Hafen für die Schiffe geöffnet werden, und Hamfurt, who war da.';
  expect(await namesIn(text)).toEqual([]);
});

test.each([
  [
    'names that differ',
    (at: number) => `Ada Qu${String.fromCharCode(97 + (at % 26))}${'abcdefgh'.charAt(at % 8)}n left. `,
  ],
  ['joined offices', () => 'Minister and '],
  ['offices within offices', () => 'Director of the House of '],
  ['shared offices', () => 'Senators Ada Vant (A), '],
])(
  'a long line of %s is read without hanging',
  async (_, piece) => {
    let text = '';
    for (let at = 0; text.length < 25_000; at++) text += piece(at);
    await expect(peopleOf(text)).resolves.toBeInstanceOf(Array);
  },
  20_000,
);

test('what two rules see around one name is kept together', async () => {
  expect(await rolesIn('Later Sir Osric Quillon was dean of the University of Lindau for ten years.')).toEqual([
    ['Osric Quillon', [['dean', 'University of Lindau']]],
  ]);
});

test('a short given name is the one person whose given name it shortens', async () => {
  expect(await namesIn('They named David Quillon as chief executive. It is good that Dave has agreed.')).toEqual([
    'David Quillon',
  ]);
});

test('a body is no person, whatever it does', async () => {
  expect(await namesIn('The aid organisation Lantern Help asks for boats. Lantern Help warned of storms.')).toEqual([]);
});

test('an excellency is his or hers', async () => {
  expect((await peopleOf('They met His Excellency Osric Quillon there.')).map(({ honorific }) => honorific)).toEqual([
    'His Excellency',
  ]);
});

test('before "His Excellency" an office ends', async () => {
  expect(await rolesIn('They met the President of Kenya His Excellency Osric Quillon there.')).toEqual([
    ['Osric Quillon', [['President', 'Kenya']]],
  ]);
});

test('an office is of a body that holds the name of its owners, to its end', async () => {
  const text =
    'They met Ms Ada Quillon, Deputy Director of the Liaison Office of the Central People’s Government, there.';
  expect(await rolesIn(text)).toEqual([
    ['Ada Quillon', [['Deputy Director', 'Liaison Office of the Central People’s Government']]],
  ]);
});

test('a monument is no person', async () => {
  expect(await namesIn('He laid a wreath at the President Ho Quillon Mausoleum.')).toEqual([]);
});

test.each([
  [
    'an office between two names that commas part is that of the first',
    'It was attended by Ms. Ada Quillon, Chief of Staff to the Mayor, Mr. Osric Vant, Port Director, and Mr. Karl Odell, Treasurer.',
    [
      ['Ada Quillon', [['Chief of Staff to the Mayor', null]]],
      ['Osric Vant', [['Port Director', null]]],
      ['Karl Odell', [['Treasurer', null]]],
    ],
  ],
  [
    'an office right before a name is that of the name',
    'It was attended by Ms. Ada Quillon, Mayor Osric Vant, and Mr. Karl Odell.',
    [
      ['Ada Quillon', []],
      ['Osric Vant', [['Mayor', null]]],
      ['Karl Odell', []],
    ],
  ],
])('%s', async (_, text, roles) => {
  expect(await rolesIn(text)).toEqual(roles);
});

test.each([
  ['what an office has charge of', 'They met Secretary for Justice Ada Quillon.', null],
  ['no part of an office', 'They met Justice Ada Quillon.', 'Justice'],
])('"Justice" is a title where it is not %s', async (_, text, honorific) => {
  expect((await peopleOf(text)).map(person => person.honorific)).toEqual([honorific]);
});

test.each([
  [
    'Foreign Minister Ada Quillon came. Kenya’s Minister of Foreign Affairs, Ada Quillon, spoke.',
    ['Minister of Foreign Affairs'],
  ],
  ['The spokesman of the Harbour Trust, Osric Vant, came. The spokesperson, Osric Vant, spoke.', ['spokesman']],
  ['Ports Minister Ada Quillon came. The Minister for Ports, Ada Quillon, spoke.', ['Minister for Ports']],
  [
    'Deputy Minister Ada Quillon came. The Minister for Ports, Ada Quillon, spoke.',
    ['Deputy Minister', 'Minister for Ports'],
  ],
])('an office in other words is told once: %s', async (text, titles) => {
  expect((await rolesIn(text)).flatMap(([, roles]) => (roles as string[][]).map(([title]) => title))).toEqual(titles);
});
