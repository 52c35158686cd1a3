import { regex } from '../../../regex.ts';
import { calendars } from '../../vocabulary/calendar.ts';
import { anyOf } from '../dates/date-rule.ts';
import { nounsAfter, PLURAL } from './counted.ts';
import { isRateBase } from './rate-base.ts';
import { vetoesAbroad } from './vetoes-abroad.ts';

/** "7" in "7 to 15 October", "26" in "el 26 y el 30 de marzo": days of a month named behind. */
const OF_MONTH = regex(
  String.raw`^(?:er|º|\.)?(?:\s?(?:[-–]|to|and|au|al|a|y|et|bis|und)\s?(?:el\s|le\s|the\s)?\d{1,2}(?:er|\.)?)?\s(?:de\s|of\s)?(?:${anyOf(Object.values(calendars).flatMap(({ months }) => Object.keys(months).filter(name => name.length > 3 || name === 'mai')))})(?!\p{L})`,
  'iu',
);

/** What stands around a number that may be a figure. */
export interface Place {
  /** Up to 60 characters of the same paragraph before the number and its hedge. */
  readonly before: string;
  readonly written: string;
  /** From its first number to its last, where two are all that makes it a figure: "10-11". */
  readonly range: string | null;
  readonly after: string;
  /** Whether unit, currency, per cent, scale or hedge make it a figure by themselves. */
  readonly marked: boolean;
  readonly inWords: boolean;
  /** Chinese sets no blank between a number and what it counts. */
  readonly han: boolean;
  readonly value: number;
}

/** What goes on behind a number as its next digits would, misread: "700O億", "3.2O0 boats", "700,O00", "40 0O0", "18 al 2l de agosto". */
const misread =
  /^(?:(?:[Oo][\dOoIl]{0,3}|[Il][\dOoIl]{1,3})(?!\p{Script=Latin})|[.,\s](?=[\dOol]{0,2}\d)(?=[\dOol]{0,2}[Ool])[\dOol]{3}(?![\p{L}\d])|\s?(?:al?|to|au|y|et|and|[-–])\s?(?:\d[OlI]|[OlI]\d)(?![\p{L}\d]))/u;

const numbered =
  /\b(?:(?:articles|annexes|sections|phases|paragraphs|chapters|tables|artículos|anexos|fases)\s\d{1,4}(?:,\s?\d{1,4}){0,6},?\s(?:and|et|y|to|à|al?)|anexos?|artículos|sections?|sec\.|articles?|art\.|paragraphs?|para\.?|paras|pages?|pp?\.|nos?\.|number|chapters?|parts?|annex(?:es)?|appendix|items?|resolution|résolutions?|resoluci[oó]n(?:es)?|rules?|clauses?|tables?|figures?|fig\.|rooms?|bridge|platform|terminal|junction|runway|reactor|division|lines?|route|highway|levels?|phase|stage|box|version|step|day|week|grade|class|category|type|target|goal|note|question|bill|case|flight|track|channel|gate|hall|floor|suite|block|unit|ext\.?|extension|tel\.?|telephone|phone|fax|mobile|call|issue|volume|vol\.|episode|season|round|group|team|zip|code|motion|postulat|interpellation|loi|ley|decreto|expediente|executive\sorder(?:\s\([^)]{1,8}\))?|incident|directive|decree|docket|lot|log|imo|reference|quote|années|años|artículo|número|página|n[.º°]o?|numéro|§|第)\s*[:.]?\s*$/i;
/** Words that may stand capitalised before a number without making it part of a name. */
const small =
  /(?:^|\s)(?:The|A|An|Of|In|On|At|By|With|From|To|All|Some|These|Those|Its|Their|Our|His|Her|For|And|But|Or|As|Only|Just|Another|Other|After|Before|Since|Within|During|Over|Under|About|Nearly|Almost|Around|Up|More|Than|Between|That|When|While|If|Last|Next|First|Top|Today|Yesterday|Currently|Los|Las|El|La|Les|Le|Des|En|De|Y|Et|Con|Avec|Quelques?|Environ|Plus|Près|Unos|Unas|Casi|Ces|Ses|Nos|Leurs|Tous|Toutes|Todos|Todas|Estos|Estas|Sus|Otros|Otras|Autres|Hasta|Entre|Tras|Durante|Sur|Dans|Pour|Au|Aux|Die|Der|Das|Im)\s+$/;

/** Reasons why a number is no figure; one is enough. */
export const vetoes: readonly (readonly [reason: string, holds: (place: Place) => boolean])[] = [
  [
    'is a time of day',
    ({ before, after }) =>
      /^\s?(?::\d|[ap]\.?m\b|[ap]\.\s?m\.|o['’]clock\b|noon\b|midnight\b|hrs?\b|h\b|GMT\b|UTC\b|uhr\b)/i.test(after) ||
      /\d\s?h\s?$/i.test(before) ||
      /^\s+(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night)\b/i.test(after),
  ],
  [
    'is the mark of a footnote',
    ({ before, after, value }) => value < 1000 && before.endsWith('[') && after.startsWith(']'),
  ],
  [
    'is the hour of a line of a programme',
    ({ before, written, after }) =>
      /(?:^|\n)[ \t]*$/.test(before) &&
      /^\d{1,2}\.[0-5]\d$/.test(written) &&
      /^[ \t]+(?:[-–][ \t]*\d|\p{Lu})/u.test(after),
  ],
  [
    'is a time of day',
    ({ before, after, marked, value }) =>
      !marked &&
      value <= 24 &&
      /(?:^|\s)las?\s+$/i.test(before) &&
      /^(?:\s+de\s+la\s|\s+horas?(?!\p{L})|\s+y\s|[,.;]|$)/u.test(after),
  ],
  [
    'is part of a longer code',
    ({ before, written, after, marked, han }) =>
      // "SHC 43-9006"
      (/\b\p{Lu}{2,}\s$/u.test(before) && /^\d+-\d{3,}$/.test(written + (/^-\d+/.exec(after)?.[0] ?? ''))) ||
      /\b(?:Q[1-4]|H[12])\s?['’]$/u.test(before) ||
      (han && /^0\d/.test(written) && !written.includes('.')) ||
      (/^0\d{2,4}$/.test(written) && /^\s\d{2,4}\b/.test(after)) ||
      /(?:^|\s)0\d{2,4}\s(?:\d{2,4}\s)?$/.test(before) ||
      /^\s(?:phone|telephone|hotline|helpline)\b/i.test(after) ||
      /[\p{L}\p{N}][-–./+&:]$|[@#_=&/\\:~]$|\+\d{0,3}[\s(]{0,2}$/u.test(before) ||
      /^(?:[@_\\=]|\/(?!-)|[-–]\d|\.\d|,\d|:\d)/.test(after) ||
      /\bFY\s?\d{2,4}\s?[-–/]?$/.test(before) ||
      /^G(?![\p{L}\p{N}])/u.test(after) ||
      (/\d\($/.test(before) && /^\)/.test(after)) ||
      (!marked &&
        (han
          ? /^[A-Za-z年月日号號时時点點分届屆期条條款页頁级級）]?(?:日|[A-Za-z年月日号號时時点點分届屆期条條款页頁级級])/
          : /^['’]?\p{L}/u
        ).test(after)),
  ],
  [
    'numbers a section, a page or the like',
    ({ before, marked, inWords }) => !inWords && !marked && numbered.test(before),
  ],
  [
    'stands beside letters and figures that a scanner mixed up',
    ({ before, after }) =>
      /(?:^|\s)[lIO|][.,]$/.test(before) ||
      /^(?:\s\p{Ll}{2,15}){0,2}\s?\p{Ll}{1,12}\d{1,4}\p{L}/u.test(after) ||
      misread.test(after),
  ],
  [
    'is part of a date',
    ({ before, marked, value, inWords }) =>
      !marked &&
      !inWords &&
      value <= 31 &&
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}(?:st|nd|rd|th)?\s?(?:to|and|until|till|through|–|—|-)\s?$/.test(
        before,
      ),
  ],
  [
    'is part of a date',
    ({ before, range, value }) =>
      value <= 31 &&
      /^\d{1,2}\s?(?:[-–]|to|and)\s?\d{1,2}$/.test(range ?? '') &&
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s$/.test(
        before,
      ),
  ],
  [
    'is the day of a weekday',
    ({ before, after, value, marked }) =>
      !marked && value <= 31 && /\b\p{Lu}\p{Ll}{2,5}day\s\($/u.test(before) && /^(?:st|nd|rd|th)?[)/]/u.test(after),
  ],
  ...vetoesAbroad,
  [
    'is a number to call',
    ({ before, written, marked }) =>
      !marked &&
      /^\d{3,6}$/.test(written) &&
      /\b(?:call(?:ing)?|dial(?:ling|ing)?|ring(?:ing)?|phone|text(?:ing)?|(?:contact|reach|call)\s[^.;]{0,40}\son|via)\s+$/i.test(
        before,
      ),
  ],
  ['numbers a house', ({ after }) => /^,?\s(?:rue|avenue|boulevard|quai|chemin|calle|via)\s/i.test(after)],
  ['is an ordinal', ({ after }) => /^\.?\s?[º°ª⁰](?!\s?[CF])/.test(after)],
  ['numbers a page', ({ before, after }) => /(?:^|\s)[-–—]\s$/.test(before) && /^\s[-–—](?:\s|$)/.test(after)],
  [
    'is part of a date',
    ({ after, value, inWords, marked }) => !inWords && !marked && value >= 1 && value <= 31 && OF_MONTH.test(after),
  ],
  [
    'is part of a ratio',
    ({ before, after, han }) =>
      han &&
      ((/每$/u.test(before) && /^[人个個名]\p{Script=Han}{0,4}(?:中|就|有)/u.test(after)) ||
        /每\s?\d{1,4}\p{Script=Han}{0,4}中[，,]?(?:就|便|即)?有$/u.test(before)),
  ],
  ['is part of a date', ({ after, han }) => han && /^\s?(?:至|到|—|－|-|–|~)\s?\d{1,2}月|^\s?月/u.test(after)],
  ['is part of a date', ({ before, han }) => han && /[今昨明][日天]?\s?[（(]\s?$/u.test(before)],
  ['numbers a place in a row', ({ before, han }) => han && /第\s?$/.test(before)],
  ['is part of a date', ({ after, han }) => han && /^、\d{1,2}月|^\s?(?:世[纪紀]|年代)/u.test(after)],
  [
    'is part of a date',
    ({ before, after, written, han }) =>
      han &&
      /^1[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(written) &&
      /[。）)」]$/u.test(before) &&
      /^\s*$/.test(after.slice(0, 2)),
  ],
  [
    'is part of a sum that stands for a name',
    ({ before, after, han }) => han && (/^\s?[+＋>＞]\s?\d/u.test(after) || /\d\s?[+＋>＞]\s?$/u.test(before)),
  ],
  [
    'is how old somebody is',
    ({ after, han, marked }) => han && !marked && /^[周週]?[岁歲](?![以及之至到])/u.test(after),
  ],
  ['tells how long a number is', ({ after, han }) => han && /^位[数數]/u.test(after)],
  [
    'is a day that a campaign is named after',
    ({ after, written, marked, han }) =>
      han &&
      !marked &&
      /^(?:[1-9]|1[0-2])\.(?:[1-9]|[12]\d|3[01])$/.test(written) &&
      /^(?:世界|知识产权|知識產權|消费者|宣传|”)/.test(after),
  ],
  [
    'numbers a share on its exchange',
    ({ before, after, written, marked, han }) =>
      han && !marked && /^\d{4,6}$/.test(written) && /[（(]$/.test(before) && /^(?:\.[A-Z]{2})?[）)]/.test(after),
  ],
  [
    'belongs to a name',
    ({ before, marked, inWords }) =>
      !marked &&
      !inWords &&
      /(?:^|[\s("“])\p{L}*\p{Lu}[\p{L}\p{N}.&'’-]*\s+$/u.test(before) &&
      !/['’]s\s+$/.test(before) &&
      !small.test(before),
  ],
  [
    'belongs to a name',
    ({ before, written, inWords }) =>
      inWords && /^\p{Lu}/u.test(written) && !/(?:^|[.!?:;—–"“”'’‘(•*]\s{0,2})$/u.test(before),
  ],
  [
    'belongs to a name',
    ({ after, marked, inWords }) =>
      !marked &&
      !inWords &&
      /^\s+\p{Lu}\p{L}/u.test(after) &&
      !(nounsAfter(after) ?? '').split(' ').some(word => PLURAL.test(word)),
  ],
  [
    'is part of a ratio',
    ({ before, after }) =>
      (/\b(?:in|out\s+of)\s+$/i.test(before) &&
        /\b(?:one|two|three|four|nine|\d)\s+(?:in|out\s+of)\s+$/i.test(before)) ||
      /^\s+(?:out\s+of\s+(?:\d|ten\b)|(?:cuart[ao]s|quintos?|tercios?|terceras|décim[ao]s|quarts|tiers|cinquièmes|dixièmes)(?!\p{L}))/iu.test(
        after,
      ),
  ],
  ['is what a rate is measured by', isRateBase],
  [
    'points back at a pair known already',
    ({ before, value, inWords, marked }) =>
      inWords &&
      !marked &&
      value === 2 &&
      /\b(?:the|these|those|its|both|les|ces|ses|aux|toutes|tous|los|las|est[oa]s|sus)\s+$/i.test(before),
  ],
  [
    'is a year',
    ({ value, written, marked, after, han }) =>
      !marked &&
      value >= 1900 &&
      value < 2100 &&
      /^\d{4}$/.test(written) &&
      !(han && /^[多余餘]?[名人家个個件位万萬]/u.test(after)),
  ],
  [
    'stands for a person or a thing, not a count',
    ({ value, written, marked, inWords }) =>
      inWords && !marked && (value === 0 || value >= 1) && value < 2 && !/\s/.test(written),
  ],
  [
    'is part of a compound',
    ({ after, marked, inWords }) =>
      !marked && (inWords ? /^-\p{L}/u : /^-(?!magnitude|member|strong|seat|person|bed|vote)\p{L}/u).test(after),
  ],
];
