const PRONOUN = /^(?:he|she|they|it|we|i)$/i;

/** Whether words are nothing but a pronoun for whoever acts or speaks. */
export const isPronoun = (words: string): boolean => PRONOUN.test(words);
