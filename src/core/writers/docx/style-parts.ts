import type { IParagraphPropertiesOptions, IRunStylePropertiesOptions } from 'docx';
import { BorderStyle, LineRuleType } from 'docx';
import type { Theme } from '../../theme.ts';
import type { HouseFiles } from '../writer.ts';
import { LABEL, pt } from './measures.ts';

/** A style: what Word calls it, what it is built on, and what it sets. */
export interface StyleRow {
  readonly name: string;
  readonly on?: string;
  readonly next?: string;
  readonly paragraph?: IParagraphPropertiesOptions;
  readonly run?: IRunStylePropertiesOptions;
}

type Run = IRunStylePropertiesOptions;

/** Fonts by name: each office has them or a twin of the same width, and other scripts keep faces of their own. */
const SERIF = { ascii: 'Cambria', hAnsi: 'Cambria', eastAsia: 'SimSun', cs: 'Times New Roman' };
const SANS = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei', cs: 'Arial' };
/** What a style sets of its letters, with the fonts of the house in the place of ours. */
export const inFamilies = (run: Run, families: HouseFiles['families'] | undefined): Run => {
  const own = run.font === SERIF ? families?.serif : run.font === SANS ? families?.sans : null;
  return own ? { ...run, font: { ...(run.font as typeof SERIF), ascii: own, hAnsi: own } } : run;
};
/** The face of ▲, which Calibri does not have. */
export const SIGN = { ...SANS, hAnsi: 'Arial', eastAsia: 'Arial' };

const set = (font: typeof SERIF, points: number, more: Run = {}): Run => ({
  font,
  size: points * 2,
  ...(more.bold ? { boldComplexScript: true } : {}),
  ...more,
});
/** A run in the serif of so many points. */
export const serif = (points: number, more?: Run) => set(SERIF, points, more);
/** A run in the sans of so many points. */
export const sans = (points: number, more?: Run) => set(SANS, points, more);

/** Before, after, and the line as a multiple of the font's own. */
export const space = (before: number, after: number, multiple = 1) => ({
  spacing: { before: pt(before), after: pt(after), line: Math.round(240 * multiple), lineRule: LineRuleType.AUTO },
});
/** Lines that start so many twips in, all but the first. */
export const hanging = (width: number, from = 0) => ({ indent: { left: from + width, hanging: width } });
/** Starts in the label column; what follows the tab stands in the text column. */
export const out = { indent: { left: 0, hanging: LABEL } };
/** Holds to the next, and in itself. */
export const tight = { keepNext: true, keepLines: true };

/** Colours of the theme as Word writes them. */
export const paint = (theme: Theme) =>
  Object.fromEntries(Object.entries(theme.colours).map(([name, hex]) => [name, hex.slice(1)])) as Record<
    keyof Theme['colours'],
    string
  >;

/** A border of so many points, and the points between it and the text. */
export const line = (color: string, points: number, space = 0) => ({
  style: BorderStyle.SINGLE,
  size: Math.round(points * 8),
  color,
  space,
});
