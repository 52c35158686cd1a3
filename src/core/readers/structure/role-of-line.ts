import type { ParagraphRole } from '../../article.ts';
import { isDateLine } from './date-line.ts';
import { signs } from './line-signs.ts';

/** The role that a paragraph claims by its own words, or null. `words`: without line breaks. */
export function roleOfLine(words: string): ParagraphRole | null {
  for (const { role, sign, within } of signs) if (words.length <= within && sign.test(words)) return role;
  return isDateLine(words) ? 'dateline' : null;
}

const JOINABLE: ReadonlySet<ParagraphRole> = new Set<ParagraphRole>(['contact', 'caption', 'notice', 'byline']);

/** Whether a line is a paragraph of its own wherever it stands among wrapped lines. */
export function standsAlone(line: string): boolean {
  if (line.length > 120) return false;
  const role = roleOfLine(line);
  return role !== null && !JOINABLE.has(role);
}
