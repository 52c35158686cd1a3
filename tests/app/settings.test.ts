import { describe, expect, test } from 'vitest';
import { parse, type SettingsKind } from '#app/settings';

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
