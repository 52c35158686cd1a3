import type { Edtf } from '../../article.ts';
import { tellsAhead } from '../../grammar/ahead.ts';
import { isCountedUpTo } from '../../grammar/when.ts';
import { regex } from '../../regex.ts';
import { isEnglish } from '../vocabulary/languages.ts';

/** A date where it stands: the sentence before it, its own words, the sentence after it, and its value. */
export interface Place {
  readonly language: string;
  /** Whether it is the day of the dateline. */
  readonly written: boolean;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly date: Edtf;
}

/** Years, quarters and halves of years: what a figure is for, rather than when something happens. */
const PERIOD = /^(?:\d{4}|\d{4}-[2-4]\d)(?:\/(?:\d{4}|\d{4}-[2-4]\d))?$/;
const YEARS = /^\d{4}(?:\/\d{4})?$/;

const FOLLOWS = String.raw`(?=\s+(?!(?:a|an|and|are|as|at|but|by|for|from|had|has|in|is|of|on|or|that|the|to|was|were|when|will|with)\b)\p{L})`;

/** "the June forecast", "its 2024 budget": a date that names a thing. */
const DETERMINED = /\b(?:the|its|our|their|his|her|this|a|an)\s+$/i;
const NAMING = new RegExp(
  String.raw`^(?:\p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\s+\d{4}|\d{4}(?:[-–/]\d{2,4})?)${FOLLOWS}`,
  'u',
);

/** Words after which a date is what something is compared with. */
const COMPARED: readonly RegExp[] = [
  /\b(?:compared|comparison|contrast)\s+(?:to|with)\b[^,;:]*$/i,
  /\b(?:as\s+opposed\s+to|relative\s+to|versus|vs\.?)\s[^,;:]*$/i,
  /\bagainst\s+(?:the\s+)?$/i,
  // "higher than the growth in 2023", but "no later than 2023" is a day, and "more than 40 people" no comparison with one
  regex(
    String.raw`\b(?!(?:later|earlier|sooner|other|rather|never)\b)\p{L}{2,}er\s+than\s+(?!\p{Sc}?\d|(?:a|an|one|two|three|half|hundreds|thousands|millions)\b)[^,;:]*$`,
    'iu',
  ),
  /\b(?:more|less|fewer)\s+(?!than\b)[^,;:]{1,60}\bthan\b[^,;:]*$/i,
  // "ordered less than in any quarter since 2021"
  /\bthan\s+(?:at|during|for|in|on)\s+any\b[^;:]{0,60}$/i,
  /\b(?:most|first|only|best|worst|(?:high|low|larg|small|bigg|great|fast|slow|strong|weak|steep|sharp|long|short|warm|cold|hott|dri|wett|few|deadli|busi)est)\b[^;:]{0,60}\bsince\s+(?:the\s+)?$/i,
];

/** "up from 2023", "3% up on 2023": a year or a quarter that something has grown from. */
const GROWN =
  /\b(?:up|down|ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|f[ea]ll(?:s|ing|en)?|dropp?(?:ed|s)?|gr(?:ew|own|owth)|declin(?:e|ed|es|ing))\b[^,;:]*\b(?:from|on)\s+(?:the\s+)?$/i;
const GOES_ON = /^\s+(?:to|until|till|through)\b/i;

/** "for 2013", unless something is planned for it. */
const FOR =
  /(?<!\b(?:agreed|aimed|announced|booked|called|due|expected|intended|planned|ready|scheduled|set|slated|timed)\s)\bfor\s+(?:(?:the|full|whole|fiscal|financial|calendar|year)\s+){0,3}$/i;

/** "according to a study that the Trust published in May": when something came out that is only cited. */
const CITED = regex(
  String.raw`\b(?:according\s+to|citing|as\s+(?:told|shown)\s+(?:by|in))\s+(?:(?:an?|the|its|their|this|new|recent|latest|joint|first)\s+){0,3}(?:[\p{L}’'-]+\s+){0,4}(?:study|report|survey|poll|paper|analysis|figures|data|statistics|estimates?|census|review|article|statement|forecast)\b[^,;:]{0,80}\b(?:published|released|issued|presented|printed|dated|from|of)\s+(?:by\s+[^,;:]{1,60}\s)?(?:on|in|at|this|last|earlier)?\s*$`,
  'iu',
);

/** "…, according to a press release received here on Tuesday.": when something was told of that happened on another day. */
const TOLD_ON =
  /,\s(?:as\s+)?(?:according\s+to|citing)\s[^,;:]{3,90}?\b(?:releases?|statement|report|reports|notice|circular|letter|e-?mail|post|spokes(?:man|woman|person)|officials?|sources?)\b(?:\s+\p{Ll}{2,}(?:ed|en|t|de))?(?:\s+here)?\s+(?:(?:late|early)\s+)?(?:on\s+)?$/iu;
const ENDS = /^(?:\s(?:morning|afternoon|evening|night))?[.\s]*$/u;

/** "the six months ended 30 June 2026": what results are of. */
const ENDED = /\b(?:weeks|months?|quarters?|half|years?|period)\s+(?:that\s+)?(?:ended|ending|to)\s+(?:on\s+)?$/i;

/** "le semestre clos le", "el ejercicio terminado el": the same in French and Spanish. */
const ENDED_ABROAD =
  /(?<!\p{L})(?:semestre|trimestre|exercice|année|mois|période|ejercicio|año|meses|período|periodo)\s(?:clos|close|achevée?s?|terminad[oa]s?|cerrad[oa]s?|finalizad[oa]s?)\s(?:le|au|el|al)\s$/iu;

/** "expects growth of 1% in 2013", but not "expects the line to open in 2013". */
const FORECAST =
  /\b(?:expect(?:s|ed|ing)?|forecasts|forecasting|(?:is|are)\s+forecast|forecasts?\s+(?:of|for|that)|predict(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|projected|projecting|projections?)\b(?!\s+to\b)(?<rest>[^;]*)$/i;
const ACT = /\b(?:will|would|shall|be|to\s+(?!(?:the|a|an|its|their|his|her|our)\b)\p{Ll}{2,})\b/u;

/** What a year stands behind when it dates something: "in 2012", "by the end of 2012". */
const DATES_SOMETHING =
  /(?:^|[\n•])\s*$|\b(?:in|by|until|till|before|from|since|after|during|through|throughout|to|for|between|around|and|or)\s+(?:(?:the\s+)?(?:early|mid|late|end|beginning|start|middle|close)[\s-]+(?:of\s+)?)?$/i;

/** "达到2014年6月以来最高水平", "a augmenté de 6 % depuis 2021": since when something is the most, or has grown. */
const SINCE: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/(?:)/, /^[^。；;]{0,4}以来[^。；;]{0,12}(?:最|新高|新低|首次)/u],
  [
    /(?:augment|progress|recul|baiss|hauss|croiss|diminu|chut)[^;:.]*\sdepuis\s(?:le\s)?$|(?:plus|meilleur|pire)[^;:.]*\sdepuis\s(?:le\s)?$/iu,
    /(?:)/,
  ],
  [
    /(?:aument|crec|creci|ca[íy]|reduc|reduj|dismin|sub|baj)[^;:.]*\sdesde\s(?:el\s)?$|(?:más|mayor|menor|mejor|peor)\s[^;:.]*\sdesde\s(?:el\s)?$/iu,
    /(?:)/,
  ],
];

/** "un 17,3 % frente al mismo periodo de 2024", "contre 12 % en 2024", "与2024年相比": a year that something is compared with. */
const COMPARED_ABROAD: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [
    /(?<!\p{L})(?:frente\sal?|en\scomparación\scon|comparad[oa]s?\scon|respecto\s(?:al?|del?)|par\srapport\s(?:à|aux?)|comparée?s?\s(?:à|aux?)|en\scomparaison|contre)\s[^,;:.]*$/iu,
    /(?:)/u,
  ],
  [/[比较較]$/u, /(?:)/u],
  [/[与與同和跟]$/u, /^[^，。；]{0,6}相比/u],
];

/** "la loi n° 004/2001 du", "la Ley 12 de": a law by its day. */
const LAW =
  /(?<!\p{L})(?:loi|décret(?:-loi)?|ordonnance|arrêté|ley|decreto(?:[\s-]ley)?|resolución)(?:\s(?!(?:adopt|approuv|promulg|publi|aprob|sign|firm)\p{L}+)[^\s,;:]{1,20}){0,4}\s(?:du|del?|de\sfecha)\s$/iu;

/** "(2024)", "《2025 …》": all that shows a bare year to date nothing where the prepositions are not known. */
const BRACKETED = /[(（[《「『«]\s*$/;

/** "(22/01 – 30/01/2026)": the first day of a stretch, in figures, before its last. */
const BEGUN = /(?<!\d)\d{1,2}[/.]\d{1,2}\.?\s?[-–—]\s?$/u;

/** One idea of what a date does in its sentence, other than to say when something happens. */
interface Veto {
  /** `timeline/names-a-thing` */
  readonly rule: string;
  /** One clause, for `--explain`. */
  readonly reason: string;
  readonly holds: (place: Place) => boolean;
}

const WRITTEN = 'timeline/written-ahead';

const VETOES: readonly Veto[] = [
  {
    rule: WRITTEN,
    reason: 'the date is the day of writing, and its sentence looks ahead',
    holds: ({ written, before, words, after }) => written && tellsAhead(before + words + after),
  },
  {
    rule: 'timeline/names-a-thing',
    reason: 'the date is part of a name: “its 2024 budget”',
    holds: ({ before, words, after }) => DETERMINED.test(before) && NAMING.test(words + after),
  },
  {
    rule: 'timeline/year-of-name',
    reason: 'the year is part of a name: “2025年‘港口之路’论坛”',
    holds: ({ language, after, date }) => language.startsWith('zh') && YEARS.test(date) && /^[“「《]/u.test(after),
  },
  {
    rule: 'timeline/ends-a-stretch',
    reason: 'the date only ends a stretch that is written in figures',
    holds: ({ before }) => BEGUN.test(before),
  },
  {
    rule: 'timeline/compared-with',
    reason: 'the date is what something is compared with',
    holds: ({ before }) => COMPARED.some(words => words.test(before)),
  },
  {
    rule: 'timeline/since-when',
    reason: 'the date is since when something is the most, or has grown',
    holds: ({ language, before, after }) =>
      !isEnglish(language) && SINCE.some(([lead, rest]) => lead.test(before) && rest.test(after)),
  },
  {
    rule: 'timeline/counted-up-to',
    reason: 'the date is up to when something is counted',
    holds: ({ language, before }) => language.startsWith('zh') && isCountedUpTo(before),
  },
  {
    rule: 'timeline/compared-year',
    reason: 'the year is what something is compared with',
    holds: ({ language, before, after, date }) =>
      !isEnglish(language) &&
      PERIOD.test(date) &&
      COMPARED_ABROAD.some(([lead, rest]) => lead.test(before) && rest.test(after)),
  },
  {
    rule: 'timeline/law-of',
    reason: 'the date is that of a law that is cited',
    holds: ({ language, before }) => !isEnglish(language) && LAW.test(before),
  },
  {
    rule: 'timeline/grown-from',
    reason: 'the date is what a figure has grown or fallen from',
    holds: ({ before, after, date }) => PERIOD.test(date) && GROWN.test(before) && !GOES_ON.test(after),
  },
  {
    rule: 'timeline/measured-for',
    reason: 'the date is the year or quarter that a figure is of',
    holds: ({ before, date }) => PERIOD.test(date) && FOR.test(before),
  },
  {
    rule: 'timeline/cited',
    reason: 'the date is when something came out that is only cited',
    // What comes out on the day of writing is the news itself.
    holds: ({ before, words }) => !/\b(?:today|yesterday|tonight|this|\p{L}+day)\b/iu.test(words) && CITED.test(before),
  },
  {
    rule: 'timeline/told-on',
    reason: 'the date is when somebody told of what happened on another day',
    holds: ({ before, words, after }) => !/\btoday\b/iu.test(words) && ENDS.test(after) && TOLD_ON.test(before),
  },
  {
    rule: 'timeline/ended-on',
    reason: 'the date is the end of the months or the year that a figure is of',
    holds: ({ language, before }) => ENDED.test(before) || (!isEnglish(language) && ENDED_ABROAD.test(before)),
  },
  {
    rule: 'timeline/forecast-for',
    reason: 'the date is the year or quarter that a figure is forecast for',
    holds({ before, date }) {
      const rest = PERIOD.test(date) ? FORECAST.exec(before)?.groups?.rest : undefined;
      return rest !== undefined && !ACT.test(rest);
    },
  },
  {
    rule: 'timeline/year-beside',
    reason: 'the year stands beside a thing and dates nothing that happens',
    holds: ({ language, before, words, date }) =>
      YEARS.test(date) &&
      /^\d/.test(words) &&
      (isEnglish(language) ? !DATES_SOMETHING.test(before) : BRACKETED.test(before)),
  },
];

/** The rule of a date that says when something happens. */
const HAPPENS = 'timeline/dated-sentence';

/** The name of the rule by which a date stands in the timeline: what it does in its sentence. The day of writing is only looked at for what is ahead of it. */
export const dateRuleOf = (place: Place): string =>
  VETOES.find(({ rule, holds }) => (!place.written || rule === WRITTEN) && holds(place))?.rule ?? HAPPENS;

const REASONS: ReadonlyMap<string, string> = new Map(VETOES.map(({ rule, reason }) => [rule, reason]));

/** Why a dated sentence of a record is no happening, in one clause; null where it is one. */
export const noHappening = ({ rule }: { readonly rule: string }): string | null => REASONS.get(rule) ?? null;
