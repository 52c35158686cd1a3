import type { Span } from '../../span.ts';
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
