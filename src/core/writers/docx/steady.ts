import { LineRuleType } from 'docx';
import type { Doc } from '../../doc.ts';
import type { Theme } from '../../theme.ts';
import { eastAsian } from './language.ts';
import { pt } from './measures.ts';
import type { StyleRow } from './style-parts.ts';
import { documentRun, paragraphStyles } from './style-table.ts';

/** Height of a line of the font itself, as a multiple of its size: ascent and descent of Cambria; with gap, of Calibri. */
const NATURAL = { serif: 1.172, sans: 1.2207 } as const;
/** The same of the highest faces in which offices show Chinese, Japanese and Korean (Noto; others have 1.14 to 1.4). */
const EAST_ASIAN = 1.45;

/** A style as it stands when all that it is built on is counted in. */
export interface Settled extends StyleRow {
  readonly family: keyof typeof NATURAL;
  /** Points. */
  readonly size: number;
  /** Points from one baseline to the next. */
  readonly leading: number;
}

function whole(id: string, styles: Readonly<Record<string, StyleRow>>): StyleRow {
  const row = styles[id] ?? { name: id };
  const base = row.on === undefined ? { name: id } : whole(row.on, styles);
  return { ...row, paragraph: { ...base.paragraph, ...row.paragraph }, run: { ...base.run, ...row.run } };
}

/** The styles of paragraphs by id, each with the height of its lines. */
export function settledStyles(doc: Doc, theme: Theme): Readonly<Record<string, Settled>> {
  const styles = paragraphStyles(doc, theme);
  const { size: general = 0 } = documentRun(doc);
  const least = [doc.language, doc.sourceLanguage].some(eastAsian) ? EAST_ASIAN : 0;
  const settle = (id: string): Settled => {
    const row = whole(id, styles);
    const { ascii } = (row.run?.font ?? {}) as { readonly ascii?: string };
    const family = ascii === 'Calibri' ? 'sans' : 'serif';
    const size = Number(row.run?.size ?? general) / 2;
    const multiple = Number(row.paragraph?.spacing?.line ?? 240) / 240;
    return {
      ...row,
      family,
      size,
      leading: Math.round(pt(size * Math.max(NATURAL[family] * multiple, least))) / pt(1),
    };
  };
  return Object.fromEntries(Object.keys(styles).map(id => [id, settle(id)]));
}

/**
 * The spacing of a style with its lines at least so many points apart, in place of a multiple of what each font asks
 * for: the twins of Cambria that other offices put in its place are lower, and a line with a superscript would be higher.
 */
export const steadySpacing = ({ paragraph, leading }: Settled) => ({
  ...paragraph?.spacing,
  line: pt(leading),
  lineRule: LineRuleType.AT_LEAST,
});
