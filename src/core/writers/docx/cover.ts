import type { Block, Inline, Title } from '../../doc.ts';
import { unbroken } from '../../glue.ts';
import { type Draft, say } from './draft.ts';
import { ownWay, tab, words } from './inline.ts';
import { logo, logoHeight } from './logo.ts';
import { marksAfter } from './marks.ts';
import { papers, pt } from './measures.ts';

/** East Asian letters are as wide as two others. */
const lettersIn = (text: string): number => text.length + (text.match(/[\u2E80-\u9FFF\uAC00-\uD7AF]/g)?.length ?? 0);
const linesOf = (text: string, letters: number): number => Math.max(1, Math.ceil(lettersIn(text) / letters));
const textOf = (content: readonly Inline[]): string =>
  content.map(inline => ('text' in inline ? inline.text : '')).join('');

/** Points that a block at the foot of the cover takes, rather too many than too few. */
function heightOf(block: Block): number {
  if (block.kind === 'paragraph') return 12 + 15 * linesOf(textOf(block.content), 78);
  if (block.kind !== 'table') return 200;
  const whole = block.columns.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const rows = block.groups.flatMap(group => group.rows);
  const lines = rows.map(({ cells }) =>
    Math.max(...cells.map((cell, at) => linesOf(textOf(cell), (76 * (block.columns[at]?.weight ?? 1)) / whole))),
  );
  return 29 + 17 + 7 + lines.reduce((sum, count) => sum + 8.5 + 14 * count, 0);
}

/** The blocks between the title and the first heading. */
function footOf({ doc }: Draft): readonly Block[] {
  const end = doc.blocks.findIndex(({ kind }) => kind === 'contents' || kind === 'section');
  return doc.blocks.slice(1, end < 0 ? undefined : end);
}

/** Points to leave free so that an estimate of lines that is one short still fits the page. */
const SLACK = 20;

/** Pushes what follows the title to the foot of the cover. Frames would do it to the point, and are hard to edit. */
function pushDown({ text, subtitles }: Title, draft: Draft): void {
  const foot = footOf(draft);
  if (draft.doc.design !== 'report' || foot.length === 0) return;
  const { height, top, bottom } = papers[draft.theme.paper];
  const above =
    85 +
    29 +
    22 +
    logoHeight(draft) +
    34.5 * linesOf(text, 25) +
    19.5 * subtitles.reduce((sum, each) => sum + linesOf(each, 60), 0);
  const room = (height - top - bottom) / pt(1) - above - foot.reduce((sum, block) => sum + heightOf(block), 0) - SLACK;
  if (room > 0) say(draft, 'CoverSpace', [], { spacing: { before: pt(room) } });
}

/** The title block of a note; the cover of a report, whose control table stands at its foot. */
export function cover(title: Title, draft: Draft): void {
  const { documentKind, text, language, marks, subtitles, keys } = title;
  logo(draft);
  say(draft, 'DocumentKind', [words(documentKind, draft)]);
  const way = ownWay([{ kind: 'text', text, tone: 'plain' }], draft);
  say(draft, 'Title', [words(unbroken(text), draft, undefined, language), ...marksAfter(marks, draft)], way);
  for (const subtitle of subtitles) say(draft, 'Subtitle', [words(subtitle, draft)]);
  for (const { term, value } of keys) say(draft, 'Key', [words(term, draft, 'Quiet'), tab(), words(value, draft)]);
  pushDown(title, draft);
}
