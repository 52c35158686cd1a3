import { FACT_ROLES } from '../../../manuscript.ts';
import type { Span } from '../../../span.ts';
import { oncePerManuscript } from '../../once.ts';
import {
  coins,
  currencyAliases,
  currencySymbols,
  currencyWords,
  hanCurrencies,
  otherDollars,
  SHARED,
} from '../../vocabulary/currencies.ts';
import { hasFigures } from '../../vocabulary/languages.ts';
import { shares, unitSymbols } from '../../vocabulary/units.ts';
import { withoutNumbersToDial } from '../addresses.ts';
import { key } from '../dates/date-rule.ts';
import { languageOf } from '../language.ts';
import { type Cursor, type Groups, readAmount, take } from './amount.ts';
import { isDuring } from './during.ts';
import { fractional } from './fractional.ts';
import { hanCounted } from './han-counted.ts';
import { LEADING, leads } from './leads.ts';
import { patternsOf } from './patterns.ts';
import { withoutRaised } from './raised.ts';
import { cellsIn, isTableRow } from './table.ts';
import { isTenor } from './tenor.ts';
import { counted, isSeveral, type Kind, type Told } from './thing.ts';
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
  readonly money: boolean;
  readonly fraction: boolean;
}

/** What only the whole text tells. */
interface Whole {
  readonly language: string;
  readonly otherDollars: boolean;
  /** Whether a Chinese text is written in traditional signs. */
  readonly traditional: boolean;
  /** Numbers that lead paragraphs. */
  readonly numbered: ReadonlySet<number>;
}

const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;
/** Whether most of the signs that differ are the traditional ones, and no mainland money is named. */
const isTraditional = (text: string): boolean =>
  count(text, /[國會與發為這個時對億萬]/gu) > count(text, /[国会与发为这个时对亿万]/gu) && !/人民[币幣]/u.test(text);

/** "$" is the American dollar unless the text names a country with a dollar of its own; then only "dollar" is sure. */
function cash(code: string | null, others: boolean, pesos: boolean): Pick<Quantity, 'unit' | 'currency'> {
  if (code === '$' && pesos) return { currency: null, unit: null };
  if (code !== '$') return { currency: code && (currencyAliases[code] ?? code), unit: null };
  return others ? { currency: null, unit: 'dollar' } : { currency: 'USD', unit: null };
}

/** The unit, share or currency behind the number; the currency before it is known already. */
function measured(cursor: Cursor, money: Groups | null, groups: Groups, scaled: boolean, whole: Whole) {
  const { patterns } = cursor;
  const none = { unit: null, currency: null, share: false, coin: false };
  const half = !groups.part || /^half$/i.test(groups.part);
  const share = half ? (take(cursor, patterns.share) ?? (groups.part ? take(cursor, patterns.aShare) : null)) : null;
  if (share) return { ...none, unit: shares[key(share.share)] ?? null, share: true };
  const code = money ?? take(cursor, patterns.code) ?? take(cursor, patterns.coin);
  // "K72,454,700": money, and the letter does not tell whose.
  if (code?.letter || code?.lettered) return { ...none, coin: true };
  if (code) {
    // "新台币400亿元": whose they are stands before.
    const named = hanCurrencies[code.named ?? ''];
    if (named) {
      take(cursor, patterns.coin);
      return { ...none, currency: named };
    }
    // In traditional signs 元 are those of Taiwan, Hong Kong or the mainland.
    if (code.coin === '元' && whole.traditional) return { ...none, coin: true };
    const known =
      code.code ??
      currencySymbols[code.symbol ?? ''] ??
      currencyWords[key(code.coin)] ??
      (code.coin === '$' ? '$' : null);
    if (known === SHARED) return { ...none, coin: true };
    // "$" before a number is pesos as often as dollars where Spanish is written.
    const pesos = whole.language === 'es' && code.symbol === '$';
    return { ...none, ...cash(known, whole.otherDollars, pesos), coin: pesos };
  }
  const mint = groups.part ? null : take(cursor, patterns.mint);
  // Pounds are weight unless there are millions of them.
  if (mint)
    return {
      ...none,
      unit: coins[mint.coin ?? ''] ?? coins[key(mint.coin)] ?? null,
      coin: mint.coin !== 'pounds' || scaled,
    };
  if (groups.digits && take(cursor, patterns.pence)) return { ...none, unit: 'penny', coin: true };
  const symbol = groups.digits ? take(cursor, patterns.symbol) : null;
  if (symbol) return { ...none, unit: unitSymbols[symbol.unit ?? ''] ?? null };
  const unit = groups.part
    ? /^half$/i.test(groups.part)
      ? take(cursor, patterns.aUnit)
      : null
    : take(cursor, patterns.unit);
  const name = unit && (patterns.units[key(unit.unit)] ?? null);
  const per = name && LENGTHS.has(name) ? take(cursor, patterns.perHour) : null;
  return { ...none, unit: per ? `${name} per ${key(per.per)}` : name };
}

/** Units of length: "50 kilometres an hour" is a speed. */
const LENGTHS: ReadonlySet<string> = new Set(['kilometre', 'mile', 'metre', 'foot']);

/** "余" and "多" behind a Chinese number, before what is counted: no "多边". */
const MORE = /^(?:[余餘]|多(?![边邊元语語样樣]))(?=\p{Script=Han})/u;

/** All numbers of one paragraph that are figures. */
function* read(text: string, [from, to]: Span, isItem: boolean, whole: Whole): Generator<Quantity> {
  const { language } = whole;
  const patterns = patternsOf(language);
  const paragraph = text.slice(from, to);
  let done = 0;
  let last: Told | null = null;
  let several: string | null = null;
  for (const match of paragraph.matchAll(patterns.core)) {
    if (match.index < done) continue;
    const groups = match.groups ?? {};
    const cursor: Cursor = { paragraph, language, patterns, end: match.index + match[0].length };
    const back = (end: number) => paragraph.slice(Math.max(0, end - 120), end);

    let start = match.index;
    const money = patterns.money.exec(back(start));
    start -= money?.[0].length ?? 0;
    const amount = readAmount(cursor, groups, back(start), money !== null);
    if (amount === null) continue;
    const { max, scaled } = amount;
    // "COP 31": a conference, no pesos.
    if (money?.groups?.code === 'COP' && amount.value < 100 && !scaled) continue;
    const taken = measured(cursor, money?.groups ?? null, groups, scaled, whole);
    const minutes = taken.unit === 'hour' && max === null ? take(cursor, patterns.minutes)?.minutes : undefined;
    const measure = minutes ? { ...taken, unit: 'minute' } : taken;
    const value = minutes ? amount.value * 60 + Number(minutes) : amount.value;
    const between = max === null ? null : /\b(?:between|entre|zwischen)\s+$/i.exec(back(start));
    const hedged = between ? null : patterns.hedge.exec(back(start));
    const during =
      hedged !== null &&
      isDuring(key(hedged.groups?.hedge), back(start - hedged[0].length), paragraph.slice(start, start + 40));
    const hedge = during ? null : hedged;
    start -= (between ?? hedge)?.[0].length ?? 0;

    const before = back(start);
    const after = paragraph.slice(cursor.end, cursor.end + 120);
    if (isTenor(paragraph.slice(match.index, cursor.end), after)) continue;
    const { unit, currency, share, coin } = measure;
    const inWords = !groups.digits;
    const sure = Boolean(currency || share || hedge || scaled || max !== null);
    // "One day", "one point": seldom a count.
    if (/^one$/i.test(match[0]) && !sure) continue;
    const marked = sure || unit !== null || Boolean(groups.sign);
    if (groups.part && !fractional(groups.part, after, marked)) continue;
    const bare = max !== null && !(currency || share || hedge || scaled || unit || groups.sign);
    const range = bare ? paragraph.slice(match.index, cursor.end) : null;
    const around = { before, written: match[0], range, after, marked, inWords, han: language === 'zh', value };
    if (vetoes.some(([, holds]) => holds(around)) || leads(paragraph, start, after, whole.numbered)) continue;
    done = cursor.end;

    const kind: Kind = currency || coin || unit === 'dollar' ? 'money' : unit && !share ? 'measure' : 'count';
    const written = paragraph.slice(match.index, cursor.end);
    const place = {
      paragraph,
      start,
      end: cursor.end,
      written,
      before,
      after,
      kind,
      share,
      measure: currency ?? unit,
      isItem: isItem && language === 'en',
    };
    const of: string | null =
      language === 'zh' ? (kind === 'count' ? hanCounted(after) : null) : counted(place, last, several);
    last = of === null && last ? last : { of, start, end: cursor.end, measure: currency ?? unit, share, kind };
    if (isSeveral(of)) several = of;
    // "3000余人": what Chinese sets behind a number says that it is more.
    const more = language === 'zh' && max === null && kind === 'count' && !share ? (MORE.exec(after)?.[0] ?? '') : '';
    const qualifier = hedge ? key(hedge.groups?.hedge) : more || null;
    const fraction = Boolean(groups.part) && !share && !scaled;
    yield {
      span: [from + start, from + cursor.end + more.length],
      value,
      max,
      unit,
      currency,
      qualifier,
      of,
      inWords,
      money: kind === 'money',
      fraction,
    };
  }
}

/** What counts an item stands before its first sentence. */
const NONE: ReadonlySet<number> = new Set();

/** Every figure in the paragraphs that may feed facts, in reading order, none over another. */
export const quantities = oncePerManuscript((manuscript): readonly Quantity[] => {
  const told = languageOf(manuscript);
  if (!hasFigures(told)) return [];
  const text = withoutRaised(withoutNumbersToDial(manuscript));
  const leading = manuscript.structure.flatMap(
    ({ span }) => LEADING.exec(text.slice(span[0], span[0] + 12))?.[0] ?? [],
  );
  const whole: Whole = {
    language: told === 'und' ? 'en' : told,
    otherDollars: otherDollars.test(text),
    traditional: told === 'zh' && isTraditional(text),
    numbered: new Set(leading.map(Number)),
  };
  const cells = cellsIn(manuscript);
  const found = manuscript.structure
    .filter(({ number, role, span }) => FACT_ROLES.has(role) && !cells.has(number) && !isTableRow(text.slice(...span)))
    .flatMap(({ span, role, sentences: [first = span] }) =>
      role === 'list-item' && first[0] > span[0]
        ? [...read(text, [first[0], span[1]], true, { ...whole, numbered: NONE })]
        : [...read(text, span, role === 'list-item', whole)],
    );
  return found;
});
