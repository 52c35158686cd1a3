import type { ParagraphRole } from '../../article.ts';
import { regex } from '../../regex.ts';

/** What a line says of itself, whatever stands around it. */
export interface Sign {
  readonly role: ParagraphRole;
  readonly sign: RegExp;
  /** Longer paragraphs are prose that happens to begin so. */
  readonly within: number;
}

/** Lines that begin with one of the phrases; a blank in them stands for any white space. */
export const begins = (...phrases: readonly string[]): RegExp =>
  regex(`^(?:${phrases.map(phrase => phrase.replaceAll(' ', String.raw`\s+`)).join('|')})`, 'iu');
