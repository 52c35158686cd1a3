import { describe, expect, test } from 'vitest';
import { gaps } from '#core/extract/derive/gaps';
import { plainDate } from '#core/extract/derive/plain-date';
import { extraction } from '#core/extract/extract';
import type { Resolved } from '#core/extract/resolved';
import { type Manuscript, paragraphAt } from '#core/manuscript';
import { manuscriptOf } from '../manuscript-of.ts';
import { body, resolvedOf } from './resolved-of.ts';

const SILENT = { quotes: [], statements: [] };

const place = (manuscript: Manuscript, words: string) => {
  const start = manuscript.text.indexOf(words);
  const spans = [[start, start + words.length]] as const;
  return { text: words, spans, paragraph: paragraphAt(manuscript.structure, start)?.number ?? null };
};
const date = (manuscript: Manuscript, words: string, value: string, basis: 'stated' | 'implied' = 'stated') => ({
  ...place(manuscript, words),
  value,
  basis,
  rule: 'dates/by-hand',
});
const figure = (manuscript: Manuscript, words: string, value: number): Resolved['figures'][number] => ({
  ...place(manuscript, words),
  value,
  max: null,
  of: null,
  unit: null,
  currency: null,
  qualifier: null,
  basis: 'stated',
  rule: 'figures/by-hand',
});

async function messages(text: string, code: string, given: (manuscript: Manuscript) => Partial<Resolved> = () => ({})) {
  const manuscript = await manuscriptOf(`Tidings from Quenby\n\n${text}\n`);
  const found = gaps(manuscript, resolvedOf(given(manuscript)), SILENT);
  return found.filter(gap => gap.code === code).map(({ message }) => message);
}

test('a text with no facts says so, and what its masthead lacks', async () => {
  const found = gaps(await manuscriptOf('It rained. Nobody came.'), resolvedOf(), SILENT);
  expect(found.map(({ code }) => code)).toEqual([
    'no-facts',
    'headline-not-stated',
    'issuer-not-stated',
    'published-not-stated',
  ]);
});

test('a publication date without its day is half a gap', async () => {
  const published = {
    date: '2026-03',
    spans: [],
    paragraph: null,
    basis: 'declared' as const,
    rule: 'published/by-hand',
  };
  expect(await messages('It rained.', 'published-day-not-stated', () => ({ published }))).toEqual([
    'publication day not stated',
  ]);
  expect(await messages('It rained.', 'published-not-stated', () => ({ published }))).toEqual([]);
});

test.each([
  ['The NVF paid for the pier, and the NVF will pay again.', ['NVF is used but not spelt out']],
  ['Three SMEs and the Norrel LPO met.', ['SME is used but not spelt out', 'LPO is used but not spelt out']],
  ['The EU, the UK and the US met at 4 PM GMT.', []],
  ['NOT FOR RELEASE BEFORE THE MOLE BOARD HAS MET.', []],
  ['SPEECH', []],
  ['WHO: Ada Brennick, warden of the pier, and her crew', []],
  ['The PIER is not just a pier.', []],
  ['King Osric IV and Queen Maud VI met.', []],
  ['The desk in Quenby, NR, is open.', []],
  ['The ferry MORGANA sails again. The sailors of the NVF are glad.', ['NVF is used but not spelt out']],
  ['Write to Ada Brennick or to JR Orrin, who keeps the lamp.', []],
  ['The Department of Harbours paid. DOH keeps the lamp.', []],
  ['The Harbour Trust of Quenby paid. The DHT did not.', ['DHT is used but not spelt out']],
  ['Quillon Oars A/S (Nasdaq: QUIL; OSE: QLN) rows in the LUMINA-3 trial.', []],
  ['The Governor, Dame Ada Brennick, GCMG, OBE, opened the pier.', []],

  ['THE rain fell on the pier, and nobody came.', []],
  ['Osric Quill, commonly known as RPG, kept the lamp.', []],
  ['Ada Brennick (QNB), Osric Quill (LND) and Irmo Kobal (NRL) row for the NVF.', ['NVF is used but not spelt out']],
  ['They met at the PORTA SANDS fair.', []],
  ['The QUP met.\n\nAbout QUP\n\nThe Quenby Union of Ports (QUP) keeps the lamps of the ports.', []],

  ['It is about NVK 380,000 for three NVF halls.', ['NVF is used but not spelt out']],
  ['Mail press@NVF.example or read www.NVF.example today.', []],
])('acronyms left open in: %s', async (text, expected) => {
  expect(await messages(text, 'acronym-undefined')).toEqual(expected);
});

test('an acronym that the text spells out is no gap', async () => {
  const given = (manuscript: Manuscript) => ({ organisations: [body(manuscript, 'Norrel Valley Fund', 'NVF')] });
  expect(await messages('The Norrel Valley Fund (NVF) met. The NVF paid.', 'acronym-undefined', given)).toEqual([]);
});

test('a date that was worked out is told once, with the day it is taken for', async () => {
  const given = (manuscript: Manuscript) => ({
    dates: [1, 2].map(() => date(manuscript, 'Monday', '2026-03-02', 'implied')),
    published: {
      date: '2026-03-03',
      spans: [],
      paragraph: null,
      basis: 'declared' as const,
      rule: 'published/by-hand',
    },
  });
  expect(await messages('It opened on Monday.', 'date-implied', given)).toEqual([
    'Monday is taken as 2 March 2026, from the date of the release',
  ]);
});

test('many dates that were worked out are told in one line', async () => {
  const given = (manuscript: Manuscript) => ({
    dates: [1, 2, 3, 4, 5, 6].map(day => date(manuscript, 'Monday', `2026-03-0${day}`, 'implied')),
  });
  expect(await messages('It opened on Monday.', 'date-implied', given)).toHaveLength(1);
});

test('two figures for the same thing contradict each other', async () => {
  const text =
    'About the fair: 120 guests came to the fair in the old mill.\n\nIn the old mill 150 guests came to the fair.';
  const given = (manuscript: Manuscript) => ({
    figures: [figure(manuscript, '120', 120), figure(manuscript, '150', 150)],
  });
  expect(await messages(text, 'contradiction', given)).toEqual([
    'two figures are given for the same thing: 120 and 150',
  ]);
});

test('figures of different things do not', async () => {
  const text = '120 guests came to the fair in the old mill.\n\nThe tunnel has 150 lamps and one warden.';
  const given = (manuscript: Manuscript) => ({
    figures: [figure(manuscript, '120', 120), figure(manuscript, '150', 150)],
  });
  expect(await messages(text, 'contradiction', given)).toEqual([]);
});

test('a weekday that the calendar denies is a contradiction', async () => {
  const given = (manuscript: Manuscript) => ({ dates: [date(manuscript, '3 March 2026', '2026-03-03')] });
  expect(await messages('It opens on Monday, 3 March 2026.', 'contradiction', given)).toEqual([
    'the text says Monday, but 3 March 2026 is a Tuesday',
  ]);
  expect(await messages('It opens on Tuesday, 3 March 2026.', 'contradiction', given)).toEqual([]);
});

test.each([
  'A new harbour study found that the tunnel is dry.',
  'The tunnel is dry, according to a careful trial of 6,482 lamps led by keepers.',
  'Recent information indicates that the tunnel is dry.',
  'The order also found that the tunnel is dry.',
  'The tunnel is dry, according to a press release received here on Tuesday.',
  'The rise in visits to the valley shows that the tunnel is dry.',
  'Quenby.az informs that the tunnel is dry.',
])('a paper that says something is no unidentified speaker: %s', async words => {
  const manuscript = await manuscriptOf(`Tidings from Quenby\n\n${words}\n`);
  const { article } = await extraction(manuscript);
  expect(article.statements.map(({ speaker }) => speaker)).toEqual([null]);
  expect(article.gaps.filter(({ code }) => code === 'speaker-unidentified')).toEqual([]);
});

test.each([
  ['Also they met the crews, noting that the tunnel is dry.', 'they'],
  ['Of the pumps, guests bought two, and hoped that the tunnel is dry.', null],
  [
    'The yearly inspection of the ferries conducted by the Board with reference to their many lamps as on March 31, 2021, and examination of the book, revealed, inter alia, that the tunnel is dry.',
    null,
  ],
])('words that lead to a sentence are no speaker: %s', async (words, pointer) => {
  const manuscript = await manuscriptOf(`Tidings from Quenby\n\nGuests came to the valley. ${words}\n`);
  const { article } = await extraction(manuscript);
  const told = article.statements.map(({ speakerSpan }) => speakerSpan && article.text.slice(...speakerSpan));
  expect(told.every(speaker => speaker === pointer)).toBe(true);
});

test('a speaker who cannot be told is a gap with the first words', async () => {
  const manuscript = await manuscriptOf('“The tunnel is dry,” she said.');
  const quote = { ...place(manuscript, 'The tunnel is dry,'), speaker: null, speakerSpan: null, cue: 'said' };
  const found = gaps(manuscript, resolvedOf(), {
    quotes: [{ ...quote, spans: [...quote.spans], basis: 'stated', rule: 'quotes/by-hand' }],
    statements: [],
  });
  expect(found).toContainEqual({
    code: 'speaker-unidentified',
    message: 'the speaker of “The tunnel is dry,” is not identified',
    spans: [[1, 19]],
    paragraph: 1,
  });
});

test.each([
  ['2026-03-02', '2 March 2026'],
  ['2026-03', 'March 2026'],
  ['2026', '2026'],
  ['2026-22', 'summer 2026'],
  ['2026-34', 'second quarter of 2026'],
  ['2026-03-02/2026-03-05', '2 March 2026 to 5 March 2026'],
  ['2026-03-02T16:00+02:00', '2 March 2026, 16:00'],
])('%s is written %s', (value, words) => {
  expect(plainDate(value)).toBe(words);
});

test('surnames in capitals need no definition, wherever they stand', async () => {
  const text =
    'Talks of DG ORU and Mayor Tavish\n\nQUENBY, 3 March 2026 – Mr ORU Dongyu, NVF Director-General, met Prof. Alma QUENSEL-TARVE, President of Norvenia, in Lindau.\n';
  const { article } = await extraction(await manuscriptOf(text));
  const found = article.gaps.filter(({ code }) => code === 'acronym-undefined').map(({ message }) => message);
  expect(found).toEqual(['DG is used but not spelt out', 'NVF is used but not spelt out']);
});

test('a plural that is spelt out defines its singular, and endings of companies need no definition', async () => {
  const text =
    'Ferries open\nIt helps small and middle-sized harbours (SMHs). Each SMH pays. Quillon Ferries AG said so, and the NVF fund agreed.\n';
  const { article } = await extraction(await manuscriptOf(text));
  expect(article.gaps.filter(({ code }) => code === 'acronym-undefined').map(({ message }) => message)).toEqual([
    'NVF is used but not spelt out',
  ]);
});

test('a name that shouts in the title and is written small below it is no short form', async () => {
  const gapsOf = async (text: string) =>
    (await extraction(await manuscriptOf(text))).article.gaps.filter(({ code }) => code === 'acronym-undefined');
  const text = 'NORREL and QUILLON to run one ferry line\n\nThe ferry line of both will open in Quenby on 3 May 2026.';
  expect(await gapsOf(`${text} Quillon and Norrel own half of it each.\n`)).toEqual([]);
  expect(await gapsOf(`${text} SHC owns half of it.\n`)).not.toEqual([]);
});

test('a surname that a text writes in capitals is no acronym', async () => {
  const text =
    'Le port et les digues de la baie\n\nLe président du port a reçu M. Bastien HOLM, chef de la mission des îles, avec les marins de la ville et les élus du FPMQ.\n';
  const { article } = await extraction(await manuscriptOf(text));
  expect(article.gaps.filter(({ code }) => code === 'acronym-undefined').map(({ message }) => message)).toEqual([
    'FPMQ is used but not spelt out',
  ]);
});

describe('an embargo whose end cannot be read', () => {
  const PROSE =
    'New ferry line opens\n\nThe harbour commission opened a ferry line that will carry many people to and from the island every day.';
  const codes = async (text: string) =>
    (await extraction(await manuscriptOf(`${text}\n`))).article.gaps.map(({ code }) => code);

  test.each([
    'EMBARGOED UNTIL FRIDAY NOON',
    'Strictly embargoed until the minister has spoken',
    'Sous embargo jusqu’au discours',
    'For release at 9:00 a.m. EST',
    'For release: as the minister rises, 9.00 CET',
    'Ne pas publier avant mardi',
    'No difundir hasta el martes',
  ])('is told: %s', async notice => {
    expect(await codes(`${notice}\n\n${PROSE}`)).toContain('embargo-unread');
  });

  test.each([
    'EMBARGOED until 14 May 2026, 10:00 GMT',
    'Embargo lifted',
    'For immediate release',
    'For release: 14 May 2026',
    'For release: 14.05.2026',
    'For release: 14 Sept 2026',
    'For release: 14 May 2026, 9.00 CEST',
  ])('is none of it: %s', async notice => {
    expect(await codes(`${notice}\n\n${PROSE}`)).not.toContain('embargo-unread');
  });

  test('is none of trade', async () => {
    expect(await codes(PROSE.replace('New ferry line opens', 'Embargo on fish ends'))).not.toContain('embargo-unread');
  });

  test('a Chinese release that is held back says so, with its day or without', async () => {
    const prose = '林道港口委员会今天启用了第四座闸门，渡轮可以在夜间进港，委员会说这将为岛上居民带来很大的方便。';
    expect(await codes(`林道港新闸门启用\n（本稿禁发，以另行通知为准）\n\n${prose}`)).toContain('embargo-unread');
    expect(await codes(`请勿于2026年5月14日前发布\n林道港新闸门启用\n\n${prose}`)).not.toContain('embargo-unread');
    expect(await codes(`市政府：下月底前不得发布渡轮广告\n\n${prose}`)).not.toContain('embargo-unread');
  });
});

describe('in French and Spanish', () => {
  const told = async (text: string, code: string) =>
    (await extraction(await manuscriptOf(text))).article.gaps
      .filter(gap => gap.code === code)
      .map(({ message }) => message);

  test('an acronym is spelt out by a name whose nouns are small, or that ends in it', async () => {
    const french =
      'Le port et les digues\n\nLa Banque nordique de développement est dans le port avec les élus. La BND a ouvert une digue pour les marins de la ZQT.';
    expect(await told(french, 'acronym-undefined')).toEqual(['ZQT is used but not spelt out']);
    const spanish =
      'El puerto y los muelles\n\nLa Universidad Nacional de Orro está en el puerto con los alcaldes. La UNORRO abrió un muelle para los pescadores.';
    expect(await told(spanish, 'acronym-undefined')).toEqual([]);
  });

  test('a body that speaks has no name to be missed, somebody with an office has', async () => {
    const text = (who: string) =>
      `Le port et les digues\n\nLes élus sont dans le port avec les marins. ${who} a indiqué que la digue est ouverte aux marins.`;
    expect(await told(text('Le bureau de la pêche pour les îles'), 'speaker-unidentified')).toEqual([]);
    expect(await told(text('Le directeur de la pêche pour les îles'), 'speaker-unidentified')).toHaveLength(1);
  });
});
