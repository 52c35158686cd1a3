import { describe, expect, test } from 'vitest';
import { wordsOf } from '#core/words';
import { type Labels, labelLanguages, templates } from '#templates/index';
import { longDate } from '#templates/parts/long-date';
import { articleOf, commission } from './commissioned.ts';

/** Every word of some labels, functions called with signs that show where their arguments went. */
function* wordsIn(value: unknown, path = ''): Generator<readonly [path: string, words: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield [path, String(value(['⟨a⟩'], 7))];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* wordsIn(inner, `${path}.${key}`);
}

const languages = Object.entries(labelLanguages);

describe.each(languages)('the labels in %s', (tag, labels: Labels) => {
  test('are of that language, and none is empty or unfinished', () => {
    expect(labels.language).toBe(tag);
    for (const [path, words] of wordsIn(labels)) expect(words.trim(), path).not.toMatch(/^$|NaN|TODO|\[object/);
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

  test('tell where words of the source are in another language', () => {
    const article = articleOf('shore-power');
    const doc = templates['briefing-note'].compose(article, { preparedOn: '2026-06-08', commission, labels });
    expect(JSON.stringify(doc).includes('"language":"en"}')).toBe(tag !== 'en');
  });
});

test.each([
  ['en', '8 June 2026', '6 to 8 June 2026'],
  ['fr', '8 juin 2026', '6 au 8 juin 2026'],
  ['es', '8 de junio de 2026', '6 al 8 de junio de 2026'],
])('long dates in %s: %s; %s', (tag, day, days) => {
  const labels = labelLanguages[tag];
  if (!labels) throw new Error(`there are no labels in ${tag}`);
  expect([longDate('2026-06-08', labels), longDate('2026-06-06/2026-06-08', labels)]).toEqual([day, days]);
});
