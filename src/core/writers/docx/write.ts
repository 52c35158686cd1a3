import { Document, Packer } from 'docx';
import { rightToLeft } from '../../direction.ts';
import type { Writer } from '../writer.ts';
import { writeBlocks } from './blocks.ts';
import { draftOf } from './draft.ts';
import { fitted } from './fit.ts';
import { coverFooter, footer, header } from './furniture.ts';
import { keepParts, keptParts, leaveOutKept, NUMBERING, STYLES, THEME } from './kept-parts.ts';
import { FURNITURE, pageOf } from './measures.ts';
import { countAhead, listNames, numberingOf } from './numbering.ts';
import { pin } from './pin.ts';
import { coreProperties } from './properties.ts';
import { stylesOf, withInk } from './styles.ts';
import { withTableStyles } from './table-styles.ts';

/** Writes a document as DOCX: real styles, footnotes, comments and links, to be edited. */
export const write: Writer = async (whole, { theme, house }) => {
  const { value: doc, diagnostics } = fitted(whole, theme, house?.logo ?? null);
  const draft = writeBlocks(doc.blocks, draftOf(doc, theme, house?.logo ?? null));
  const { left, right, top, bottom, width, height } = pageOf(doc.design, theme.paper);
  // The label column hangs where lines start.
  const sides = rightToLeft(doc.language) ? { left: right, right: left } : { left, right };
  const report = doc.design === 'report';
  const [head, foot] = [header(draft), footer(draft)];
  const known = keptParts(doc, theme, house?.families);
  const document = new Document({
    title: doc.title,
    ...(known === null ? { styles: stylesOf(doc, theme, house?.families) } : {}),
    numbering: known === null ? numberingOf(theme) : listNames,
    footnotes: draft.footnotes,
    comments: { children: draft.comments },
    sections: [
      {
        properties: {
          titlePage: report,
          page: {
            size: { width, height },
            margin: { ...sides, top, bottom, header: FURNITURE, footer: FURNITURE },
          },
        },
        headers: { default: head, ...(report ? { first: header(draft) } : {}) },
        footers: {
          default: foot,
          ...(report ? { first: coverFooter(draft) } : {}),
        },
        children: draft.body as never,
      },
    ],
  });
  countAhead(document);
  if (known !== null) leaveOutKept(document);
  const core = { path: 'docProps/core.xml', data: coreProperties(doc) };
  // What `Packer.pack` zips, taken before that: zipping, unzipping and zipping again is a third of the time of a report.
  // biome-ignore lint/complexity/useLiteralKeys: the compiler is private, and reached by its key alone.
  const parts: ReadonlyMap<string, string | Uint8Array> = Packer['compiler'].compile(document, undefined, [
    core,
    ...Object.entries(known ?? {}).map(([path, data]) => ({ path, data })),
  ]);
  if (known !== null) return { value: pin(parts), diagnostics };
  const made = {
    [STYLES]: withTableStyles(withInk(String(parts.get(STYLES)), theme), theme),
    [NUMBERING]: String(parts.get(NUMBERING)),
    [THEME]: String(parts.get(THEME)),
  };
  keepParts(doc, theme, house?.families, made);
  return { value: pin(new Map([...parts, ...Object.entries(made)])), diagnostics };
};
