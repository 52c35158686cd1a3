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
  if (said?.speakerSpan && person) return { pronoun: said.speakerSpan, person };
  // "Señaló que el muelle es nuevo": a verb without its subject, which goes on about who spoke before.
  const opens = text.slice(start, start + LONGEST_VERB).toLowerCase();
  const bare = statements.find(
    ({ spans: [first], speakerSpan, cue }) =>
      first !== undefined &&
      cue &&
      opens.startsWith(cue.toLowerCase()) &&
      !/\p{L}/u.test(opens.charAt(cue.length)) &&
      first[0] > start &&
      first[0] - start < cue.length + FARTHEST &&
      (speakerSpan === null || speakerSpan[1] <= start),
  );
  const speaker = people.find(({ name }) => name === bare?.speaker);
  return bare?.cue && speaker ? { pronoun: [start, start + bare.cue.length], person: speaker } : null;
}

/** Signs of a verb of saying, at most, and from it to what is said. */
const LONGEST_VERB = 40;
const FARTHEST = 60;
