const AHEAD = /\b(?:will|shall|would|to\s+be|is\s+set\s+to|are\s+set\s+to|expected|plans?|scheduled)\b/i;

/** Whether an English sentence tells of what is still to happen. */
export const tellsAhead = (sentence: string): boolean => AHEAD.test(sentence);
