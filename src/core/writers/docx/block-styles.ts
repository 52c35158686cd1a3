import type { Cautions, Doc, Paragraph, Quotation, Section } from '../../doc.ts';

/** Which style each kind of block has: for those who write it, and for those who measure it. */
export const PARAGRAPHS: Readonly<Record<Paragraph['style'], string>> = {
  body: 'BodyText',
  lead: 'BottomLine',
  small: 'Small',
  prompt: 'Prompt',
};
/** Styles of the items of lists. */
export const LISTS = { bullet: 'ListBullet', check: 'ListCheck' } as const;
/** Styles of what somebody said. */
export const SAID: Readonly<Record<Quotation['manner'], string>> = { direct: 'Quote', reported: 'Reported' };

/** Style of the heading of a section. The first annex starts a page, the others run on. */
export function headingStyle({ annex, level, number }: Section): string {
  if (!annex || level > 1) return `Heading${level}`;
  return number === null || number === 'A' ? 'AnnexHeading' : 'NextAnnexHeading';
}

/** Whether the small words of a section stand behind its heading: its label hangs in a column of its own, and they begin where the text does. */
export const notesBehind = ({ design }: Doc): boolean => design === 'note';

/** Style of cautions, in a section that is set apart or not. */
export const cautionStyle = ({ style }: Cautions, apart: boolean): string =>
  style === 'check' ? 'CautionCheck' : apart ? 'CautionApart' : 'Caution';
