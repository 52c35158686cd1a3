import { overlaps, type Span } from '../span.ts';

/** Characters a cell: about two sentences, so that a look-up meets few things that it does not mean. */
const CELL = 256;

/** Things found again by the words of the text that they stand on. */
export interface SpanMap<T> {
  readonly add: (span: Span, thing: T) => void;
  /** All that share a character with the span, in the order in which they were added, each once. */
  readonly touching: (span: Span) => readonly T[];
}

/** A map with the things in it, each under all of its spans. A look-up costs what stands around it, however long the text. */
export function spanMap<T>(things: Iterable<T> = [], spansOf: (thing: T) => readonly Span[] = () => []): SpanMap<T> {
  interface Entry {
    readonly order: number;
    readonly span: Span;
    readonly thing: T;
  }
  const cells = new Map<number, Entry[]>();
  let order = 0;
  const add = (span: Span, thing: T, as = order++) => {
    for (let cell = Math.floor(span[0] / CELL); cell * CELL < span[1]; cell++) {
      const entries = cells.get(cell);
      if (entries) entries.push({ order: as, span, thing });
      else cells.set(cell, [{ order: as, span, thing }]);
    }
  };
  for (const thing of things) {
    const as = order++;
    for (const span of spansOf(thing)) add(span, thing, as);
  }
  const touching = (span: Span): readonly T[] => {
    const found = new Map<number, T>();
    for (let cell = Math.floor(span[0] / CELL); cell * CELL < span[1]; cell++)
      for (const entry of cells.get(cell) ?? []) if (overlaps(entry.span, span)) found.set(entry.order, entry.thing);
    return [...found].sort(([a], [b]) => a - b).map(([, thing]) => thing);
  };
  return { add: (span, thing) => add(span, thing), touching };
}

interface Placed {
  readonly spans: readonly Span[];
}

const places = new WeakMap<readonly Placed[], SpanMap<number>>();

/** Of the facts in a list, those that share a character with a span, in the order of the list. The list is looked through once, however often it is asked. */
export function factsTouching<T extends Placed>(facts: readonly T[], span: Span): readonly T[] {
  const known = places.get(facts) ?? spanMap(facts.keys(), at => facts[at]?.spans ?? []);
  places.set(facts, known);
  return known.touching(span).flatMap(at => facts[at] ?? []);
}
