import type { Manuscript } from '../manuscript.ts';
import { remembered } from '../remembered.ts';

/** The function, asked once a manuscript: several rules share one look at the text. */
export function oncePerManuscript<T>(look: (manuscript: Manuscript) => T): (manuscript: Manuscript) => T {
  const seen = new WeakMap<Manuscript, { readonly value: T }>();
  return manuscript => {
    const known = seen.get(manuscript) ?? { value: look(manuscript) };
    seen.set(manuscript, known);
    return known.value;
  };
}

/** More languages than there are patterns for. */
const LANGUAGES = 16;

/** The function, asked once a language: what rules compile for it is kept. */
export const oncePerLanguage = <T>(make: (language: string) => T): ((language: string) => T) =>
  remembered(make, LANGUAGES);
