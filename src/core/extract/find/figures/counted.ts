import { regex } from '../../../regex.ts';
import { collapse } from '../../../span.ts';

const STOP =
  /^(?:jusqu.*|y|e|aproximadamente|environ|más|plus|moins|menos|entre|hasta|sobre|depuis|desde|chez|selon|según|contre|contra|frente|avec|sans|sin|comme|como|cette|este|esta|ces|sus|ses|leurs|su|sa|son|respecto|mds?|mrd|from|in|on|at|by|with|for|to|into|onto|that|which|who|whose|where|when|while|as|than|under|over|within|across|between|during|since|after|before|against|through|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|did|does|do|or|but|if|because|also|not|this|these|those|the|its|their|his|her|our|it|they|we|he|she|each|per|more|less|compared|including|according|reflecting|ago|old|left|came|went|took|made|said|met|rose|fell|grew|won|lost|paid|got|became|began|today|yesterday|tomorrow|respectively|a|an|expect|expects|say|says|reported|advised|indicated|responded|answered|felt|believed|experienced|experiencing|à|de|du|des|en|con|por|para|par|pour|dans|sur|am|im|mit|auf|aus|von|zum|zur|bei|el|la|los|las|le|les|un|una|une|que|qui|et|und|ou|oder|se|al|del)$/i;
/** Words that are more than one of something, as far as their endings tell. */
export const PLURAL = /(?:[^su'’]s|people|children|men|women|staff|personnel|data|media)$/i;
const RATE =
  /^\s+(?:an?|per|each|every)\s+(?:second|minute|hour|day|night|week|month|quarter|year|head|capita|person|passenger)\b|^\s+per\s+\d[\d,. ]{0,10}\s\p{Ll}+(?:-\p{Ll}+)?/iu;

/** French and Spanish adjectives in the plural that stand before their noun: "531 nuevas plazas". */
const PRENOMINAL =
  /^(?:nouveaux|nouvelles|nuev[oa]s|grand(?:e)?s|grandes|principa(?:ux|les)|prem(?:iers|ières)|primer[oa]s|derni(?:ers|ères)|últim[oa]s|différent(?:e)?s|diferentes|divers(?:es)?|autres|otr[oa]s|petit(?:e)?s|pequeñ[oa]s|jeunes|jóvenes|prochain(?:e)?s|próxim[oa]s)$/iu;
const WORD = regex(String.raw`(?<mark>,)?\s+(?<word>(?:\p{Lu}\.){2,5}|\p{L}[\p{L}’'-]*)`, 'uy');
/** Adjectives still in a row: ", business and academic representatives". */
const ROW = regex(String.raw`^,?\s+(?:[\p{L}’'-]{2,20},?\s+){0,3}(?:and|&)\s+(?!the\b|an?\b|its\b|their\b)\p{L}`, 'u');
/** Plurals still in a row: ", regions and international organizations", " and experts from". */
const PLURALS = regex(
  String.raw`^(?:,\s+(?:\p{Ll}[\p{Ll}-]*\s+){0,2}\p{Ll}[\p{Ll}-]*s){0,3},?\s+and\s+(?:\p{Ll}[\p{Ll}-]*\s+){0,2}(?!(?:was|is|has|does|its|this|thus|as|calls|says|urges|asks|adds|notes|hopes|expects|welcomes|regrets|plans|employs|serves|covers|operates|costs|includes)(?!\p{L}))\p{Ll}[\p{Ll}-]*s(?=[.,;:)]|$|\s+(?:from|in|of|at|to|for|with|who|which|that|on|by|were|are|have|had|will|\p{Ll}+ed)\b)`,
  'u',
);
const STOPPED = regex(
  String.raw`^(?:[^\s\p{L}]|$|\s+(?:from|in|on|at|by|with|for|to|as|of|the|an?|it|he|she|they|last|this|next|us|them|him|me|you|our|their|its|his|her|these|those)\b)`,
  'u',
);

/** A short form between the words of what is counted: "tidal sand (TS) offices". */
const SHORT = /^\s\(\p{Lu}[\p{L}&-]{1,6}\)(?=\s\p{Ll})/u;
/** A plural that only goes before what is counted: "media outlets". */
const OF_MANY =
  /^(?:media\s(?:outlets|houses|professionals|representatives|workers|partners|companies|channels)|data\s(?:cent(?:er|re)s|points|sets)|staff\s(?:members|officers))/iu;

/** "areas of support", "jars of peanut butter." */
const MADE_OF = regex(
  String.raw`^\s+of\s+(?<what>\p{L}[\p{L}’'-]*)(?:(?:\s+\p{Lu}[\p{L}’'-]+){1,2}|\s+(?!\p{L}*(?:ed|ing|ly)[.,;:)])\p{Ll}{3,}(?=[.,;:)]|$))?`,
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
    WORD.lastIndex = end + (count > 0 ? (SHORT.exec(after.slice(end, end + 12))?.[0].length ?? 0) : 0);
    const { mark, word } = WORD.exec(after)?.groups ?? {};
    if (!word || (STOP.test(word) && word !== 'UN') || (mark && (count === 0 || !ROW.test(after.slice(end, end + 80)))))
      break;
    if (/^(?:and|of)$/i.test(word) && (count === 0 || !ROW.test(after.slice(end, end + 80)))) break;
    if (/(?:ed|ing)$/.test(word) && STOPPED.test(after.slice(WORD.lastIndex, WORD.lastIndex + 10))) break;
    end = WORD.lastIndex;
    if (!PLURAL.test(word) || PRENOMINAL.test(word) || OF_MANY.test(after.slice(end - word.length, end + 16))) continue;
    end += PLURALS.exec(after.slice(end, end + 100))?.[0].length ?? 0;
    const made = MADE_OF.exec(after.slice(end, end + 60));
    // "three ports of Norway, Kenya and Peru": where they are, of which one alone would be wrong.
    const listed = made && /^,\s\p{Lu}/u.test(after.slice(end + made[0].length, end + made[0].length + 3));
    if (made?.groups?.what && !listed && !STOP.test(made.groups.what)) end += made[0].length;
    break;
  }
  const nouns = collapse(after.slice(0, end)).replace(/^(?:,|and)\s+|[\s,]+and$/gi, '');
  return nouns === '' ? null : collapse(nouns + (RATE.exec(after.slice(end))?.[0] ?? ''));
}

/** What an amount is paid in or for, where the text says so right behind it: "in exports", "worth of coal". */
export const paidFor = (after: string): string | null => {
  const link = /^\s+(?:in|worth\s+of|of)\s+(?=\p{Ll})/u.exec(after);
  const nouns = link && nounsAfter(` ${after.slice(link[0].length).replace(/^reported\s+/u, '')}`);
  return nouns && !/^(?:cash|total|all|advance)$/.test(nouns) ? nouns.replace(/\s+\p{Ll}+ed\b.*$/u, '') || null : null;
};

/** What a share is a share of: "of the cost", "of total exports". */
export const wholeAfter = (after: string): string | null => {
  // "112 of the Union's 140 member States", "nine of its 21 trains": what the whole is a number of.
  const numbered =
    /^\s+of\s+(?:(?:the|its|their|all|our|these|those)\s+){0,2}(?:[\p{L}-]+(?:['’]s|s['’])\s+)?(?!(?:19|20)\d\d\s)\d[\d,]{0,8}(?=\s+\p{L})/u.exec(
      after,
    );
  if (numbered) return nounsAfter(after.slice(numbered[0].length));
  const of = /^\s+of\s+(?:all\s+(?:the\s+)?)?(?:(?<det>the|its|their|our|his|her|total)\s+)?(?=\p{L})/u.exec(after);
  if (!of) return null;
  const nouns = nounsAfter(` ${after.slice(of[0].length)}`);
  // "Of the USD 7.5 million": an amount, not a thing.
  if (nouns && /^\p{Lu}{2,3}$/u.test(nouns) && /^\s+\d/.test(after.slice(of[0].length + nouns.length))) return null;
  return nouns && (of.groups?.det ? `${of.groups.det} ${nouns}` : nouns);
};

const OF_THESE = regex(
  String.raw`(?:^|[\s“"(])((?:the|an?|its|their)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}\p{Ll}[\p{L}-]*)\s+of\s+$`,
  'u',
);
/** "the cost" before "of EUR 4.5 million". */
export const nounsBefore = (before: string): string | null => {
  const found = OF_THESE.exec(before);
  // "ended the quarter with cash of": of the cash, not of the quarter.
  const nouns = found?.[1] ? collapse(found[1]).replace(/^.*\swith\s/u, '') : null;
  // "the fee for holdings of …", "boats of …": what is of that size, not what it is said about.
  const several = SEVERAL.exec(before)?.groups?.nouns;
  if (several && (nouns === null || LINKED.test(nouns))) return collapse(several);
  const told = TOLD.exec(before)?.groups?.nouns;
  if (nouns === null && told && !VAGUE.test(told) && !VAGUE.test(`a ${told}`)) return collapse(told);
  return nouns === null || VAGUE.test(nouns) ? null : nouns;
};
const LINKED = /\s(?:for|of|in|on|by|with|to|from)\s/u;
/** "grants" before "of up to $7,500": a plural that is no number, level or span. */
const SEVERAL = regex(
  String.raw`(?:^|[\s“"(])(?<nouns>(?!(?:tens|dozens|hundreds|thousands|millions|billions|trillions|years|months|terms|periods|levels|rates|totals|amounts|sums|values|averages|numbers|this|its|was|is|has)\s)\p{Ll}[\p{L}-]{2,24}[^s\s]s)\s+of\s+$`,
  'u',
);
/** "full-year revenue" before "of £640 million", behind a verb that tells of it. */
const TOLD = regex(
  String.raw`(?:^|\s)(?:expect(?:s|ed)?|report(?:s|ed)?|post(?:s|ed)?|record(?:s|ed)|achieved?|announce[sd]?|forecasts?|predict(?:s|ed)?|earned|generated)\s+(?<nouns>(?!(?:that|the|an?|its|their|his|her|on|in|at|by|from|for|with|up)\s)(?:[\p{L}-]{2,20}\s+){0,3}\p{Ll}[\p{L}-]{2,24})\s+of\s+$`,
  'u',
);
/** Nouns that only say that a figure comes: "a total of", "at a cost of". */
const VAGUE =
  /^(?:(?:the|its|their)\s(?:total|sum|amount|average|maximum|minimum)|an?(?:\s(?:total|grand|combined|overall|further|additional|new|record|annual|single))*(?:\s(?:total|sum|amount|call|cost|price|value|average|mean|median|maximum|minimum|record|range|level|number|figure|peak|high|low|rate|share|rise|fall|increase|decrease|drop|growth|speed|mother|father|parent|height|depth|length|width|distance|area|period|majority|minority|margin|lot|kind|part))?)$/i;

const MEASURES = regex(
  String.raw`(?:^|[“"'‘.;]\s?)((?:The|A|An|Its|Their|This)\s+(?:[\p{L}-]+\s+){0,3}[\p{L}-]+)\s+(?:takes?|took|lasts?|lasted|covers?|covered|spans?|spanned|measures?|measured|weighs?|weighed|costs?|runs?|ran)\s+$`,
  'u',
);
/** "the crossing" before "takes nineteen minutes". Null for a pronoun. */
export const subjectBefore = (before: string): string | null => {
  const found = MEASURES.exec(before);
  const subject = found?.[1]?.replace(
    /\s+(?:is|are|was|were|has|have|had|will|would|can|could|may|must|also|now|only)\b.*$/su,
    '',
  );
  return subject ? collapse(subject.charAt(0).toLowerCase() + subject.slice(1)) : null;
};

const MOVED = regex(
  String.raw`(?:^(?:[-–•*]\s+)?|[.!?;:]["”]?\s+|,\s+(?:while|and|but)\s+|,\s+(?=(?:the|its|their)\s)|\bthat\s+)(?<subject>(?=[\p{L}\p{N}])(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]|[Aa]n)\s+)?(?!(?:It|They|This|These|That|He|She|We|There|Of|From|With)\s)[\p{L}\p{N}’'-]+(?:\s+[\p{L}\p{N}’'-]+){0,9}?)\s+(?:(?:has|have|had|will|also|now|then)\s+){0,2}(?:rose|fell|grew|climbed|increased|decreased|declined|dropped|rise|fall|grow|risen|fallen|grown|stood|was|were|is|are|(?:been|be|being)\s+(?:revised|reduced|raised|lowered|cut)|(?:revised|reduced|raised|lowered|cut)(?=\s+(?:\p{Ll}+\s+)?(?:by|to|at|from)\s)|reached|totall?ed|amounted|averaged|came)\s+(?:(?:unchanged|up|down|sharply|slightly|further|only)\s+){0,2}(?:by\s+\S{1,14}(?:\s+(?:per\s?cent|percent|percentage\s+points?|[mb]illion))?,?\s+(?=to\s))?(?:(?:by|to|at|from)\s+)?$`,
  'u',
);
/** "In the district of Low Asmer the water table", "On the hottest days the difference": where and when, before who. */
const FRONTED =
  /^(?:In|On|At|By|During|Over|For|Since|Across|Under)\s+(?:[\p{L}\p{N}’'-]+\s+){1,7}?(?=(?:the|its|their)\s+\p{Ll}[\p{L}-]*(?:\s+\p{Ll}[\p{L}-]*){0,2}\s*$)/u;
const POINTING = /^(?:(?:that|this|the)\s+)?(?:figure|number|total|sum)$|^(?:in|on|at|by|for|of|from|with|during)\s/iu;
const PARTS_OF_SPEECH =
  /\s(?:is|are|was|were|has|have|had|which|who|that|said|says|may|might|can|could|will|would|should|must|shall|rose|fell|grew|and|but|than)\s/u;

/** "the employment rate" before "was unchanged at 71.9%" or "rose by 4%": what is said to stand somewhere or to move. Null for a pronoun or more than a phrase. */
export function movedBefore(before: string): string | null {
  // "Ms. Odell noted that trade had grown by": what is said, not who says it.
  const found = MOVED.exec(before)?.groups?.subject;
  const subject = found
    ?.slice(Math.max(0, found.lastIndexOf(' that ') + 1))
    .replace(/^that\s+/u, '')
    .replace(FRONTED, '');
  // "in 2019 it was", "that figure is": nothing that a figure is of.
  if (!subject || PARTS_OF_SPEECH.test(` ${subject} `) || POINTING.test(subject)) return null;
  const plain = collapse(subject)
    .replace(/\sin\s(?:the\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}$/u, '')
    .replace(
      /\s(?:for|in)\s(?:the\s)?(?:(?:first|second|third|fourth|last|previous|same|full|current)\s)?(?:quarter|half|year|month|period|week)\b.*$/su,
      '',
    )
    .replace(/^[Tt]he\s(?:number|total|amount)\sof\s/u, '')
    .replace(/^(?:The|Its|Their|An?)\s/u, article => article.toLowerCase());
  return /^(?:the|its|their|an?)$|(?:^|\s)(?:it|they|this|these|that|he|she|we|there)$/i.test(plain) ? null : plain;
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

const CHANGED = regex(
  String.raw`\b(?:lift|raise|cut|increase|reduce|boost|lower|grow|expand|trim)(?:s|d|ed)?\s+(?<nouns>(?:(?:its|their|the|his|her)\s+)?(?!(?:by|to|from|in|on|of|that|and|or)\s)(?:[\p{L}-]{2,20}\s+){0,3}?\p{Ll}[\p{L}-]{2,24})\s+(?:by|to|from)\s+$`,
  'u',
);

/** "revenue" before "by 9 per cent" where somebody lifts it: what a verb raises or lowers. */
export function changedBefore(before: string): string | null {
  const nouns = CHANGED.exec(before)?.groups?.nouns;
  return nouns && !/\s(?:by|to|from|in|on|and|or|that|which|for)\s/u.test(` ${nouns} `) ? collapse(nouns) : null;
}

const BULLET = /^\s*(?:[•*▪◦●·‣–—-]|\(?\d{1,2}[.)])\s+/u;
const LED =
  /^(?<subject>\p{L}[\p{L}’'-]*(?:\s+(?!(?:was|were|is|are|has|have|will|that|which|of|to|by|at|up|down|from)\s)[\p{L}’'-]+){0,4})(?:,?\s+(?:(?:was|were|is|are)\s+)?(?:up|down|rose|fell|grew|increased|decreased|improved|reduced|raised|lowered|cut|unchanged|flat)|\s+of|:)?(?:\s+(?:by|to|at|of))?\s+$/u;

const RESULTED = /^(?:report|achiev|record|post|deliver|generat|demonstrat|return|announc)ed(?:\s+|$)/iu;
/** "net debt" at the head of an item of a list, before "reduced to £86 million": results told without sentences. */
export function ledBy(before: string): string | null {
  // "• Reported total revenue of": the verb of a list is no part of what it tells of.
  const subject = LED.exec(before.replace(BULLET, ''))?.groups?.subject?.replace(RESULTED, '');
  if (
    !subject ||
    /^(?:up|down|over|about|around|nearly|more|less|some|at|by|to|of|in|on|for|from|with|between|it|they|he|she|we|this|these|there)\b/iu.test(
      subject,
    )
  )
    return null;
  const small = /^\p{Lu}\p{Ll}/u.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
  return collapse(small);
}

const TIME =
  /^(?:(?:first|second|third|fourth|full|half|same|next|last|whole|entire|current|financial|fiscal|calendar|coming|past|reporting)\s+)*(?:year|years|quarter|quarters|half|month|months|week|weeks|day|days|period|periods|season|time|first|second|example|instance|now|sale|free|cash)\b/u;

/** "the line" behind "$412 million for": what money is for, unless that is a span of time. */
export function paidToward(after: string): string | null {
  const link = /^\s+(?:in\s+cash\s+)?for\s+(?<det>(?:the|its|their|this|these|new)\s+)?(?=\p{Ll})/u.exec(after);
  const nouns = link && nounsAfter(` ${after.slice(link[0].length)}`);
  return nouns && !TIME.test(nouns) && !/^(?:an?|any|each|every|all|it|them)\b|^\p{Ll}+ing$/u.test(nouns)
    ? nouns
    : null;
}
