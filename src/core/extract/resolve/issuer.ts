import type { Article } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import type { Finding, Trace } from '../finding.ts';
import type { Entities } from '../resolved.ts';

/** Who published it: what is declared, else the finding most believed; null where the text does not say. */
export function resolveIssuer(
  _manuscript: Manuscript,
  _findings: readonly Finding<'issuer'>[],
  _bodies: Pick<Entities, 'organisations' | 'acronyms'>,
  _trace: Trace,
): Article['issuer'] {
  return null;
}
