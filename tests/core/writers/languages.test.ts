import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '#app/convert';
import type { Doc } from '#core/doc';
import { wordsOf } from '#core/words';
import { write as writeHtml } from '#core/writers/html/write';
import type { LabelTag } from '#templates/index';
import { theme } from '#templates/theme';
import { allLabels, articleOf, compose, FIXTURES } from '../../templates/commissioned.ts';
import { make as makeDocx, paragraphsOf, partsOf } from './docx/read-docx.ts';
import { make as makePdf } from './pdf/make-pdf.ts';
import { readPdf } from './pdf/read-pdf.ts';

const folder = new URL('languages/', FIXTURES);

const sources = await Promise.all(
  readdirSync(folder).map(async name => {
    const bytes = new Uint8Array(readFileSync(new URL(`${name}/source.txt`, folder)));
    return { name, article: (await readArticle(bytes, `${name}.txt`, {})).value };
  }),
);

/** White space apart, and marks that only direct. */
const bare = (words: string): string => words.replace(/[\s\u200E\u200F\u2066-\u2069]+/g, '');

const wanted = (doc: Doc): string => bare(wordsOf(doc).body);

async function inPdf(doc: Doc): Promise<string> {
  const { reads } = await readPdf((await makePdf(doc)).value);
  const told = reads.filter(({ roles }) => !['Contents', 'Reference', 'Note'].some(role => roles.includes(role)));
  return bare(told.map(({ text }) => text).join(''));
}

async function inDocx(doc: Doc): Promise<string> {
  const paragraphs = paragraphsOf(partsOf(await makeDocx(doc)));
  const told = paragraphs.filter(({ style }) => !/^TOC/.test(style));
  return bare(told.map(({ number, text }) => number + text).join(''));
}

async function inHtml(doc: Doc): Promise<string> {
  const fonts = () => Promise.reject(new Error('a page of HTML embeds no fonts'));
  const { value } = await writeHtml(doc, { theme, fonts, attachments: [] });
  const [, main = ''] = /<main>([\s\S]*)<\/main>/.exec(new TextDecoder().decode(value)) ?? [];
  const told = main.replace(/<nav[\s\S]*?<\/nav>|<sup>[\s\S]*?<\/sup>/g, '').replace(/<[^>]*>/g, '');
  return bare(
    told.replace(
      /&(?:amp|lt|gt|quot|#39);/g,
      sign => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' })[sign] ?? "'",
    ),
  );
}

const tags = Object.keys(allLabels) as LabelTag[];
const cases = [
  ...tags.map(labels => ({ labels, name: 'shore-power', article: articleOf('shore-power') })),
  ...sources.flatMap(({ name, article }) => (['en', 'ar', 'zh'] as const).map(labels => ({ labels, name, article }))),
];

describe.each(cases)('the documents of $name with labels in $labels', ({ labels, article }) => {
  const note = { ...compose('briefing-note', article, { labels: allLabels[labels] }), pages: null };
  const report = compose('report', article, { labels: allLabels[labels] });

  test('hold the words of the document in the order they are read in, as PDF, DOCX and HTML', async () => {
    for (const doc of [note, report]) {
      expect(await inPdf(doc)).toBe(wanted(doc));
      expect(await inDocx(doc)).toBe(wanted(doc));
      expect(await inHtml(doc)).toBe(wanted(doc));
    }
  });
});
