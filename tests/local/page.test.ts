import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/app/convert.ts';
import { pageFile } from '../../src/local/page.ts';

// @ts-expect-error What browsers read as it is has no types.
const { dayOf, knownBy, paragraphOf, placesOf, sections, without } = await import('../../src/local/page/facts.js');

const folder = fileURLToPath(new URL('../../src/local/page/', import.meta.url));
const textAt = async (path: string) => new TextDecoder().decode((await pageFile(path))?.bytes);

test('the page, and every file that it names, is sent; it runs no script but those, and is framed by nobody', async () => {
  const page = await textAt('/');
  const named = [...page.matchAll(/(?:src|href)="(\/page\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(named).toEqual(['/page/page.css', '/page/page.js']);
  const styles = await textAt('/page/page.css');
  const scripts = readdirSync(folder).filter(name => name.endsWith('.js'));
  const imported = new Set<string>();
  for (const name of scripts)
    for (const [, path = ''] of (await textAt(`/page/${name}`)).matchAll(/from '\.\/([^']+)'/g)) imported.add(path);
  expect([...imported].sort()).toEqual(scripts.filter(name => name !== 'page.js').sort());
  const faces = [...styles.matchAll(/url\("([^"]+)"\)/g)].map(([, path = '']) => path);
  expect(faces).toHaveLength(4);
  for (const path of [...named, ...faces]) expect(await pageFile(path), path).not.toBeNull();
  expect(page).not.toMatch(/<script>|<style|style=|\son\w+=/);
  const { headers } = (await pageFile('/')) ?? {};
  expect(headers?.['content-security-policy']).toMatch(
    /default-src 'none'; script-src 'self'; .*frame-ancestors 'none'/,
  );
});

test.each([
  '/page/',
  '/page/index.html',
  '/page/nothing.js',
  '/page/../page.ts',
  '/page/%2e%2e/page.ts',
  '/page/fonts/README.md',
  '/page/fonts/../index.ts',
  '/index.html',
  '//',
])('nothing of the page is at %s', async path => {
  expect(await pageFile(path)).toBeNull();
});

const release =
  'IOSH opens its fourth lock\n\nORSENA, 22 April 2026 – The Harbour Institute (HI) spent USD 48 million on it.\n\n“It will hold,” said Ada Brennick, President of the Harbour Institute.\n';
const { value: article } = await readArticle(new TextEncoder().encode(release), 'lock.txt', {});

test('what is shown of a fact are words at its first place', () => {
  let shown = 0;
  for (const { field, reads } of sections)
    for (const fact of article[field as 'figures']) {
      const [[start, end]] = placesOf(fact);
      const words = reads(fact).words.replace(/^“|”$/g, '');
      const there = article.text.slice(start, end);
      expect(there.includes(words) || words.includes(there), `${field}: ${words}`).toBe(true);
      expect(paragraphOf(fact)).toBeGreaterThan(0);
      shown += 1;
    }
  expect(shown).toBeGreaterThan(6);
  expect(article.figures.map(knownBy)).toEqual([null]);
});

test('a person who is taken out speaks no more, and what was said stays', () => {
  const [person] = article.people;
  expect(person?.name).toBe('Ada Brennick');
  const left = without(article, 'people', person);
  expect(left.people).toEqual([]);
  expect(left.quotes).toEqual(article.quotes.map(quote => ({ ...quote, speaker: null, speakerSpan: null })));
  const [figure] = article.figures;
  expect(without(article, 'figures', figure)).toEqual({ ...article, figures: [] });
});

test.each([
  ['2027-34', 'Q2 2027'],
  ['2026-24/2027-21', 'winter 2026/spring 2027'],
  ['2026-12', '2026-12'],
  ['2026-11-24', '2026-11-24'],
  [null, null],
])('a date that the record has as %s is shown as %s', (value, shown) => {
  expect(dayOf(value)).toBe(shown);
});
