import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type RespectName, respects } from '#app/evaluate/compared';
import { macro, measure, score, total } from '#app/evaluate/score';
import { Article } from '#core/article';

const gold = Article.parse(
  JSON.parse(readFileSync(new URL('../../fixtures/kit/un-body-assembly/article.json', import.meta.url), 'utf8')),
);
const [person, ...people] = gold.people;
const [figure, ...figures] = gold.figures;
const [date, ...dates] = gold.dates;
const [quote, ...quotes] = gold.quotes;
const [statement, ...statements] = gold.statements;
const [point, ...keyPoints] = gold.keyPoints;
if (!person || !figure || !date || !quote || !statement || !point) throw new Error('the gold has lost its facts');

describe('a record against its gold', () => {
  test('is right in every respect where it is the gold itself', () => {
    const { counts, misses } = score(gold, gold);
    expect(misses).toEqual([]);
    expect(macro(counts)).toBe(1);
  });

  test.each<readonly [what: string, found: Article, wrong: readonly RespectName[]]>([
    ['headline', { ...gold, headline: null }, ['headline']],
    [
      'person',
      { ...gold, people: [{ ...person, name: 'Teodor Hansel' }, ...people] },
      ['people', 'honorifics', 'offices', 'bodies of offices'],
    ],
    ['honorific', { ...gold, people: [{ ...person, honorific: 'Dr.' }, ...people] }, ['honorifics']],
    ['office', { ...gold, people: [{ ...person, roles: [] }, ...people] }, ['offices', 'bodies of offices']],
    [
      'mention',
      { ...gold, people: [{ ...person, mentions: person.mentions.slice(1) }, ...people] },
      ['mentions of people'],
    ],
    ['value', { ...gold, figures: [{ ...figure, value: figure.value + 1 }, ...figures] }, ['figures']],
    ['hedge', { ...gold, figures: [{ ...figure, qualifier: 'about' }, ...figures] }, ['hedges']],
    ['basis of a date', { ...gold, dates: [{ ...date, basis: 'implied' }, ...dates] }, ['dates']],
    ['speaker', { ...gold, quotes: [{ ...quote, speaker: null }, ...quotes] }, ['speakers of quotations']],
    [
      'clause',
      { ...gold, statements: [{ ...statement, text: 'x', spans: [[1, 2]] }, ...statements] },
      ['clauses of statements', 'speakers of statements'],
    ],
    ['key point', { ...gold, keyPoints }, ['key points']],
    ['gap', { ...gold, gaps: [] }, ['gaps']],
  ])('is wrong in its place where it has another %s', (_, found, wrong) => {
    const places = new Set(score(gold, found).misses.map(({ respect }) => respect));
    for (const respect of wrong) expect(places).toContain(respect);
    expect([...places].filter(place => !wrong.includes(place) && !place.startsWith('mentions of'))).toEqual([]);
  });

  test.each<readonly [what: string, found: Article]>([
    ['letter case', { ...gold, people: [{ ...person, name: person.name.toUpperCase() }, ...people] }],
    ['which rule found a fact', { ...gold, figures: [{ ...figure, rule: 'figures/other' }, ...figures] }],
    ['the wording of a reason', { ...gold, keyPoints: [{ ...point, reason: 'another' }, ...keyPoints] }],
    ['how a third is rounded', { ...gold, figures: [{ ...figure, value: figure.value + 1e-9 }, ...figures] }],
  ])('is right all the same where it differs in %s', (_, found) => {
    const kept = score(gold, found).misses.filter(
      ({ respect }) => !/^(?:honorifics|offices|mentions|bodies)/.test(respect),
    );
    expect(kept).toEqual([]);
  });

  test('is told what it has too much and what it lacks, a thing that stands twice as often as it is wrong', () => {
    const found = { ...gold, figures: [figure, figure, ...figures.slice(1)] };
    const told = score(gold, found).misses.filter(({ respect }) => respect === 'figures');
    expect(told.map(({ what }) => what)).toEqual(['missed', 'not in the gold']);
    expect(told[1]?.told).toContain(figure.text);
  });
});

test('precision is of what was found, recall of what there is, and F1 lies between', () => {
  expect(measure({ gold: 4, found: 2, right: 1 })).toEqual({ precision: 0.5, recall: 0.25, f1: 1 / 3 });
  expect(measure({ gold: 0, found: 0, right: 0 })).toEqual({ precision: null, recall: null, f1: null });
  expect(measure({ gold: 2, found: 0, right: 0 })).toEqual({ precision: null, recall: 0, f1: 0 });
});

test('several texts count as one', () => {
  const one = score(gold, gold);
  const none = score(gold, { ...gold, figures: [] });
  expect(total([one, none]).figures).toEqual({
    gold: 2 * gold.figures.length,
    found: gold.figures.length,
    right: gold.figures.length,
  });
  expect(Object.keys(total([]))).toEqual(respects);
  expect(macro(total([]))).toBeNull();
});
