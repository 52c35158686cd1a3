/** In the languages whose statements are read: English, French, Spanish, Chinese. */
const PRONOUN = /^(?:he|she|they|it|we|i|ils?|elles?|él|ellas?|ellos|[他她](?:们|們)?)$/iu;

/** Whether words are nothing but a pronoun for whoever acts or speaks. */
export const isPronoun = (words: string): boolean => PRONOUN.test(words);
