import type { Doc, Section } from '../../doc.ts';
import type { Fitted } from './fit.ts';

/** Pages that are counted together, from a page on: those of the document, or those of the part that is named. */
export interface Count {
  readonly start: number;
  readonly length: number;
  readonly part: string | null;
}

/** A report is counted through. A note ends before its annex, which has numbers of its own: "Source text · page 1 of 2". */
export function countsOf({ pages, body }: Pick<Fitted, 'pages' | 'body'>, { design, blocks }: Doc): readonly Count[] {
  const annex = blocks.find((block): block is Section => block.kind === 'section' && block.annex);
  if (design === 'report' || !annex || body === 0 || body === pages.length)
    return [{ start: 0, length: pages.length, part: null }];
  return [
    { start: 0, length: body, part: null },
    { start: body, length: pages.length - body, part: annex.label },
  ];
}

/** The number that a page has, and what it is a number of. */
export interface PageNumber {
  readonly page: number;
  readonly pages: number;
  readonly part: string | null;
}

/** What the page at an index is counted as. */
export function numberAt(index: number, counts: readonly Count[]): PageNumber {
  const count = counts.findLast(({ start }) => start <= index);
  return { page: index - (count?.start ?? 0) + 1, pages: count?.length ?? 0, part: count?.part ?? null };
}
