/** A number of days to years written as an adjective. */
const SPELL = /-(?:day|week|month|year)$/i;

/** What is named by how long it runs. */
const NAMED =
  /^\s+(?:\p{Lu}[\p{L}-]{1,20}\s+)?(?:libor|euribor|saron|sofr|sonia|interbank|deposits?|treasur(?:y|ies)|government\s+bonds?|bonds?|notes?|bills?|gilts?|bunds?|swaps?|yields?|rates?|maturit(?:y|ies)|tenors?|forwards?|futures|repos?|mortgages?|moving\s+averages?)(?![\p{L}\p{N}])/iu;

/** Whether words are a term rather than a figure: "three-month" in "the three-month Libor", where nothing is counted. */
export const isTenor = (words: string, after: string): boolean => SPELL.test(words) && NAMED.test(after);
