import LineBreaker from 'linebreak';

/** Texts whose breaks are kept: a document is set more than once until it fits its pages. */
const KEPT = 2_000;
const kept = new Map<string, readonly number[]>();

function offsetsIn(text: string): readonly number[] {
  const breaker = new LineBreaker(text);
  const offsets: number[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) offsets.push(next.position);
  return offsets;
}

/** Offsets where a line may end, the end of the text last (Unicode UAX 14). */
export function breaksIn(text: string): readonly number[] {
  const known = kept.get(text);
  if (known) return known;
  const offsets = offsetsIn(text);
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
  kept.set(text, offsets);
  return offsets;
}
