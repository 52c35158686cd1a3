import { readFileSync } from 'node:fs';
import type { Block, Doc, Row, Section, Table } from '#core/doc';
import { write } from '#core/writers/pdf/write';
import type { Attachment, FontFamily, Fonts } from '#core/writers/writer';
import { theme } from '#templates/theme';
import { sampleNote } from '../sample-docs.ts';

const face = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../templates/fonts/${name}.ttf`, import.meta.url)));

const family = (serif: string, serifBold: string, sans: string, sansBold: string): FontFamily => ({
  serif: face(serif),
  serifBold: face(serifBold),
  sans: face(sans),
  sansBold: face(sansBold),
});

/** The fonts of the house, read anew: no document made with them has left a trace. */
export const freshFonts = (): Fonts => {
  const arabic = ['Amiri-Regular', 'Amiri-Bold', 'PlexSansArabic-Regular', 'PlexSansArabic-SemiBold'] as const;
  const chinese = ['NotoSerifSC-Regular', 'NotoSansSC-SemiBold', 'NotoSansSC-Regular', 'NotoSansSC-SemiBold'] as const;
  const read = { arabic: family(...arabic), chinese: family(...chinese) };
  return {
    ...family('SourceSerif4-Regular', 'SourceSerif4-SemiBold', 'SourceSans3-Regular', 'SourceSans3-SemiBold'),
    scripts: { arabic: async () => read.arabic, chinese: async () => read.chinese },
  };
};

const shared = freshFonts();

/** A document as PDF. */
export const make = (
  doc: Doc,
  {
    attachments = [],
    look = theme,
    fonts = shared,
  }: { attachments?: Attachment[]; look?: typeof theme; fonts?: Fonts } = {},
) => write(doc, { theme: look, fonts: async () => fonts, attachments });

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
