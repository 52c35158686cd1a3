import type { IRunStylePropertiesOptions } from 'docx';
import type { HouseFiles } from '../writer.ts';

/** What a style sets of its letters. */
export type Run = IRunStylePropertiesOptions;

/** Fonts by name: each office has them or a twin of the same width, and other scripts keep faces of their own. */
const SERIF = { ascii: 'Cambria', hAnsi: 'Cambria', eastAsia: 'SimSun', cs: 'Times New Roman' };
const SANS = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei', cs: 'Arial' };
/** The fonts of the house in the place of ours. */
export const inFamilies = (run: Run | undefined, families: HouseFiles['families'] | undefined): Run | undefined => {
  const own = run?.font === SERIF ? families?.serif : run?.font === SANS ? families?.sans : null;
  return run && own ? { ...run, font: { ...(run.font as typeof SERIF), ascii: own, hAnsi: own } } : run;
};
/** The face that has ▲. */
export const SIGN = { ...SANS, hAnsi: 'Arial', eastAsia: 'Arial' };

const set = (font: typeof SERIF, points: number, more: Run = {}): Run => ({
  font,
  size: points * 2,
  ...(more.bold ? { boldComplexScript: true } : {}),
  ...more,
});
/** Letters of what is read, in points. */
export const serif = (points: number, more?: Run) => set(SERIF, points, more);
/** Letters of what is listed, in points. */
export const sans = (points: number, more?: Run) => set(SANS, points, more);
