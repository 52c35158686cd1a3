import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Doc } from '#core/doc';
import { ourTheme as theme } from '#core/theme';
import { write } from '#core/writers/html/write';
import { articleOf, compose, FIXTURES, slugs } from './commissioned.ts';

const json = (doc: Doc) => `${JSON.stringify(doc, null, 2)}\n`;

async function html(doc: Doc): Promise<string> {
  const fonts = () => Promise.reject(new Error('a page of HTML embeds no fonts'));
  const { value } = await write(doc, { theme, fonts, attachments: [] });
  return new TextDecoder().decode(value);
}

/** What each fixture expects, by file name. */
const expectations: Readonly<Record<string, (slug: string) => string | Promise<string>>> = {
  'briefing-note.doc.json': slug => json(compose('briefing-note', articleOf(slug))),
  'report.doc.json': slug => json(compose('report', articleOf(slug))),
  'briefing-note.html': slug => html(compose('briefing-note', articleOf(slug))),
};

const INPUTS = ['source.txt', 'article.json'];

test('there are fixtures', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(2);
});

describe.each(slugs)('the fixture %s', slug => {
  const folder = new URL(`${slug}/`, FIXTURES);

  test.each(Object.keys(expectations))('gives its %s', async name => {
    const made = (await expectations[name]?.(slug)) ?? '';
    const file = new URL(name, folder);
    if (process.env.UPDATE_FIXTURES === '1') writeFileSync(file, made);
    expect(existsSync(file), `${slug}/${name} is missing; UPDATE_FIXTURES=1 writes it`).toBe(true);
    expect(made).toBe(readFileSync(file, 'utf8'));
  });

  test('holds its source, and its article is of that source', () => {
    expect(articleOf(slug).text).toBe(readFileSync(new URL('source.txt', folder), 'utf8').normalize('NFC'));
  });
});

test('no fixture holds an expectation that nothing checks', () => {
  const known = new Set([...INPUTS, ...Object.keys(expectations)]);
  const unused = slugs.flatMap(slug =>
    readdirSync(new URL(`${slug}/`, FIXTURES))
      .filter(name => !known.has(name))
      .map(name => `${slug}/${name}`),
  );
  expect(unused).toEqual([]);
});
