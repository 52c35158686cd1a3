import { Document, type FileChild, Packer } from 'docx';
import { rightToLeft } from '../../direction.ts';
import type { Doc } from '../../doc.ts';
import type { Writer } from '../writer.ts';
import { writeBlocks } from './blocks.ts';
import { draftOf } from './draft.ts';
import { estimatePages } from './estimate.ts';
import { fitted } from './fit.ts';
import { coverFooter, footer, header, type Part } from './furniture.ts';
import { keepParts, keptParts, leaveOutKept, NUMBERING, STYLES, THEME } from './kept-parts.ts';
import { logoHeight } from './logo.ts';
import { FURNITURE, pageOf } from './measures.ts';
import { countAhead, listNames, numberingOf } from './numbering.ts';
import { pin } from './pin.ts';
import { coreProperties } from './properties.ts';
import { stylesOf, withInk } from './styles.ts';
import { withTableStyles } from './table-styles.ts';

/** Where the annex of a note begins, which has page numbers of its own; the end where there is none. */
function annexOf({ design, blocks }: Doc): number {
  const at = blocks.findIndex(block => block.kind === 'section' && block.annex);
  return design === 'report' || at <= 0 ? blocks.length : at;
}

const DOCUMENT = 'word/document.xml';
/** The small paragraph behind a table, and the empty one that the library ends a section with. */
const ENDING =
  /<w:p><w:pPr>(<w:pStyle w:val="TableEnd"\/>)<\/w:pPr><\/w:p><w:p><w:pPr>(<w:sectPr[\s>](?:(?!<\/w:sectPr>)[\s\S])*<\/w:sectPr>)<\/w:pPr><\/w:p>/u;

/** A body whose first section ends in the small paragraph behind its last table, or in one as small: an empty line could want a page of its own. */
const endedWithin = (body: string): string =>
  body
    .replace(ENDING, '<w:p><w:pPr>$1$2</w:pPr></w:p>')
    .replace('<w:p><w:pPr><w:sectPr', '<w:p><w:pPr><w:pStyle w:val="TableEnd"/><w:sectPr');

/** Writes a document as DOCX: real styles, footnotes, comments and links, to be edited. */
export const write: Writer = async (whole, { theme, house }) => {
  const { value: doc, diagnostics } = fitted(whole, theme, house?.logo ?? null);
  const draft = draftOf(doc, theme, house?.logo ?? null);
  const cut = annexOf(doc);
  writeBlocks(doc.blocks.slice(0, cut), draft);
  const before = draft.body.length;
  writeBlocks(doc.blocks.slice(cut), draft);
  const { left, right, top, bottom, width, height } = pageOf(doc.design, theme.paper);
  // The label column hangs where lines start.
  const sides = rightToLeft(doc.language) ? { left: right, right: left } : { left, right };
  const report = doc.design === 'report';
  const count = (blocks: Doc['blocks'], taken: number) => estimatePages({ ...doc, blocks }, theme, 0, taken).count;
  const logo = logoHeight(house?.logo ?? null);
  const annex = doc.blocks[cut];
  const parts: readonly { readonly part: Part | null; readonly children: readonly FileChild[] }[] =
    annex?.kind === 'section'
      ? [
          { part: { name: null, pages: count(doc.blocks.slice(0, cut), logo) }, children: draft.body.slice(0, before) },
          { part: { name: annex.label, pages: count(doc.blocks.slice(cut), 0) }, children: draft.body.slice(before) },
        ]
      : [{ part: null, children: draft.body }];
  const known = keptParts(doc, theme, house?.families);
  const document = new Document({
    title: doc.title,
    ...(known === null ? { styles: stylesOf(doc, theme, house?.families) } : {}),
    numbering: known === null ? numberingOf(theme) : listNames,
    footnotes: draft.footnotes,
    comments: { children: draft.comments },
    sections: parts.map(({ part, children }) => ({
      properties: {
        titlePage: report,
        page: {
          size: { width, height },
          margin: { ...sides, top, bottom, header: FURNITURE, footer: FURNITURE },
          ...(part ? { pageNumbers: { start: 1 } } : {}),
        },
      },
      headers: { default: header(draft, part), ...(report ? { first: header(draft) } : {}) },
      footers: {
        default: footer(draft),
        ...(report ? { first: coverFooter(draft) } : {}),
      },
      children: children as never,
    })),
  });
  countAhead(document);
  if (known !== null) leaveOutKept(document);
  const core = { path: 'docProps/core.xml', data: coreProperties(doc) };
  // What `Packer.pack` zips, taken before that: zipping, unzipping and zipping again is a third of the time of a report.
  // biome-ignore lint/complexity/useLiteralKeys: the compiler is private, and reached by its key alone.
  const written: ReadonlyMap<string, string | Uint8Array> = Packer['compiler'].compile(document, undefined, [
    core,
    ...Object.entries(known ?? {}).map(([path, data]) => ({ path, data })),
  ]);
  const pages = parts.length > 1 ? new Map(written).set(DOCUMENT, endedWithin(String(written.get(DOCUMENT)))) : written;
  if (known !== null) return { value: pin(pages), diagnostics };
  const made = {
    [STYLES]: withTableStyles(withInk(String(written.get(STYLES)), theme), theme),
    [NUMBERING]: String(written.get(NUMBERING)),
    [THEME]: String(written.get(THEME)),
  };
  keepParts(doc, theme, house?.families, made);
  return { value: pin(new Map([...pages, ...Object.entries(made)])), diagnostics };
};
