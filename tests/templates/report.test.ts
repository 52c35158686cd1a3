import { describe, expect, test } from 'vitest';
import { Commission } from '#core/commission';
import { collapse } from '#core/span';
import { wordsOf } from '../core/words.ts';
import { articleOf, compose, runsOf, sectionOf, wordsIn } from './commissioned.ts';

const rich = articleOf('shore-power');
const report = compose('report', rich);
const { body, notes } = wordsOf(report);

test('the sections and annexes are numbered in their fixed order', () => {
  const headings = report.blocks.flatMap(block => (block.kind === 'section' ? [`${block.number} ${block.label}`] : []));
  expect(headings).toEqual([
    '1 Executive summary',
    '2 Announcement in brief',
    '3 Detailed account',
    '4 Figures and claims',
    '5 Statements',
    '6 People and organisations',
    '7 Timeline and what is next',
    '8 Documents and links',
    '9 Background',
    '10 Analysis, options, lines to take and Q&A',
    '11 Verification notes',
    'A Numbered source text',
    'B Glossary',
    'C Provenance',
  ]);
});

describe('the detailed account', () => {
  const account = sectionOf(report.blocks, 'account');

  test('follows the source, its headings included', () => {
    const labels = account?.blocks.map(block => (block.kind === 'section' ? `${block.number} ${block.label}` : ''));
    expect(labels).toEqual(['3.1 Announcement', '3.2 Cost and funding', '3.3 What the cities will do']);
  });

  test('tells every paragraph of running text whole, each with a footnote to its ¶', () => {
    const told = runsOf(account?.blocks ?? [])
      .map(wordsIn)
      .join(' ');
    const paragraphs = rich.paragraphs.filter(({ role, number }) => role === 'body' && number < 17);
    for (const { span } of paragraphs)
      expect(told).toContain(collapse(rich.text.slice(...span)).replace(/^VESTERBY, 8 June 2026 – /, ''));
    for (const { number } of paragraphs) expect(notes).toContain(`¶${number} in Annex A.`);
  });

  test('says in the footnote which verification note touches the paragraph', () => {
    expect(notes).toContain(
      '¶4 in Annex A. Verification note ▲1: The source says “Nine of the 11 cities”, but also “The eight signatory cities”.',
    );
  });

  test('tells a verification note once, and names it where it touches another paragraph', () => {
    const named = [...notes.matchAll(/Verification note ▲(\d+)([:.])/g)].map(([, number, told]) => ({ number, told }));
    const first = named.filter(({ number }, at) => named.findIndex(other => other.number === number) === at);
    expect(named.length).toBeGreaterThan(first.length);
    expect(named.filter(({ told }) => told === ':')).toEqual(first);
  });

  test('holds a paragraph that only leads to what comes next with it, and no other', () => {
    const paragraphs = (account?.blocks ?? []).flatMap(block =>
      block.kind === 'section' ? block.blocks.flatMap(inner => (inner.kind === 'paragraph' ? [inner] : [])) : [],
    );
    const own = ({ content: [first] }: (typeof paragraphs)[number]) => (first && 'text' in first ? first.text : '');
    expect(paragraphs.filter(({ leads }) => leads).map(own)).toEqual(
      paragraphs.map(own).filter(text => text.endsWith(':')),
    );
    expect(paragraphs.some(({ leads }) => leads)).toBe(true);
  });

  test('leaves the background to its own section', () => {
    expect(
      runsOf(account?.blocks ?? [])
        .map(wordsIn)
        .join(' '),
    ).not.toContain('founded in 1987');
    expect(
      runsOf(sectionOf(report.blocks, 'background')?.blocks ?? [])
        .map(wordsIn)
        .join(' '),
    ).toContain('founded in 1987');
  });
});

test('the ledger holds every figure as written with its value and unit', () => {
  const ledger = sectionOf(report.blocks, 'ledger')?.blocks[0];
  const rows = ledger?.kind === 'table' ? ledger.groups.flatMap(group => group.rows) : [];
  expect(rows.map(({ cells: [written = []] }) => wordsIn(written))).toEqual(rich.figures.map(({ text }) => text));
  const values = rows.map(({ cells }) => wordsIn(cells[2] ?? []));
  expect(values).toContain('EUR 90,000,000–110,000,000');
  expect(values).toContain('12%');
  expect(values).toContain('210 kilometres');
  expect(values).toContain('28,000 tonnes');
});

test('every quotation and every reported sentence is told, and "she" is named', () => {
  const statements = sectionOf(report.blocks, 'statements')?.blocks ?? [];
  expect(statements).toHaveLength(5);
  expect(runsOf(statements).map(wordsIn)).toContain(
    'Dr. Imke Sandvoort, Director of the Institute for Quiet Harbours (IQH)',
  );
});

test('what nobody supplied is a labelled prompt, and what somebody supplied says who', () => {
  const analysis = sectionOf(report.blocks, 'analysis')?.blocks ?? [];
  const state = analysis.map(part =>
    part.kind === 'section'
      ? [part.label, part.note, part.blocks[0]?.kind === 'paragraph' && part.blocks[0].style]
      : [],
  );
  expect(state).toEqual([
    ['Considerations', 'supplied by Briefing Unit', 'body'],
    ['Options', null, 'prompt'],
    ['Recommendation', null, 'prompt'],
    ['Lines to take', 'supplied by Briefing Unit', false],
    ['Questions and answers', null, 'prompt'],
  ]);
});

test('gaps are a list to tick off', () => {
  expect(sectionOf(report.blocks, 'gaps')?.blocks[0]).toMatchObject({ kind: 'cautions', style: 'check' });
});

test('the glossary tells defined acronyms from undefined ones', () => {
  expect(body).toContain('IQH Institute for Quiet Harbours ¶9');
  expect(body).toContain('BRF not spelt out in the source ¶8 ▲2');
});

test('the provenance names the whole hash and the rule of every field that holds facts', () => {
  const { body: words } = wordsOf({
    ...report,
    blocks: [sectionOf(report.blocks, 'provenance') ?? { kind: 'contents' }],
  });
  expect(words).toContain(rich.source.sha256);
  for (const field of ['headline', 'figures', 'quotes', 'timeline']) expect(words).toContain(field);
  expect(words).toContain('quotes/split-around-cue');
});

test.each([
  ['attached', 'The source text is attached to this document and not printed in it.'],
  ['none', 'The source text is not printed in this document.'],
] as const)('a source text that is %s is not printed in annex A', (sourceText, words) => {
  const doc = compose('report', rich, { commission: Commission.parse({ sourceText }) });
  const annex = sectionOf(doc.blocks, 'annex');
  expect(runsOf(annex?.blocks ?? []).map(wordsIn)).toEqual([words]);
  expect(JSON.stringify(doc)).not.toContain('"kind":"source"');
  expect(wordsOf(doc).body).not.toContain('Annex A');
});

test('a text that states nothing gives a report that says so section by section', () => {
  const { body: words } = wordsOf(compose('report', articleOf('nothing-stated')));
  for (const none of ['No figures were found', 'No quotations or reported statements', 'The source names no links'])
    expect(words).toContain(none);
});
