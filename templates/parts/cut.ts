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

/** "WHAT:": what a line of an advisory answers. */
const LABEL = /^\s*(?:WHAT|WHO|WHEN|WHERE|WHY|HOW)\s?[:：]\s*(?=\S)/u;

/** Words without the label of an advisory and without the signs that a cut leaves at their ends: commas, stops (but that of "p.m."), list signs. */
const bare = (words: string): string =>
  collapse(words)
    .replace(LABEL, '')
    .replace(JOINS_NEXT, '')
    .replace(
      /^(?:[-–—•*·▪]\s|\*+(?=\S)|[,;:.，。、；：\s]){1,20}|(?:[,;:，。、；：–—\s]|(?<!\p{L}\.\p{L})\.){1,20}$/gu,
      '',
    );

/** The same without lone quotation marks. */
const trimmed = (words: string): string => paired(bare(words));

/** Words that want others behind them: "jusqu’à l’", "by the". */
const OPEN_ENDED =
  /(?<!\p{L})(?:(?:l|d|qu)['’]|(?:le|la|les|au|aux|du|des|el|los|las|del|al|hasta|the|of|until)(?!\p{L}))$/iu;

/** Signs that no blank stands before. */
const CLOSED = /^(?:[”»)\]]|"(?!\S))/u;

/** A place with the brackets around it, where they hold nothing else. */
const withBrackets = (text: string, [start, end]: Span): Span =>
  /[(（]/u.test(text.charAt(start - 1)) && /[)）]/u.test(text.charAt(end)) ? [start - 1, end + 1] : [start, end];

/** Whether a stretch of text holds more than signs. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The words of a clause with a place cut from it, and the sign for a cut where words stand on both sides of it. */
export function wordsAround(text: string, [start, end]: Span, place: Span, cut: string): string {
  if (place[1] <= start || place[0] >= end) return trimmed(text.slice(start, end));
  const [from, to] = withBrackets(text, place);
  const [before, after] = [bare(text.slice(start, from)), bare(text.slice(to, Math.max(to, end)))];
  const sides = [before, after].filter(hasWords);
  if (sides.length === 0) return trimmed(text.slice(start, end));
  // Paired together: a quotation may begin before the cut and end behind it.
  const joined = sides.join(` ${cut} `);
  const words = paired(CLOSED.test(after) ? joined.replace(`${cut} `, cut) : joined);
  return sides.length === 1 && sides[0] === before && OPEN_ENDED.test(before) ? `${words} ${cut}` : words;
}

/** Words of an item of a list behind those before the list. */
export const behindLead = ({ text }: Article, lead: Span, words: string, cut: string): string =>
  `${collapse(text.slice(...lead))} ${cut} ${words}`;
