import type { Manuscript } from '../../manuscript.ts';
import type { Findings, Trace } from '../finding.ts';
import type { Resolved } from '../resolved.ts';

/** Decides between rival readings of the same words of speech, and settles lists, links and contacts. */
export function resolveSpeech(
  _manuscript: Manuscript,
  _findings: Findings,
  _trace: Trace,
): Pick<Resolved, 'speech' | 'lists' | 'links' | 'contacts'> {
  return { speech: { quotes: [], statements: [] }, lists: [], links: [], contacts: [] };
}
