import type { Marked } from '../../doc.ts';
import { type Paint, paintOf } from '../../house/scheme.ts';
import type { PageNumber } from './count.ts';
import type { Setting } from './flow.ts';
import { setLines } from './line-break.ts';
import type { Part } from './span.ts';
import { bold, MM, type Style } from './style.ts';
import type { Tag } from './tag.ts';

/** Words of a header or footer; x from the edge of the page where lines start, y of the baseline. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly rightToLeft: boolean;
  readonly y: number;
  readonly style: Style;
  /** A colour of its own, where a marking scheme has one. */
  readonly ink?: string;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** What it is filled with, where a marking scheme has a colour; else it is an outline. */
  readonly ground?: string;
}

/** Words, and the box that one of them stands in: its start and width. */
export interface Furnishing {
  readonly words: readonly Word[];
  readonly boxes: readonly Box[];
}

/** A running title is cut here. */
const LONGEST = 70;

interface Run {
  readonly text: string;
  readonly style: Style;
  readonly boxed?: boolean;
  readonly paint?: Paint;
}

/** From the words to their box, and from the box to what follows. */
const [INSIDE, AFTER] = [1.6 * MM, 6 * MM];

/** Furniture is no part of the structure. */
const TAG: Tag = { type: 'Artifact', parent: null };

/** The words of a run on one line, from where it starts. */
const partsOf = ({ text, style }: Run, { faces }: Setting): readonly Part[] =>
  setLines([{ text, style, tag: TAG }], Number.POSITIVE_INFINITY, faces).flatMap(({ parts }) => parts);

const widthOf = (run: Run, setting: Setting): number =>
  partsOf(run, setting).reduce((end, { x, width }) => Math.max(end, x + width), 0);

function cutToWidth(text: string, style: Style, width: number, setting: Setting): string {
  if (widthOf({ text, style }, setting) <= width) return text;
  let [low, high] = [0, text.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const fits = widthOf({ text: `${text.slice(0, middle)}…`, style }, setting) <= width;
    [low, high] = fits ? [middle, high] : [low, middle];
  }
  return `${text.slice(0, low).trimEnd()}…`;
}

const lengthOf = (runs: readonly Run[], setting: Setting): number =>
  runs.reduce((sum, run) => sum + widthOf(run, setting) + (run.boxed ? AFTER : 0), 0);

/** Runs one after the other, from `x`, or so that they end at `x`. */
function setRuns(runs: readonly Run[], x: number, y: number, align: 'start' | 'end', setting: Setting): Furnishing {
  let at = align === 'start' ? x : x - lengthOf(runs, setting);
  const words: Word[] = [];
  const boxes: Box[] = [];
  for (const run of runs) {
    const start = run.boxed ? at + INSIDE : at;
    const width = widthOf(run, setting);
    for (const { span, text, x: offset, width: own } of partsOf(run, setting))
      words.push({
        text,
        x: start + offset,
        width: own,
        y,
        style: span.style,
        rightToLeft: (span.level ?? 0) % 2 === 1,
        ...(run.paint ? { ink: run.paint.ink } : {}),
      });
    if (run.boxed)
      boxes.push({
        x: at,
        y,
        width: width + 2 * INSIDE,
        size: run.style.size,
        ...(run.paint ? { ground: run.paint.ground } : {}),
      });
    at += width + (run.boxed ? AFTER : 0);
  }
  return { words, boxes };
}

/** Nothing. */
export const NONE: Furnishing = { words: [], boxes: [] };

/** Several of them as one. */
export const together = (...parts: readonly Furnishing[]): Furnishing => ({
  words: parts.flatMap(({ words }) => words),
  boxes: parts.flatMap(({ boxes }) => boxes),
});

function markedRuns({ text, marks }: Marked, style: Style, grey: Style): Run[] {
  const numbers = marks.paragraphs.length > 0 ? ` ¶${marks.paragraphs.join(', ')}` : '';
  return [
    { text, style },
    { text: numbers, style: grey },
  ];
}

/** From the first baseline of the header up to the line of the house, and from that of the footer down. */
const HOUSE_LINE = 14;

/** The marking in its box, as its scheme colours it. */
function boxOf(setting: Setting, width: number): Run[] {
  const { marking } = setting.doc.furniture;
  if (marking === null) return [];
  const style: Style = { ...bold(setting.design.styles.furniture), colour: 'ink' };
  const paint = paintOf(setting.theme.marking, marking);
  return [{ text: cutToWidth(marking, style, width, setting), style, boxed: true, ...(paint ? { paint } : {}) }];
}

/** Where header and footer start and end. */
function edgesOf({ design }: Setting): readonly [start: number, end: number] {
  return [design.label.x, design.rail ? design.rail.x + design.rail.width : design.text.x + design.text.width];
}

/** The line of the house above all else. */
export function houseHeader(setting: Setting): Furnishing {
  const { header } = setting.doc.furniture;
  if (header === undefined) return NONE;
  const style: Style = { ...bold(setting.design.styles.furniture), colour: 'accent' };
  const [start, end] = edgesOf(setting);
  const text = cutToWidth(header, style, end - start, setting);
  return setRuns([{ text, style }], start, setting.design.header - HOUSE_LINE - 1, 'start', setting);
}

/** The line of the house below all else: its words at the start, the marking again at the end. */
export function houseFooter(setting: Setting): Furnishing {
  const { footer, markedTwice } = setting.doc.furniture;
  const [start, end] = edgesOf(setting);
  const style = setting.design.styles.furniture;
  const y = setting.design.footer + HOUSE_LINE;
  const box = markedTwice ? boxOf(setting, (end - start) / 2) : [];
  const room = end - start - lengthOf(box, setting) - 5 * MM;
  const words = footer === undefined ? [] : [{ text: cutToWidth(footer, style, room, setting), style }];
  return together(
    setRuns(words, start, y, 'start', setting),
    setRuns(box, end + AFTER - 2 * INSIDE, y, 'end', setting),
  );
}

/** "page 1 of 2". */
const numbered = ({ page, pages }: Omit<PageNumber, 'part'>, { doc }: Setting): string =>
  doc.furniture.page.replace('{page}', String(page)).replace('{pages}', String(pages));

/** Marking and embargo at the start; reference, version and page at the end; a second line where one is too short. */
export function headerWords({ part, ...count }: PageNumber, setting: Setting): Furnishing {
  const { design, doc } = setting;
  const { embargo, reference, version } = doc.furniture;
  const grey = design.styles.furniture;
  const strong: Style = { ...bold(grey), colour: 'ink' };
  const [start, end] = edgesOf(setting);
  const width = end - start;
  const number = [...(part === null ? [] : [part]), numbered(count, setting)].join('  ·  ');
  const facts: Run[] = [
    ...(reference ? [...markedRuns(reference, grey, grey), { text: '  ·  ', style: grey }] : []),
    { text: doc.design === 'note' ? `${version}  ·  ${number}` : version, style: grey },
  ];
  const box = boxOf(setting, width / 2);
  const notice = embargo ? markedRuns(embargo, strong, grey) : [];
  const y = design.header;
  if (lengthOf([...box, ...notice, ...facts], setting) + 5 * MM <= width)
    return together(setRuns([...box, ...notice], start, y, 'start', setting), setRuns(facts, end, y, 'end', setting));
  const short = facts.map(run => ({ ...run, text: cutToWidth(run.text, grey, width / 3, setting) }));
  const cut = notice.map((run, index) =>
    index === 0 ? { ...run, text: cutToWidth(run.text, strong, width - 12 * MM, setting) } : run,
  );
  return together(
    setRuns(box, start, y - 3, 'start', setting),
    setRuns(short, end, y - 3, 'end', setting),
    setRuns(cut, start, y + 10.5, 'start', setting),
  );
}

/** The subject at the start; what the marks mean, or the page, at the end. */
export function footerWords(count: PageNumber, setting: Setting): Furnishing {
  const { design, doc } = setting;
  const style = design.styles.furniture;
  const { running, legend } = doc.furniture;
  const [, end] = edgesOf(setting);
  const whole = running.length <= LONGEST;
  const subject = whole ? running : `${running.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…`;
  const number = numbered(count, setting);
  const runs: Run[] =
    doc.design === 'note'
      ? [
          { text: `¶ ${legend.source}   `, style },
          { text: '▲', style: { ...style, colour: 'ink', face: 'serifBold' } },
          { text: ` ${legend.caution}`, style },
        ]
      : [{ text: number, style }];
  const room = end - design.label.x - lengthOf(runs, setting) - 5 * MM;
  const title: Run = { text: cutToWidth(subject, style, room, setting), style };
  return together(
    setRuns([title], design.label.x, design.footer, 'start', setting),
    setRuns(runs, end, design.footer, 'end', setting),
  );
}
