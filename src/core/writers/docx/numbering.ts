import { AlignmentType, type Document, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { Section } from '../../doc.ts';
import type { Theme } from '../../theme.ts';
import { LABEL, mm } from './measures.ts';
import { paint } from './style-parts.ts';

const out = { indent: { left: 0, hanging: LABEL } };
const hanging = (width: number) => ({ indent: { left: mm(width), hanging: mm(width) } });

/** The lists that styles count with. */
export function numberingOf(theme: Theme): INumberingOptions {
  const { accent } = paint(theme);
  const sans = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Calibri', cs: 'Calibri' };
  const sign = {
    ascii: 'Segoe UI Symbol',
    hAnsi: 'Segoe UI Symbol',
    eastAsia: 'Segoe UI Symbol',
    cs: 'Segoe UI Symbol',
  };
  const common = { alignment: AlignmentType.START, suffix: LevelSuffix.TAB };
  const counted = (format: (typeof LevelFormat)[keyof typeof LevelFormat]) => [
    {
      ...common,
      level: 0,
      format,
      text: '%1',
      style: { paragraph: out, run: { font: sans, size: 23, bold: true, color: accent } },
    },
    {
      ...common,
      level: 1,
      format: LevelFormat.DECIMAL,
      text: '%1.%2',
      style: { paragraph: out, run: { font: sans, size: 23, bold: false, color: accent } },
    },
  ];
  const bullet = { font: { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Arial', cs: 'Arial' }, color: accent };
  const tick = { font: sign };
  return {
    config: [
      { reference: 'sections', levels: counted(LevelFormat.DECIMAL) },
      { reference: 'annexes', levels: counted(LevelFormat.UPPER_LETTER) },
      {
        reference: 'unnumbered',
        levels: [{ ...common, level: 0, format: LevelFormat.NONE, text: '', style: { paragraph: out } }],
      },
      {
        reference: 'bullets',
        levels: [
          {
            ...common,
            level: 0,
            format: LevelFormat.BULLET,
            text: '▪',
            style: { paragraph: hanging(5.5), run: bullet },
          },
        ],
      },
      {
        reference: 'doubts',
        levels: [
          { ...common, level: 0, format: LevelFormat.BULLET, text: '☐', style: { paragraph: hanging(15), run: tick } },
        ],
      },
      {
        reference: 'ticks',
        levels: [
          { ...common, level: 0, format: LevelFormat.BULLET, text: '☐', style: { paragraph: hanging(6), run: tick } },
        ],
      },
    ],
  };
}

/** The tick-list of cautions. LibreOffice wants it at the paragraph, not only in the style. */
export const DOUBTS = { reference: 'doubts', level: 0 } as const;

/** The list of annexes. LibreOffice wants it at the paragraphs of the second style that counts with it. */
export const ANNEXES = { reference: 'annexes', level: 0 } as const;

/** Which list a style counts with, in a document whose headings are numbered. */
export const listed: Readonly<Record<string, { readonly reference: string; readonly level: number }>> = {
  Heading1: { reference: 'sections', level: 0 },
  Heading2: { reference: 'sections', level: 1 },
  AnnexHeading: ANNEXES,
  NextAnnexHeading: ANNEXES,
  TOCHeading: { reference: 'unnumbered', level: 0 },
  ListBullet: { reference: 'bullets', level: 0 },
  ListCheck: { reference: 'ticks', level: 0 },
  CautionCheck: DOUBTS,
};

/** Where a heading's number comes from: Word's own counting when it comes to the same, else the words themselves. */
export type HeadingNumber = 'counted' | 'literal' | 'none';

/** What Word's lists of headings have counted so far, level by level. */
export interface Counts {
  readonly sections: number[];
  readonly annexes: number[];
}

/** Nothing counted yet. */
export const noneCounted = (): Counts => ({ sections: [0, 0], annexes: [0, 0] });

/** Counts on as Word will, and tells whether it comes to the section's number. */
export function headingNumber({ level, number, annex }: Section, counts: Counts): HeadingNumber {
  if (number === null) return 'none';
  const list = annex || /^\p{Lu}/u.test(number) ? counts.annexes : counts.sections;
  const [first = 0, second = 0] = list;
  const top = (count: number) => (list === counts.annexes ? String.fromCharCode(64 + count) : String(count));
  if (level === 1 && number === top(first + 1)) {
    list.splice(0, 2, first + 1, 0);
    return 'counted';
  }
  if (level === 2 && number === `${top(first)}.${second + 1}`) {
    list[1] = second + 1;
    return 'counted';
  }
  return 'literal';
}

const LISTS = ['sections', 'annexes', 'unnumbered', 'bullets', 'doubts', 'ticks'] as const;

/** The lists by their names alone: for a document whose numbering is written already. */
export const listNames: INumberingOptions = { config: LISTS.map(reference => ({ reference, levels: [] })) };

/**
 * Numbers the lists of a document in one order. The library numbers each where it is first met, so that styles which
 * name a list would not be the same from one document to the next.
 */
export function countAhead({ Numbering }: Document): void {
  for (const list of LISTS) Numbering.createConcreteNumberingInstance(list, 0);
}
