import { regex } from '../../../regex.ts';
import { oncePerLanguage } from '../../once.ts';
import {
  coins,
  currencyCodes,
  currencySymbols,
  currencyWords,
  hanCurrencies,
  LETTERED_DOLLAR,
} from '../../vocabulary/currencies.ts';
import { hedges } from '../../vocabulary/hedges.ts';
import { scales } from '../../vocabulary/number-words.ts';
import { foreignUnits, shares, unitSymbols, unitWords } from '../../vocabulary/units.ts';
import { anyOf } from '../dates/date-rule.ts';
import { figures, words } from './number.ts';

/** Letters that countries write before amounts of their money: kina, kwacha and kyat, naira, rand, pula. */
const LETTERS = 'KNRP';
const OPEN = String.raw`(?<![\p{L}\p{N}])`;
const CLOSE = String.raw`(?![\p{L}\p{N}])`;
/** What the names of fractions divide by. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};

const TOPS = 'one|two|three|four|five|six|seven|eight|nine';
const BOTTOMS = 'two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|\\d{1,2}|100';
/** Source of "one in four", "one school in four", "three out of five", "1 in 10": a part of all. No span of time ("one in three days"), no lone years. */
const RATIO = String.raw`(?:(?:(?:(?:${TOPS})\s+in(?:\s+every)?|1\s+in(?:\s+every)?|one\s+\p{Ll}{2,20}\s+in)\s+(?:${BOTTOMS})|(?:${TOPS})\s+out\s+of(?:\s+every)?\s+(?:three|four|five|ten|10|100))(?!\s+(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|seasons?|attempts?|parts?|rows?|metres?|meters?|places?|cases?|hundred|thousand|million)(?!\p{L})|[.,]\d|-|:|\s?%))`;

/** "2.5千克": a sign of thousands that begins a unit. */
const NO_SCALE = '(?!千(?:克|米|瓦|卡|赫|伏|字节|字節))';
/** Symbols of letters that may touch their number, "Rs500": none that another code could begin with, "BS3". */
const TIED = 'RM|Rs|(?:K|T|U)Shs?';
const SYMBOLS = anyOf(Object.keys(currencySymbols));

/** `core` finds a number; the others read on from its end (sticky) or back from its beginning (`money`, `hedge`). */
function compile(language: string) {
  const han = language === 'zh';
  const edge = han ? '[A-Za-z\\d]' : '[\\p{L}\\p{N}]';
  const number = words(language);
  const scaled = scales[language] ?? {};
  const units = { ...unitWords, ...foreignUnits[language] };
  // "46 points de chloration": in French points are places as often as they are scored.
  if (language === 'fr') for (const name of ['point', 'points']) delete units[name];
  const romance = language === 'fr' || language === 'es';
  const names = Object.keys(FRACTIONS)
    .map(name => `${name}s?`)
    .join('|');
  // "K72,454,700", "N338 million": a letter for the money of a country, and much of it.
  const letter =
    language === 'en'
      ? `|(?<=${OPEN}[${LETTERS}])(?=\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,3}(?:\\.\\d{1,3})?(?:\\s?(?:million|billion|trillion|bn)|m)(?!\\p{L}))`
      : '';
  const part =
    language === 'en'
      ? `(?:(?:an?|one|two|three|four|five|seven|nine)[\\s-]+(?:${names})|half|${RATIO})${CLOSE}`
      : '(?!)';
  return {
    core: regex(
      `(?:(?<!${edge})|(?<=${OPEN}(?:${TIED}|${currencyCodes.join('|')})(?=\\d))${letter})(?:(?<part>${part})|(?<sign>(?<=^|[\\s(])[-–−+](?=\\d))?(?<digits>${figures(language)})|(?<words>${number})${han ? '' : '(?!\\p{L})'})`,
      'giu',
    ),
    scale: regex(
      `${han ? '(?:[多余]|(?<=\\d)几)?' : ''}\\s{0,2}${han ? NO_SCALE : ''}(?<scale>${anyOf(Object.keys(scaled).filter(name => !(name.length === 1 && /[a-z]/.test(name))))}${language === 'fr' || language === 'es' ? '|(?:mds?|[kmg])(?=\\s?[€$])' : ''})${han ? '' : CLOSE}`,
      'iuy',
    ),
    // "2 millones 345 mil 678": Spanish goes on below the million.
    rest:
      language === 'es'
        ? /\s(?<thousands>\d{1,3})\smil(?!\smillones|\p{L})(?:\s(?<units>\d{1,3})(?![\d.,]|\s(?:mil|millones)))?/uy
        : han
          ? /(?=\d)(?:(?<=[亿億])(?<myriads>\d{1,4}|\d,\d{3})(?<thousand>千)?[多余餘]?[万萬])?(?:(?<units>\d{1,4}|\d,\d{3})(?<kilo>千)?(?![\d.,%％年月日万萬亿億]))?/uy
          : /(?!)/uy,
    million: /(?<scale>m)(?![\p{L}\p{N}])/iuy,
    halfA: /\s+a(?=\s+(?:dozen|million|billion|trillion)(?!\p{L}))/iuy,
    aShare: /\s+a\s+(?<share>percent|per\s+cent|percentage\s+point)(?!\p{L})/iuy,
    aUnit: regex(`\\s+an?\\s+(?<unit>${anyOf(Object.keys(units))})${CLOSE}`, 'iuy'),
    andHalf: /\s+and\s+a\s+half(?![\p{L}\p{N}])/iuy,
    share: regex(`\\s{0,2}(?<share>${anyOf(Object.keys(shares))})${han ? '' : '(?!\\p{L})'}`, 'iuy'),
    code: regex(`\\s{0,2}(?<code>${currencyCodes.join('|')})${CLOSE}`, 'uy'),
    // "181 000 $", as Québec writes it.
    coin: regex(
      `\\s{0,2}(?<coin>${anyOf(Object.keys(currencyWords))}${language === 'fr' ? '|\\$(?!\\s?\\d)' : ''})${han ? '' : CLOSE}`,
      'iuy',
    ),
    // "3 millions de dirhams", "12 millones de pesos".
    mint: regex(
      `\\s{1,2}${language === 'fr' || language === 'es' ? '(?:de\\s)?' : ''}(?<coin>${anyOf(Object.keys(coins))})${CLOSE}`,
      'uy',
    ),
    // "4.2p per share": pence have a decimal or are said of a share; "1080p" are lines.
    pence: /(?<=\d\.\d{1,2})p(?![\p{L}\p{N}])|p(?=\s+(?:per|a)\s+share\b)/uy,
    perHour: /\s+(?:an?|per)\s+(?<per>hour|second)(?!\p{L})/iuy,
    symbol: regex(`\\s{0,2}(?<unit>${anyOf(Object.keys(unitSymbols))})${CLOSE}`, 'uy'),
    unit: regex(
      `(?:\\s{1,2}${romance ? "(?:de\\s|d['’])?" : ''}|-${han ? '|[个個]?[多余餘]|[个個](?=小[时時])|' : ''})(?<unit>${anyOf(Object.keys(units))})${han ? '' : CLOSE}`,
      'iuy',
    ),
    // "1小时20分钟"
    minutes: han ? /\s?(?<minutes>\d{1,2})\s?分[钟鐘]?(?!\p{Script=Han}?[之点數数])/uy : /(?!)/uy,
    to: regex(
      `(?:\\s?[–-]\\s?|\\s+(?:to|or|and|à|a|y|bis|und|et|ou|o)\\s+)(?:${currencyCodes.join('|')}|${SYMBOLS}|${LETTERED_DOLLAR})?\\s?(?:(?<digits>${figures(language)})|(?<words>${han ? '(?!)' : number}))(?![\\p{L}\\p{N}])`,
      'iuy',
    ),
    money: regex(
      `(?<![\\p{L}\\p{N}])(?:(?<code>${currencyCodes.join('|')})|(?<symbol>${SYMBOLS})|(?<![\\p{L}\\p{N}]|\\d\\s)(?<lettered>${LETTERED_DOLLAR}))\\s?$${language === 'en' ? `|${OPEN}(?<letter>[${LETTERS}])$` : ''}${han ? `|(?<named>${anyOf(Object.keys(hanCurrencies))})\\s?$` : ''}`,
      'u',
    ),
    hedge: regex(
      `${han ? '' : OPEN}(?<hedge>${anyOf(hedges[language] ?? [])})${han ? '\\s?' : "(?:\\s+|(?<=[’']))"}$`,
      'iu',
    ),
    units,
    scaled,
  };
}

/** The compiled patterns of one language. */
export type Patterns = ReturnType<typeof compile>;

/** The patterns of a language's figures, with its units and scales by name; compiled on first use. */
export const patternsOf: (language: string) => Patterns = oncePerLanguage(compile);
