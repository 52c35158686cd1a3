import type { Article } from '../../article.ts';

/** What the third stage works out from the facts. */
export type Derived = Pick<Article, 'quotes' | 'statements' | 'keyPoints' | 'timeline' | 'gaps'>;
