import type { Article } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import type { Resolved } from '../resolved.ts';

/** Quotations and statements with their speakers: a name that stands in people or organisations, or null. */
export function attribute(_manuscript: Manuscript, _resolved: Resolved): Pick<Article, 'quotes' | 'statements'> {
  return { quotes: [], statements: [] };
}
