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
  String.raw`^\s+(?!(?:in|on|at|to|with|during|of|for|by|from|so|and|but|as\s+much|this\s+(?:when|while|during|in|at|on|after|as)|while\s+\p{Ll}+ing|nothing|little|much|more|goodbye|farewell|hello)\b)(?:[\p{L}\p{N}$€£]|["“]\p{Ll})`,
  'u',
);

/** Whether the words behind the verb are a clause without its "that". */
export const bareClause = (cue: Cue, rest: string): boolean =>
  cue.base === 'say' || cue.base === 'state'
    ? saidStart.test(rest) && (finite.test(rest) || anyVerb.test(rest.replace(/^\s+\S+/u, '')) || hasVerb(rest))
    : (clauseStart.test(rest) || /^\s+["“]\p{Ll}/u.test(rest)) && finite.test(rest);

/** A short subject and an auxiliary right behind the verb: a clause, whichever verb leads to it. */
export const shortClause = regex(
  String.raw`^\s+(?:(?:the|an?|this|his|her|its|their)\s+[\p{L}-]+|he|she|it|they|there|\p{Lu}[\p{L}.'’-]*)\s+(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|does|do|did|shows?)\b|^\s+(?:it|he|she|there|they)['’](?:s|re|ve|d|ll)\s`,
  'u',
);

/** Shares and counts right behind a verb of finding, and their verb: "found 68% of crews have left". */
const countedClause =
  /^\s+(?:(?:only|just|almost|nearly|about|around|some|over|up\s+to|at\s+least|more\s+than|fewer\s+than|less\s+than)\s+)?(?:\d[\d.,]*(?:%|\s)|(?:one|two|three|four|five|half|most|many)\s(?:in|of|out)\s|what\s)[^,;:."“”]{2,120}?\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)\s/iu;

/** When or in what it was said, between a verb and its clause: "said on Monday it would not pay". */
const WHEN =
  /^\s+(?:(?:late|early|earlier)\s+)?(?:on\s+\p{Lu}\p{Ll}+day(?:\s+(?:morning|afternoon|evening|night))?|(?:today|yesterday)(?:\s+(?:morning|afternoon|evening))?|tonight|(?:last|this|earlier\s+this)\s+(?:week|month|year|morning|afternoon|evening|night|spring|summer|autumn|winter|\p{Lu}\p{L}+)|in\s+an?\s+(?:\p{Ll}+\s+)?(?:statement|report|release|interview|letter|post|email|filing|tweet|briefing)(?:\s+(?:on\s+\p{Lu}\p{Ll}+day|today|yesterday))?),?(?=\s)/u;

/** Where the clause without "that" begins behind a verb of saying, its time or paper passed; null where there is none. */
export function clauseBehind(cue: Cue, rest: string): number | null {
  const when = cue.kinds.has('bare') ? (WHEN.exec(rest)?.[0].length ?? 0) : 0;
  const told = rest.slice(when);
  if (when > 0 && clauseStart.test(told) && finite.test(told)) return when + blanks(told);
  const holds =
    (cue.kinds.has('bare') && bareClause(cue, rest)) ||
    (cue.kinds.has('clause') && (shortClause.test(rest) || countedClause.test(rest)));
  return holds ? blanks(rest) : null;
}

const blanks = (words: string): number => words.match(/^\s+/u)?.[0].length ?? 0;

/** Whether words before "said X" are what was said, rather than a phrase that leads to it. */
export const holdsClause = (words: string): boolean =>
  finite.test(words) || (words.split(/\s+/u).length > 5 && (!FRONTED.test(words) || hasVerb(words)));

/** How a phrase begins that leads to a sentence: "In her answer to the board, Ms. Tavish agreed". */
const FRONTED = /^(?:in|on|at|during|after|before|following|with|for|from|under|by|to|through|despite|according)\s/iu;
