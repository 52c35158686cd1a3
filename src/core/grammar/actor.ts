import type { Article } from '../article.ts';
import type { Span } from '../span.ts';

/** A person or a body that acts, and where the text names it. */
export interface Actor {
  readonly who: Article['people'][number] | Article['organisations'][number];
  readonly span: Span;
}
