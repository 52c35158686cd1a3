import PDFDocument from 'pdfkit';
import { RIGHT_TO_LEFT_LETTER, rightToLeft } from '../../direction.ts';
import type { Doc } from '../../doc.ts';
import type { Fonts, Writer } from '../writer.ts';
import { showable } from './characters.ts';
import { countsOf } from './count.ts';
import { drawPages } from './draw.ts';
import { fitPages } from './fit.ts';
import { type Faces, openFonts } from './fonts.ts';
import { scriptsIn } from './scripts.ts';
import { accessibilityClaim, infoText } from './xmp.ts';

const MAKER = 'Pressbrief';

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The file, when it has ended. It goes through its stream in one piece: as it comes, a note is some five thousand. */
function collect(pdf: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const pushed: Uint8Array[] = [];
  const { push } = pdf;
  pdf.push = chunk => {
    if (chunk) pushed.push(chunk);
    else push.call(pdf, joined(pushed));
    return chunk ? true : push.call(pdf, null);
  };
  return new Promise((resolve, reject) => {
    pdf.on('data', chunk => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => resolve(joined(chunks)));
  });
}

const ascii = new TextEncoder();

/** Writes what a page says in one piece when it ends: as it comes, it is some two thousand lines, each an array of its own. */
function gatherLines(pdf: PDFDocument): void {
  const { flushPages } = pdf;
  let lines: string[] = [];
  pdf.addContent = line => {
    lines.push(line);
    return pdf;
  };
  pdf.flushPages = () => {
    if (lines.length > 0) pdf.page.write(ascii.encode(`${lines.join('\n')}\n`));
    lines = [];
    flushPages.call(pdf);
  };
}

/** What a document is set with: faces of other scripts, and the order of words from right to left, only where it has such letters. */
async function facesFor(doc: Doc, fonts: Fonts): Promise<Faces> {
  const text = JSON.stringify(doc);
  const directed = rightToLeft(doc.language) || RIGHT_TO_LEFT_LETTER.test(text);
  const order = directed ? (await import('./order.ts')).orderOf(doc.language) : null;
  return openFonts(fonts, scriptsIn(text), order);
}

/**
 * Writes a document as a PDF that claims PDF/UA-1 and PDF/A-3a, with its attachments as associated files.
 * @throws {Failure} unsupported, when no font has a letter of it.
 */
export const write: Writer = async (given, { theme, fonts, attachments, house }) => {
  const faces = await facesFor(given, await fonts());
  const { doc, diagnostics } = showable(given, faces);
  const fitted = fitPages(doc, faces, theme, house?.logo ?? null);
  const { layout, diagnostics: fitting } = fitted;
  const { design } = layout.setting;
  const date = new Date(`${doc.preparedOn}T00:00:00Z`);
  const pdf = new PDFDocument({
    size: [design.page.width, design.page.height],
    margin: 0,
    autoFirstPage: false,
    font: null,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang: doc.language,
    info: {
      Title: infoText(doc.title === '' ? doc.kind : doc.title),
      ...(doc.author === null ? {} : { Author: infoText(doc.author) }),
      Subject: infoText(doc.kind),
      Creator: infoText(MAKER),
      Producer: infoText(MAKER),
      CreationDate: date,
      ModDate: date,
    },
  });
  const bytes = collect(pdf);
  gatherLines(pdf);
  for (const [name, { font }] of faces.byName) pdf.registerFont(name, font);
  // Readers number pages as header and footer do.
  const counts = countsOf(fitted, doc);
  pdf._root.data.PageLabels = {
    Nums: counts.flatMap(({ start, part }) => [start, { S: 'D', ...(part === null ? {} : { P: Object(`${part} `) }) }]),
  };
  pdf.appendXML(accessibilityClaim);
  drawPages(fitted.pages, counts, layout.setting, pdf);
  for (const { name, mediaType, bytes: content, description, relationship } of attachments)
    pdf.file(content, { name, type: mediaType, description, relationship, creationDate: date, modifiedDate: date });
  pdf.end();
  return { value: await bytes, diagnostics: [...diagnostics, ...fitting] };
};
