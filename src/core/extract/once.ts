import type { Manuscript } from '../manuscript.ts';

/** The function, asked once a manuscript: several rules share one look at the text. */
export function oncePerManuscript<T>(look: (manuscript: Manuscript) => T): (manuscript: Manuscript) => T {
  const seen = new WeakMap<Manuscript, { readonly value: T }>();
  return manuscript => {
    const known = seen.get(manuscript) ?? { value: look(manuscript) };
    seen.set(manuscript, known);
    return known.value;
  };
}
