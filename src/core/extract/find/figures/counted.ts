import { regex } from '../../../regex.ts';
import { collapse } from '../../../span.ts';

const STOP =
  /^(?:más|plus|moins|menos|entre|hasta|sobre|depuis|desde|chez|selon|según|contre|contra|frente|avec|sans|sin|comme|como|cette|este|esta|ces|sus|ses|leurs|su|sa|son|respecto|mds?|mrd|from|in|on|at|by|with|for|to|into|onto|that|which|who|whose|where|when|while|as|than|under|over|within|across|between|during|since|after|before|against|through|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|did|does|do|or|but|if|because|also|not|this|these|those|the|its|their|his|her|our|it|they|we|he|she|each|per|more|less|compared|including|according|reflecting|ago|old|left|came|went|took|made|said|met|rose|fell|grew|won|lost|paid|got|became|began|today|yesterday|tomorrow|respectively|à|de|du|des|en|con|por|para|par|pour|dans|sur|am|im|mit|auf|aus|von|zum|zur|bei|el|la|los|las|le|les|un|una|une|que|qui|et|und|ou|oder|se|al|del)$/i;
/** Words that are more than one of something, as far as their endings tell. */
export const PLURAL = /(?:[^su'’]s|people|children|men|women|staff|personnel|data|media)$/i;
const RATE =
  /^\s+(?:an?|per|each|every)\s+(?:second|minute|hour|day|night|week|month|quarter|year|head|capita|person|passenger)\b/i;

const WORD = regex(String.raw`(?<mark>,)?\s+(?<word>\p{L}[\p{L}’'-]*)`, 'uy');
/** Adjectives still in a row: ", business and academic representatives". */
const ROW = regex(String.raw`^,?\s+(?:[\p{L}’'-]{2,20},?\s+){0,3}(?:and|&)\s+(?!the\b|an?\b|its\b|their\b)\p{L}`, 'u');
/** Plurals still in a row: ", regions and international organizations", " and experts from". */
const PLURALS = regex(
  String.raw`^(?:,\s+(?:\p{Ll}[\p{Ll}-]*\s+){0,2}\p{Ll}[\p{Ll}-]*s){0,3},?\s+and\s+(?:\p{Ll}[\p{Ll}-]*\s+){0,2}(?!(?:was|is|has|does|its|this|thus|as)(?!\p{L}))\p{Ll}[\p{Ll}-]*s(?=[.,;:)]|$|\s+(?:from|in|of|at|to|for|with|who|which|that|on|by|were|are|have|had|will|\p{Ll}+ed)\b)`,
  'u',
);
const STOPPED = regex(
  String.raw`^(?:[^\s\p{L}]|$|\s+(?:from|in|on|at|by|with|for|to|as|of|the|an?|it|he|she|they|last|this|next)\b)`,
  'u',
);

/**
 * What stands counted right behind a number: "passengers a day", "government, business and academic representatives".
 * Null where no noun follows. A noun phrase by rule of thumb: words up to a preposition, a verb or a mark; past the first
 * plural only along a row of plurals, or to what it is made of ("areas of support").
 */
export function nounsAfter(after: string): string | null {
  let end = 0;
  for (let count = 0; count < 8; count++) {
    WORD.lastIndex = end;
    const { mark, word } = WORD.exec(after)?.groups ?? {};
    if (!word || STOP.test(word) || (mark && (count === 0 || !ROW.test(after.slice(end, end + 80))))) break;
    if (/^(?:and|of)$/i.test(word) && (count === 0 || !ROW.test(after.slice(end, end + 80)))) break;
    if (/(?:ed|ing)$/.test(word) && STOPPED.test(after.slice(WORD.lastIndex, WORD.lastIndex + 10))) break;
    end = WORD.lastIndex;
    if (!PLURAL.test(word)) continue;
    end += PLURALS.exec(after.slice(end, end + 100))?.[0].length ?? 0;
    const made = /^\s+of\s+(?<what>\p{L}[\p{L}’'-]*)(?:\s+\p{Lu}[\p{L}’'-]+){0,2}/u.exec(after.slice(end, end + 60));
    if (made?.groups?.what && !STOP.test(made.groups.what)) end += made[0].length;
    break;
  }
  const nouns = collapse(after.slice(0, end)).replace(/^(?:,|and)\s+|[\s,]+and$/gi, '');
  return nouns === '' ? null : collapse(nouns + (RATE.exec(after.slice(end))?.[0] ?? ''));
}

/** What an amount is paid in or for, where the text says so right behind it: "in exports", "worth of coal". */
export const paidFor = (after: string): string | null => {
  const link = /^\s+(?:in|worth\s+of|of)\s+(?=\p{Ll})/u.exec(after);
  const nouns = link && nounsAfter(` ${after.slice(link[0].length)}`);
  return nouns && !/^(?:cash|total|all|advance)$/.test(nouns) ? nouns.replace(/\s+\p{Ll}+ed\b.*$/u, '') || null : null;
};

/** What a share is a share of: "of the cost", "of total exports". */
export const wholeAfter = (after: string): string | null => {
  const of = /^\s+of\s+(?:(?<det>the|its|their|all|our|his|her|total)\s+)?(?=\p{L})/u.exec(after);
  if (!of) return null;
  const nouns = nounsAfter(` ${after.slice(of[0].length)}`);
  // "Of the USD 7.5 million": an amount, not a thing.
  if (nouns && /^\p{Lu}{2,3}$/u.test(nouns) && /^\s+\d/.test(after.slice(of[0].length + nouns.length))) return null;
  return nouns && (of.groups?.det ? `${of.groups.det} ${nouns}` : nouns);
};

/** "the cost" before "of EUR 4.5 million". */
export const nounsBefore = (before: string): string | null => {
  const found = /(?:^|[\s“"(])((?:the|an?|its|their)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}\p{Ll}[\p{L}-]*)\s+of\s+$/u.exec(
    before,
  );
  const nouns = found?.[1] ? collapse(found[1]) : null;
  return nouns === null || VAGUE.test(nouns) ? null : nouns;
};
/** Nouns that only say that a figure comes: "a total of", "at a cost of". */
const VAGUE =
  /^(?:(?:the|its|their)\s(?:total|sum|amount|average|maximum|minimum)|an?(?:\s(?:total|grand|combined|overall|further|additional|new|record|annual|single))*(?:\s(?:total|sum|amount|call|cost|price|value|average|mean|median|maximum|minimum|record|range|level|number|figure|peak|high|low|rate|share|rise|fall|increase|decrease|drop|growth|speed|height|depth|length|width|distance|area|period|majority|minority|margin|lot|kind|part))?)$/i;

/** "the crossing" before "takes nineteen minutes". Null for a pronoun. */
export const subjectBefore = (before: string): string | null => {
  const found =
    /(?:^|[“"'‘.;]\s?)((?:The|A|An|Its|Their|This)\s+(?:[\p{L}-]+\s+){0,3}[\p{L}-]+)\s+(?:takes?|took|lasts?|lasted|covers?|covered|spans?|spanned|measures?|measured|weighs?|weighed|costs?|runs?|ran)\s+$/u.exec(
      before,
    );
  const subject = found?.[1]?.replace(
    /\s+(?:is|are|was|were|has|have|had|will|would|can|could|may|must|also|now|only)\b.*$/su,
    '',
  );
  return subject ? collapse(subject.charAt(0).toLowerCase() + subject.slice(1)) : null;
};

const MOVED = regex(
  String.raw`(?:^|[.!?;:]["”]?\s+|,\s+(?:while|and|but)\s+|,\s+(?=(?:the|its|their)\s)|\bthat\s+)(?<subject>(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]|[Aa]n)\s+)?(?!(?:It|They|This|These|That|He|She|We|There|Of|In|At|On|By|For|From|With)\s)[\p{L}\p{N}’'-]+(?:\s+[\p{L}\p{N}’'-]+){0,9}?)\s+(?:(?:has|have|had|will|also|now|then)\s+){0,2}(?:rose|fell|grew|climbed|increased|decreased|declined|dropped|rise|fall|grow|risen|fallen|grown|stood|was|were|is|are|reached|totall?ed|amounted|averaged|came)\s+(?:(?:unchanged|up|down|sharply|slightly|further|only)\s+){0,2}(?:by\s+\S{1,14}(?:\s+(?:per\s?cent|percent|percentage\s+points?|[mb]illion))?,?\s+(?=to\s))?(?:(?:by|to|at)\s+)?$`,
  'u',
);
const PARTS_OF_SPEECH = /\s(?:is|are|was|were|has|have|had|which|who|that|said|says|rose|fell|grew|and|but|than)\s/u;

/** "the employment rate" before "was unchanged at 71.9%" or "rose by 4%": what is said to stand somewhere or to move. Null for a pronoun or more than a phrase. */
export function movedBefore(before: string): string | null {
  const subject = MOVED.exec(before)?.groups?.subject;
  if (!subject || PARTS_OF_SPEECH.test(` ${subject} `)) return null;
  const plain = collapse(subject)
    .replace(/^[Tt]he\s(?:number|total|amount)\sof\s/u, '')
    .replace(/^(?:The|Its|Their|An?)\s/u, article => article.toLowerCase());
  return /^(?:the|its|their|an?)$/i.test(plain) ? null : plain;
}

const BRACKETED = regex(
  String.raw`(?:\b(?:in|and|as|of|for)|,)\s(?<noun>(?:\p{Ll}[\p{L}-]{1,24}\s)?\p{Ll}[\p{L}-]{2,24})\s\($`,
  'u',
);

/** "retail trade" before "(–0.8%)": the noun whose change stands in brackets. Null behind an amount. */
export function bracketedBefore(before: string): string | null {
  const noun = BRACKETED.exec(before)?.groups?.noun;
  return noun && !/(?:million|billion|trillion|dollars|euros|percent|cent)$/.test(noun)
    ? noun.replace(/^and\s/, '')
    : null;
}
