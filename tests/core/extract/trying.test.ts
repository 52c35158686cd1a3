import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '#core/article';
import { extraction } from '#core/extract/extract';
import { manuscriptOf } from '../manuscript-of.ts';

/** Invented texts that try a reader: other languages, scans, mail, shouting, tables, odd signs. */
const FIXTURES = new URL('../../fixtures/trying/', import.meta.url);
const slugs = readdirSync(FIXTURES).sort();

const joined = (...parts: readonly (string | number | null | undefined)[]) =>
  parts.filter(part => part !== null && part !== undefined).join(' | ');

/** A record in short lines: what a person checks beside the text. */
const told = (article: Article) => ({
  language: article.language,
  headline: article.headline?.text ?? null,
  issuer: article.issuer ? joined(article.issuer.name, article.issuer.acronym) : null,
  dateline: article.dateline ? joined(article.dateline.place, article.dateline.date) : null,
  published: article.published?.date ?? null,
  people: article.people.map(({ honorific, name, roles }) =>
    joined(honorific, name, ...roles.map(({ title, organisation }) => joined(title, organisation))),
  ),
  organisations: article.organisations.map(({ name }) => name),
  acronyms: article.acronyms.map(({ short, long }) => `${short} = ${long}`),
  places: article.places.map(({ name }) => name),
  events: article.events.map(({ name, acronym, edition, start, end, place }) =>
    joined(name, acronym, edition, start, end, place),
  ),
  figures: article.figures.map(({ text, value, max, of, unit, currency }) =>
    joined(text, value, max, unit, currency, of),
  ),
  dates: article.dates.map(({ text, value }) => joined(text, value)),
  quotes: article.quotes.map(({ text, speaker }) => joined(speaker ?? '?', text)),
  statements: article.statements.map(({ text, speaker }) => joined(speaker ?? '?', text)),
  keyPoints: article.keyPoints.map(({ text }) => text),
  gaps: article.gaps.map(({ code }) => code),
});

test('there are fixtures', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(23);
});

test.each(slugs)('of %s nothing is told that the text does not say', async slug => {
  const file = new URL(`${slug}/expected.json`, FIXTURES);
  const manuscript = await manuscriptOf(readFileSync(new URL(`${slug}/source.txt`, FIXTURES), 'utf8'));
  const found = told((await extraction(manuscript)).article);
  if (process.env.UPDATE_FIXTURES === '1') writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  expect(existsSync(file), `${slug}/expected.json is missing; UPDATE_FIXTURES=1 writes it, a person checks it`).toBe(
    true,
  );
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

/** A text as mail programs break it: no line but its first over a width. */
const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line, at) =>
      at === 0 ? line : line.replace(new RegExp(`(?!.{0,${width}}$)(.{1,${width}})\\s`, 'g'), '$1\n'),
    )
    .join('\n');

test.each(['french', 'french-acronyms', 'spanish', 'spanish-agreement', 'spanish-acronyms'])(
  '%s is read alike where its lines are broken',
  async slug => {
    const text = readFileSync(new URL(`${slug}/source.txt`, FIXTURES), 'utf8');
    const read = async (written: string) => {
      const { people, organisations, acronyms } = told((await extraction(await manuscriptOf(written))).article);
      return { people, organisations, acronyms };
    };
    expect(await read(wrapped(text, 64))).toEqual(await read(text));
  },
);
