import type { Word } from '../../tokens.ts';

/** Words in the ending of adjectives that end names. */
const NOUNS_LIKE_ADJECTIVES = new Set(
  'Capital Hospital Journal Festival Material Tribunal Cardinal Federal Initiative Executive Cooperative Co-operative Archive Collective Clinic Republic Music Fabric Traffic Arctic Atlantic Pacific Baltic Public Library Secretary Sanctuary Rural Professional International Arsenal Mineral Terminal Canal Legal Olympic'.split(
    ' ',
  ),
);
/** Whether a name cannot end at a word: an adjective behind "and" whose noun is still to come, "Diabetes and ‹Digestive› and Kidney Diseases". */
export const isHalf = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === 'and' &&
  /\p{Ll}(?:ive|al|ic|ary|ous)$/u.test(words[at]?.text ?? '') &&
  !NOUNS_LIKE_ADJECTIVES.has(words[at]?.text ?? '');
