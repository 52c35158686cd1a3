const AHEAD = /\b(?:will|shall|would|to\s+be|is\s+set\s+to|are\s+set\s+to|expected|plans?|scheduled)\b/i;

/** Whether an English sentence tells of what is still to happen. */
export const tellsAhead = (sentence: string): boolean => AHEAD.test(sentence);

/** What a bare year must follow to be a day to note: "by 2030", not "the budget for 2030". */
const DUE = /\b(?:by|until|till|before|from|in)\s+(?:the\s+end\s+of\s+)?$/i;

/** Whether the words before a bare year make it one to note. */
export const isDue = (before: string): boolean => DUE.test(before);
