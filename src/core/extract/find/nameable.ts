import type { Word } from '../tokens.ts';
import { HONORIFICS } from '../vocabulary/honorifics.ts';
import { isMonthOrDay, NOT_NAMES } from '../vocabulary/not-names.ts';

/** Whether a word can be part of the name of a body or an event, by its looks. */
export const nameable = (word: Word | undefined): word is Word =>
  word?.capital === true &&
  !isMonthOrDay(word.text) &&
  !HONORIFICS.has(word.text) &&
  !((word.first || /[“"«‘]$/u.test(word.before)) && NOT_NAMES.has(word.text.toLowerCase()));
