import { TabStopType } from 'docx';
import type { Doc } from '../../doc.ts';
import type { Theme } from '../../theme.ts';
import { LABEL, mm } from './measures.ts';
import { hanging, line, paint, type StyleRow, sans, serif, space } from './style-parts.ts';

/** Points of what is listed rather than told: tables, keys, cautions. */
const LISTED = 9.75;
/** Who says it hangs beside what is said. */
const beside = { ...space(2, 1, 1.14), ...hanging(mm(17)) };

/** A title of more letters takes three lines or more: it is set smaller, as the PDF sets it. */
const LONG = 72;

/** Whether the title of a document is a long one. */
export const hasLongTitle = ({ blocks }: Doc): boolean =>
  blocks.some(block => block.kind === 'title' && block.text.length > LONG);

type NoteStyles = Readonly<Record<string, Pick<StyleRow, 'paragraph' | 'run'>>>;

/** Spaces that are given first where a note would not fit its pages. */
const tightSpaces: Readonly<Record<string, StyleRow['paragraph']>> = {
  Title: space(4, 3, 1.04),
  Heading1: space(7, 2),
  BottomLine: space(1, 5, 1.16),
  ListBullet: space(0, 1.75, 1.14),
  Quote: space(1, 0.5, 1.14),
  Reported: space(1, 0.5, 1.14),
  Attribution: space(0, 3),
  TableText: space(1.5, 1.5, 1.03),
  TableGroup: space(2, 1.5),
  Caution: space(0, 1, 1.04),
};

/** What a note sets in another way than a report: smaller and closer, so that it stands on two pages. */
export function noteStyles(doc: Doc, theme: Theme): NoteStyles {
  const rows = looseStyles(doc, theme);
  if (!doc.tight) return rows;
  return Object.fromEntries(
    Object.entries(rows).map(([id, row]) => [id, { ...row, paragraph: { ...row.paragraph, ...tightSpaces[id] } }]),
  );
}

function looseStyles(doc: Doc, theme: Theme): NoteStyles {
  const { accent, tint } = paint(theme);
  const edge = line(tint, 0.5, 11);
  const [head, foot] = [line(tint, 0.5, 8), line(tint, 0.5, 8)];
  // The heading of a section has its rule already.
  const apart = { border: { top: head, left: edge, right: edge, bottom: foot } };
  return {
    BodyText: { paragraph: space(0, 4, 1.14) },
    Title: { paragraph: space(6, 4, 1.04), run: serif(hasLongTitle(doc) ? 17 : 20) },
    DocumentKind: { paragraph: space(0, 0), run: sans(12) },
    Key: { paragraph: space(0, 0, 1.06), run: sans(LISTED) },
    Heading1: {
      paragraph: {
        ...space(9, 3),
        border: { top: line(accent, 0.75, 3) },
        indent: { left: -LABEL },
        // Where its small words begin: with the text.
        tabStops: [{ type: TabStopType.LEFT, position: 0 }],
      },
      run: sans(11, { bold: true, color: accent }),
    },
    TOCHeading: { paragraph: { pageBreakBefore: false } },
    BottomLine: { paragraph: { ...space(2, 8, 1.16), ...apart } },
    ListBullet: { paragraph: space(0, 2.5, 1.14) },
    Quote: { paragraph: beside, run: serif(11.5) },
    Reported: { paragraph: beside },
    Attribution: { paragraph: { ...space(0, 4), indent: { left: mm(17) } }, run: sans(LISTED) },
    TableText: { paragraph: space(2, 2.25, 1.03), run: sans(LISTED) },
    TableFigure: { run: sans(11) },
    TableKey: { paragraph: space(0.5, 0.5, 1.04) },
    TableSmall: { paragraph: space(0.5, 0.5, 1.02), run: sans(9) },
    TableHead: { paragraph: space(1, 2) },
    TableGroup: { paragraph: space(3, 2) },
    Caution: { paragraph: space(0, 1.5, 1.04), run: sans(LISTED) },
    CautionApart: { paragraph: apart },
    SourceText: { paragraph: space(0, 4, 1.12), run: serif(9.5) },
  };
}
