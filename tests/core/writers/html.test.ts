import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Doc } from '#core/doc';
import { Theme } from '#core/theme';
import { articleOf, compose } from '../../templates/commissioned.ts';
import { documents, wanted } from './documents.ts';
import { pageOf, part, readWords } from './html/read-html.ts';
import { marks, saysEverywhere } from './saying.ts';

const SEED = 20260608;

const VOID = new Set(['meta', 'col', '!doctype']);

/** Tags that are closed out of turn or not at all. */
function unbalanced(page: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, slash, name = ''] of page
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .matchAll(/<(\/?)([!a-z][a-z0-9]*)/g)) {
    if (VOID.has(name)) continue;
    if (!slash) open.push(name);
    else if (open.pop() !== name) faults.push(name);
  }
  return [...faults, ...open];
}

describe.each(documents)('the page of $name', ({ doc }) => {
  test('closes every tag in its turn, and every id is there once', async () => {
    const page = await pageOf(doc);
    expect(unbalanced(page)).toEqual([]);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has a target for every link inside it, and a name for every label', async () => {
    const page = await pageOf(doc);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const wanted = [...page.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)].map(([, id]) => id);
    expect(wanted.filter(id => !ids.has(id))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(0);
  });

  test('never skips a level of headings, and has one title', async () => {
    const levels = [...(await pageOf(doc)).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter(level => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('fetches nothing, runs nothing, and its policy lets only its own style sheet through', async () => {
    const page = await pageOf(doc);
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|base|form)\b|\son\w+=|@import|url\(|\sstyle=/i);
    const css = new TextEncoder().encode(part(page, /<style>([\s\S]*?)<\/style>/));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', css));
    expect(page).toContain(`style-src 'sha256-${Buffer.from(digest).toString('base64')}'`);
    expect(page).toContain("default-src 'none'");
  });

  test('is the same bytes every time', async () => {
    expect(await pageOf(doc)).toBe(await pageOf(doc));
  });
});

const rich = compose('briefing-note', articleOf('shore-power'));

/** A document that says one thing everywhere something can be said. */
function saying(words: string): Doc {
  return {
    ...rich,
    title: words,
    author: words,
    language: words,
    sourceLanguage: words,
    furniture: { ...rich.furniture, marking: words, running: words, embargo: { text: words, marks } },
    words: { source: words, paragraphMark: words, cautionMark: words, contents: words, table: words, notes: words },
    blocks: [
      {
        kind: 'title',
        documentKind: words,
        text: words,
        language: words,
        marks,
        subtitles: [words],
        keys: [{ term: words, value: words }],
      },
      { kind: 'contents' },
      {
        kind: 'section',
        id: 's',
        level: 1,
        number: words,
        label: words,
        note: words,
        setApart: true,
        annex: false,
        blocks: saysEverywhere(words),
      },
    ],
  };
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></main>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '&lt;b&gt; & <!-- ]]>',
];

test.each([
  ['A4', (297 / 25.4) * 96],
  ['Letter', 11 * 96],
] as const)(
  'a printed page of %s holds whole pixels: no rule of the next page shows at its foot',
  async (paper, height) => {
    const [{ doc } = { doc: undefined }] = documents;
    if (!doc) throw new Error('there is no document');
    const page = await pageOf(doc, Theme.parse({ paper }));
    const margin = Number(/@page\{size:\w+;margin:([\d.]+)px /.exec(page)?.[1]);
    const inside = height - 2 * margin;
    expect(Math.abs(inside - Math.round(inside))).toBeLessThan(0.04);
  },
);

describe('hostile words stay words', () => {
  test.each(HOSTILE)('%s', async words => {
    const page = await pageOf(saying(words));
    expect(page).not.toMatch(/<(?:script|img|b)>|<img|href="(?:javascript|data):|<!--/i);
    expect(unbalanced(page)).toEqual([]);
    expect(readWords(page).body).toBe(wanted(saying(words)).body);
  });

  test('and lose what no page may hold', async () => {
    const page = await pageOf(saying('a\u0000b\u0001c\u001fd'));
    expect(page).toContain('abcd');
    expect(page).not.toMatch(/[\u0000-\u0008\u000e-\u001f]/);
  });

  test('whatever they are', async () => {
    const character = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '/',
      ' ',
      '=',
      '`',
      'a',
      '¶',
      '▲',
      '\u202e',
      'ع',
      '字',
      '😀',
    );
    const property = fc.asyncProperty(fc.string({ unit: character, minLength: 1, maxLength: 40 }), async words => {
      const page = await pageOf(saying(words));
      expect(unbalanced(page)).toEqual([]);
      expect(readWords(page).body).toBe(wanted(saying(words)).body);
    });
    await fc.assert(property, { seed: SEED, numRuns: 100 });
  });
});

test.each([
  ['https://example.org/?a=1&b=2', '<a href="https://example.org/?a=1&amp;b=2"'],
  ['mailto:press@example.org', '<a href="mailto:press@example.org"'],
])('%s becomes a link', async (href, tag) => {
  expect(await pageOf(saying(href))).toContain(tag);
});

test('¶ and ▲ are said in words by a screen reader and link to what they mean', async () => {
  const page = await pageOf(rich);
  expect(page).toContain('<a href="#p4" aria-label="paragraph 4 of the source">¶4</a>');
  expect(page).toContain('<a href="#c1" class="doubt" aria-label="caution 1">▲1</a>');
});

test('a note without its source text has ¶ marks that link nowhere', async () => {
  const page = await pageOf({ ...rich, blocks: rich.blocks.filter(block => block.kind !== 'section' || !block.annex) });
  expect(page).not.toContain('href="#p');
  expect(page).toContain('<span role="img" aria-label="paragraph 4 of the source">¶4</span>');
});

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['zh-Hans', 'ltr'],
])('a document in %s runs %s', async (language, direction) => {
  expect(await pageOf({ ...rich, language })).toContain(`<html lang="${language}" dir="${direction}">`);
});

test('the colours are those of the house style, and are lightened by night until they can be read', async () => {
  const page = await pageOf(rich, Theme.parse({ colours: { accent: '#7A1F3D' } }));
  expect(page).toContain('--accent:#7A1F3D');
  expect(part(page, /prefers-color-scheme:dark\)\{:root\{[^}]*--accent:(#\w+)/)).not.toBe('#7A1F3D');
});
