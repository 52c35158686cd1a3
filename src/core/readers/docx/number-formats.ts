/** "a" to "z", then "aa", "bb" and so on, as Word has it. */
const letters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(9, Math.ceil(value / 26)));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let left = value;
  let told = '';
  for (const [worth, sign] of ROMAN) for (; left >= worth; left -= worth) told += sign;
  return told;
}

const HAN = '零一二三四五六七八九';

/** 一 to 九十九; what is larger in plain figures. */
function han(value: number): string {
  if (value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? HAN.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? HAN.charAt(ones) : ''}`;
}

const decimal = (value: number): string => String(value);

/** How lists and notes are counted (ECMA-376, 17.18.59), for values from 1. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal,
  decimalZero: value => decimal(value).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: value => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: value => roman(value).toUpperCase(),
  chineseCounting: han,
  chineseCountingThousand: han,
  taiwaneseCounting: han,
  taiwaneseCountingThousand: han,
  japaneseCounting: han,
};

/** Larger counts are slips. */
const MOST = 3000;

/** A count as a format writes it: 4 as "iv". Null for formats that are not known. */
export function numbered(format: string, value: number): string | null {
  if (value < 1 || value > MOST) return decimal(value);
  return Object.hasOwn(formats, format) ? (formats[format]?.(value) ?? null) : null;
}
