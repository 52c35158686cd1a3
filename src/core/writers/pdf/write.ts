import PDFDocument from 'pdfkit';
import type { Writer } from '../writer.ts';
import { showable } from './characters.ts';
import { drawPages } from './draw.ts';
import { fitPages } from './fit.ts';
import { type FaceName, openFonts } from './fonts.ts';
import { accessibilityClaim, infoText } from './xmp.ts';

const MAKER = 'Pressbrief';

function collect(pdf: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', chunk => chunks.push(chunk));
    pdf.on('error', reject);
    pdf.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}

/**
 * Writes a document as a PDF that claims PDF/UA-1 and PDF/A-3a, with its attachments as associated files.
 * @throws {Failure} unsupported, when no font has a letter of it.
 */
export const write: Writer = async (given, { theme, fonts, attachments, house }) => {
  const faces = openFonts(await fonts());
  const { doc, diagnostics } = showable(given, faces);
  const { layout, pages, diagnostics: fitting } = fitPages(doc, faces, theme, house?.logo ?? null);
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
  for (const name of Object.keys(faces) as FaceName[]) pdf.registerFont(name, faces[name].font);
  pdf.appendXML(accessibilityClaim);
  drawPages(pages, layout.setting, pdf);
  for (const { name, mediaType, bytes: content, description, relationship } of attachments)
    pdf.file(content, { name, type: mediaType, description, relationship, creationDate: date, modifiedDate: date });
  pdf.end();
  return { value: await bytes, diagnostics: [...diagnostics, ...fitting] };
};
