import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '#app/schema';
import { Article } from '#core/article';
import { manuscriptOf } from './manuscript-of.ts';

const evidence = (start: number, end: number, paragraph: number) => ({
  spans: [[start, end]],
  paragraph,
  basis: 'stated',
  rule: 'tests/by-hand',
});

const text = 'Quarry museum opens\nAbout 40 people came on Monday. Ms. Edda Roon said that the quarry was quiet.\n';
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const spanOf = (words: string, paragraph = 2) => evidence(...at(words), paragraph);
const sentence = 'Ms. Edda Roon said that the quarry was quiet.';

/** A small valid record, afresh for each test. */
const valid = () => ({
  schema: 'pressbrief/article@1',
  id: '0123456789abcdef0123',
  version: 1,
  supersedes: null as number | null,
  engine: 'pressbrief 0.1.0',
  source: { name: 'quarry.txt', mediaType: 'text/plain', sha256: 'a'.repeat(64), bytes: text.length, uri: null },
  declared: {} as Record<string, string>,
  text,
  language: 'en',
  headline: { text: 'Quarry museum opens', ...spanOf('Quarry museum opens', 1) },
  subheadline: null,
  byline: null,
  issuer: null,
  dateline: null,
  published: null,
  embargo: null,
  reference: null,
  paragraphs: [
    { number: 1, role: 'headline', span: [0, 19], sentences: [[0, 19]] },
    {
      number: 2,
      role: 'body',
      span: [20, text.length - 1],
      sentences: [at('About 40 people came on Monday.'), at(sentence)],
    },
  ],
  people: [
    {
      name: 'Edda Roon',
      honorific: 'Ms.',
      roles: [],
      mentions: [{ span: at('Edda Roon'), paragraph: 2, kind: 'name' }],
      basis: 'stated',
      rule: 'people/by-hand',
    },
  ],
  organisations: [],
  acronyms: [],
  places: [],
  events: [],
  figures: [
    {
      text: 'About 40',
      value: 40,
      max: null,
      of: 'people',
      unit: null,
      currency: null,
      qualifier: 'about',
      ...spanOf('About 40'),
    },
  ],
  dates: [],
  quotes: [],
  statements: [
    {
      speaker: 'Edda Roon' as string | null,
      speakerSpan: at('Ms. Edda Roon'),
      cue: 'said',
      sentence,
      text: 'the quarry was quiet',
      ...spanOf('the quarry was quiet'),
    },
  ],
  lists: [],
  keyPoints: [],
  timeline: [],
  gaps: [],
  links: [],
  contacts: [],
});

type Draft = ReturnType<typeof valid>;

describe('a record', () => {
  test('whose every fact stands in its text is accepted', () => {
    expect(Article.safeParse(valid()).error?.issues ?? []).toEqual([]);
  });

  const [first, second] = [0, 1];
  const broken: readonly (readonly [what: string, path: string, says: RegExp, spoil: (record: Draft) => void])[] = [
    [
      'with a span outside the text',
      'figures.0',
      /outside the text/,
      ({ figures }) => Object.assign(figures[first] ?? {}, { spans: [[20, 9999]] }),
    ],
    [
      'with an empty span',
      'figures.0',
      /empty/,
      ({ figures }) => Object.assign(figures[first] ?? {}, { spans: [[20, 20]] }),
    ],
    [
      'with a sentence outside the text',
      'paragraphs.1',
      /outside the text/,
      ({ paragraphs }) => paragraphs[second]?.sentences.push([90, 9999]),
    ],
    [
      'whose words are not those at their span',
      'figures.0.text',
      /not equal to its slice/,
      ({ figures }) => Object.assign(figures[first] ?? {}, { text: '40' }),
    ],
    [
      'whose headline is rewritten',
      'headline.text',
      /not equal to its slice/,
      record => Object.assign(record.headline, { text: 'Museum opens' }),
    ],
    [
      'with a stated fact without a place',
      'figures.0',
      /needs at least one place/,
      ({ figures }) => Object.assign(figures[first] ?? {}, { spans: [], paragraph: null }),
    ],
    [
      'with a person who is mentioned nowhere',
      'people.0',
      /needs at least one place/,
      ({ people }) => Object.assign(people[first] ?? {}, { mentions: [] }),
    ],
    [
      'with a speaker it does not know',
      'statements.0.speaker',
      /neither people nor organisations/,
      ({ statements }) => Object.assign(statements[first] ?? {}, { speaker: 'Edda Rune' }),
    ],
    [
      'with a statement that is no sentence of the text',
      'statements.0.sentence',
      /not a sentence/,
      ({ statements }) => Object.assign(statements[first] ?? {}, { sentence: 'The quarry was quiet.' }),
    ],
    [
      'with a fact in the wrong paragraph',
      'figures.0',
      /does not stand in paragraph 1/,
      ({ figures }) => Object.assign(figures[first] ?? {}, { paragraph: 1 }),
    ],
    [
      'with a fact in a paragraph that is not there',
      'figures.0',
      /does not stand in paragraph 7/,
      ({ figures }) => Object.assign(figures[first] ?? {}, { paragraph: 7 }),
    ],
    [
      'whose paragraphs are counted with a hole',
      'paragraphs.1.number',
      /count from 1/,
      ({ paragraphs }) => Object.assign(paragraphs[second] ?? {}, { number: 3 }),
    ],
    [
      'whose paragraphs overlap',
      'paragraphs.1.span',
      /overlap/,
      ({ paragraphs }) => Object.assign(paragraphs[second] ?? {}, { span: [10, 40] }),
    ],
    ['with a field nobody knows', '', /colour/, record => Object.assign(record, { colour: 'red' })],
    [
      'with a day written as people write it',
      'declared.published',
      /./,
      ({ declared }) => Object.assign(declared, { published: '3 March 2026' }),
    ],
  ];
  test.each(broken)('%s is refused', (_, path, says, spoil) => {
    const record = valid();
    spoil(record);
    const issues = Article.safeParse(record).error?.issues ?? [];
    const told = issues.map(({ path: where, message }) => [where.join('.'), message] as const);
    expect(
      told.filter(([where, message]) => where === path && says.test(message)),
      JSON.stringify(told),
    ).not.toEqual([]);
  });

  test('holds a person who gives words a place to the words that stand there', () => {
    const record = valid();
    Object.assign(record.figures[0] ?? {}, { text: 'About 41', basis: 'corrected' });
    Object.assign(record.people[0] ?? {}, { name: 'Edna Roon', basis: 'corrected' });
    Object.assign(record.statements[0] ?? {}, { speaker: 'Edna Roon' });
    const faults = Article.safeParse(record).error?.issues ?? [];
    expect(faults.map(({ path }) => path.join('.'))).toEqual(['figures.0.text', 'people.0.name']);
    Object.assign(record.people[0] ?? {}, { mentions: [] });
    Object.assign(record.figures[0] ?? {}, { text: 'About 40', value: 41 });
    expect(Article.safeParse(record).error?.issues ?? []).toEqual([]);
  });

  test('may say that a speaker is not known, and hold what a person corrected without a place', () => {
    const record = valid();
    Object.assign(record.statements[0] ?? {}, { speaker: null, speakerSpan: null });
    Object.assign(record.figures[0] ?? {}, { text: '41', value: 41, spans: [], paragraph: null, basis: 'corrected' });
    expect(Article.safeParse(record).error?.issues ?? []).toEqual([]);
  });
});

const example = new URL('../../../shared/design/article-example.json', import.meta.url);
test.skipIf(!existsSync(example))('the record that settled the shapes is accepted', () => {
  expect(Article.safeParse(JSON.parse(readFileSync(example, 'utf8'))).error?.issues ?? []).toEqual([]);
});
test.skipIf(!existsSync(example))('its text is read byte for byte, into its paragraphs', async () => {
  const { text, paragraphs } = JSON.parse(readFileSync(example, 'utf8'));
  const manuscript = await manuscriptOf(text);
  expect(manuscript.text).toBe(text);
  expect(manuscript.structure).toEqual(paragraphs);
});
if (!existsSync(example)) console.warn('the record that settled the shapes is not there: its test is skipped');

describe('the JSON Schema', () => {
  const file = new URL('../../docs/article.schema.json', import.meta.url);

  test('in docs is that of the record; `npm run schema` writes it', () => {
    expect(readFileSync(file, 'utf8')).toBe(articleSchema());
  });

  test('asks for every field of a record and allows no other', () => {
    const schema = JSON.parse(articleSchema());
    expect([...schema.required].sort()).toEqual(Object.keys(valid()).sort());
    expect(schema.additionalProperties).toBe(false);
  });
});
