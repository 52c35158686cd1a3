/** Scripts that our typefaces have, and those of others whose letters stand alone. */
const SCRIPTS = 'Latin Cyrillic Greek Arabic Han Hebrew Armenian Georgian Thai Hiragana Katakana Bopomofo'
  .split(' ')
  .map(name => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const);
const CATEGORIES = ['Mn', 'Me', 'Cf'].map(name => [name, new RegExp(`\\p{${name}}`, 'u')] as const);

type Tests = readonly (readonly [name: string, is: RegExp])[];
const nameOf = (tests: Tests, codePoint: number): string | undefined =>
  tests.find(([, is]) => is.test(String.fromCodePoint(codePoint)))?.[0];

/** Stands in a bundle for the library `unicode-properties` and its tables, as fontkit asks it: the script of a code point, `Common` where no typeface of ours has it. */
export const getScript = (codePoint: number): string => nameOf(SCRIPTS, codePoint) ?? 'Common';

/** The general category of what joins no letters of Arabic; `Lo` for all else. */
export const getCategory = (codePoint: number): string => nameOf(CATEGORIES, codePoint) ?? 'Lo';

/** Whether a code point is a mark. */
export const isMark = (codePoint: number): boolean => /\p{M}/u.test(String.fromCodePoint(codePoint));

/** Whether a code point is a decimal digit: those of fractions. */
export const isDigit = (codePoint: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(codePoint));

/** Where a mark goes in a typeface that does not say it itself: those of European letters below, else above. */
export const getCombiningClass = (codePoint: number): string =>
  !isMark(codePoint)
    ? 'Not_Reordered'
    : /[\u0316-\u0319\u031c-\u0320\u0323-\u0326\u0329-\u0333\u0339-\u033c\u0347-\u0349\u034d-\u034e\u0353-\u0356\u0359\u035a]/u.test(
          String.fromCodePoint(codePoint),
        )
      ? 'Below'
      : 'Above';
