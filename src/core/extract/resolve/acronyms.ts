import type { Article } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import type { Finding, Trace } from '../finding.ts';

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
    if (rival) trace.drop(finding, `${short} is defined before`, rival);
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
