import { FACT_ROLES, type Manuscript } from '../../../manuscript.ts';
import { overlaps, type Span } from '../../../span.ts';
import {
  currencyAliases,
  currencyCodes,
  currencySymbols,
  currencyWords,
  otherDollars,
} from '../../vocabulary/currencies.ts';
import { hedges } from '../../vocabulary/hedges.ts';
import { scales } from '../../vocabulary/number-words.ts';
import { foreignUnits, shares, unitSymbols, unitWords } from '../../vocabulary/units.ts';
import { anyOf, key } from '../dates/date-rule.ts';
import { languageOf } from '../language.ts';
import { nounsAfter, nounsBefore, subjectBefore, wholeAfter } from './counted.ts';
import { FIGURES, readFigures, readWords, words } from './number.ts';
import { vetoes } from './vetoes.ts';

/** A number of the text with all that belongs to it. */
export interface Quantity {
  readonly span: Span;
  readonly value: number;
  readonly max: number | null;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly qualifier: string | null;
  readonly of: string | null;
  readonly inWords: boolean;
  readonly fraction: boolean;
}

const OPEN = String.raw`(?<![\p{L}\p{N}])`;
const CLOSE = String.raw`(?![\p{L}\p{N}])`;
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};

/** The patterns of one language. */
function compile(language: string) {
  const han = language === 'zh';
  const edge = han ? '[A-Za-z\\d]' : '[\\p{L}\\p{N}]';
  const number = words(language);
  const scaled = scales[language] ?? {};
  const units = { ...unitWords, ...foreignUnits[language] };
  const names = Object.keys(FRACTIONS)
    .map(name => `${name}s?`)
    .join('|');
  const part =
    language === 'en' ? `(?:(?:an?|one|two|three|four|five|seven|nine)[\\s-]+(?:${names})|half)${CLOSE}` : '(?!)';
  return {
    core: new RegExp(
      `(?<!${edge})(?:(?<sign>(?<=^|[\\s(])[-–−+](?=\\d))?(?<digits>${FIGURES})|(?<part>${part})|(?<words>${number})(?!\\p{L}))`,
      'giu',
    ),
    scale: new RegExp(
      `\\s?(?<scale>${anyOf(Object.keys(scaled).filter(name => name !== 'm'))})${han ? '' : CLOSE}`,
      'iuy',
    ),
    million: /(?<scale>m)(?![\p{L}\p{N}])/iuy,
    andHalf: /\s+and\s+a\s+half(?![\p{L}\p{N}])/iuy,
    share: new RegExp(`\\s?(?<share>${anyOf(Object.keys(shares))})(?![\\p{L}])`, 'iuy'),
    code: new RegExp(`\\s?(?<code>${currencyCodes.join('|')})${CLOSE}`, 'uy'),
    coin: new RegExp(`\\s?(?<coin>${anyOf(Object.keys(currencyWords))})${han ? '' : CLOSE}`, 'iuy'),
    symbol: new RegExp(`\\s?(?<unit>${anyOf(Object.keys(unitSymbols))})${CLOSE}`, 'uy'),
    unit: new RegExp(`(?:\\s|-)(?<unit>${anyOf(Object.keys(units))})${CLOSE}`, 'iuy'),
    to: new RegExp(
      `(?:\\s?[–-]\\s?|\\s+(?:to|or|and|à|a|y|bis|und|et|ou|o)\\s+)(?:${currencyCodes.join('|')}|${anyOf(Object.keys(currencySymbols))})?\\s?(?:(?<digits>${FIGURES})|(?<words>${number}))(?![\\p{L}\\p{N}])`,
      'iuy',
    ),
    money: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?<code>${currencyCodes.join('|')})|(?<symbol>${anyOf(Object.keys(currencySymbols))}))\\s?$`,
      'u',
    ),
    hedge: new RegExp(
      `${han ? '' : OPEN}(?<hedge>${anyOf(hedges[language] ?? [])})${han ? '\\s?' : "(?:\\s+|(?<=[’']))"}$`,
      'iu',
    ),
    units,
    scaled,
  };
}
const compiled = new Map<string, ReturnType<typeof compile>>();

/** "$" is the American dollar unless the text names a country with a dollar of its own; then only "dollar" is sure. */
const dollars = (code: string | null, text: string): Pick<Quantity, 'unit' | 'currency'> =>
  code !== '$'
    ? { currency: code === null ? null : (currencyAliases[code] ?? code), unit: null }
    : otherDollars.test(text)
      ? { currency: null, unit: 'dollar' }
      : { currency: 'USD', unit: null };

/** All numbers of one paragraph that are figures. */
function* read(text: string, [from, to]: Span, language: string, whole: string): Generator<Quantity> {
  const known = compiled.get(language) ?? compile(language);
  compiled.set(language, known);
  const paragraph = text.slice(from, to);
  let done = 0;
  let counted: string | null = null;
  const numbers = [...paragraph.matchAll(dialled)].map(({ index, 0: run }): Span => [index, index + run.length]);
  for (const match of paragraph.matchAll(known.core)) {
    if (match.index < done || numbers.some(run => overlaps(run, [match.index, match.index + 1]))) continue;
    const { sign, digits, part, words: spelt } = match.groups ?? {};
    let end = match.index + match[0].length;
    const take = (pattern: RegExp) => {
      pattern.lastIndex = end;
      const found = pattern.exec(paragraph);
      if (found) end = pattern.lastIndex;
      return found && (found.groups ?? {});
    };
    let start = match.index;
    let value: number | null;
    let max: number | null = null;
    if (digits) value = readFigures(digits, language);
    else if (spelt) value = readWords(spelt, language);
    else {
      const [top = 'one', bottom] = (part ?? '').toLowerCase().split(/[\s-]+/);
      const below = FRACTIONS[(bottom ?? top).replace(/s$/, '')] ?? 1;
      value = (bottom && !/^an?$/.test(top) ? (readWords(top, language) ?? 1) : 1) / below;
    }
    if (value === null) continue;
    if (sign === '-' || sign === '–' || sign === '−') value = -value;
    if (!part && language === 'en' && take(known.andHalf)) value += 0.5;

    let before = paragraph.slice(Math.max(0, start - 60), start);
    const money = known.money.exec(before);
    if (money) start -= money[0].length;
    before = paragraph.slice(Math.max(0, start - 60), start);
    let hedge = known.hedge.exec(before);
    const between = language === 'en' && /\bbetween\s+$/i.exec(before);

    if (part && /^half$/i.test(part)) {
      const many = /^\s+(?:an?\s+)?(?=(?:dozen|million|billion|trillion)\b)/i.exec(paragraph.slice(end, end + 12));
      if (many) end += many[0].length - 1;
    }
    const first = take(known.scale) ?? (money ? take(known.million) : null);
    const factor = known.scaled[key(first?.scale)] ?? 1;
    const beforeRange = end;
    const range = part ? null : take(known.to);
    if (range) {
      const joint = paragraph.slice(beforeRange, end);
      const upper = range.digits ? readFigures(range.digits, language) : readWords(range.words ?? '', language);
      const adds = /^\s+(?:and|und|et|y)\s/i.test(joint);
      const chain =
        /^\s?[–-]\d{3,4}(?:$|[\s-]\d)/.test(paragraph.slice(beforeRange, end + 2)) && /\d[-\s]$/.test(before);
      const fromTo = /\bfrom\s+$/i.test(before) && /^\s+to\s/i.test(joint);
      const apart = /^\s+(?:à|a|or|o|ou|to)\s/i.test(joint) && Boolean(range.digits) !== Boolean(digits);
      if (upper === null || upper <= Math.abs(value) || (adds && !between) || chain || fromTo || apart)
        end = beforeRange;
      else max = upper;
    }
    const second = max === null ? null : (take(known.scale) ?? (money ? take(known.million) : null));
    const later = known.scaled[key(second?.scale)] ?? factor;
    value *= first ? factor : max === null ? factor : later;
    if (max !== null) max *= later;

    const share =
      part && !/^half/i.test(part)
        ? null
        : (take(known.share) ??
          (part ? take(/\s+a\s+(?<share>percent|per\s+cent|percentage\s+point)(?![\p{L}])/iuy) : null));
    const code = money || share ? null : (take(known.code) ?? take(known.coin));
    const unit = money || share || code ? null : (digits && take(known.symbol)) || (part ? null : take(known.unit));
    if (between && max !== null) {
      start -= between[0].length;
      hedge = null;
    } else if (hedge) start -= hedge[0].length;
    const qualifier = hedge ? key(hedge.groups?.hedge) : null;

    const after = paragraph.slice(end, end + 120);
    const marked = Boolean(money || share || code || unit || hedge || first || sign || max !== null);
    const place = {
      before: paragraph.slice(Math.max(0, start - 60), start),
      written: match[0],
      after,
      marked,
      inWords: !digits,
      value,
    };
    if (part && !fractional(part, place.after, marked && !range)) continue;
    if (vetoes.some(([, holds]) => holds(place)) || leads(paragraph, start, place.after, whole)) continue;
    done = end;

    const symbol = money?.groups?.symbol;
    const worth = money?.groups?.code ?? (symbol ? (currencySymbols[symbol] ?? null) : null);
    const coin = code?.code ?? (code?.coin ? (currencyWords[key(code.coin)] ?? null) : null);
    const cash = dollars(worth ?? coin, whole);
    const measure = unit ? (unitSymbols[unit.unit ?? ''] ?? known.units[key(unit.unit)] ?? null) : null;
    const them = /^\s+of\s+(?:them|these|those)(?<tail>\s+(?:by|in|from|on|at|with)\s+[\p{L}-]+)?/u.exec(after);
    const of: string | null = them
      ? counted &&
        `${counted.replace(/\s+(?:an?|per|each|every)\s.*$/, '')}${them.groups?.tail ?? ''}`.replace(/\s+/g, ' ')
      : (wholeAfter(after) ??
        (cash.currency || cash.unit || measure ? null : nounsAfter(after)) ??
        nounsBefore(place.before) ??
        (measure || cash.currency ? subjectBefore(place.before) : null));
    if (of && !them) counted = of;
    yield {
      span: [from + start, from + end],
      value: Number(value.toPrecision(15)),
      max: max === null ? null : Number(max.toPrecision(15)),
      unit: share ? (shares[key(share.share)] ?? null) : (measure ?? cash.unit),
      currency: cash.currency,
      qualifier,
      of,
      inWords: !digits,
      fraction: Boolean(part) && !share && !first,
    };
  }
}

/** Whether "half" or "a quarter" is a part of something here, not of a year, a match or a town. */
function fractional(part: string, after: string, marked: boolean): boolean {
  if (/^[\s-]+(?:year|time|day|way|past|hour)/i.test(after)) return false;
  if (marked || /^\s+of\s/i.test(after) || /^(?:two|three|four|five|seven|nine)\b/i.test(part)) return true;
  return /^half$/i.test(part) && /^\s+(?:the|its|their|all|our)\s/i.test(after);
}

/** Runs of digits that are dialled: "+41 44 631 31 11", "214-706-1173", "555-1212". */
const dialled = /\+\d[\d\s().-]{6,18}\d|(?<![\d.,-])\(?\d{2,4}\)?[-.\s]\d{3,4}[-.]\d{3,4}(?!\d)|(?<![\d.,-])\d{3}-\d{4}(?![\d-]|\s\p{Ll})/gu;

/** Whether the number only numbers its paragraph: "2. The Minister", or "2 The Minister" where a neighbour is numbered too. */
function leads(paragraph: string, start: number, after: string, whole: string): boolean {
  if (start !== 0) return false;
  if (/^\s?[.)]\s/.test(after)) return true;
  const own = Number(/^\d{1,2}(?=\s+\p{Lu})/u.exec(paragraph)?.[0] ?? Number.NaN);
  return [own - 1, own + 1].some(near => new RegExp(`(?:^|\\n)${near}[.)]?\\s+\\p{Lu}`, 'u').test(whole));
}

const scanned = new WeakMap<Manuscript, readonly Quantity[]>();

/** Every figure in the paragraphs that may feed facts, in reading order, none over another. */
export function quantities(manuscript: Manuscript): readonly Quantity[] {
  const before = scanned.get(manuscript);
  if (before) return before;
  const told = languageOf(manuscript);
  const language = told === 'und' ? 'en' : told;
  const found = manuscript.structure
    .filter(({ role }) => FACT_ROLES.has(role))
    .flatMap(({ span }) => [...read(manuscript.text, span, language, manuscript.text)]);
  scanned.set(manuscript, found);
  return found;
}
