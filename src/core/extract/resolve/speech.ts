import type { Article } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { type Span, verbatim } from '../../span.ts';
import type { Finding, Findings, FoundField, Trace } from '../finding.ts';
import type { Resolved } from '../resolved.ts';
import { type SpanMap, spanMap } from '../span-map.ts';

const covered = (spans: readonly Span[], by: readonly Span[]): number =>
  spans.reduce(
    (sum, span) =>
      sum + by.reduce((inner, [a, b]) => inner + Math.max(0, Math.min(b, span[1]) - Math.max(a, span[0])), 0),
    0,
  );
const length = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);
const at = ({ spans }: Finding): readonly Span[] => spans;
/** All that share words with the spans; those that share words with the first of them come first. */
const around = <T>(map: SpanMap<T>, spans: readonly Span[]): readonly T[] => spans.flatMap(map.touching);

/** The findings without those that share words with a better one: the more certain, then the longer, then the earlier. */
function apart<F extends FoundField>(findings: readonly Finding<F>[], trace: Trace): Finding<F>[] {
  const kept = spanMap<Finding<F>>();
  const all: Finding<F>[] = [];
  const order = [...findings].sort((a, b) => b.confidence - a.confidence || length(b.spans) - length(a.spans));
  for (const finding of order) {
    const [rival] = around(kept, finding.spans);
    if (rival) {
      trace.drop(finding, `shares its words with ${rival.rule}, which is more certain or longer`, rival);
      continue;
    }
    for (const span of finding.spans) kept.add(span, finding);
    all.push(finding);
  }
  return all.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
}

/** Decides between rival readings of the same words of speech, and settles lists, links and contacts. */
export function resolveSpeech(
  { text, structure }: Manuscript,
  findings: Findings,
  trace: Trace,
): Pick<Resolved, 'speech' | 'lists' | 'links' | 'contacts'> {
  const spoken = apart(findings.quotes, trace);
  const said = apart(findings.statements, trace);
  const marked = spanMap(spoken, at);
  const statements = said.filter(statement => {
    const quote = around(marked, statement.spans).find(
      other => covered(statement.spans, other.spans) > length(statement.spans) / 2,
    );
    if (quote) trace.drop(statement, `most of its words are the direct speech that ${quote.rule} found`, quote);
    return !quote;
  });
  const reported = spanMap(statements, at);
  const quotes = spoken.filter(quote => {
    const statement = around(reported, quote.spans).find(
      other => covered(quote.spans, other.spans) === length(quote.spans),
    );
    if (statement) trace.drop(quote, `is part of what ${statement.rule} reports`, statement);
    return !statement;
  });
  const evidence = ({ spans, basis, rule }: Finding) => ({
    spans: [...spans],
    paragraph: paragraphAt(structure, spans[0]?.[0] ?? -1)?.number ?? null,
    basis,
    rule,
  });
  const lists: Article['lists'] = apart(findings.lists, trace).map(finding => ({
    lead: verbatim(text, finding.spans),
    items: finding.value.items.map(span => ({ text: verbatim(text, [span]), span })),
    ...evidence(finding),
  }));
  return {
    speech: { quotes, statements },
    lists,
    links: apart(findings.links, trace).map(finding => ({ url: finding.value.url, ...evidence(finding) })),
    contacts: apart(findings.contacts, trace).map(finding => ({ ...finding.value, ...evidence(finding) })),
  };
}
