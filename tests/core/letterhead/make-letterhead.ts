import { strToU8, unzipSync, zipSync } from 'fflate';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A paragraph whose text Word has cut into these runs. */
export const paragraph = (...runs: string[]): string =>
  `<w:p>${runs.map(run => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${run}</w:t></w:r>`).join('<w:proofErr w:type="spellStart"/>')}</w:p>`;

/** A table of one row of cells, each with one paragraph. */
export const row = (...cells: string[]): string =>
  `<w:tbl><w:tr>${cells.map(cell => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr></w:tbl>`;

/** The parts of a Word document, as little of one as is one: a body, a header, a footer, and notes at the foot. */
export const partsOf = (
  body: string,
  { header = '', footer = '', footnotes = '' } = {},
): Record<string, Uint8Array> => ({
  '[Content_Types].xml': strToU8(
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD}.footer+xml"/><Override PartName="/word/footnotes.xml" ContentType="${WORD}.footnotes+xml"/></Types>`,
  ),
  '_rels/.rels': strToU8(
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  ),
  'word/document.xml': strToU8(`${declaration}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
  'word/header1.xml': strToU8(`${declaration}<w:hdr ${NAMESPACES}>${header}</w:hdr>`),
  'word/footer1.xml': strToU8(`${declaration}<w:ftr ${NAMESPACES}>${footer}</w:ftr>`),
  'word/footnotes.xml': strToU8(`${declaration}<w:footnotes ${NAMESPACES}>${footnotes}</w:footnotes>`),
  'word/styles.xml': strToU8(`${declaration}<w:styles ${NAMESPACES}><!-- theirs --></w:styles>`),
});

/** A letterhead as bytes. */
export const letterheadOf = (body: string, more?: Parameters<typeof partsOf>[1]): Uint8Array =>
  zipSync(partsOf(body, more), { mtime: '2026-02-03T04:05:06' });

/** The text of a part of a package. */
export const partOf = (bytes: Uint8Array, path = 'word/document.xml'): string =>
  new TextDecoder().decode(unzipSync(bytes)[path]);

/** The words of each paragraph. */
export const linesOf = (bytes: Uint8Array, path?: string): string[] =>
  [...partOf(bytes, path).matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([xml]) =>
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );
