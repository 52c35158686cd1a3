import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commissionSchema, sidecarSchema } from '#app/schema';
import { parse, type SettingsKind } from '#app/settings';

const page = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

describe('what goes in beside a source', () => {
  test.each<[SettingsKind, string, () => string]>([
    ['commission', 'examples/harbour-accord.commission.json', commissionSchema],
    ['sidecar', 'examples/school-meals-regulation.txt.meta.json', sidecarSchema],
  ])('a %s has an example, a schema in docs, and a line for each field', (kind, example, schema) => {
    expect(() => parse(kind, page(example), example)).not.toThrow();
    expect(page(`docs/${kind}.schema.json`)).toBe(schema());
    const { $schema, ...fields } = JSON.parse(schema()).properties;
    expect($schema).toEqual({ type: 'string' });
    expect(Object.keys(JSON.parse(page(example))).filter(field => field !== '$schema' && !(field in fields))).toEqual(
      [],
    );
    expect(Object.keys(fields).filter(field => !page('docs/inputs.md').includes(`\`${field}\``))).toEqual([]);
  });
  test('one that names its schema is as good as one that does not', () => {
    expect(parse('commission', '{"$schema":"c.json","to":"A"}', 'c.json')).toEqual(
      parse('commission', '{"to":"A"}', 'c'),
    );
    expect(() => parse('commission', '{"$schema":3}', 'c.json')).toThrow('$schema: there is no such field');
  });
});

describe('settings', () => {
  test('what is missing is filled in', () => {
    expect(parse('commission', '{}', 'c.json')).toMatchObject({ to: null, considerations: [], sourceText: 'annex' });
    expect(parse('theme', '\uFEFF{"paper":"Letter"}', 't.json')).toMatchObject({
      paper: 'Letter',
      colours: { ink: '#1A1D1F' },
    });
  });

  test.each<[SettingsKind, string, string]>([
    ['commission', '[]', 'the whole'],
    ['commission', '{"to":3}', 'to: '],
    ['commission', '{"to":" "}', 'to: '],
    ['commission', '{"options":["a",""]}', 'options[1]: '],
    ['commission', '{"linestotake":[]}', 'did you mean linesToTake?'],
    ['theme', '{"colours":{"acent":"#000000"}}', 'colours.acent: '],
    ['sidecar', '{"published":"5 May 2026"}', 'published: a date is written 2025-11-05'],
    ['sidecar', '{"published":"2026-02-30"}', 'published: there is no such day'],
    ['sidecar', '{"published":"2026-13-45"}', 'published: there is no such day'],
    ['sidecar', '{"published":"2026-13"}', 'published: there is no such day'],
    ['sidecar', '{"published":"2026-05-12T25:00"}', 'published: there is no such day'],
    ['sidecar', '{"headline":" "}', 'headline: it is blank'],
    ['sidecar', '{"language":"en_GB"}', 'language: a language is written en or en-GB'],
    ['sidecar', 'null', 'the whole'],
    ['sidecar', '{"a"', 'not JSON'],
  ])('a broken %s, %s, is refused with its place: %s', (kind, json, says) => {
    expect(() => parse(kind, json, 'x.json')).toThrow(says);
    expect(() => parse(kind, json, 'x.json')).toThrow('x.json');
  });
});
