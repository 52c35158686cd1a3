import { ShadingType } from 'docx';
import type { Doc } from '../../doc.ts';
import { paintOf } from '../../house/scheme.ts';
import type { Theme } from '../../theme.ts';
import { line, paint, SIGN, type StyleRow, sans, serif } from './style-parts.ts';

/** Styles of characters by id. */
export function characterStyles({ furniture }: Doc, theme: Theme): Readonly<Record<string, StyleRow>> {
  const { accent, ink, grey } = paint(theme);
  const scheme = paintOf(theme.marking, furniture.marking);
  const bold = { bold: true, boldComplexScript: true };
  return {
    Keyword: { name: 'Keyword', run: bold },
    FigureNumber: { name: 'Figure Number', run: { ...bold, color: accent } },
    Quiet: { name: 'Quiet', run: { color: grey } },
    Placeholder: { name: 'Placeholder Text', run: { color: grey } },
    QuoteTerm: { name: 'Quote Term', run: sans(9.5, { color: grey }) },
    SourceMark: { name: 'Source Mark', run: serif(9.5, { bold: true, color: accent }) },
    // One run for sign and number: a run of its own for the sign would split the link. Word takes ▲ from `hAnsi`.
    CautionMark: { name: 'Caution Mark', run: { ...sans(9.5, { bold: true, color: ink }), font: SIGN, size: 18 } },
    HeadingNumber: { name: 'Heading Number', run: sans(11.5, { bold: true, color: accent }) },
    HeadingNote: { name: 'Heading Note', run: sans(9, { bold: false, color: grey }) },
    Hyperlink: { name: 'Hyperlink', run: { color: accent, underline: {} } },
    Marking: {
      name: 'Marking',
      run: scheme
        ? {
            ...bold,
            color: scheme.ink.slice(1),
            shading: { type: ShadingType.CLEAR, fill: scheme.ground.slice(1), color: 'auto' },
          }
        : { ...bold, color: ink, border: line(ink, 0.75, 1) },
    },
    Embargo: { name: 'Embargo', run: { ...bold, color: ink } },
    FootnoteReference: { name: 'footnote reference', run: sans(11, { bold: true, color: accent, superScript: true }) },
    CommentReference: { name: 'annotation reference', run: { size: 16 } },
  };
}
