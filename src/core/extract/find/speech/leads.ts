import { regex } from '../../../regex.ts';
import type { Cue } from '../../vocabulary/cue-verbs.ts';

/** What may stand between a verb and its "that": when, where, how and to whom it was said. */
const BETWEEN = String.raw`(?:(?:\s*,)?\s+(?:(?:in|on|at|during|to|with|through|via|from|by|earlier|today|yesterday|last|this|again|however|therefore|recently|too|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^.;:"“”]{0,90}?)|\s*,\s[^.;:,"“”]{2,60},)?`;
/** Behind a verb: its clause with "that". */
export const that = regex(String.raw`^${BETWEEN}(?:\s*,)?\s+that\b(?!\s+(?:is|was|of|and)\b)[\s,]*`, 'iu');
/** "expressed regret that": a feeling that holds a clause. */
export const feeling =
  /^\s+(?:(?:the|its|his|her|their|deep|great|strong|serious)\s+){0,2}(?:regret|concern|hope|confidence|satisfaction|belief|conviction|disappointment|optimism|relief)\s+that\b(?!\s+(?:is|was|of|and)\b)[\s,]*/iu;
/** Behind a verb: to whom it was said, and its clause with "that". */
export const hearer = /^\s+(?!that\b|the\s+story\b)[^.;:"“”]{2,90}?(?:\s*,)?\s+that\b[\s,]*/iu;
/** Words that begin a clause without "that". */
const BEGINS =
  'he|she|it|they|there|the|an?|any|every|each|no|nobody|nothing|some|many|most|more|both|this|that|these|those|what|how|his|her|their|its';
/** Where the listener is a name, a clause behind it that begins with a capital cannot be told from it. */
export const hearerOnly = regex(
  String.raw`^\s+(?:(?:him|her|them|us|me|reporters|journalists|members|delegates|the\s+\p{L}+(?:\s+\p{Lu}[\p{L}'’.-]*){0,3})(?:\s+(?:on|in|at)\s+\p{Lu}\p{L}+)?,?\s+(?=(?:${BEGINS}|\p{Lu}[\p{L}]*)\s)|\p{Lu}[\p{L}\p{N}'’.-]*(?:\s+\p{Lu}[\p{L}\p{N}'’.-]*){0,4}(?:\s+(?:on|in|at)\s+\p{Lu}\p{L}+)?,?\s+(?=(?:${BEGINS})\s))`,
  'u',
);
/** Behind a verb: what was spoken of, no time, place or cause. */
export const matterStart =
  /^\s+(?!(?:their\s(?:participation|attendance)|in|on|at|by|as|from|during|after|before|when|while|because|and|or|to\s+be|against|about|into)\b|[.,;:])/iu;

/** Verbs by which somebody is asked to act: what they say stands behind "to". */
const ASKS: ReadonlySet<string> = new Set(
  'ask request advise remind entreat exhort beseech charge task challenge enjoin'.split(' ').concat('appeal to'),
);
/** To ask for a thing or a question says little; to ask somebody to act is a call. */
const asked =
  /^\s+(?!for\b|if\b|whether\b|about\b)[^;“"]{3,200}?(?<!\s(?:order|relation|connection|regard|respect|response))\sto\s\p{Ll}/u;
/** Verbs that some put "on" behind: "stressed on the need for sand". */
const STRESSED: ReadonlySet<string> = new Set('stress highlight emphasise emphasize reiterate'.split(' '));
const on = /^\s+on(?=\s(?:the|his|her|its|their)\s)/u;

/** When or where it was said, between commas: "conveyed, at the beginning of the call, the greetings". */
const WHEN_SAID = /^,\s(?:at|in|on|during|through|for)\s[^,.;:"“]{2,60},(?=\s)/u;

/** Where the matter begins that the verb takes, by the words behind it; null where they are none. */
export function matterBehind(cue: Cue, rest: string): number | null {
  // To call on a minister is a visit; to call on her to act is a call.
  if (cue.base === 'call on' && !/\s(?:to|for)\s/u.test(rest)) return null;
  const past = WHEN_SAID.exec(rest)?.[0].length ?? 0;
  if (past > 0 && cue.kinds.has('matter')) {
    const matter = matterBehind(cue, rest.slice(past));
    return matter === null ? null : past + matter;
  }
  if (!cue.kinds.has('matter') || (ASKS.has(cue.base) && !asked.test(rest)) || /^\s+["“«]/u.test(rest)) return null;
  return matterStart.test(STRESSED.has(cue.base) ? rest.replace(on, '') : rest)
    ? (/^\s+/u.exec(rest)?.[0].length ?? 0)
    : null;
}
