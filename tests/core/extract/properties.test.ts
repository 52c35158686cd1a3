import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#core/article';
import { extraction } from '#core/extract/extract';
import { Failure } from '#core/failure';
import { readSource } from '#core/readers/receive';
import { anyText } from '../../any-text.ts';
import { manuscriptOf } from '../manuscript-of.ts';

/** The seed is fixed, and printed with each counterexample. */
const run = { seed: 20261125, verbose: 1, endOnFailure: true } as const;
const KIT = new URL('../../fixtures/kit/', import.meta.url);
const texts = readdirSync(KIT).map(name => readFileSync(new URL(`${name}/source.txt`, KIT), 'utf8'));

const articleOf = async (text: string): Promise<Article> => (await extraction(await manuscriptOf(text))).article;

function* spansIn(value: unknown): Generator<readonly [number, number]> {
  if (Array.isArray(value) && value.length === 2 && value.every(part => typeof part === 'number'))
    yield value as unknown as [number, number];
  else if (value !== null && typeof value === 'object') for (const child of Object.values(value)) yield* spansIn(child);
}

/** Null where the source is refused, as a source may be; a record that breaks its own promise is none of the reasons. */
async function recordOrRefusal(text: string): Promise<Article | null> {
  const bytes = new TextEncoder().encode(text);
  const read = readSource(bytes, 'any.txt', {}).catch((refusal: unknown) => {
    expect(refusal).toBeInstanceOf(Failure);
    return null;
  });
  const manuscript = await read;
  return manuscript && (await extraction(manuscript.value)).article;
}

function checkSpans(article: Article): void {
  for (const [start, end] of spansIn(article)) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(article.text.length);
    expect(article.text.slice(start, end).isWellFormed(), 'a span cuts a character in two').toBe(true);
  }
}

const pieces = fc.constantFrom(
  ...[
    'Ms. Ada Brennick',
    'Brennick',
    'she',
    'He said',
    'said:',
    'according to',
    'told',
    'added that',
    '“',
    '”',
    '"',
    '‘',
    '’',
    '«',
    '»',
  ],
  ...[
    'Director of the',
    'Harbour Commission',
    '(HC)',
    'HC',
    'NVF',
    'President',
    'Minister of',
    'Lindau',
    'in Lindau',
    'the third Sorrel Forum',
  ],
  ...[
    '3 March 2026',
    'May',
    'today',
    'next year',
    '1,200',
    'EUR 4.5 million',
    '15 per cent',
    'between 3 and 5',
    'twenty',
    'about',
    'half',
  ],
  ...[
    '. ',
    ', ',
    ': ',
    '; ',
    ' – ',
    '\n',
    '\n\n',
    '  ',
    '\u00A0',
    '- ',
    '• ',
    '1. ',
    '###',
    'Contact:',
    'a@b.example',
    'https://b.example/?a=b',
  ],
  ...[
    'EMBARGOED UNTIL',
    'About the Commission',
    'Notes to editors',
    'PRESS RELEASE',
    '𝔸',
    'e\u0301',
    '湖。',
    '٣',
    'İ',
    'ﬁ',
    '👩‍🚒',
    '\u202E',
  ],
);

test('any string of Unicode gives a record that keeps its promise, or a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(anyText(200), async text => {
      const article = await recordOrRefusal(text);
      if (article) checkSpans(article);
    }),
    { ...run, numRuns: 100 },
  );
});

test('any mixture of what releases are made of gives a record that keeps its promise, or a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async parts => {
      const article = await recordOrRefusal(parts.join(' '));
      if (article) checkSpans(article);
    }),
    { ...run, numRuns: 80 },
  );
});

test('a release that is cut off anywhere gives a record that keeps its promise', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }), async (text, share) => {
      const article = await recordOrRefusal(text.slice(0, Math.floor(share * text.length)));
      if (article) checkSpans(article);
    }),
    { ...run, numRuns: 30 },
  );
});

/** What a record says, without where it stands. */
function said(article: Article): unknown {
  const { people, organisations, places, figures, dates, quotes, statements, acronyms, keyPoints, timeline } = article;
  return {
    people: people.map(({ name, honorific, roles, mentions }) => ({
      name,
      honorific,
      roles: roles.map(({ title, organisation }) => ({ title, organisation })),
      mentions: mentions.map(({ kind, paragraph }) => ({ kind, paragraph })),
    })),
    organisations: organisations.map(({ name }) => name),
    places: places.map(({ name }) => name),
    figures: figures.map(({ text, value, of }) => ({ text, value, of })),
    dates: dates.map(({ text, value }) => ({ text, value })),
    quotes: quotes.map(({ text, speaker, cue }) => ({ text, speaker, cue })),
    statements: statements.map(({ sentence, text, speaker, cue }) => ({ sentence, text, speaker, cue })),
    acronyms: acronyms.map(({ short, long }) => ({ short, long })),
    keyPoints: keyPoints.map(({ text }) => text),
    timeline: timeline.map(({ date, text }) => ({ date, text })),
  };
}

const syllables = (least: number) =>
  fc
    .array(
      fc.constantFrom('ba', 'dor', 'fen', 'gul', 'kem', 'lo', 'mar', 'ned', 'pol', 'rik', 'sut', 'tov', 'vel', 'zan'),
      {
        minLength: least,
        maxLength: 3,
      },
    )
    .map(parts => parts.join(''))
    .map(word => word.charAt(0).toUpperCase() + word.slice(1));

const PERSONAL = `Sorrel Ferry Board names a new director

SORREL ISLAND, 3 March 2026 – The Sorrel Ferry Board (SFB) named Ms. Ada Brennick as its new director on Monday.

"The crossing takes nineteen minutes," said Ms. Brennick. "It used to take two hours."

She added that the Board had spent over half of EUR 4.5 million. Ms. Ada Brennick, Director of the Sorrel Ferry Board, will begin in May.

Mr. Joris Halder, Mayor of Lindau Port, said that he would take the first boat. "I have waited long enough," Mr. Halder told Ms. Brennick.

According to Mr. Halder, 300 people have asked for work.
`;

test('renaming a person throughout the text renames them throughout the record, and changes nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(syllables(2), syllables(2), async (given, family) => {
      fc.pre(given !== family);
      const rename = (text: string) => text.replaceAll('Brennick', family).replaceAll('Ada', given);
      const before = JSON.stringify(said(await articleOf(PERSONAL)));
      expect(before).toContain('Ada Brennick');
      expect(said(await articleOf(rename(PERSONAL)))).toEqual(JSON.parse(rename(before)));
    }),
    { ...run, numRuns: 30 },
  );
});

/** Facts that stand in the text by themselves: those that "she" or "the Director" point at lean on what stands before. */
function facts(article: Article): string[] {
  const { people, organisations, places, figures, dates, quotes, statements, acronyms, events, contacts } = article;
  const leans = (span: readonly [number, number] | null) =>
    !span || /^(?:he|she|it|the)\b/i.test(article.text.slice(...span));
  return [
    ...people.flatMap(({ name, roles }) => [name, ...roles.map(({ title }) => `${name}: ${title}`)]),
    ...organisations.map(({ name }) => name),
    ...places.map(({ name }) => name),
    ...events.map(({ name }) => name),
    ...acronyms.map(({ short, long }) => `${short}: ${long}`),
    ...figures.map(({ text, value }) => `${text} = ${value}`),
    ...dates.map(({ text, value }) => `${text} = ${value}`),
    ...quotes.map(({ text, speaker, speakerSpan }) => `“${text}” ${leans(speakerSpan) ? '' : speaker}`),
    ...statements.map(({ text, cue, speaker, speakerSpan }) => `${cue} ${text} ${leans(speakerSpan) ? '' : speaker}`),
    ...contacts.map(({ name, email, phone }) => `${name} ${email} ${phone}`),
  ];
}

const UNRELATED = [
  'Rain fell on the hills in the night.',
  'Bees sleep in winter.',
  'The water of the lake is cold and clear.',
];

test('adding an unrelated sentence removes no fact', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...texts), fc.constantFrom(...UNRELATED), fc.nat(), async (text, sentence, at) => {
      const before = await articleOf(text);
      const places = before.paragraphs.filter(
        ({ role, number }) => role === 'body' && /^(?:body|heading)$/.test(before.paragraphs[number]?.role ?? ''),
      );
      const behind = places.filter(({ span }) => /[.]$/.test(before.text.slice(...span)))[at % places.length];
      fc.pre(behind !== undefined);
      const end = behind?.span[1] ?? 0;
      const after = new Set(
        facts(await articleOf(`${before.text.slice(0, end)} ${sentence}${before.text.slice(end)}`)),
      );
      expect(facts(before).filter(fact => !after.has(fact))).toEqual([]);
    }),
    { ...run, numRuns: 30 },
  );
});

const TOLD = [
  '“The crossing takes nineteen minutes,” said Ms. Ada Brennick, Director of the Sorrel Ferry Board.',
  'Mr. Joris Halder, Mayor of Lindau Port, said that he would take the first boat.',
  'According to Dr. Imke Sandvoort, 300 people have asked for work.',
  'Prof. Naledi Okonjo warned: “The bridge is older than the boats.”',
  'Sir Edmund Vail told reporters that the price would not rise. “I gave my word,” he added.',
  '“Nobody will be left on the quay,” Ms. Edda Lorne promised.',
  'The ferries burn nearly 28 tonnes of oil a year.',
];

test('the order of unrelated paragraphs does not change who said what', async () => {
  const whoSaidWhat = async (paragraphs: readonly string[]) => {
    const { quotes, statements } = await articleOf(
      [
        'Sorrel Ferry Board opens a new line',
        'LINDAU PORT, 3 March 2026 – The new ferry line was opened on Monday.',
        ...paragraphs,
      ].join('\n\n'),
    );
    return [...quotes, ...statements].map(({ text, speaker, cue }) => `${speaker} ${cue} ${text}`).sort();
  };
  const usual = await whoSaidWhat(TOLD);
  expect(usual).toHaveLength(7);
  expect(usual.filter(line => line.startsWith('null'))).toEqual([]);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(TOLD, { minLength: TOLD.length }), async order => {
      expect(await whoSaidWhat(order)).toEqual(usual);
    }),
    { ...run, numRuns: 40 },
  );
});
