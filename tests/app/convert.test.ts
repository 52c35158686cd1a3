import { describe, expect, test } from 'vitest';
import { localPorts } from '#adapters/local/ports';
import { type Preparation, readArticle, renderDocument } from '#app/convert';
import { check } from '#app/settings';
import { Article } from '#core/article';
import { write } from '#core/exports/json';
import { release } from '../local/brief.ts';

const bytes = new TextEncoder().encode(release);
const preparation = (commission: object = {}): Preparation => ({
  commission: check('commission', commission, 'commission'),
  labels: 'en',
  preparedOn: '2026-05-13',
  theme: check('theme', {}, 'theme'),
  fonts: localPorts().fonts,
});
const text = (made: Uint8Array) => new TextDecoder('latin1').decode(made);

describe('convert', () => {
  test('the record reads back as the article it was', async () => {
    const { value } = await readArticle(bytes, 'lock.txt', {});
    expect(Article.parse(JSON.parse(new TextDecoder().decode(write(value))))).toEqual(value);
  });

  test('the record keeps the order of the schema, one span a line, and ends its last line', async () => {
    const { value } = await readArticle(bytes, 'lock.txt', {});
    const json = new TextDecoder().decode(write(value));
    expect(Object.keys(JSON.parse(json)).slice(0, 3)).toEqual(['schema', 'id', 'version']);
    expect(json).toMatch(/"span": \[\d+, \d+\]/);
    expect(json.endsWith('}\n')).toBe(true);
  });

  test('a PDF carries the source text and the record, unless the source text may not be passed on', async () => {
    const { value } = await readArticle(bytes, 'lock.txt', {});
    const annexed = await renderDocument(value, 'briefing-note', 'pdf', preparation());
    expect(text(annexed.value)).toMatch(/source\.txt[\s\S]*article\.json|article\.json[\s\S]*source\.txt/);
    const withheld = await renderDocument(value, 'briefing-note', 'pdf', preparation({ sourceText: 'none' }));
    expect(text(withheld.value)).not.toMatch(/source\.txt|article\.json/);
  });

  test('a language without labels is refused', async () => {
    const { value } = await readArticle(bytes, 'lock.txt', {});
    await expect(renderDocument(value, 'report', 'html', { ...preparation(), labels: 'xx' })).rejects.toMatchObject({
      kind: 'misuse',
    });
  });

  test('what a sidecar declares stands in the record as received', async () => {
    const declared = { published: '2026-05-11', issuer: 'Tidewater Board' };
    const { value } = await readArticle(bytes, 'lock.txt', declared);
    expect(value.declared).toEqual(declared);
  });
});
