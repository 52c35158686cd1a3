import type { Article } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import type { Finding } from '../finding.ts';
import type { Settled } from '../resolved.ts';

/** One entry per event, with edition, hosts, place and the dates that stand beside it. */
export function resolveEvents(
  _manuscript: Manuscript,
  _findings: readonly Finding<'events'>[],
  _settled: Settled,
  _acronyms: Article['acronyms'],
): Article['events'] {
  return [];
}
