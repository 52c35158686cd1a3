import { type Article, collapse, type Span } from '#core/template';

/** A quotation mark at either end goes where its partner was cut away. */
function paired(words: string): string {
  const marks = words.match(/[“”"]/gu) ?? [];
  const odd = marks.filter(mark => mark === '"').length % 2 === 1;
  const opensAlone = /^“/u.test(words) ? marks[1] !== '”' : odd && words.startsWith('"');
  const closesAlone = /”$/u.test(words) ? marks.at(-2) !== '“' : odd && words.endsWith('"');
  const from = opensAlone ? words.slice(1) : words;
  return closesAlone ? from.replace(/[,;.]?.$/u, '') : from;
}

/** What joins an item of a list to the next. */
const JOINS_NEXT = /;\s(?:and|or|et|ou|y|o)$/u;

/** Words without the signs that a cut leaves at their ends: commas, stops (but that of "p.m."), list signs, lone quotation marks. */
const trimmed = (words: string): string =>
  paired(
    collapse(words)
      .replace(JOINS_NEXT, '')
      .replace(/^(?:[-–—•*·▪]\s|[,;:.，。、；：\s]){1,20}|(?:[,;:，、；：–—\s]|(?<!\p{L}\.\p{L})\.){1,20}$/gu, ''),
  );

/** Whether a stretch of text holds more than signs. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The words of a clause with a place cut from it, and the sign for a cut where words stand on both sides of it. */
export function wordsAround(text: string, [start, end]: Span, place: Span, cut: string): string {
  if (place[1] <= start || place[0] >= end) return trimmed(text.slice(start, end));
  const sides = [text.slice(start, place[0]), text.slice(place[1], end)].map(trimmed).filter(hasWords);
  return sides.length === 0 ? trimmed(text.slice(start, end)) : sides.join(` ${cut} `);
}

/** Words of an item of a list behind those before the list. */
export const behindLead = ({ text }: Article, lead: Span, words: string, cut: string): string =>
  `${collapse(text.slice(...lead))} ${cut} ${words}`;
