const AHEAD = /\b(?:will|shall|would|to\s+be|is\s+set\s+to|are\s+set\s+to|expected|plans?|scheduled)\b/i;

/** Whether an English sentence tells of what is still to happen. */
export const tellsAhead = (sentence: string): boolean => AHEAD.test(sentence);

const AHEAD_ABROAD: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:sera|seront|aura|auront|pourra|devra|tiendra|ouvrira|\p{Ll}{3,}(?:era|eront|iront|dront)|v(?:a|ont)\s\p{Ll}{3,}(?:er|ir|re))(?!\p{L})/u,
  es: /(?<!\p{L})\p{L}{2,}(?:rá|rán)(?!\p{L})|(?<!\p{L})van?\sa\s\p{Ll}+r(?!\p{L})/u,
  zh: /[将將]|[拟擬]于|[预預][计計]/u,
};

/** Whether a sentence of another language tells of what is still to happen. */
export const tellsAheadIn = (language: string, sentence: string): boolean =>
  AHEAD_ABROAD[language]?.test(sentence) ?? tellsAhead(sentence);

/** What a bare year must follow to be a day to note: "by 2030", not "the budget for 2030". */
const DUE = /\b(?:by|until|till|before|from|in)\s+(?:the\s+end\s+of\s+)?$/i;

/** Whether the words before a bare year make it one to note. */
export const isDue = (before: string): boolean => DUE.test(before);
