import type { Span } from '../../../span.ts';

/** Who is said to have spoken, by which verb, and which words of the text say so. */
export interface Attribution {
  readonly speakerSpan: Span | null;
  readonly cue: string | null;
  readonly whole: Span;
}
