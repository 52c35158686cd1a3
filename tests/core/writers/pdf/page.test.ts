import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Doc, Inline, Marks } from '#core/doc';
import { ourTheme as theme } from '#core/theme';
import { fitPages } from '#core/writers/pdf/fit';
import { openFonts } from '#core/writers/pdf/fonts';
import type { Placed } from '#core/writers/pdf/page-break';
import { wordsOf } from '../../words.ts';
import { sampleNote, sampleReport } from '../sample-docs.ts';
import { fonts, make, noteOf, paragraphOf, sectionOf, tableOf } from './make-pdf.ts';
import { readPdf } from './read-pdf.ts';

const SEED = 20270203;
const faces = await openFonts(fonts);

const words = fc
  .oneof(
    {
      weight: 8,
      arbitrary: fc.array(fc.constantFrom('port', 'US$70 million', 'Secretary-General', '3 May', '“yes”', 'a'), {
        maxLength: 60,
      }),
    },
    { weight: 1, arbitrary: fc.array(fc.constant('x'.repeat(300)), { maxLength: 3 }) },
  )
  .map(parts => parts.join(' '));
const marks: fc.Arbitrary<Marks> = fc.record({
  paragraphs: fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 9 }),
  cautions: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
});
const plain = words.map((text): Inline => ({ kind: 'text', text, tone: 'plain' }));
const inline = fc.oneof(
  { weight: 5, arbitrary: plain },
  { weight: 1, arbitrary: plain.map((note): Inline => ({ kind: 'footnote', content: [note] })) },
);
const item = fc.record({ content: fc.array(inline, { maxLength: 3 }), marks });
const block: fc.Arbitrary<Block> = fc.oneof(
  item.map((each): Block => ({ kind: 'paragraph', style: 'body', ...each })),
  item.map((each): Block => ({ kind: 'paragraph', style: 'lead', ...each })),
  fc.array(item, { maxLength: 9 }).map((items): Block => ({ kind: 'list', style: 'check', items })),
  fc
    .array(
      item.map(each => ({ term: 'Term', ...each })),
      { maxLength: 9 },
    )
    .map((rows): Block => ({ kind: 'definitions', style: 'small', rows })),
  item.map(
    (each): Block => ({ kind: 'quotation', manner: 'direct', term: 'Quoted', attribution: each.content, ...each }),
  ),
  fc.array(fc.tuple(words, words, words), { maxLength: 30 }).map((rows): Block => tableOf(rows)),
);
const doc: fc.Arbitrary<Doc> = fc
  .record({
    sections: fc.array(
      fc.record({
        blocks: fc.array(block, { maxLength: 5 }),
        setApart: fc.boolean(),
        annex: fc.boolean(),
        number: fc.constantFrom(null, '1'),
      }),
      { maxLength: 7 },
    ),
    base: fc.constantFrom(sampleNote, sampleReport),
    pages: fc.constantFrom(null, 1, 2),
  })
  .map(({ sections, base, pages }) => ({
    ...base,
    pages,
    reductions: [],
    blocks: [
      ...base.blocks.slice(0, 1),
      ...sections.map((more, index) => ({ ...sectionOf(`s${index}`, ...more.blocks), ...more })),
    ],
  }));

/** What stands outside the room that a page has for it. */
function outside(given: Doc): string[] {
  const { layout, pages } = fitPages(given, faces, theme);
  const { page, tint } = layout.setting.design;
  const room = page.height - page.top - page.foot;
  const faults = (where: string, placed: readonly Placed[]) =>
    placed.flatMap(({ strip, y }) => [
      ...(y < -0.1 || y + strip.height > room + 0.1
        ? [`${where}: a strip from ${y} to ${y + strip.height} of ${room}`]
        : []),
      ...strip.pieces.flatMap(({ text, x, width }) =>
        x + width - tint.x - tint.width > 20 ? [`${where}: “${text.slice(0, 20)}” ends at ${x + width}`] : [],
      ),
    ]);
  return pages.flatMap(({ placed, notes }, index) => {
    const last = placed.at(-1);
    const end = last ? last.y + last.strip.height : 0;
    const overlap = notes[0] && notes[0].y < end - 0.1 ? [`page ${index + 1}: notes over text`] : [];
    return [...faults(`page ${index + 1}`, placed), ...faults(`notes ${index + 1}`, notes), ...overlap];
  });
}

test.each([
  ['note', sampleNote],
  ['report', sampleReport],
])('all of the sample %s stands inside its pages', (_, sample) => {
  expect(outside(sample)).toEqual([]);
});

const none: Marks = { paragraphs: [], cautions: [] };
const told = (text: string): Inline => ({ kind: 'text', text, tone: 'plain' });

/** The words of a block on each page that has any, the block moved down a page line by line. */
function everyCut(block: Block, words: readonly string[]): string[][][] {
  return Array.from({ length: 30 }, (_, index) => {
    const lines = Array.from({ length: 30 + index }, () => paragraphOf('A line.'));
    return fitPages(noteOf(sectionOf('above', ...lines), sectionOf('own', block)), faces, theme)
      .pages.map(({ placed }) =>
        placed.flatMap(({ strip }) => strip.pieces.map(({ text }) => text.trim())).filter(text => words.includes(text)),
      )
      .filter(found => found.length > 0);
  });
}

test('terms that a page can hold are never parted by its end', () => {
  const terms = ['first', 'second', 'third', 'last'];
  const rows = terms.map(term => ({ term, content: [told('x')], marks: none }));
  for (const pages of everyCut({ kind: 'definitions', style: 'small', rows }, terms)) expect(pages).toEqual([terms]);
});

test('no item of a list, and no caution, stands alone on its page', () => {
  const words = ['first', 'second', 'third', 'fourth', 'last'];
  const items = words.map(word => ({ content: [told(word)], marks: none }));
  const blocks: readonly Block[] = [
    { kind: 'list', style: 'bullet', items },
    {
      kind: 'cautions',
      style: 'check',
      items: items.map((each, index) => ({ ...each, number: index + 1, title: '' })),
    },
  ];
  for (const pages of blocks.flatMap(each => everyCut(each, words))) {
    expect(pages.flat()).toEqual(words);
    expect(Math.min(...pages.map(found => found.length))).toBeGreaterThan(1);
  }
});

test('whatever a document holds stands inside its pages', () => {
  fc.assert(
    fc.property(doc, each => {
      expect(outside(each)).toEqual([]);
    }),
    { seed: SEED, numRuns: 100 },
  );
});

test('whatever a document holds, no word is lost and none is doubled', async () => {
  const letters = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 4 }), async blocks => {
      const given = noteOf(sectionOf('all', ...blocks));
      const { reads } = await readPdf((await make(given)).value);
      const read = reads.filter(
        ({ roles }) => !roles.includes('Reference') && !(roles.includes('Note') && roles.includes('Lbl')),
      );
      const { body, notes } = wordsOf(given);
      expect(letters(read.map(({ text }) => text).join(''))).toBe(letters(body + notes));
    }),
    { seed: SEED, numRuns: 40 },
  );
});
