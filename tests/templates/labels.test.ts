import { describe, expect, test } from 'vitest';
import { collapse } from '#core/span';
import { type Labels, templates } from '#templates/index';
import { longDate } from '#templates/parts/long-date';
import { wordsOf } from '../core/words.ts';
import { allLabels, articleOf, commission } from './commissioned.ts';

/** Labels that are given a list. */
const LISTS = /^\.gaps\.(?:list|doesNotState)$/;

/** Every word of some labels, functions called with signs that show where their arguments went. */
function* wordsIn(value: unknown, path = ''): Generator<readonly [path: string, words: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield [path, String(value(LISTS.test(path) ? ['⟨a⟩'] : '⟨a⟩', '⟨b⟩'))];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* wordsIn(inner, `${path}.${key}`);
}

/** The names of everything that some labels hold. */
const pathsIn = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, `${path}.${key}`))
    : [path];

/** The places that writers and templates fill in. */
const placesIn = (words: string): string[] => words.match(/\{\w+\}|⟨[ab]⟩|[¶▲]/g)?.sort() ?? [];

const languages = Object.entries(allLabels);

/** What is written the same in every language, or in letters that several share. */
const SHARED = /^\.(?:language|comma|cut|locale|separator|source\.hash|report\.provenance\.sha256|quoted|unit)$/;
const LETTERS: Readonly<Partial<Record<string, RegExp>>> = {
  ar: /\p{sc=Arab}/u,
  ru: /\p{sc=Cyrl}/u,
  zh: /\p{sc=Hani}/u,
};

describe.each(languages)('the labels in %s', (tag, labels: Labels) => {
  test('are of that language, and none is empty or unfinished', () => {
    expect(labels.language).toBe(tag);
    for (const [path, words] of wordsIn(labels)) expect(words.trim(), path).not.toMatch(/^$|NaN|TODO|\[object/);
  });

  test('hold all that the English ones hold, and fill in the same', () => {
    expect(pathsIn(labels)).toEqual(pathsIn(allLabels.en));
    const english = new Map(wordsIn(allLabels.en));
    // Whose words and which number: neither may get lost, and a legend names both marks.
    for (const [path, words] of wordsIn(labels))
      expect(placesIn(words), path).toEqual(placesIn(english.get(path) ?? ''));
  });

  test('are in the letters of that language', () => {
    const letters = LETTERS[tag];
    if (!letters) return;
    const foreign = [...wordsIn(labels)].filter(
      ([path, words]) => !SHARED.test(path) && /\p{L}/u.test(words.replace(/⟨.⟩/g, '')) && !letters.test(words),
    );
    expect(foreign.map(([path]) => path)).toEqual([]);
  });

  test('keep what the writers fill in', () => {
    for (const page of Object.values(labels.page)) expect(page).toMatch(/\{page\}.*\{pages\}/);
    for (const mark of [labels.words.paragraphMark, labels.words.cautionMark]) expect(mark).toContain('{n}');
  });

  test('head every section and answer in words of their own', () => {
    for (const group of [labels.sections, labels.glance, labels.columns, labels.source])
      expect(new Set(Object.values(group).map(String)).size).toBeGreaterThan(Object.keys(group).length - 3);
  });

  test.each(['briefing-note', 'report'] as const)('make the whole %s, the source untouched', template => {
    const article = articleOf('shore-power');
    const doc = templates[template].compose(article, { preparedOn: '2026-06-08', commission, labels });
    const { body } = wordsOf(doc);
    expect(doc.language).toBe(tag);
    expect(body).toContain('about 3.2 million');
    expect(body).toContain('Ms. Tove Aldermark');
    for (const heading of doc.blocks.flatMap(block => (block.kind === 'section' ? [block.label] : [])))
      expect(Object.values(labels.sections)).toContain(heading);
  });

  test.each(['briefing-note', 'report'] as const)(
    'say in the %s that a record was corrected by hand, and in which version',
    template => {
      const found = articleOf('shore-power');
      const corrected = { ...found, version: 2, supersedes: 1, engine: `${found.engine}, corrected by hand` };
      const made = (article: typeof found) =>
        wordsOf(templates[template].compose(article, { preparedOn: '2026-06-08', commission, labels })).body;
      const { how, howByHand } = labels.source;
      const byRules = collapse(how(labels.cut));
      const byHand = collapse(howByHand(labels.cut, 2));
      expect([made(found).includes(byRules), made(found).includes(byHand)]).toEqual([true, false]);
      expect([made(corrected).includes(byRules), made(corrected).includes(byHand)]).toEqual([false, true]);
    },
  );

  test('tell where words of the source are in another language', () => {
    const article = articleOf('shore-power');
    const doc = templates['briefing-note'].compose(article, { preparedOn: '2026-06-08', commission, labels });
    expect(JSON.stringify(doc).includes('"language":"en"}')).toBe(tag !== 'en');
  });
});

describe('long dates', () => {
  test.each([
    ['en', '8 June 2026', '6 to 8 June 2026', 'from June 2026', 'spring 2022', 'quarter 2 of 2026'],
    ['fr', '8 juin 2026', '6 au 8 juin 2026', 'depuis juin 2026', 'printemps 2022', '2e trimestre 2026'],
    ['es', '8 de junio de 2026', '6 al 8 de junio de 2026', 'desde junio de 2026', null, null],
    ['ru', '8 июня 2026 г.', '6–8 июня 2026 г.', 'с июня 2026 г.', 'весна 2022 г.', 'II квартал 2026 г.'],
    ['zh', '2026年6月8日', '2026年6月6日至8日', '自2026年6月起', '2022年春季', '2026年第二季度'],
    ['ar', '8 يونيو 2026', '6 إلى 8 يونيو 2026', 'منذ يونيو 2026', 'ربيع 2022', 'الربع الثاني من عام 2026'],
  ] as const)('in %s: %s; %s; %s', (tag, day, days, open, season, quarter) => {
    const told = (edtf: string) => longDate(edtf, allLabels[tag]);
    expect([told('2026-06-08'), told('2026-06-06/2026-06-08'), told('2026-06/..')]).toEqual([day, days, open]);
    if (season) expect([told('2022-21'), told('2026-34')]).toEqual([season, quarter]);
  });

  test('in Russian take the case that a preposition asks for, in Chinese say that a year is one', () => {
    expect(longDate('2005/..', allLabels.ru)).toBe('с 2005 г.');
    expect(longDate('../2026-12-31', allLabels.ru)).toBe('до 31 декабря 2026 г.');
    expect(longDate('../2022-21', allLabels.ru)).toBe('до весны 2022 г.');
    expect(longDate('2005/..', allLabels.zh)).toBe('自2005年起');
  });
});

test.each([
  ['ru', ['1 минута', '2 минуты', '5 минут', '21 минута', '1.5 минуты']],
  ['ar', ['1 دقيقة', '2 دقيقتان', '5 دقائق', '21 دقيقة', '1.5 دقيقة']],
  ['zh', ['1分钟', '2分钟', '5分钟', '21分钟', '1.5分钟']],
] as const)('units in %s follow their number', (tag, told) => {
  expect([1, 2, 5, 21, 1.5].map(number => `${number}${allLabels[tag].unit('minute', number)}`)).toEqual(told);
});
