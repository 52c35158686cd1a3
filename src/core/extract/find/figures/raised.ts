import { regex } from '../../../regex.ts';

const RAISED = '[¹²³⁰⁴-⁹]';
const ANY = new RegExp(RAISED, 'u');

/** "10⁶", "3 × 10⁶": a power is another number than the ten that is raised. */
const POWER = new RegExp(String.raw`(?:\d[\d.,]{0,12}\s?[×x·]\s?)?(?<![\d.,])10⁻?${RAISED}{1,3}`, 'gu');
/** "1,200¹ boats", "38 million² euros": the mark of a note behind a figure or a word; none in "45 km²" or "20 metres²". */
const MARK = regex(
  String.raw`(?<=[\d.!?…)”"’%]|(?<!met(?:re|er)s?|feet|inche?s?|miles?|yards?)(?<=\p{L}{4}))${RAISED}{1,2}(?![\p{L}\d⁰-⁹])`,
  'giu',
);

/** A text without powers and marks of notes, all else in its place. */
export const withoutRaised = (text: string): string =>
  ANY.test(text)
    ? text.replace(POWER, run => '\ufffc'.repeat(run.length)).replace(MARK, run => ' '.repeat(run.length))
    : text;
