import { touches, type Word } from '../../tokens.ts';
import { ADDRESSING_OFFICES, HONORIFICS } from '../../vocabulary/honorifics.ts';
import { OFFICE_HEADS, OFFICE_PARTS } from '../../vocabulary/offices.ts';

/** Whether a word is an office or a form of address: no part of a body's name. */
export const isOffice = (word: Word): boolean =>
  OFFICE_HEADS.has(word.text.toLowerCase()) || ADDRESSING_OFFICES.has(word.text) || HONORIFICS.has(word.text);

/** Whether a word is an office in capitals. */
export const isHeld = (word: Word | undefined): boolean => word?.capital === true && isOffice(word);

/** Kinds of justice, which no judge is called by: "Criminal Justice Reform". */
const OF_JUSTICE = new Set(
  'Criminal Civil Social Juvenile Restorative Environmental Transitional International'.split(' '),
);
/** Whether such a kind stands before the word. */
export const isJustice = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'Justice' && OF_JUSTICE.has(words[at - 1]?.text ?? '');

/** The last word of an office in capitals that begins at a word: "Prime Minister", "Vice President". Null where none does. */
export function heldEnd(words: readonly Word[], from: number): number | null {
  const fits = (word: Word | undefined) =>
    word?.capital === true && (isHeld(word) || OFFICE_PARTS.has(word.text.toLowerCase()));
  let at = from;
  while (fits(words[at]) && touches(words[at], words[at + 1]) && fits(words[at + 1])) at += 1;
  return at > from && isHeld(words[at]) ? at : null;
}
