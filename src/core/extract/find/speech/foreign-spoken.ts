import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import { PAST } from './foreign-verbs.ts';

/** A larger part of a sentence in quotation marks makes it direct speech. */
const MOST_SPOKEN = 0.4;
/** A verb of saying right behind the marks. */
const SAID_BEHIND = regex(
  String.raw`^,?\s(?:(?:${PAST.es})(?!\p{L})|(?:a|ont)(?:-t-(?:ils?|elles?))?\s(?:${PAST.fr})(?!\p{L})|lit-on)`,
  'u',
);

/** Whether so much of a sentence stands in quotation marks that it is direct speech, and no report with some words of whoever speaks. */
export function isSpoken(text: string, [from, to]: Span, marked: readonly Span[]): boolean {
  const words = marked.reduce((sum, [a, b]) => sum + Math.min(b, to) - Math.max(a, from), 0);
  return (
    words > (to - from) * MOST_SPOKEN ||
    marked.some(
      ([a, b]) => a <= from || b > to || /:\s*$/u.test(text.slice(from, a)) || SAID_BEHIND.test(text.slice(b, b + 60)),
    )
  );
}
