import type { Span } from '../../span.ts';
import type { Resolved } from '../resolved.ts';
import type { SpanMap } from '../span-map.ts';

/** Where everybody is mentioned. */
export type Mentions = SpanMap<{ readonly name: string; readonly span: Span }>;

/** Everybody named in a stretch of text, each once. */
export const namedIn = (mentions: Mentions, [from, to]: Span): ReadonlySet<string> =>
  new Set(
    mentions
      .touching([from, to])
      .filter(({ span }) => span[0] >= from && span[1] <= to)
      .map(({ name }) => name),
  );

/** The name, where there is one and no other. */
export const only = (names: ReadonlySet<string>): string | null => (names.size === 1 ? ([...names][0] ?? null) : null);

/** Those who may speak, and where each of them is mentioned. */
export interface Named extends Pick<Resolved, 'people' | 'organisations'> {
  readonly places: {
    readonly people: SpanMap<Mentioned>;
    readonly organisations: SpanMap<Mentioned>;
    readonly offices: SpanMap<Mentioned>;
  };
}

/** One place where somebody is named. */
export interface Mentioned {
  readonly name: string;
  readonly span: Span;
}

/** Names among the mentions that stand in the words, each once, in the order in which they stand there. */
export const namesIn = (span: Span, places: SpanMap<Mentioned>): readonly Mentioned[] =>
  places.touching(span).toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
