import { describe, expect, test } from 'vitest';
import type { Doc } from '#core/doc';
import { type BareWords, documents, wanted } from './documents.ts';
import { make as makeDocx, partsOf, readWords as readDocx } from './docx/read-docx.ts';
import { pageOf, readWords as readHtml } from './html/read-html.ts';
import { make as makePdf, noteOf, paragraphOf, sectionOf } from './pdf/make-pdf.ts';
import { readPdf, readWords as readPdfWords } from './pdf/read-pdf.ts';

/** What a reader reads in each format of a document. */
const formats: Readonly<Record<string, (doc: Doc) => Promise<BareWords>>> = {
  PDF: async doc => readPdfWords(await readPdf((await makePdf(doc)).value)),
  DOCX: async doc => readDocx(partsOf(await makeDocx(doc))),
  HTML: async doc => readHtml(await pageOf(doc)),
};

describe.each(Object.keys(formats))('the %s', format => {
  test.each(documents)('of $name holds the words of the document, in order, and no others', async ({ doc }) => {
    expect(await formats[format]?.(doc)).toEqual(wanted(doc));
  });
});

test('the fiftieth document of a process holds its words as the first did', async () => {
  const short = noteOf(sectionOf('accents', paragraphOf('Zürich, é, ñ, Åse, Čapek, ṭ: élève à Nîmes, 12 %')));
  for (let made = 0; made < 24; made++) await Promise.all([makePdf(short), makeDocx(short)]);
  for (const { doc } of documents.slice(-2))
    for (const read of Object.values(formats)) expect(await read(doc)).toEqual(wanted(doc));
});
