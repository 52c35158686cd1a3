import type { Article } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import type { Finding } from '../finding.ts';

/** One entry per place, with all its mentions. */
export function resolvePlaces(_manuscript: Manuscript, _findings: readonly Finding<'places'>[]): Article['places'] {
  return [];
}
