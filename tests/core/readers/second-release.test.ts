import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { firstRelease } from '#core/manuscript';
import { slice } from '#core/span';
import { manuscriptOf } from '../manuscript-of.ts';

const PROSE =
  'The harbour trust opened a ferry line that carries 1,200 people to and from the island every day of the year.';
const MORE =
  'Brennick Mills plc said on Monday that it closes its saw mill in Quenby with the loss of 800 jobs, and pays for it.';
const FIRST = `Harbour trust opens ferry line to Sorrel Island\n\nLINDAU, 4 March 2026 – ${PROSE}\n\nContact: press@trust.example\n\n`;
const TITLE = 'Brennick Mills to close saw mill in Quenby';
const SECOND = `${TITLE}\n\nQUENBY, 5 March 2026 – ${MORE}\n`;

const begins: readonly (readonly [what: string, text: string, with_: string])[] = [
  [
    'an end mark and a notice part them',
    `FOR IMMEDIATE RELEASE\n\n${FIRST}###\n\nFOR IMMEDIATE RELEASE\n\n${SECOND}`,
    'FOR IMMEDIATE',
  ],
  ['an end mark parts them', `${FIRST}- ENDS -\n\n${SECOND}`, TITLE],
  ['only contacts part them', `${FIRST}${SECOND}`, TITLE],
  [
    'the second has no contacts above it',
    `${FIRST.replace(/Contact.*/u, '')}${SECOND.replace('QUENBY', 'QUENBY, Asmer')}`,
    TITLE,
  ],
  [
    'the second says so and gives its day in a line',
    `${FIRST}Press release\nQuenby, 5 March 2026\n${TITLE}\n\n${MORE}\n`,
    'Press release',
  ],
  ['wires carry them', `${FIRST.replace(' –', ' /Tidewire/ --')}${SECOND.replace(' –', ' (TIDE WIRE) --')}`, TITLE],
];

test.each(begins)('a second release is seen where %s', async (_, text, words) => {
  const manuscript = await manuscriptOf(text);
  expect(manuscript.text.slice(manuscript.second ?? 0).startsWith(words)).toBe(true);
});

const one: readonly (readonly [what: string, text: string])[] = [
  ['it is alone', FIRST],
  ['notes follow its end', `${FIRST}###\n\nNotes to editors\n\n${MORE}\n\nAbout the Trust\n\n${MORE}`],
  [
    'pages have a head',
    `Press release\n${FIRST}Press release\nWhat comes next\n\n${MORE}\n\nPress release\nWhat it costs\n\n${PROSE}`,
  ],
  [
    'the head of its pages has a day',
    `Press release\nLindau, 4 March 2026\n${FIRST}Press release\nLindau, 4 March 2026\nWhat comes next\n\n${MORE}`,
  ],
  [
    'a heading stands above a dated happening',
    `${FIRST}What came before\n\nLindau, 3 May 2025 – the first ferry came.`,
  ],
  ['headings part its prose', `${FIRST}What comes next for all of the ferries\n\n${MORE}`],
  [
    'the day behind is no dateline',
    `${FIRST}What comes next for the ferries\n\nOn 5 March 2026 the ferries rest. ${MORE}`,
  ],
];

test.each(one)('a release is one where %s', async (_, text) => {
  expect((await manuscriptOf(text)).second).toBeNull();
});

test('the first is read as if it were alone, and where the next begins is a gap', async () => {
  const manuscript = await manuscriptOf(`${FIRST}###\n\n${SECOND}`);
  const { article } = await extraction(manuscript);
  const alone = (await extraction(await manuscriptOf(`${FIRST}###\n\n`))).article;
  const { gaps, paragraphs, text, id, source, ...facts } = article;
  const [second, ...others] = gaps;
  expect(text).toBe(manuscript.text);
  expect(second).toMatchObject({ code: 'release-second', paragraph: 5 });
  expect(slice(text, second?.spans[0] ?? [0, 0])).toBe(TITLE);
  expect(others).toEqual(alone.gaps);
  expect(facts).toEqual((({ gaps: _g, paragraphs: _p, text: _t, id: _i, source: _s, ...rest }) => rest)(alone));
  expect(id).not.toBe(alone.id);
  expect(source).toBeDefined();
  expect(paragraphs.slice(4).map(({ role }) => role)).toEqual(['furniture', 'furniture']);
});

test('a manuscript of one release is its own first', async () => {
  const manuscript = await manuscriptOf(FIRST);
  expect(firstRelease(manuscript)).toBe(manuscript);
});
