import type { Edtf } from '../../article.ts';
import { type Manuscript, sentencesOf } from '../../manuscript.ts';
import { contains, type Span } from '../../span.ts';
import type { Finding } from '../finding.ts';
import type { Settled } from '../resolved.ts';
import { type SpanMap, spanMap } from '../span-map.ts';

/** A longer "sentence" is a list or hostile: nothing in it stands beside anything. */
const LONGEST_SENTENCE = 2500;

/** What stands around a mention, found by its place. */
export interface Surroundings {
  readonly sentences: SpanMap<Span>;
  readonly events: SpanMap<Span>;
  readonly dates: SpanMap<{ readonly value: Edtf; readonly at: Span }>;
  readonly bodies: SpanMap<Span>;
}

/** The sentences, events, dates and bodies of a manuscript, found by their places. */
export function surroundingsOf(
  manuscript: Manuscript,
  { dates }: Settled,
  events: readonly Finding<'events'>[],
  bodies: readonly Finding<'organisations'>[],
): Surroundings {
  const itself = (span: Span): readonly Span[] => [span];
  const first = ({ spans }: { readonly spans: readonly Span[] }): readonly Span[] => spans.slice(0, 1);
  const sentences = sentencesOf(manuscript).filter(({ text }) => text.length <= LONGEST_SENTENCE);
  return {
    sentences: spanMap(
      sentences.map(({ span }) => span),
      itself,
    ),
    events: spanMap(events.flatMap(first), itself),
    dates: spanMap(
      dates.flatMap(({ value, spans: [at] }) => (at ? [{ value, at }] : [])),
      ({ at }) => [at],
    ),
    bodies: spanMap(bodies.flatMap(first), itself),
  };
}

/** The sentence that holds the span. */
export const homeOf = ({ sentences }: Surroundings, span: Span): Span | undefined =>
  sentences.touching(span).find(sentence => contains(sentence, span));
