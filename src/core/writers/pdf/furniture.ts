import type { Marked } from '../../doc.ts';
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
}

/** A running title is cut here. */
const LONGEST = 70;

type Run = Pick<Word, 'text' | 'style'> & { readonly boxed?: boolean };

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
  return runs.map(({ text, style, boxed }) => {
    const width = widthOf(text, style, setting.faces);
    const start = boxed ? at + 1.6 * MM : at;
    at += width + (boxed ? 6 * MM : 0);
    return boxed ? { text, style, x: start, y, boxed: width } : { text, style, x: start, y };
  });
}

function markedRuns({ text, marks }: Marked, style: Style, grey: Style): Run[] {
  const numbers = marks.paragraphs.length > 0 ? ` ¶${marks.paragraphs.join(', ')}` : '';
  return [
    { text, style },
    { text: numbers, style: grey },
  ];
}

/** Marking and embargo at the start; reference, version and page at the end; a second line where one is too short. */
export function headerWords(page: number, pages: number, setting: Setting): Word[] {
  const { design, doc } = setting;
  const { marking, embargo, reference, version } = doc.furniture;
  const grey = design.styles.furniture;
  const strong: Style = { ...bold(grey), colour: 'ink' };
  const start = design.label.x;
  const end = design.rail ? design.rail.x + design.rail.width : design.text.x + design.text.width;
  const width = end - start;
  const number = doc.furniture.page.replace('{page}', String(page)).replace('{pages}', String(pages));
  const facts: Run[] = [
    ...(reference ? [...markedRuns(reference, grey, grey), { text: '  ·  ', style: grey }] : []),
    { text: doc.design === 'note' ? `${version}  ·  ${number}` : version, style: grey },
  ];
  const box: Run[] =
    marking === null ? [] : [{ text: cutToWidth(marking, strong, width / 2, setting), style: strong, boxed: true }];
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
  const end = design.rail ? design.rail.x + design.rail.width : design.text.x + design.text.width;
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
