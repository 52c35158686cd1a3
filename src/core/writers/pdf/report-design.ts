import type { Theme } from '../../theme.ts';
import { type Design, PAPER } from './design.ts';
import { MM, type Style } from './style.ts';

const styles = {
  title: { face: 'serifBold', size: 27, leading: 34, colour: 'ink', tracking: -0.1, ownWay: true },
  longTitle: { face: 'serifBold', size: 22, leading: 28, colour: 'ink', tracking: -0.1, ownWay: true },
  kind: { face: 'sansBold', size: 14, leading: 18, colour: 'accent' },
  subtitle: { face: 'sans', size: 13, leading: 19, colour: 'ink' },
  key: { face: 'sans', size: 10, leading: 14, colour: 'grey' },
  label: { face: 'sansBold', size: 10, leading: 14, colour: 'accent' },
  labelNote: { face: 'sans', size: 9.5, leading: 13, colour: 'grey' },
  heading1: { face: 'serifBold', size: 17, leading: 22, colour: 'ink' },
  heading2: { face: 'sansBold', size: 12, leading: 15.5, colour: 'accent' },
  heading3: { face: 'sansBold', size: 11, leading: 14, colour: 'ink' },
  number1: { face: 'sansBold', size: 11.5, leading: 22, colour: 'accent' },
  number2: { face: 'sans', size: 12, leading: 15.5, colour: 'accent' },
  lead: { face: 'serif', size: 12.5, leading: 18.5, colour: 'ink', ownWay: true },
  body: { face: 'serif', size: 10.5, leading: 15.5, colour: 'ink', ownWay: true },
  small: { face: 'sans', size: 9.5, leading: 13.5, colour: 'grey' },
  prompt: { face: 'sans', size: 10.5, leading: 15, colour: 'grey' },
  quote: { face: 'serif', size: 12, leading: 17, colour: 'ink', ownWay: true },
  reported: { face: 'serif', size: 10.5, leading: 15.5, colour: 'ink', ownWay: true },
  attribution: { face: 'sans', size: 10, leading: 14, colour: 'ink', ownWay: true },
  table: { face: 'sans', size: 10, leading: 14, colour: 'ink' },
  figure: { face: 'sans', size: 11, leading: 14, colour: 'ink' },
  tableHead: { face: 'sans', size: 9, leading: 12, colour: 'grey' },
  groupHead: { face: 'sansBold', size: 9, leading: 12, colour: 'ink' },
  caption: { face: 'sansBold', size: 11, leading: 14, colour: 'ink' },
  mark: { face: 'serifBold', size: 9, leading: 14, colour: 'accent' },
  caution: { face: 'sansBold', size: 9, leading: 14, colour: 'ink' },
  contents: { face: 'sans', size: 11, leading: 18, colour: 'ink' },
  footnote: { face: 'sans', size: 9, leading: 12, colour: 'ink', ownWay: true },
  footnoteNumber: { face: 'sansBold', size: 9, leading: 12, colour: 'accent' },
  source: { face: 'serif', size: 9.5, leading: 13.5, colour: 'ink', ownWay: true },
  furniture: { face: 'sans', size: 9, leading: 13, colour: 'grey' },
} as const satisfies Design['styles'] & Record<string, Style>;

/** A text column with a column of numbers before it; the marks follow the full stop. */
export function reportDesign(paper: Theme['paper']): Design {
  const { width, height } = PAPER[paper];
  const edge = (paper === 'A4' ? 50.5 : 53.5) * MM;
  const text = { x: edge, width: 137.5 * MM };
  return {
    page: { width, height, top: 28 * MM, foot: 24 * MM },
    label: { x: edge - 31.5 * MM, width: 28 * MM },
    text,
    rail: null,
    evidence: { x: text.x + text.width - 15 * MM, width: 15 * MM },
    tint: { x: text.x - 11, width: text.width + 22 },
    keys: 31.5 * MM,
    bullet: 5.5 * MM,
    cautionIndent: 8 * MM,
    closesTables: true,
    styles,
    gaps: {
      section: [24, 6],
      apart: [10, 10],
      paragraph: 7.5,
      item: 4,
      row: 3,
      quotation: 10,
      attribution: 2,
      cell: [3.75, 4],
      head: [2, 3],
    },
    header: 15 * MM,
    footer: height - 13 * MM,
  };
}
