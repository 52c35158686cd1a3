/** Source of the end of a line behind which words must follow: an article, a preposition or "and". */
const SMALL_WORD =
  '\\s(?:of|for|to|and|the|an?|in|on|at|by|with|from|de|du|des|la|les?|el|los|las|del|et|en|para|por|con)$';

/** No title ends so, in capitals or not. */
export const DANGLES = new RegExp(SMALL_WORD, 'u');

/** No paragraph ends so: "Quillon Hospital announces the appointment of". What is all in capitals may be a label. */
export const DANGLES_IN_PROSE = new RegExp(`${SMALL_WORD}(?<=\\p{Ll}.*\\s\\p{L}{1,4})`, 'u');

/** Whether a line begins in small letters, as the rest of a sentence does. */
export const startsLower = (line: string): boolean => /^["“‘'(]{0,2}\p{Ll}/u.test(line);

/** Source of marks that may close behind the last sign of a line. */
const CLOSING = '[\\p{Pe}\\p{Pf}"\'*]{0,3}';
const ENDS = new RegExp(`[.!?…。！？]${CLOSING}(?:(?<!\\d\\.)\\d{1,2})?$`, 'u');
const LEADS_ON = new RegExp(`[:：]${CLOSING}$`, 'u');

/** Whether a line ends as a sentence does, with the mark of a footnote or without. "Lindau Shipping Inc." and "D.C." end so, too, and "3.5" does not. */
export const endsAsSentence = (line: string): boolean => ENDS.test(line);

/** Whether no sentence runs on behind a line: one ends there, or it leads to what follows. */
export const isClosed = (line: string): boolean => ENDS.test(line) || LEADS_ON.test(line);
