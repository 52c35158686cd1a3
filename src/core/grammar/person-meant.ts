import type { Article } from '../article.ts';
import type { Span } from '../span.ts';
import { isPronoun } from './pronoun.ts';

/** A pronoun, or words that point like one, and the person they stand for. */
export interface PersonMeant {
  readonly pronoun: Span;
  readonly person: Article['people'][number];
}

/** Whom "He" or "The PM" means that opens a stretch of the source: a person whom it is settled to point at, or who is said to speak there. */
export function personMeant({ people, statements, text }: Article, [start]: Span): PersonMeant | null {
  for (const person of people) {
    const pointer = person.mentions.find(({ kind, span }) => kind === 'pronoun' && span[0] === start);
    if (pointer) return { pronoun: pointer.span, person };
  }
  const said = statements.find(
    ({ speakerSpan }) => speakerSpan?.[0] === start && isPronoun(text.slice(...speakerSpan)),
  );
  const person = people.find(({ name }) => name === said?.speaker);
  return said?.speakerSpan && person ? { pronoun: said.speakerSpan, person } : null;
}
