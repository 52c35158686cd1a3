import { readFonts } from '#adapters/fonts';
import type { Block, Doc, Row, Section, Table } from '#core/doc';
import { ourTheme as theme } from '#core/theme';
import { write } from '#core/writers/pdf/write';
import type { Attachment, FontFamily, Fonts } from '#core/writers/writer';
import { sampleNote } from '../sample-docs.ts';

/** The fonts of the house, parsed once for all tests of a process. */
export const fonts = await readFonts();

const copy = ({ serif, serifBold, sans, sansBold }: FontFamily): FontFamily => ({
  serif: new Uint8Array(serif),
  serifBold: new Uint8Array(serifBold),
  sans: new Uint8Array(sans),
  sansBold: new Uint8Array(sansBold),
});

/** The fonts of the house, to be parsed anew: no document made with them has left a trace. */
export async function freshFonts(): Promise<Fonts> {
  const [arabic, chinese] = [copy(await fonts.scripts.arabic()), copy(await fonts.scripts.chinese())];
  return { ...copy(fonts), scripts: { arabic: async () => arabic, chinese: async () => chinese } };
}

/** A document as PDF. */
export const make = (
  doc: Doc,
  {
    attachments = [],
    look = theme,
    faces = fonts,
  }: { attachments?: Attachment[]; look?: typeof theme; faces?: Fonts } = {},
) => write(doc, { theme: look, fonts: async () => faces, attachments });

/** The sample note with these blocks after its title, and no limit. */
export const noteOf = (...blocks: Block[]): Doc => ({
  ...sampleNote,
  pages: null,
  reductions: [],
  blocks: [...sampleNote.blocks.slice(0, 1), ...blocks],
});

/** A plain section. */
export const sectionOf = (id: string, ...blocks: Block[]): Section => ({
  kind: 'section',
  id,
  level: 1,
  number: null,
  label: id,
  note: null,
  setApart: false,
  annex: false,
  blocks,
});

/** A paragraph with nothing to prove. */
export const paragraphOf = (text: string): Block => ({
  kind: 'paragraph',
  style: 'body',
  content: [{ kind: 'text', text, tone: 'plain' }],
  marks: { paragraphs: [], cautions: [] },
});

/** A table of as many rows as there are lists of cells. */
export const tableOf = (rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  caption: null,
  columns: ['Name', 'Office', 'Organisation'].map(label => ({ label, weight: 1, face: 'text' })),
  head: true,
  groups: [
    {
      title: null,
      rows: rows.map(
        (cells): Row => ({
          cells: cells.map(text => [{ kind: 'text', text, tone: 'plain' }]),
          marks: { paragraphs: [1], cautions: [] },
        }),
      ),
    },
  ],
  evidence: true,
});
