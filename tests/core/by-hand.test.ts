import { expect, test } from 'vitest';
import type { Article } from '#core/article';
import { byHand, isByHand, sayTheSame } from '#core/by-hand';
import { articleOf } from '../templates/commissioned.ts';

const before = articleOf('shore-power');
const change = (changes: Partial<Article>) => byHand(before, { ...before, engine: 'me', ...changes });
const [figure] = before.figures as [Article['figures'][number]];
const [person] = before.people as [Article['people'][number]];

test('what a person changes is theirs, whatever they say of it; all else stays as it was found', () => {
  const { figures } = change({ figures: [{ ...figure, value: 7 }, ...before.figures.slice(1)] });
  expect(figures[0]).toEqual({ ...figure, value: 7, basis: 'corrected', rule: 'figures/by-hand' });
  expect(figures.slice(1)).toEqual(before.figures.slice(1));
});

test('what is put in is theirs, and what only moved is not', () => {
  const headline = {
    text: 'Other words',
    spans: [],
    paragraph: null,
    basis: 'stated',
    rule: 'headline/first-line',
  } as const;
  const keyPoints = [...before.keyPoints].reverse();
  const made = change({ headline, keyPoints });
  expect(made.headline).toEqual({ ...headline, basis: 'corrected', rule: 'headline/by-hand' });
  expect(made.keyPoints).toEqual(keyPoints);
  expect(change({ keyPoints: [{ ...keyPoints[0], rank: 9 } as never] }).keyPoints[0]?.rule).toBe('key-points/by-hand');
});

test('an office that is changed is theirs, as is whose it is', () => {
  const office = {
    title: 'Master',
    organisation: null,
    spans: [],
    paragraph: null,
    basis: 'stated',
    rule: 'people/office',
  } as const;
  const [made] = change({ people: [{ ...person, roles: [office] }] }).people;
  expect(made).toMatchObject({ basis: 'corrected', rule: 'people/by-hand', mentions: person.mentions });
  expect(made?.roles).toEqual([{ ...office, basis: 'corrected', rule: 'people/by-hand' }]);
});

test('a record says of itself that it was corrected, once, and what was taken out is told by that', () => {
  const once = change({ gaps: [] });
  const twice = byHand(once, { ...once, keyPoints: [] });
  expect([isByHand(before), isByHand(once), isByHand(twice)]).toEqual([false, true, true]);
  expect([once.engine, twice.engine]).toEqual(Array(2).fill(`${before.engine}, corrected by hand`));
});

test('a fact that a person corrected stays theirs in later versions', () => {
  const once = change({ figures: [{ ...figure, value: 7 }] });
  const washed = byHand(once, { ...once, figures: [{ ...figure, value: 7 }] });
  expect(washed.figures).toEqual(once.figures);
});

test('records say the same whatever they are numbered and called', () => {
  expect(sayTheSame(before, { ...before, version: 9, supersedes: 8, engine: 'me' })).toBe(true);
  expect(sayTheSame(before, { ...before, gaps: [] })).toBe(before.gaps.length === 0);
});
