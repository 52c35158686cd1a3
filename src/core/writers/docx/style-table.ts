import type { IRunStylePropertiesOptions } from 'docx';
import { AlignmentType, LeaderType, ShadingType, TabStopType } from 'docx';
import type { Doc } from '../../doc.ts';
import type { Theme } from '../../theme.ts';
import { runLanguage } from './language.ts';
import { LABEL, mm, TEXT } from './measures.ts';
import { noteStyles } from './note-styles.ts';
import { hanging, line, out, paint, type StyleRow, sans, serif, space, tight } from './style-parts.ts';

/** Styles of the paragraphs of a report, by id: section 9 of the house's typographic specification. */
function reportStyles(theme: Theme): Readonly<Record<string, StyleRow>> {
  const { accent, ink, grey, tint } = paint(theme);
  const apart = {
    shading: { type: ShadingType.CLEAR, fill: tint, color: 'auto' },
    border: {
      top: line(accent, 1.25, 8),
      left: line(tint, 0.5, 11),
      right: line(tint, 0.5, 11),
      bottom: line(tint, 0.5, 8),
    },
  };
  const bolder = { bold: true, boldComplexScript: true };
  const opening = { border: { top: line(accent, 0.75, 6) }, ...tight, ...out };
  return {
    BodyText: {
      name: 'Body Text',
      paragraph: { ...space(0, 7.5, 1.2), widowControl: true },
    },
    Title: {
      name: 'Title',
      next: 'BodyText',
      paragraph: { ...space(12, 10, 1.04), ...tight },
      run: serif(28, { bold: true, color: ink }),
    },
    Subtitle: { name: 'Subtitle', next: 'BodyText', paragraph: space(0, 0, 1.2), run: sans(13) },
    DocumentKind: {
      name: 'Document Kind',
      next: 'Title',
      paragraph: {
        ...space(85, 0),
        ...tight,
        indent: { left: -LABEL, right: mm(141) },
        border: { top: line(accent, 4.5, 6) },
      },
      run: sans(14, { bold: true, color: accent }),
    },
    Logo: {
      name: 'Logo',
      next: 'DocumentKind',
      paragraph: { ...space(0, 8), indent: { left: -LABEL }, keepNext: true },
    },
    Key: {
      name: 'Key',
      paragraph: {
        ...space(0, 1, 1.09),
        ...hanging(mm(17)),
        // Two keys may share a line.
        tabStops: [17, 77.5, 94.5].map(position => ({ type: TabStopType.LEFT, position: mm(position) })),
      },
      run: sans(10.5),
    },
    Heading1: {
      name: 'heading 1',
      next: 'BodyText',
      paragraph: { ...space(24, 8, 1.1), ...opening, outlineLevel: 0 },
      run: serif(17, { bold: true, color: ink }),
    },
    Heading2: {
      name: 'heading 2',
      next: 'BodyText',
      paragraph: { ...space(14, 4, 1.06), ...tight, ...out, outlineLevel: 1 },
      run: sans(12, { bold: true, color: accent }),
    },
    Heading3: {
      name: 'heading 3',
      next: 'BodyText',
      paragraph: { ...space(10, 3), ...tight, outlineLevel: 2 },
      run: sans(11, { bold: true, color: ink }),
    },
    AnnexHeading: {
      name: 'Annex Heading',
      on: 'Heading1',
      next: 'BodyText',
      paragraph: { ...space(0, 8, 1.1), pageBreakBefore: true },
    },
    NextAnnexHeading: {
      name: 'Next Annex Heading',
      on: 'Heading1',
      next: 'BodyText',
    },
    TOCHeading: {
      name: 'TOC Heading',
      on: 'Heading1',
      next: 'BodyText',
      paragraph: { ...space(0, 8, 1.1), pageBreakBefore: true, outlineLevel: 9 },
    },
    SectionNote: {
      name: 'Section Note',
      paragraph: { ...space(0, 4), ...tight },
      run: sans(9.5, { color: grey }),
    },
    BottomLine: {
      name: 'Bottom Line',
      next: 'BodyText',
      paragraph: { ...space(6, 12, 1.2), ...apart, keepLines: true },
      run: serif(13),
    },
    ListBullet: { name: 'List Bullet', paragraph: space(0, 4, 1.2) },
    ListCheck: { name: 'List Check', on: 'ListBullet' },
    Quote: {
      name: 'Quote',
      next: 'Attribution',
      paragraph: { ...space(6, 3, 1.2), ...out, keepLines: true },
      run: serif(12.5),
    },
    Reported: {
      name: 'Reported Statement',
      on: 'BodyText',
      paragraph: { ...space(6, 3, 1.2), ...out, keepLines: true },
    },
    Attribution: {
      name: 'Attribution',
      next: 'BodyText',
      paragraph: space(0, 8),
      run: sans(10.5),
    },
    TableText: {
      name: 'Table Text',
      paragraph: space(3.75, 4, 1.09),
      run: sans(10.5),
    },
    TableName: { name: 'Table Name', on: 'TableText', run: { bold: true, boldComplexScript: true } },
    TableFigure: { name: 'Table Figure', on: 'TableText', run: sans(11.5) },
    TableKey: { name: 'Table Key', on: 'TableText', paragraph: space(1, 2, 1.09) },
    TableSmall: {
      name: 'Table Small',
      on: 'TableText',
      paragraph: space(1, 1.5, 1.09),
      run: sans(9.5),
    },
    TableHead: {
      name: 'Table Head',
      paragraph: { ...space(2, 3), keepNext: true },
      run: sans(9, { color: grey }),
    },
    TableGroup: {
      name: 'Table Group',
      on: 'TableHead',
      paragraph: space(6, 3),
      run: { bold: true, color: ink },
    },
    CoverSpace: { name: 'Cover Space', paragraph: space(0, 0) },
    // Word wants a paragraph behind a table. Space after it, unlike a line, never takes a page of its own.
    TableEnd: { name: 'Table End', paragraph: space(0, 6), run: sans(1) },
    Caption: {
      name: 'caption',
      next: 'BodyText',
      paragraph: { ...space(12, 3), ...tight },
      run: sans(11, { bold: true, color: ink }),
    },
    Caution: {
      name: 'Caution',
      paragraph: { ...space(0, 4, 1.09), ...hanging(mm(9)), keepLines: true },
      run: sans(10.5),
    },
    CautionApart: { name: 'Caution Apart', on: 'Caution', paragraph: apart },
    CautionCheck: { name: 'Caution Check', on: 'Caution', paragraph: { ...hanging(mm(15)), leftTabStop: mm(6) } },
    SourceText: {
      name: 'Source Text',
      paragraph: { ...space(0, 5, 1.15), ...hanging(mm(10)) },
      run: serif(10),
    },
    Prompt: { name: 'Prompt', on: 'BodyText' },
    Small: { name: 'Small', paragraph: space(6, 6, 1.2), run: sans(10, { color: grey }) },
    TOC1: {
      name: 'toc 1',
      paragraph: {
        ...space(0, 0, 1.34),
        ...hanging(mm(10)),
        tabStops: [
          { type: TabStopType.LEFT, position: mm(10) },
          { type: TabStopType.RIGHT, position: TEXT, leader: LeaderType.DOT },
        ],
      },
      run: sans(11),
    },
    FootnoteText: { name: 'footnote text', paragraph: { ...space(0, 0, 1.08), ...hanging(mm(5)) }, run: sans(9.5) },
    Header: {
      name: 'header',
      paragraph: { ...space(0, 3), indent: { left: -LABEL }, tabStops: [{ type: TabStopType.RIGHT, position: TEXT }] },
      run: sans(9, { color: grey }),
    },
    HouseHeader: { name: 'House Header', on: 'Header', run: { ...bolder, color: accent } },
    Footer: {
      name: 'footer',
      paragraph: { ...space(0, 0), indent: { left: -LABEL }, tabStops: [{ type: TabStopType.RIGHT, position: TEXT }] },
      run: sans(9, { color: grey }),
    },
    CommentText: {
      name: 'annotation text',
      paragraph: { ...space(0, 0), alignment: AlignmentType.START },
      run: sans(10),
    },
  } satisfies Record<string, StyleRow> & { BodyText: StyleRow } as Record<string, StyleRow>;
}

/** Styles of paragraphs by id; in a note with what it sets in another way. */
export function paragraphStyles(doc: Doc, theme: Theme): Readonly<Record<string, StyleRow>> {
  const rows = reportStyles(theme);
  if (doc.design === 'report') return rows;
  const own = noteStyles(doc, theme);
  return Object.fromEntries(
    Object.entries(rows).map(([id, row]) => [
      id,
      { ...row, paragraph: { ...row.paragraph, ...own[id]?.paragraph }, run: { ...row.run, ...own[id]?.run } },
    ]),
  );
}

/** What every style starts from. The colour is that of the style Normal: as a default of the document, it wins over styles of characters in LibreOffice. */
export const documentRun = (doc: Doc): IRunStylePropertiesOptions => ({
  ...serif(doc.design === 'report' ? 11 : 10),
  ...runLanguage(doc.language),
});
