import { hasVerb } from '../../../grammar/verbs.ts';
import { regex } from '../../../regex.ts';
import type { Cue } from '../../vocabulary/cue-verbs.ts';
import { finite } from './put-beside.ts';

/** What a clause begins with that stands behind its verb of saying without "that". */
const clauseStart = regex(
  String.raw`^(?:\s+(?:he|she|it|they|we|the|a|an|this|these|those|his|her|their|its|our|there|some|all|many|most|no|nobody|every|both|although|though|if|when|as|by|while|what|more|up|about|over|nearly|around|[\p{Lu}\d][^\s]{0,40}|\p{L}+s)\s)`,
  'u',
);
/** Any word that may be a verb in the past or the third person: enough behind "said", too little behind "claimed". */
const anyVerb = regex(
  String.raw`\b(?:\p{L}{2,}(?:ed|es|[^s\W]s)|left|went|made|took|gave|began|became|came|fell|grew|held|kept|knew|led|lost|met|paid|put|rose|ran|saw|sent|set|sold|spent|stood|told|won)\b`,
  'iu',
);
/** Behind a plain "said" nearly anything is a clause. */
const saidStart = regex(
  String.raw`^\s+(?!(?:in|on|at|to|with|during|of|for|by|from|so|nothing|little|much|more|goodbye|farewell|hello)\b)(?:[\p{L}\p{N}$€£]|["“]\p{Ll})`,
  'u',
);

/** Whether the words behind the verb are a clause without its "that". */
export const bareClause = (cue: Cue, rest: string): boolean =>
  cue.base === 'say' || cue.base === 'state'
    ? saidStart.test(rest) && (finite.test(rest) || anyVerb.test(rest.replace(/^\s+\S+/u, '')) || hasVerb(rest))
    : (clauseStart.test(rest) || /^\s+["“]\p{Ll}/u.test(rest)) && finite.test(rest);

/** A short subject and an auxiliary right behind the verb: a clause, whichever verb leads to it. */
export const shortClause = regex(
  String.raw`^\s+(?:(?:the|an?|this|his|her|its|their)\s+[\p{L}-]+|he|she|it|they|there|\p{Lu}[\p{L}.'’-]*)\s+(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|does|do|did|shows?)\b`,
  'u',
);
