import type { Article, Basis, Edtf } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { collapse, type Span, slice, verbatim } from '../../span.ts';
import type { Finding, FoundField, Trace } from '../finding.ts';
import { dateOf } from './dates.ts';

type TextField = 'headline' | 'subheadline' | 'byline' | 'reference';

const evidence = (manuscript: Manuscript, spans: readonly Span[], basis: Basis, rule: string) => ({
  spans,
  paragraph: spans[0] ? (paragraphAt(manuscript.structure, spans[0][0])?.number ?? null) : null,
  basis,
  rule,
});

/** The most believed finding; the others are dropped for it. */
export function best<F extends FoundField>(findings: readonly Finding<F>[], trace: Trace): Finding<F> | null {
  const [first, ...others] = findings.toSorted((a, b) => b.confidence - a.confidence);
  for (const other of others) trace.drop(other, 'the release has one, and this is the less certain', first);
  return first ?? null;
}

/** A line of the masthead: as declared, where the source declares it, else as found. A declared one that stands in the text points there. */
export function settleText(
  manuscript: Manuscript,
  field: TextField,
  findings: readonly Finding<TextField>[],
  trace: Trace,
): Article[TextField] {
  const declared = field === 'headline' || field === 'reference' ? manuscript.declared[field] : undefined;
  const found = best(findings, trace);
  if (declared === undefined)
    return (
      found && {
        text: verbatim(manuscript.text, found.spans),
        ...evidence(manuscript, found.spans, found.basis, found.rule),
      }
    );
  const home = manuscript.structure.find(({ span }) => collapse(slice(manuscript.text, span)) === collapse(declared));
  const spans: readonly Span[] = home
    ? [home.span]
    : found && verbatim(manuscript.text, found.spans) === collapse(declared)
      ? found.spans
      : [];
  return { text: collapse(declared), ...evidence(manuscript, spans, 'declared', `${field}/declared`) };
}

/** The dateline, its date worked out from the anchor where it lacks a year. */
export function settleDateline(
  manuscript: Manuscript,
  finding: Finding<'dateline'> | null,
  anchor: Edtf | null,
): Article['dateline'] {
  if (!finding) return null;
  const { place, date } = finding.value;
  const value = date && dateOf(date, anchor);
  const worked = date !== null && date.value === null && value !== null;
  return {
    place: place && collapse(place),
    date: value,
    ...evidence(manuscript, finding.spans, worked ? 'implied' : finding.basis, finding.rule),
  };
}

/** The day of publication: declared, else as a line of its own says, else as the dateline says. */
export function settlePublished(
  manuscript: Manuscript,
  finding: Finding<'published'> | null,
  anchor: Edtf | null,
): Article['published'] {
  const { published } = manuscript.declared;
  if (published) return { date: published, ...evidence(manuscript, [], 'declared', 'published/declared') };
  const value = finding && dateOf(finding.value.date, anchor);
  if (!finding || !value) return null;
  const basis = finding.value.date.value === null ? 'implied' : finding.basis;
  return { date: value, ...evidence(manuscript, finding.spans, basis, finding.rule) };
}

/** Until when the release is held back. */
export function settleEmbargo(
  manuscript: Manuscript,
  finding: Finding<'embargo'> | null,
  anchor: Edtf | null,
): Article['embargo'] {
  const value = finding && dateOf(finding.value.until, anchor);
  if (!finding || !value) return null;
  const basis = finding.value.until.value === null ? 'implied' : finding.basis;
  return { until: value, ...evidence(manuscript, finding.spans, basis, finding.rule) };
}
