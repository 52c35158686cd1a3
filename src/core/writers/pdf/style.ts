import type { Tone } from '../../doc.ts';
import type { Theme } from '../../theme.ts';
import type { FaceName } from './scripts.ts';

/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** A colour of the theme. */
export type ColourName = keyof Theme['colours'];

/** How a text looks: sizes in points. */
export interface Style {
  readonly face: FaceName;
  readonly size: number;
  readonly leading: number;
  readonly colour: ColourName;
  /** Space added between letters. */
  readonly tracking?: number;
  /** How far above the baseline it stands. */
  readonly rise?: number;
  /** Sentences that run from right to left where they do, whatever the document does. */
  readonly ownWay?: true;
}

const BOLD: Readonly<Partial<Record<FaceName, FaceName>>> = {
  serif: 'serifBold',
  serifBold: 'serifBold',
  sans: 'sansBold',
  sansBold: 'sansBold',
};

const TONES: Readonly<Record<Tone, (style: Style) => Style>> = {
  plain: style => style,
  strong: bold,
  number: style => ({ ...bold(style), colour: 'accent' }),
  quiet: style => ({ ...style, colour: 'grey' }),
  placeholder: style => ({ ...style, colour: 'grey' }),
};

/** The same style, one weight heavier. */
export function bold(style: Style): Style {
  return { ...style, face: BOLD[style.face] ?? style.face };
}

/** The style in which a tone is set inside another style. */
export function toned(style: Style, tone: Tone): Style {
  return TONES[tone](style);
}

/** Distance from the top of a line to its baseline: capitals (two thirds of the size) stand in the middle. */
export function baselineOf({ leading, size }: Style): number {
  return leading / 2 + size * 0.335;
}
