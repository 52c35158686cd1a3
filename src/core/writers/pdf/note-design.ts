import type { Theme } from '../../theme.ts';
import { type Design, type Gaps, PAPER } from './design.ts';
import { MM, type Style } from './style.ts';

/** The vertical unit; a line has four. */
const U = 3.25;

const styles = {
  title: { face: 'serifBold', size: 21, leading: 26, colour: 'ink', tracking: -0.1, ownWay: true },
  longTitle: { face: 'serifBold', size: 17, leading: 22.75, colour: 'ink', tracking: -0.1, ownWay: true },
  kind: { face: 'sansBold', size: 12, leading: 13, colour: 'accent' },
  subtitle: { face: 'sans', size: 9.25, leading: 13, colour: 'ink' },
  key: { face: 'sans', size: 9.25, leading: 13, colour: 'grey' },
  label: { face: 'sansBold', size: 9.25, leading: 13, colour: 'accent' },
  labelNote: { face: 'sans', size: 8, leading: 9.75, colour: 'grey' },
  heading1: { face: 'sansBold', size: 9.25, leading: 13, colour: 'accent' },
  heading2: { face: 'sansBold', size: 9.25, leading: 13, colour: 'ink' },
  heading3: { face: 'sans', size: 9.25, leading: 13, colour: 'ink' },
  number1: { face: 'sansBold', size: 9.25, leading: 13, colour: 'accent' },
  number2: { face: 'sans', size: 9.25, leading: 13, colour: 'accent' },
  lead: { face: 'serif', size: 12.5, leading: 16.25, colour: 'ink', ownWay: true },
  body: { face: 'serif', size: 9.75, leading: 13, colour: 'ink', ownWay: true },
  small: { face: 'sans', size: 8.5, leading: 13, colour: 'ink' },
  prompt: { face: 'sans', size: 9.25, leading: 13, colour: 'grey' },
  quote: { face: 'serif', size: 11.5, leading: 16.25, colour: 'ink', ownWay: true },
  reported: { face: 'serif', size: 9.75, leading: 13, colour: 'ink', ownWay: true },
  attribution: { face: 'sans', size: 9.25, leading: 13, colour: 'ink', ownWay: true },
  table: { face: 'sans', size: 9.25, leading: 13, colour: 'ink' },
  figure: { face: 'sans', size: 11.5, leading: 13, colour: 'ink' },
  tableHead: { face: 'sans', size: 8, leading: 13, colour: 'grey' },
  groupHead: { face: 'sansBold', size: 8, leading: 13, colour: 'ink' },
  caption: { face: 'sansBold', size: 9.25, leading: 13, colour: 'ink' },
  mark: { face: 'serifBold', size: 8.5, leading: 13, colour: 'accent' },
  caution: { face: 'sansBold', size: 8.5, leading: 13, colour: 'ink' },
  contents: { face: 'sans', size: 9.25, leading: 13, colour: 'ink' },
  footnote: { face: 'sans', size: 8, leading: 9.75, colour: 'ink', ownWay: true },
  footnoteNumber: { face: 'sansBold', size: 8, leading: 9.75, colour: 'accent' },
  source: { face: 'sans', size: 8.5, leading: 13, colour: 'ink', ownWay: true },
  furniture: { face: 'sans', size: 8, leading: 13, colour: 'grey' },
} as const satisfies Design['styles'] & Record<string, Style>;

const gaps: Gaps = {
  section: [3 * U, 2 * U],
  apart: [4 * U, 3 * U],
  paragraph: U,
  item: U,
  row: U / 2,
  quotation: 2 * U,
  attribution: U / 2,
  cell: [U, U],
  head: [0, U],
};

/** The first thing to give where a page would be saved. */
const tightGaps: Gaps = { ...gaps, section: [7.5, 5], apart: [10, 8], cell: [2, 2] };

/** Three columns, label | text | rail, on a grid of 13 points. */
export function noteDesign(paper: Theme['paper'], tight: boolean): Design {
  const { width, height } = PAPER[paper];
  const edge = (paper === 'A4' ? 19 : 21.95) * MM;
  const [top, foot] = paper === 'A4' ? [22 * MM, 20 * MM] : [20 * MM, 18 * MM];
  const rail = { x: edge + 159 * MM, width: 13 * MM };
  return {
    page: { width, height, top, foot },
    label: { x: edge, width: 28 * MM },
    text: { x: edge + 31.5 * MM, width: 124 * MM },
    rail,
    evidence: rail,
    tint: { x: edge - 4 * MM, width: 180 * MM },
    keys: 15.5 * MM,
    bullet: 5 * MM,
    cautionIndent: 7 * MM,
    closesTables: false,
    styles,
    gaps: tight ? tightGaps : gaps,
    header: (paper === 'A4' ? 14 : 12.5) * MM,
    footer: height - (paper === 'A4' ? 12.5 : 11) * MM,
  };
}
