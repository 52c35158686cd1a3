import type { Marked } from '../../doc.ts';
import { type Paint, paintOf } from '../../house/scheme.ts';
import type { Setting } from './flow.ts';
import { widthOf } from './line-break.ts';
import { bold, MM, type Style } from './style.ts';

/** Words of a header or footer; x from the edge of the page, y of the baseline. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: Style;
  /** Width of the text when it stands in a box. */
  readonly boxed?: number;
  /** Colours of its own, where a marking scheme has some. */
  readonly paint?: Paint;
}

/** A running title is cut here. */
const LONGEST = 70;

type Run = Pick<Word, 'text' | 'style' | 'paint'> & { readonly boxed?: boolean };

function cutToWidth(text: string, style: Style, width: number, setting: Setting): string {
  if (widthOf(text, style, setting.faces) <= width) return text;
  let [low, high] = [0, text.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const fits = widthOf(`${text.slice(0, middle)}…`, style, setting.faces) <= width;
    [low, high] = fits ? [middle, high] : [low, middle];
  }
  return `${text.slice(0, low).trimEnd()}…`;
}

const lengthOf = (runs: readonly Run[], { faces }: Setting): number =>
  runs.reduce((sum, { text, style, boxed }) => sum + widthOf(text, style, faces) + (boxed ? 6 * MM : 0), 0);

/** Runs one after the other, from `x`, or so that they end at `x`. */
function setRuns(runs: readonly Run[], x: number, y: number, align: 'start' | 'end', setting: Setting): Word[] {
  let at = align === 'start' ? x : x - lengthOf(runs, setting);
  return runs.map(({ text, style, boxed, paint }) => {
    const width = widthOf(text, style, setting.faces);
    const start = boxed ? at + 1.6 * MM : at;
    at += width + (boxed ? 6 * MM : 0);
    const word = { text, style, x: start, y };
    return boxed ? { ...word, boxed: width, ...(paint ? { paint } : {}) } : word;
  });
}

function markedRuns({ text, marks }: Marked, style: Style, grey: Style): Run[] {
  const numbers = marks.paragraphs.length > 0 ? ` ¶${marks.paragraphs.join(', ')}` : '';
  return [
    { text, style },
    { text: numbers, style: grey },
  ];
}

/** From the first baseline of the header up to the line of the house, and from that of the footer down. */
const HOUSE_LINE = 12;

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
export function houseHeader(setting: Setting): Word[] {
  const { header } = setting.doc.furniture;
  if (header === undefined) return [];
  const style: Style = { ...bold(setting.design.styles.furniture), colour: 'accent' };
  const [start, end] = edgesOf(setting);
  const text = cutToWidth(header, style, end - start, setting);
  return setRuns([{ text, style }], start, setting.design.header - HOUSE_LINE - 3, 'start', setting);
}

/** The line of the house below all else: its words at the start, the marking again at the end. */
export function houseFooter(setting: Setting): Word[] {
  const { footer, markedTwice } = setting.doc.furniture;
  const [start, end] = edgesOf(setting);
  const style = setting.design.styles.furniture;
  const y = setting.design.footer + HOUSE_LINE;
  const box = markedTwice ? boxOf(setting, (end - start) / 2) : [];
  const room = end - start - lengthOf(box, setting) - 5 * MM;
  const words = footer === undefined ? [] : [{ text: cutToWidth(footer, style, room, setting), style }];
  return [...setRuns(words, start, y, 'start', setting), ...setRuns(box, end + 2.8 * MM, y, 'end', setting)];
}

/** Marking and embargo at the start; reference, version and page at the end; a second line where one is too short. */
export function headerWords(page: number, pages: number, setting: Setting): Word[] {
  const { design, doc } = setting;
  const { embargo, reference, version } = doc.furniture;
  const grey = design.styles.furniture;
  const strong: Style = { ...bold(grey), colour: 'ink' };
  const [start, end] = edgesOf(setting);
  const width = end - start;
  const number = doc.furniture.page.replace('{page}', String(page)).replace('{pages}', String(pages));
  const facts: Run[] = [
    ...(reference ? [...markedRuns(reference, grey, grey), { text: '  ·  ', style: grey }] : []),
    { text: doc.design === 'note' ? `${version}  ·  ${number}` : version, style: grey },
  ];
  const box = boxOf(setting, width / 2);
  const notice = embargo ? markedRuns(embargo, strong, grey) : [];
  const y = design.header;
  if (lengthOf([...box, ...notice, ...facts], setting) + 5 * MM <= width)
    return [...setRuns([...box, ...notice], start, y, 'start', setting), ...setRuns(facts, end, y, 'end', setting)];
  const short = facts.map(run => ({ ...run, text: cutToWidth(run.text, grey, width / 3, setting) }));
  const cut = notice.map((run, index) =>
    index === 0 ? { ...run, text: cutToWidth(run.text, strong, width - 12 * MM, setting) } : run,
  );
  return [
    ...setRuns(box, start, y - 3, 'start', setting),
    ...setRuns(short, end, y - 3, 'end', setting),
    ...setRuns(cut, start, y + 10.5, 'start', setting),
  ];
}

/** The subject at the start; what the marks mean, or the page, at the end. */
export function footerWords(page: number, pages: number, setting: Setting): Word[] {
  const { design, doc } = setting;
  const style = design.styles.furniture;
  const { running, legend } = doc.furniture;
  const [, end] = edgesOf(setting);
  const whole = running.length <= LONGEST;
  const subject = whole ? running : `${running.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…`;
  const number = doc.furniture.page.replace('{page}', String(page)).replace('{pages}', String(pages));
  const runs: Run[] =
    doc.design === 'note'
      ? [
          { text: `¶ ${legend.source}   `, style },
          { text: '▲', style: { ...style, colour: 'ink', face: 'serifBold' } },
          { text: ` ${legend.caution}`, style },
        ]
      : [{ text: number, style }];
  const room = end - design.label.x - lengthOf(runs, setting) - 5 * MM;
  return [
    ...setRuns(
      [{ text: cutToWidth(subject, style, room, setting), style }],
      design.label.x,
      design.footer,
      'start',
      setting,
    ),
    ...setRuns(runs, end, design.footer, 'end', setting),
  ];
}
