import type { Article } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { initialsStart } from '../find/acronyms/letters.ts';
import type { Finding, Trace } from '../finding.ts';

/** Whether the letters of the short form are the initials of the long one. */
const proven = ({ value: { short, long } }: Finding<'acronyms'>): boolean => initialsStart(short, long) === 0;

/** The acronyms the text defines, each once, in order of definition. */
export function resolveAcronyms(
  { structure }: Manuscript,
  findings: readonly Finding<'acronyms'>[],
  trace: Trace,
): Article['acronyms'] {
  const first = new Map<string, Finding<'acronyms'>>();
  for (const finding of findings) {
    const { short } = finding.value;
    const rival = first.get(short);
    // "Bureau des îles (PNUQ)", then "Programme … de Quenby (PNUQ)": letters prove what a place alone does not.
    if (rival && proven(finding) && !proven(rival)) {
      trace.drop(rival, `the letters of ${short} are those of another definition`, finding);
      first.set(short, finding);
    } else if (rival) trace.drop(finding, `${short} is defined before`, rival);
    else first.set(short, finding);
  }
  return [...first.values()].map(({ value: { short, long }, spans, basis, rule }) => ({
    short,
    long,
    spans: [...spans],
    paragraph: paragraphAt(structure, spans[0]?.[0] ?? -1)?.number ?? null,
    basis,
    rule,
  }));
}
