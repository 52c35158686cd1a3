import type { Article } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { overlaps, type Span, verbatim } from '../../span.ts';
import type { Finding, Trace } from '../finding.ts';

/** Figures that neither a date nor a line of the masthead claims, in reading order. */
export function settleFigures(
  manuscript: Manuscript,
  findings: readonly Finding<'figures'>[],
  dates: Article['dates'],
  masthead: readonly Span[],
  trace: Trace,
): Article['figures'] {
  const spans = [...dates.flatMap(date => date.spans), ...masthead].toSorted((a, b) => a[0] - b[0]);
  let next = 0;
  return findings.flatMap(finding => {
    const [span] = finding.spans;
    if (!span) return [];
    while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= span[0]) next++;
    const claimed = spans[next];
    if (claimed && overlaps(claimed, span)) {
      trace.drop(
        finding,
        `is part of ${JSON.stringify(verbatim(manuscript.text, [claimed]))}, a date or a line of the masthead`,
      );
      return [];
    }
    return [
      {
        text: verbatim(manuscript.text, finding.spans),
        ...finding.value,
        spans: finding.spans,
        paragraph: paragraphAt(manuscript.structure, span[0])?.number ?? null,
        basis: finding.basis,
        rule: finding.rule,
      },
    ];
  });
}
