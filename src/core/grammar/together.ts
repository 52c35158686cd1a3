import type { Article } from '../article.ts';
import { contains, type Span } from '../span.ts';

/** Whether the words that point at a speaker name several people, each of them known: "Ada Brennick and Karl Odell said". No one of them is the speaker, and none is missing. */
export const namesSeveral = (people: Article['people'], words: Span): boolean =>
  people.filter(({ mentions }) => mentions.some(({ kind, span }) => kind !== 'pronoun' && contains(words, span)))
    .length > 1;
