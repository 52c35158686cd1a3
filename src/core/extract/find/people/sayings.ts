/** Verbs beside which a name of two words is a speaker's. */
export const cueVerbs: ReadonlySet<string> = new Set(
  'said says told added explained commented argued insisted recalled remarked replied tweeted wrote'.split(' '),
);
