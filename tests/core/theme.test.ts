import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { themeSchema } from '#app/schema';
import { parse } from '#app/settings';
import { contrast } from '#core/contrast';
import { type Levels, markingOf, paintOf, schemes } from '#core/house/scheme';
import { Theme } from '#core/theme';

describe('a house style', () => {
  test('has a JSON Schema in docs; `npm run schema` writes it', () => {
    expect(readFileSync(new URL('../../docs/theme.schema.json', import.meta.url), 'utf8')).toBe(themeSchema());
  });

  test('the example is one, and names the schema', () => {
    const example = readFileSync(new URL('../../examples/house/theme.json', import.meta.url), 'utf8');
    expect(parse('theme', example, 'theme.json').$schema).toBe('../../docs/theme.schema.json');
  });

  test.each<[what: string, theme: object, says: string]>([
    ['white on white', { colours: { ink: '#FFFFFF' } }, 'colours.ink: has a contrast of 1.0 on white; at least 4.5'],
    [
      'a tint as dark as its text',
      { colours: { tint: '#1A1D1F' } },
      'colours.accent: has a contrast of 1.7 on the tint',
    ],
    ['just too pale', { colours: { grey: '#777777' } }, 'colours.grey: has a contrast of 4.4 on white'],
    ['a colour by name', { colours: { rule: 'red' } }, 'colours.rule: a colour is written #RRGGBB'],
    ['a field misspelt', { organization: 'x' }, 'did you mean organisation?'],
    ['a logo that nobody can hear', { logo: { file: 'a.png' } }, 'logo.alternative: say what'],
    ['a section that there is not', { sections: { note: { order: ['annex'] } } }, 'sections.note.order[0]'],
    ['a section twice', { sections: { note: { order: ['gaps', 'gaps'] } } }, 'names a section twice'],
    ['no figures at all', { sections: { note: { limits: { figures: 0 } } } }, 'sections.note.limits.figures'],
    ['a label that there is not', { labels: { en: { sections: { gap: 'x' } } } }, 'labels.en.sections.gap'],
    ['an own scheme without levels', { marking: { scheme: 'own' } }, 'marking.levels: an own scheme'],
    ['levels of another scheme', { marking: { scheme: 'UN', levels: [{ name: 'x' }] } }, 'marking.levels: only an own'],
    [
      'a standard marking of no level',
      { marking: { scheme: 'TLP', standard: 'secret' } },
      'none of TLP:CLEAR, TLP:GREEN',
    ],
    [
      'a level that cannot be read',
      { marking: { scheme: 'own', levels: [{ name: 'x', ink: '#FFFF00', ground: '#FFFFFF' }] } },
      'marking.levels[0].ink: has a contrast of 1.0 on its ground',
    ],
    [
      'a level with half its colours',
      { marking: { scheme: 'own', levels: [{ name: 'x', ink: '#000000' }] } },
      'or neither',
    ],
    ['fonts without a bold', { fonts: { sans: { regular: 'a.ttf' } } }, 'fonts.sans.bold'],
  ])('is refused with the place at fault: %s', (_, theme, says) => {
    expect(() => parse('theme', JSON.stringify(theme), 't.json')).toThrow(says);
  });

  test('with a colour that is none is told that alone, and not how well it can be read', () => {
    const refused = () => parse('theme', '{"colours":{"accent":"#fff","tint":"blue"}}', 't.json');
    expect(refused).toThrow('colours.accent: a colour is written #RRGGBB; colours.tint: a colour is written #RRGGBB');
    expect(refused).not.toThrow('contrast');
  });
});

describe('a marking', () => {
  const of = (marking: object): Levels => Theme.parse({ marking }).marking;

  test.each<[scheme: object, asked: string | null, marking: string | null]>([
    [{}, null, null],
    [{}, 'For internal use', 'For internal use'],
    [{ scheme: 'UN' }, 'strictly confidential', 'STRICTLY CONFIDENTIAL'],
    [{ scheme: 'TLP', standard: 'TLP:GREEN' }, null, 'TLP:GREEN'],
    [{ scheme: 'TLP', standard: 'TLP:GREEN' }, 'tlp:amber+strict', 'TLP:AMBER+STRICT'],
    [{ scheme: 'own', levels: [{ name: 'Grey' }] }, 'GREY', 'Grey'],
  ])('of %j asked for as %j is %j', (scheme, asked, marking) => {
    expect(markingOf(of(scheme), asked)).toBe(marking);
  });

  test('that its scheme does not know is refused, and those it knows are named', () => {
    expect(() => markingOf(of({ scheme: 'UN' }), 'SECRET')).toThrow('knows no marking "SECRET"');
  });

  test('of every scheme can be read in its colours', () => {
    for (const { paint } of Object.values(schemes).flat())
      if (paint) expect(contrast(paint.ink, paint.ground)).toBeGreaterThan(4.5);
    expect(paintOf(of({ scheme: 'TLP' }), 'TLP:RED')).toEqual({ ink: '#FF2B2B', ground: '#000000' });
  });
});
