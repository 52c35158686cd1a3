import type { Article } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import type { Finding, Trace } from '../finding.ts';

/** The acronyms the text defines, each once, in order of definition. */
export function resolveAcronyms(
  _manuscript: Manuscript,
  _findings: readonly Finding<'acronyms'>[],
  _trace: Trace,
): Article['acronyms'] {
  return [];
}
