import { collapse } from '../../../span.ts';

const STOP =
  /^(?:from|in|on|at|by|with|for|to|into|onto|that|which|who|whose|where|when|while|as|than|under|over|within|across|between|during|since|after|before|against|through|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|did|does|do|or|but|if|because|also|not|this|these|those|the|its|their|his|her|our|it|they|we|he|she|each|per|more|less|compared|including|according|reflecting|ago|old|left|came|went|took|made|said|met|rose|fell|grew|won|lost|paid|got|became|began|today|yesterday|tomorrow|respectively)$/i;
const PLURAL = /(?:[^su]s|people|children|men|women|staff|personnel|data|media)$/i;
const RATE =
  /^\s+(?:an?|per|each|every)\s+(?:second|minute|hour|day|night|week|month|quarter|year|head|capita|person|passenger)\b/i;

/**
 * What stands counted right behind a number: "passengers a day", "government, business and academic representatives".
 * Null where no noun follows. A noun phrase by rule of thumb: words up to a preposition, a verb or a mark, and on over
 * commas only while the plural is still to come.
 */
export function nounsAfter(after: string): string | null {
  const pattern = /(?<mark>,)?\s+(?<word>[\p{L}][\p{L}’'-]*)|(?<end>[\s\S])/uy;
  let end = 0;
  let plural = false;
  for (let count = 0; count < 10; count++) {
    pattern.lastIndex = end;
    const { mark, word } = pattern.exec(after)?.groups ?? {};
    if (!word) break;
    const rest = after.slice(end, end + 80);
    const joined = /^(?:,\s+[\p{L}’' -]{2,30}){0,2},?\s+(?:and|&)\s+(?!the\b|an?\b|its\b|their\b)\p{L}/u.test(rest);
    if (plural && !(joined || /^(?:and|of)$/i.test(word))) break;
    if (mark && !joined) break;
    if (/^of$/i.test(word)) {
      const inner = /^\s+of\s+(?:[\p{L}’'-]+)(?:\s+\p{Lu}[\p{L}’'-]+){0,2}/u.exec(rest)?.[0];
      if (!plural || !inner || STOP.test(inner.trim().split(/\s+/)[1] ?? '')) break;
      end += inner.length;
      break;
    }
    if (/^and$/i.test(word)) {
      if (!joined) break;
    } else if (STOP.test(word) || (count > 0 && /(?:ed|ing)$/.test(word) && plural)) break;
    end = pattern.lastIndex;
    plural = PLURAL.test(word);
  }
  const nouns = collapse(after.slice(0, end)).replace(/^(?:,|and)\s+|[\s,]+and$/gi, '');
  if (nouns === '') return null;
  return collapse(nouns + (RATE.exec(after.slice(end))?.[0] ?? ''));
}

/** What a share is a share of: "of the cost", "of total exports". */
export const wholeAfter = (after: string): string | null => {
  const of = /^\s+of\s+(?:(?<det>the|its|their|all|our|his|her|total)\s+)?(?=\p{L})/u.exec(after);
  if (!of) return null;
  const nouns = nounsAfter(` ${after.slice(of[0].length)}`);
  return nouns && (of.groups?.det ? `${of.groups.det} ${nouns}` : nouns);
};

/** "the cost" before "of EUR 4.5 million". */
export const nounsBefore = (before: string): string | null => {
  const found = /(?:^|[\s“"(])((?:the|an?|its|their)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}\p{Ll}[\p{L}-]*)\s+of\s+$/u.exec(
    before,
  );
  return found?.[1] ? collapse(found[1]) : null;
};

/** "the crossing" before "takes nineteen minutes". Null for a pronoun. */
export const subjectBefore = (before: string): string | null => {
  const found =
    /(?:^|[“"'‘.;]\s?)((?:The|A|An|Its|Their|This)\s+(?:[\p{L}-]+\s+){0,3}[\p{L}-]+)\s+(?:takes?|took|lasts?|lasted|covers?|covered|spans?|spanned|measures?|measured|weighs?|weighed|costs?|runs?|ran)\s+$/u.exec(
      before,
    );
  return found?.[1] ? collapse(found[1].charAt(0).toLowerCase() + found[1].slice(1)) : null;
};
