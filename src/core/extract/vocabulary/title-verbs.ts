import { words } from './words.ts';

/** What companies do in the titles of their releases: verbs in the third person of the present, lower case. */
export const COMPANY_DEEDS =
  'announces reports launches unveils introduces appoints names completes declares posts acquires';

/** What anybody does there. */
const DEEDS = words(`${COMPANY_DEEDS}
  adopts agrees approves awards backs bans begins calls celebrates closes concludes condemns continues convenes cuts elects ends expands falls finds fines gets gives grows holds
  honors honours hosts joins keeps kicks leaves makes marks meets opens plans publishes raises receives recognises recognizes releases resumes rises says seeks sets signs starts sues
  supports takes urges visits warns welcomes wins wraps`);

/** Whether a word of a title in capitals says what somebody does, "Opens", or what several do that stand before it: "Assemblies Open". */
export function isTitleVerb(word: string, before = ''): boolean {
  const small = word.toLowerCase();
  const forms = /s$/iu.test(before) ? [small, `${small}s`, `${small}es`] : [small];
  return /^\p{Lu}/u.test(word) && forms.some(form => DEEDS.has(form));
}
