import type { Doc } from '../../doc.ts';
import type { Theme } from '../../theme.ts';

/** Word measures in twips: twentieths of a point. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
/** Points in twips. */
export const pt = (points: number): number => Math.round(points * 20);

/** Width of the column that labels and heading numbers hang in, its gutter included. */
export const LABEL = mm(31.5);
/** Width of the text. */
export const TEXT = mm(137.5);
/** Width of the ¶ column of a table. */
export const EVIDENCE = mm(18);
/** Blank between two columns of a table. */
export const GUTTER = mm(2.5);

/** Paper with its margins, in twips; the text keeps its width on both. */
const papers = {
  A4: { width: mm(210), height: mm(297), left: mm(50.5), right: mm(22), top: mm(28), bottom: mm(24) },
  Letter: { width: mm(215.9), height: mm(279.4), left: mm(53.5), right: mm(24.9), top: mm(28), bottom: mm(24) },
} as const satisfies Record<Theme['paper'], Record<string, number>>;

/** From the edge of the paper to header and footer. */
export const FURNITURE = mm(12);

/** The page of a design: a note has less white above and below it. */
export const pageOf = (design: Doc['design'], paper: Theme['paper']) => ({
  ...papers[paper],
  ...(design === 'note' ? { top: mm(24), bottom: mm(19) } : {}),
});
