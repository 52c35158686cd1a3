import { numberWords, scales } from '../../vocabulary/number-words.ts';
import { anyOf, key } from '../dates/date-rule.ts';

/** A number as it is written: what it is worth and whether in figures or in words. */
export interface Written {
  readonly value: number;
  readonly inWords: boolean;
}

const english = numberWords.en ?? {};
const englishScales = scales.en ?? {};
const spelt = ['dozen', 'hundred', 'thousand', 'million', 'billion', 'trillion'];

const PLAIN = String.raw`\d{1,15}(?:[.,\u00a0\u202f]\d{1,9}){0,5}`;

/** "597 000", as the United Nations write it: groups of three behind a first that is no zero. */
const BLANKS = String.raw`[1-9]\d{0,2}(?: \d{3}){1,4}(?![\d,]|\.\d{3})(?:\.\d{1,9})?`;

/** Source of a number in figures: groups of thousands and decimals as the language writes them; blanks part groups as well. */
export const figures = (language: string): string =>
  language === 'en'
    ? `${BLANKS}|${PLAIN}`
    : language === 'zh'
      ? PLAIN
      : `\\d{1,3}(?: \\d{3}){1,4}(?!\\d)(?:,\\d{1,9})?|${PLAIN}`;

/** Source of a number in words: "nineteen", "two hundred and six", "a dozen"; one word alone outside English. */
export function words(language: string): string {
  const table = numberWords[language];
  // "三个国家": where a measure word and what is counted stand behind, and no other sign of a number before.
  if (language === 'zh')
    return String.raw`(?<![第十百千万萬亿億几幾一二三四五六七八九零〇○两兩月年数數])(?:[两兩三四五六七八九十](?=(?:个|個|项|項|家|位|名|场|場|座|台|艘|所|宗|輛|辆|間|间)(?!月|方面|层|層|是|[，。、）])\p{Script=Han})|[一二三四五六七八九两兩十][一二三四五六七八九两兩零〇十百千万萬亿億]{1,11}(?=[多余餘]?(?:个|個|项|項|家|位|名|场|場|座|台|艘|所|宗|輛|辆|間|间|件|人|份|批|条|條|隻|只|架|元|港元|澳門元|美元|欧元|歐元|公里|米|公斤|吨|噸|户|戶)(?!月)))`;
  if (language !== 'en') return table ? anyOf(Object.keys(table)) : '(?!)';
  const word = anyOf([...Object.keys(english), ...spelt]);
  return `(?:(?:${anyOf(Object.keys(english))}|an?\\s+(?=(?:${spelt.join('|')})(?![\\p{L}-]))(?:${spelt.join('|')}))(?:(?:[\\s-]{1,2}|(?<=${spelt.join('|')})\\s+and\\s+)(?:${word})(?![\\p{L}]|-(?:${'third|quarter|fifth|tenth|half'}))){0,8})`;
}

/** The worth of figures, or null where they are no number ("1.2.3", "10,15" in English). Outside English a group of exactly three is thousands whatever the mark. */
export function readFigures(written: string, language: string): number | null {
  const parts = written.split(/[ .,\u00a0\u202f]/);
  const marks = written.match(/[ .,\u00a0\u202f]/g) ?? [];
  const last = marks.at(-1);
  const end = parts.at(-1) ?? '';
  const grouped = (list: readonly string[]) => list.slice(1).every(part => part.length === 3);
  if (marks.length === 0) return Number(written);
  const decimal = language === 'en' || language === 'zh' ? last === '.' : end.length !== 3 || parts[0] === '0';
  if (decimal && marks.slice(0, -1).includes(last ?? '')) return null;
  const whole = decimal ? parts.slice(0, -1) : parts;
  if (!grouped(whole) || (whole.length > 1 && (whole[0] ?? '').length > 3)) return null;
  return Number(`${whole.join('')}${decimal ? `.${end}` : ''}`);
}

/** The worth of words, or null where they do not add up to one number ("two three"). */
export function readWords(written: string, language: string): number | null {
  const tokens = written.toLowerCase().split(/[\s-]+/);
  if (language === 'zh' && written.length > 1) return readHan(written);
  if (language !== 'en') return numberWords[language]?.[key(written)] ?? null;
  let total = 0;
  let group = 0;
  let floor = Number.POSITIVE_INFINITY;
  for (const token of tokens) {
    const value = english[token];
    const scale = englishScales[token];
    if (token === 'and') continue;
    if (token === 'a' || token === 'an') group = 1;
    else if (value !== undefined) {
      const size = value >= 20 ? 20 : value >= 10 ? 9.5 : 9;
      if (size >= floor) return null;
      group += value;
      floor = value >= 20 ? 9.2 : 0;
    } else if (scale === 100 || scale === 12) {
      group *= scale;
      floor = Number.POSITIVE_INFINITY;
    } else if (scale !== undefined) {
      total += group * scale;
      group = 0;
      floor = Number.POSITIVE_INFINITY;
    } else return null;
  }
  return total + group;
}

const HAN_DIGITS = '零一二三四五六七八九';
const HAN_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The worth of a number in Chinese signs ("六万七千", "四百二十"), or null where they do not add up to one. */
function readHan(written: string): number | null {
  let [total, group, digit] = [0, 0, 0];
  let [floor, last] = [10_000, Number.POSITIVE_INFINITY];
  for (const sign of written.replace(/[〇○]/gu, '零').replace(/[两兩]/gu, '二')) {
    const scale = HAN_SCALES[sign];
    if (/[万萬亿億]/u.test(sign)) {
      const worth = /[万萬]/u.test(sign) ? 1e4 : 1e8;
      if (worth >= last || group + digit === 0) return null;
      total += (group + digit) * worth;
      [group, digit, floor, last] = [0, 0, 10_000, worth];
    } else if (scale !== undefined) {
      if (scale >= floor || (digit === 0 && scale > 10)) return null;
      group += (digit || 1) * scale;
      [digit, floor] = [0, scale];
    } else {
      if (digit !== 0) return null;
      digit = HAN_DIGITS.indexOf(sign);
      if (digit < 0) return null;
    }
  }
  return total + group + digit;
}
