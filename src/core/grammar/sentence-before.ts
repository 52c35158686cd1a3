import type { Article } from '../article.ts';
import { sentencesAround } from '../manuscript.ts';
import type { Span } from '../span.ts';

/** The sentence before one in its paragraph, or null. */
export const sentenceBefore = ({ paragraphs }: Article, words: Span): Span | null =>
  sentencesAround(paragraphs, words).previous;
