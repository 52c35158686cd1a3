import type { Article } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import type { Resolved } from '../resolved.ts';

/** Dated happenings in order of their dates. */
export function timeline(_manuscript: Manuscript, _resolved: Resolved): Article['timeline'] {
  return [];
}
