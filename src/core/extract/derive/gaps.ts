import type { Article } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import type { Resolved } from '../resolved.ts';

/** What the source does not say, leaves undefined or contradicts, each with its place. */
export function gaps(
  _manuscript: Manuscript,
  _resolved: Resolved,
  _speech: Pick<Article, 'quotes' | 'statements'>,
): Article['gaps'] {
  return [];
}
