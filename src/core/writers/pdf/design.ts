import type { Style } from './style.ts';
import { MM } from './style.ts';

/** What text is, and so how it looks. */
export type StyleName =
  | 'title'
  | 'longTitle'
  | 'kind'
  | 'subtitle'
  | 'key'
  | 'label'
  | 'labelNote'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'number1'
  | 'number2'
  | 'lead'
  | 'body'
  | 'small'
  | 'prompt'
  | 'quote'
  | 'reported'
  | 'attribution'
  | 'table'
  | 'figure'
  | 'tableHead'
  | 'groupHead'
  | 'caption'
  | 'mark'
  | 'caution'
  | 'contents'
  | 'footnote'
  | 'footnoteNumber'
  | 'source'
  | 'furniture';

/** Start and width of a column, in points from the edge of the page. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** Vertical spaces in points. */
export interface Gaps {
  /** Above the rule of a section, and from there to its text. */
  readonly section: readonly [number, number];
  /** Above a set-apart block, and inside it at the top and the foot. */
  readonly apart: readonly [number, number];
  readonly paragraph: number;
  readonly item: number;
  readonly row: number;
  readonly quotation: number;
  readonly attribution: number;
  readonly cell: readonly [number, number];
  readonly head: readonly [number, number];
}

/** One of the two designs of the house style: where things stand, how large, how far apart. */
export interface Design {
  readonly page: { readonly width: number; readonly height: number; readonly top: number; readonly foot: number };
  readonly label: Column;
  readonly text: Column;
  /** The column of the marks; without one they follow the text. */
  readonly rail: Column | null;
  /** Where tables have their marks. */
  readonly evidence: Column;
  /** The tint, which is wider than the text. */
  readonly tint: Column;
  /** From the start of a row to its second column, in lists of terms and in tables of cautions. */
  readonly keys: number;
  readonly bullet: number;
  readonly cautionIndent: number;
  readonly closesTables: boolean;
  readonly styles: Readonly<Record<StyleName, Style>>;
  readonly gaps: Gaps;
  /** Baselines of header and footer. */
  readonly header: number;
  readonly footer: number;
}

/** Paper sizes in points. */
export const PAPER = {
  A4: { width: 210 * MM, height: 297 * MM },
  Letter: { width: 612, height: 792 },
} as const;
