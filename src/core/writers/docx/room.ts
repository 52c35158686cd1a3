import type { Doc } from '../../doc.ts';
import type { Theme } from '../../theme.ts';
import type { Face } from './letter-widths.ts';
import { linesOf, type Run } from './letters.ts';
import { pt } from './measures.ts';
import { type Settled, settledStyles } from './steady.ts';

/** What a style does to the room that a paragraph takes, in points. */
export interface Measure {
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly face: Face;
  readonly size: number;
  /** What indents take from the width of the text. */
  readonly indent: number;
  /** What borders add above and below. */
  readonly border: readonly [above: number, below: number];
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly breakBefore: boolean;
}

const points = (twips: unknown): number => (typeof twips === 'number' ? twips / pt(1) : 0);

const edge = (side: { readonly size?: number; readonly space?: number } | undefined): number =>
  side ? (side.size ?? 0) / 8 + (side.space ?? 0) : 0;

function measureOf({ family, size, leading, paragraph = {}, run = {} }: Settled): Measure {
  const { spacing, indent, border } = paragraph;
  return {
    before: points(spacing?.before),
    after: points(spacing?.after),
    line: leading,
    face: run.bold ? `${family}Bold` : family,
    size,
    indent: points(indent?.left) + points(indent?.right),
    border: [edge(border?.top), edge(border?.bottom)],
    keepNext: paragraph.keepNext === true,
    keepLines: paragraph.keepLines === true,
    breakBefore: paragraph.pageBreakBefore === true,
  };
}

/** The measures of the styles of a document, by id. */
export function measuresOf(doc: Doc, theme: Theme): (style: string) => Measure {
  const measures = new Map(Object.entries(settledStyles(doc, theme)).map(([id, row]) => [id, measureOf(row)]));
  return style => measures.get(style) ?? measureOf({ name: style, family: 'serif', size: 11, leading: 15 });
}

/** A paragraph or a row as it stands on the page, in points. */
export interface Strip {
  readonly before: number;
  readonly lines: number;
  readonly line: number;
  readonly after: number;
  /** Room between first line and edges that moves with it: borders, padding of a row. */
  readonly extra: number;
  readonly keepNext: boolean;
  /** Not cut between lines. */
  readonly whole: boolean;
  readonly breakBefore: boolean;
  /** Height of the footnotes that must stand on its page. */
  readonly notes: number;
  /** Height of what stands again above it where it begins a page. */
  readonly head: number;
  /** The section that begins here. */
  readonly section: string | null;
}

/** A paragraph of a style, set in so many points. */
export function stripOf(runs: readonly Run[], measure: Measure, width: number, more: Partial<Strip> = {}): Strip {
  const { before, after, line, border, indent, keepNext, keepLines, breakBefore } = measure;
  return {
    before,
    after,
    line,
    lines: linesOf(runs, width - indent),
    extra: border[0] + border[1],
    keepNext,
    whole: keepLines,
    breakBefore,
    notes: 0,
    head: 0,
    section: null,
    ...more,
  };
}
