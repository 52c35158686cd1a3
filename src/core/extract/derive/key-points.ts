import type { Article } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import type { Resolved } from '../resolved.ts';

/** The 3–6 sentences that matter most, ranked, verbatim, no two alike. */
export function keyPoints(
  _manuscript: Manuscript,
  _resolved: Resolved,
  _speech: Pick<Article, 'quotes' | 'statements'>,
): Article['keyPoints'] {
  return [];
}
