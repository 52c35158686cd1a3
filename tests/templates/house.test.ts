import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Doc } from '#core/doc';
import { Theme } from '#core/theme';
import { houseLabels } from '#templates/house-labels';
import { labelLanguages, type TemplateName, templates } from '#templates/index';
import { letterheadValues, placeholders } from '#templates/letterhead';
import { articleOf, commission, compose, sectionOf } from './commissioned.ts';

const article = articleOf('shore-power');
const [en, fr] = await Promise.all([labelLanguages.en.load(), labelLanguages.fr.load()]);
const styled = (template: TemplateName, given: object): Doc => {
  const theme = Theme.parse(given);
  return templates[template].compose(article, {
    preparedOn: '2026-06-08',
    commission,
    labels: houseLabels(en, theme),
    theme,
  });
};
const ids = ({ blocks }: Doc) => blocks.flatMap(block => (block.kind === 'section' ? [block.id] : []));
const rowsIn = (doc: Doc, id: string) => {
  const [table] = sectionOf(doc.blocks, id)?.blocks ?? [];
  return table?.kind === 'table' ? table.groups.flatMap(({ rows }) => rows).length : 0;
};

describe('a house style', () => {
  test.each<TemplateName>(['briefing-note', 'report'])('that sets nothing changes nothing in a %s', template => {
    expect(styled(template, {})).toEqual(compose(template, article));
  });

  test('puts the sections of a note in its order, behind the bottom line and before the annex; none is lost', () => {
    const usual = ids(compose('briefing-note', article));
    const own = ids(styled('briefing-note', { sections: { note: { order: ['gaps', 'supplied', 'figures'] } } }));
    expect(own.slice(0, 5)).toEqual(['bottom-line', 'gaps', 'considerations', 'lines', 'figures']);
    expect(own.at(-1)).toBe('annex');
    expect([...own].sort()).toEqual([...usual].sort());
  });

  test('numbers the sections of a report in its order, and what points to them follows', () => {
    const doc = styled('report', { sections: { report: { order: ['verification', 'analysis'] } } });
    expect(ids(doc).slice(0, 4)).toEqual(['summary', 'gaps', 'analysis', 'brief']);
    expect(sectionOf(doc.blocks, 'gaps')?.number).toBe('2');
    expect(sectionOf(doc.blocks, 'considerations')?.number).toBe('3.1');
    const named = { kind: 'text', text: '2', tone: 'plain', numberOf: 'gaps' };
    expect(doc.blocks[2]).toMatchObject({ content: expect.arrayContaining([named]) });
  });

  test('says how much a note holds; what is not shown is told', () => {
    const doc = styled('briefing-note', { sections: { note: { limits: { figures: 1, people: 1 } } } });
    expect([rowsIn(doc, 'figures'), rowsIn(doc, 'people')]).toEqual([1, 1]);
    expect(sectionOf(doc.blocks, 'figures')?.note).toMatch(/^1 of \d+ shown/);
    expect(doc.reductions.flatMap(step => Object.keys(step))).not.toContain('people');
  });

  test('has words of its own for headings and kinds, in the language it gives them for', () => {
    const given = { labels: { en: { kinds: { note: 'Desk brief' }, sections: { gaps: 'Watch out' } } } };
    const doc = styled('briefing-note', given);
    expect([doc.kind, sectionOf(doc.blocks, 'gaps')?.label]).toEqual(['Desk brief', 'Watch out']);
    expect(houseLabels(fr, Theme.parse(given))).toBe(fr);
  });

  test('puts its lines above and below, and signs what comes from nobody else', () => {
    const given = { organisation: 'Meridian Secretariat', footer: 'Port Meridian', marking: { scheme: 'TLP' } };
    const doc = styled('briefing-note', given);
    expect(doc.furniture).toMatchObject({ header: 'Meridian Secretariat', footer: 'Port Meridian', markedTwice: true });
    expect(doc.author).toBe('Briefing Unit');
    const unsigned = templates['briefing-note'].compose(article, {
      preparedOn: '2026-06-08',
      commission: { ...commission, from: null },
      labels: en,
      theme: Theme.parse(given),
    });
    expect(unsigned.author).toBe('Meridian Secretariat');
  });
});

describe('the placeholders of a letterhead', () => {
  const values = letterheadValues(article, { preparedOn: '2026-06-08', commission, labels: en });

  test('are told in docs/house-style.md, each with what it holds and the parts of its entries', () => {
    const page = readFileSync(new URL('../../docs/house-style.md', import.meta.url), 'utf8');
    const rows = Object.entries(placeholders).map(([name, slot]) => {
      const parts = 'parts' in slot ? [...slot.parts, 'source'].map(part => `\`.${part}\``).join(' ') : '';
      return [`\`{{${name}}}\``, slot.says, parts];
    });
    const told = page
      .split('\n')
      .filter(line => line.startsWith('| `{{'))
      .map(line =>
        line
          .split('|')
          .slice(1, -1)
          .map(cell => cell.trim()),
      );
    expect(told).toEqual(rows);
  });

  test('hold the words of the source with their ¶, and what the requester supplied', () => {
    const { headline, figures, people, gaps, linesToTake, to } = values.values;
    expect(headline).toBe(article.headline?.text);
    expect(to).toBe('Director, Coastal Cities');
    const entriesOf = (value: typeof figures) => (typeof value === 'object' && value ? value.entries : []);
    expect(entriesOf(figures)[0]?.whole).toMatch(/ – .* ¶\d/);
    expect(
      entriesOf(people)
        .map(({ parts }) => parts.name)
        .filter(Boolean).length,
    ).toBeGreaterThan(1);
    expect(entriesOf(gaps)[0]?.whole).toMatch(/^▲1 /);
    expect(entriesOf(linesToTake).map(({ whole }) => whole)).toEqual(commission.linesToTake);
  });

  test('have the parts that they are said to have', () => {
    for (const [name, parts] of Object.entries(values.parts)) {
      const value = values.values[name];
      const entries = typeof value === 'object' && value ? value.entries : [];
      for (const entry of entries) expect(parts, name).toEqual(expect.arrayContaining(Object.keys(entry.parts)));
    }
  });

  test('leave the source out where it may not be printed', () => {
    const withheld = letterheadValues(article, {
      preparedOn: '2026-06-08',
      commission: { ...commission, sourceText: 'none' },
      labels: en,
    });
    expect(withheld.values.sourceText).toBeNull();
  });
});
