import LineBreaker from 'linebreak';
import { remembered } from '../../remembered.ts';

function offsetsIn(text: string): readonly number[] {
  const breaker = new LineBreaker(text);
  const offsets: number[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) offsets.push(next.position);
  return offsets;
}

/** Offsets where a line may end, the end of the text last (Unicode UAX 14). Kept: a document is set more than once until it fits its pages. */
export const breaksIn = remembered(offsetsIn, 2_000);
