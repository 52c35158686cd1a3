import type { Article } from '../article.ts';
import { contains, type Span } from '../span.ts';

/** The sentence before one in its paragraph, or null. */
export function sentenceBefore(article: Article, [start, end]: Span): Span | null {
  const home = article.paragraphs.find(({ span }) => span[0] <= start && end <= span[1]);
  const at = home?.sentences.findIndex(sentence => contains(sentence, [start, end])) ?? -1;
  return home?.sentences[at - 1] ?? null;
}
