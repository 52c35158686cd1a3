import type { Article } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import type { Finding } from '../finding.ts';

/** One entry per person: fullest name, later short forms merged where exactly one person fits, offices in order of importance. */
export function resolvePeople(_manuscript: Manuscript, _findings: readonly Finding<'people'>[]): Article['people'] {
  return [];
}
