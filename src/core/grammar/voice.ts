/** Somebody speaks of himself: "we", "our". */
const FIRST_PERSON =
  /(?<!\p{L})(?:[Ww]e|[Oo]urs?|us|[Nn]ous|[Nn]otre|[Nn]os|[Nn]osotr[oa]s|[Nn]uestr[oa]s?)(?!\p{L})|我们/u;

/** Words that are somebody's own already. */
const QUOTED = /[“«"][^”»"]{0,600}[”»"]/gu;

/** Whether words speak of "us" outside of quotations: they are somebody's own. */
export const speaksOfItself = (words: string): boolean => FIRST_PERSON.test(words.replace(QUOTED, ''));
