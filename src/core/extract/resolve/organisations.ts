import type { Article } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import type { Finding } from '../finding.ts';

/** One entry per body: fullest name, its acronym, all its mentions. */
export function resolveOrganisations(
  _manuscript: Manuscript,
  _findings: readonly Finding<'organisations'>[],
  _acronyms: Article['acronyms'],
): Article['organisations'] {
  return [];
}
