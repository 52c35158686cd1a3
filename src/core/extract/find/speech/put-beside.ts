/** Words that only a clause has: auxiliaries, and a few verbs that opinions are told with. */
export const finite =
  /\b(?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|must|should|shall|does|do|did|cannot|won['’]t|wasn['’]t|isn['’]t|aren['’]t|helped|wants?|needs?|felt|believed|remains?|means?|shows?)\b/u;

/** How what is put in beside a subject begins; behind "who" it may have a verb. */
const inserted =
  /^(?:\p{Ll}{2,}(?:ing|ed)|himself|herself|an?|the|his|her|its|their|with|from|of|in|at|on|for|formerly|then|now|also|\p{Lu}\p{L}*)\b/u;
const relative = /^(?:who|whose|which)\s/u;

/** Whether the words are a subject without a verb, and what is put in beside it between commas: "The mayor, speaking in Lindau,". */
export function isPutBeside(words: string): boolean {
  const [subject = '', ...others] = words.replace(/^.*\s[–—-]{1,2}\s+/su, '').split(/,\s+/u);
  const parts = others.filter(Boolean);
  return (
    /^\p{Lu}/u.test(subject) &&
    !finite.test(subject) &&
    parts.length > 0 &&
    parts.every(part => relative.test(part) || (inserted.test(part) && !finite.test(part)))
  );
}

/** A capital other than that of "The": a name. */
export const NAMED = /^(?!The\s)\p{Lu}|\s\p{Lu}/u;
