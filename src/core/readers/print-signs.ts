import { regex } from '../regex.ts';

/** Scripts whose letters are joined, turned or parted by signs that nobody sees. */
const NEEDS_THEM =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Mongolian}]/u;
const ANY_UNSEEN = /[\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]/u;
/** Signs that have no width: they part words for a browser, join them, or turn the direction. One joiner makes a family of emoji. */
const UNSEEN =
  /[\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]|(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D/gu;

/** A text without the signs of no width that web pages and chats leave in it; they stay in lines of scripts that are written with them. */
export const withoutUnseen = (text: string): string =>
  ANY_UNSEEN.test(text)
    ? text
        .split('\n')
        .map(line => (NEEDS_THEM.test(line) ? line : line.replace(UNSEEN, '')))
        .join('\n')
    : text;

/** What typesetters write for what a keyboard has. Blanks that no line breaks at stay between the digits of a number, which they hold together. */
const typeset: readonly (readonly [sign: RegExp, written: string | ((sign: string) => string)])[] = [
  [/[\uFB00-\uFB06]/gu, sign => sign.normalize('NFKC')],
  [/[\u2010\u2011]/gu, '-'],
  [/(?<=\d)\uFE0F?\u20E3/gu, '.'],
  [/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/gu, sign => sign.normalize('NFKC')],
  [/(?<=\p{L})[\u00B4\u0060\u02BC\u2032](?=\p{L})/gu, '’'],
  [/(?<=[\p{L}\p{N})”»]) (?=[,.](?:\s|$))/gmu, ''],
  [/(?<=\p{L}[,.!?]) (?=["”] \p{Ll})/gu, ''],
  [/(?<=\d)[\u2007-\u200A](?=\d)/gu, '\u202F'],
  [/[\u00A0\u202F](?!\d)|(?<!\d)[\u00A0\u202F]|[\u2000-\u200A\u205F]/gu, ' '],
];

/** Letters that were set as one sign, hyphens and blanks of other widths, as a keyboard writes them. */
export const asTyped = (text: string): string =>
  typeset.reduce((told, [sign, written]) => told.replace(sign, written as string), text);

const EMOJI = String.raw`(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic}){0,8})`;
const ORNAMENTS = regex(String.raw`^(?:${EMOJI}\s{0,2}){1,9}(?=\S)|(?<=\S)(?:\s{0,2}${EMOJI}){1,9}$`, 'gmu');

/** A text without the emoji that open and close its lines: they belong to no word, and hide where sentences begin and end. */
export const withoutOrnaments = (text: string): string =>
  /\p{Emoji_Presentation}|\uFE0F/u.test(text) ? text.replace(ORNAMENTS, '') : text;

/** The mark of a footnote behind a word, not the square of a unit: "the harbour.¹", "Lindau²", but "km²", "40 metres²". */
const FOOTNOTE = regex(
  String.raw`(?<=(?:\p{Ll}{3}|\p{Script=Han}{2}|[\p{Ll}\p{Script=Han}%][)”"’»」）])[.,;:!?。，；：]?[”"’»」]?|\d[.,;:!?][”"’»」]?)(?<!(?:metr|mètr|meter|metro|feet|foot|inch|mile|yard)\p{Ll}{0,2}|[米尺里])[¹²³⁰⁴-⁹]{1,3}(?![\p{L}\p{N}])`,
  'gu',
);

/** A text without the marks of footnotes that are set high: they belong to no name and to no sentence. */
export const withoutFootnoteMarks = (text: string): string =>
  /[¹²³⁰⁴-⁹]/u.test(text) ? text.replace(FOOTNOTE, '') : text;

const WIDE = /(?<=\S) {2,3}(?=\S)/gu;
const ANY_GAP = /\S +(?=\S)/gu;
/** A line of prose has so many words at least. */
const FEWEST = 8;
const count = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0;

/** A number in a column: "Jetties   12   14". */
const COLUMNS = / {2,3}[$€£(+–-]{0,2}\d/gu;
/** Whether a line is prose that was spread over its width, not a row of columns. */
function isSpread(line: string): boolean {
  const [gaps, wide] = [count(line, ANY_GAP), count(line, WIDE)];
  return wide > 0 && gaps + 1 >= FEWEST && gaps > wide * 2 && count(line, COLUMNS) < 2;
}

/** A text with one blank between words where it was spread: two between all, as some programs write, or some in a line that was set to a width. */
export function closeSet(text: string): string {
  if (!/\S {2,3}\S/u.test(text)) return text;
  const isWide = count(text, /\p{L} {2}(?=\p{L})/gu) > Math.max(FEWEST, count(text, /\p{L} (?=\p{L})/gu));
  return text
    .split('\n')
    .map(line => (isWide ? line.replace(/(?<=\S) {2}(?=\S)/gu, ' ') : isSpread(line) ? line.replace(WIDE, ' ') : line))
    .join('\n');
}
