import type { Reduction } from './doc.ts';

/** As few of the reductions as make a document fit, from the first on, those taken back that it fits without; null where all of them do not. */
export function fewest(
  reductions: readonly Reduction[],
  fits: (made: readonly Reduction[]) => boolean,
): readonly Reduction[] | null {
  const count = [...reductions.keys(), reductions.length].find(many => fits(reductions.slice(0, many)));
  if (count === undefined) return null;
  let made = reductions.slice(0, count);
  // What an earlier step left out may find room again behind a later one.
  for (const step of made.slice(0, -1).reverse()) {
    const fewer = made.filter(other => other !== step);
    if (fits(fewer)) made = fewer;
  }
  return made;
}
