import type { Article } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { contains, overlaps, type Span, verbatim } from '../../span.ts';
import type { Finding, Trace } from '../finding.ts';

/** Figures that no date claims, in reading order. A figure that holds a whole date ("two years ago" in none) gives way as well. */
export function settleFigures(
  manuscript: Manuscript,
  findings: readonly Finding<'figures'>[],
  dates: Article['dates'],
  masthead: readonly Span[],
  trace: Trace,
): Article['figures'] {
  return findings.flatMap(finding => {
    const [span] = finding.spans;
    if (!span) return [];
    const date = dates.find(({ spans }) => spans.some(other => overlaps(other, span)));
    if (date) trace.drop(finding, `is part of the date ${JSON.stringify(date.text)}`);
    const line = masthead.some(other => contains(other, span));
    if (line && !date) trace.drop(finding, 'belongs to the masthead');
    if (date || line) return [];
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
