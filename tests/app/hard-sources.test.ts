import { describe, expect, test } from 'vitest';
import { readArticle, renderDocument } from '#app/convert';
import { Commission } from '#core/commission';
import { ourTheme as theme } from '#core/theme';
import { bare } from '../core/writers/documents.ts';
import { partsOf, readWords as readDocx } from '../core/writers/docx/read-docx.ts';
import { readWords as readHtml } from '../core/writers/html/read-html.ts';
import { fonts } from '../core/writers/pdf/make-pdf.ts';
import { readPdf, readWords as readPdfWords } from '../core/writers/pdf/read-pdf.ts';

const body = `MARLOW SOUND, 12 May 2026 – The Tidewater Board (TB) opened its fourth lock on Tuesday. It will let about 1,400 boats a year pass.

"The sound has waited thirty years," said Ms. Oriel Hastwick, Chair of the Tidewater Board.`;
const headline = 'Tidewater Board opens a fourth lock';
const people = Array.from(
  { length: 500 },
  (_, index) =>
    `Ms. Ada Brelle${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}, Keeper of the Sound, spoke.`,
);

interface Case {
  readonly text: string;
  readonly declared?: Readonly<Record<string, string>>;
  /** Words that every document holds. */
  readonly holds: string;
}

const cases: Readonly<Record<string, Case>> = {
  'a headline of two thousand letters': {
    text: body,
    declared: { headline: 'A headline that never ends '.repeat(75).trim() },
    holds: 'ends A […]',
  },
  'a word of forty letters and an address of two hundred': {
    text: `${headline}\n\n${body.replace('fourth', 'x'.repeat(40))}\n\nMore: https://tidewater.example/${'a'.repeat(200)}`,
    holds: 'x'.repeat(40),
  },
  'five hundred people': { text: `${headline}\n\n${body}\n\n${people.join('\n\n')}`, holds: headline },
  'a paragraph longer than two pages': {
    text: `${headline}\n\n${body}\n\nThe Board ${'weighed the gate. '.repeat(700)}`,
    holds: headline,
  },
  'no headline': { text: body, holds: 'opened its fourth lock' },
  'no date': {
    text: `${headline}\n\nThe Tidewater Board (TB) opened its lock. It lets 1,400 boats pass.`,
    holds: headline,
  },
  emoji: {
    text: `Tidewater Board opens a 🚢 lock\n\n${body.replace('pass.', 'pass 👩‍👩‍👧.')}`,
    holds: 'Tidewater Board opens a',
  },
};

describe.each(Object.keys(cases))('a release with %s', name => {
  const { text, declared = {}, holds } = cases[name] as Case;

  test.each(['briefing-note', 'report'] as const)('gives a %s in every format', async template => {
    const { value: article } = await readArticle(new TextEncoder().encode(text), 'release.txt', declared as never);
    const preparation = {
      commission: Commission.parse({}),
      labels: 'en',
      preparedOn: '2026-05-13',
      theme,
      fonts: async () => fonts,
    };
    const [pdf, docx, html] = await Promise.all(
      (['pdf', 'docx', 'html'] as const).map(format => renderDocument(article, template, format, preparation)),
    );
    if (!pdf || !docx || !html) throw new Error('a format is missing');
    const read = await readPdf(pdf.value);
    const wanted = bare(holds);
    expect(readPdfWords(read).body).toContain(wanted);
    expect(readDocx(partsOf(docx.value)).body).toContain(wanted);
    expect(readHtml(new TextDecoder().decode(html.value)).body).toContain(wanted);
    if (template === 'report') return;
    const annex = read.reads.find(({ text: words, roles }) => words.includes('Source text') && roles.includes('H2'));
    const told = pdf.diagnostics.some(({ code }) => code === 'too-many-pages');
    expect(told || (annex?.page ?? 9) <= 3).toBe(true);
  });
});
