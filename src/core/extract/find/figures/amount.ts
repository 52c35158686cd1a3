import { key } from '../dates/date-rule.ts';
import { readFigures, readWords } from './number.ts';
import { FRACTIONS, type Patterns } from './patterns.ts';

/** A place in a paragraph from which more is read. */
export interface Cursor {
  readonly paragraph: string;
  readonly language: string;
  readonly patterns: Patterns;
  end: number;
}

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What the sticky pattern reads at the cursor, which moves past it; null, and no move, where it reads nothing. */
export function take(cursor: Cursor, pattern: RegExp): Groups | null {
  pattern.lastIndex = cursor.end;
  const found = pattern.exec(cursor.paragraph);
  if (found) cursor.end = pattern.lastIndex;
  return found && (found.groups ?? {});
}

/** What a number is worth, up to `max` where it is a range. */
export interface Amount {
  readonly value: number;
  readonly max: number | null;
  readonly scaled: boolean;
}

/** "one in four", "one school in four", "three out of five". */
const RATIO = /^(?<top>\S+)\s+(?:[^\s]+\s+)?(?:in|out\s+of)(?:\s+every)?\s+(?<all>\S+)$/i;

/** The worth of the number itself: in figures, in words, or a part such as "two thirds". Null where it is no number. */
function worth({ sign, digits, part, words }: Groups, language: string): number | null {
  if (digits) {
    const value = readFigures(digits, language);
    return value !== null && sign && sign !== '+' ? -value : value;
  }
  if (words) return readWords(words, language);
  const ratio = RATIO.exec(part ?? '');
  if (ratio?.groups) {
    const [top, all] = [ratio.groups.top, ratio.groups.all].map(side =>
      /^\d/.test(side ?? '') ? Number(side) : (readWords(side ?? '', language) ?? Number.NaN),
    );
    return top !== undefined && all !== undefined && top < all ? top / all : null;
  }
  const [top = '', bottom] = (part ?? '').toLowerCase().split(/[\s-]+/);
  const times = bottom && !/^an?$/.test(top) ? (readWords(top, language) ?? 1) : 1;
  return times / (FRACTIONS[(bottom ?? top).replace(/s$/, '')] ?? 1);
}

/** Whether two numbers around a joint are the ends of a range, not two figures or a telephone number. */
function joined(joint: string, before: string, sameKind: boolean): boolean {
  if (/^\s+(?:and|und|et|y)\s/i.test(joint)) return /\b(?:between|entre|zwischen)\s+$/i.test(before);
  // "from 5 to 7", "rose by 12 to 90": two figures.
  if (/^\s+to\s/i.test(joint) && /\b(?:from|by)\s+(?:[a-z]+\s+){0,2}$/i.test(before)) return false;
  return sameKind || !/^\s+(?:à|a|or|o|ou|to)\s/i.test(joint);
}

/** The other end of a range, the cursor moved past it; null, and no move, where there is none. */
function upperEnd(cursor: Cursor, lower: number, before: string, digits: boolean): number | null {
  const { end, language, patterns } = cursor;
  const other = take(cursor, patterns.to);
  const joint = cursor.paragraph.slice(end, cursor.end);
  const value = !other
    ? null
    : other.digits
      ? readFigures(other.digits, language)
      : readWords(other.words ?? '', language);
  if (value !== null && value > Math.abs(lower) && joined(joint, before, Boolean(other?.digits) === digits))
    return value;
  cursor.end = end;
  return null;
}

/** "7,235 millions": before a scale, three figures behind a French comma are decimals. */
const DECIMAL = /^\d{1,3},\d{3}$/;
const LARGE = /^\s?(?:millions?|milliards?)(?!\p{L})/u;

/** "48,1 %", "30,4 million": English that keeps the comma of another language, which no group of three could follow. */
const DECIMAL_COMMA = /^\d{1,3},\d{1,2}$/;
const MEASURED = /^\s?(?:%|per\s?cent|millions?|billions?|thousands?|mln|bn)(?!\p{L})/iu;

/** What stands below the scale that was read: "345 mil 678", "4千萬", "8121", "5千". */
function belowOf({ thousands, myriads, thousand, units, kilo }: Groups): number {
  const plain = (digits: string | undefined) => Number((digits ?? '0').replace(',', ''));
  return plain(thousands) * 1000 + plain(myriads) * (thousand ? 1e7 : 1e4) + plain(units) * (kilo ? 1000 : 1);
}

/** Reads a whole amount from the groups of `core` on: "4.5 million", "five and a half", "20 to 25", "$2–3 million", "half a million". */
export function readAmount(cursor: Cursor, groups: Groups, before: string, isMoney: boolean): Amount | null {
  const { language, patterns } = cursor;
  const behind = () => cursor.paragraph.slice(cursor.end, cursor.end + 16);
  const decimal =
    (language === 'fr' && DECIMAL.test(groups.digits ?? '') && LARGE.test(behind())) ||
    (language === 'en' && DECIMAL_COMMA.test(groups.digits ?? '') && MEASURED.test(behind()));
  const sign = groups.sign && groups.sign !== '+' ? -1 : 1;
  const own = decimal ? sign * Number((groups.digits ?? '').replace(',', '.')) : worth(groups, language);
  if (own === null) return null;
  const value = !groups.part && language === 'en' && take(cursor, patterns.andHalf) ? own + 0.5 : own;
  if (/^half$/i.test(groups.part ?? '')) take(cursor, patterns.halfA);
  const scale = () => {
    const found = take(cursor, patterns.scale) ?? (isMoney ? take(cursor, patterns.million) : null);
    return found ? (patterns.scaled[key(found.scale)] ?? 1) : null;
  };
  const first = scale();
  const rest = first !== null && first >= (language === 'zh' ? 1e4 : 1e6) ? take(cursor, patterns.rest) : null;
  const below = rest ? belowOf(rest) : 0;
  const max = groups.part || rest ? null : upperEnd(cursor, value, before, Boolean(groups.digits));
  const second = max === null ? null : scale();
  const exact = (number: number) => Number(number.toPrecision(15));
  return {
    value: exact(value * (first ?? second ?? 1) + below),
    max: max === null ? null : exact(max * (second ?? first ?? 1)),
    scaled: first !== null,
  };
}
