import type { Span } from './span.ts';

/** Something worth telling that did not stop the work. Warnings are data: nothing in the core prints. */
export interface Diagnostic {
  /** Stable name in kebab case, for example `encoding-fallback`. */
  readonly code: string;
  /** One sentence for a person: what was seen and what was done about it. */
  readonly message: string;
  /** Where in the text, when it has a place. */
  readonly span?: Span;
}

/** A result with the diagnostics that were made on the way to it. */
export interface Diagnosed<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
