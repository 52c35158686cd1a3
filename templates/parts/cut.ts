import { type Article, collapse, type Span } from '#core/template';

/** The places of the marks in words whose partner was cut away; of plain marks, which pair among themselves, a single one alone. */
function lone(words: string): ReadonlySet<number> {
  const alone = new Set<number>();
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const { 0: mark, index } of words.matchAll(/[“”«»]/gu)) {
    const opener = mark === '”' ? '“' : mark === '»' ? '«' : null;
    if (opener === null) open.push({ mark, at: index });
    else if (open.at(-1)?.mark === opener) open.pop();
    else alone.add(index);
  }
  for (const { at } of open) alone.add(at);
  const plain = [...words.matchAll(/(?<!\d)"/gu)].map(({ index }) => index);
  for (const at of plain.length === 1 ? plain : []) alone.add(at);
  if (plain.length > 1 && plain.length % 2 === 1) {
    if (words.startsWith('"')) alone.add(0);
    else if (words.endsWith('"')) alone.add(words.length - 1);
  }
  return alone;
}

/** A quotation mark at either end goes where its partner was cut away; between words, as behind what somebody said before "he said", the sign for a cut stands in its place. */
function paired(words: string, cut: string): string {
  // "„Ahoi“" and "»Ahoi«" pair otherwise.
  if (/[„‟]|^[^«]*»[^»]*«/u.test(words)) return words;
  const alone = lone(words);
  // A quotation that begins in the midst is closed behind the cut.
  if (alone.size === 0 || (alone.size === 1 && OPEN.test(words) && !words.startsWith('“'))) return words;
  const parts: string[] = [];
  let from = 0;
  for (const at of [...[...alone].sort((a, b) => a - b), words.length]) {
    parts.push(words.slice(from, at));
    from = at + 1;
  }
  const closed = alone.has(words.length - 1);
  return parts
    .map((part, index) => (index < parts.length - 1 || closed ? part.replace(/[,;.]?\s*$/u, '') : part).trim())
    .map((part, index) => (index > 0 ? part.replace(/^[,;.\s]+/u, '') : part))
    .filter(part => part !== '' && part !== cut)
    .reduce(
      (told, part) =>
        told === '' ? part : told.endsWith(cut) || part.startsWith(cut) ? `${told} ${part}` : `${told} ${cut} ${part}`,
      '',
    );
}

/** Words of which the last quotation mark opens, and nothing closes it: "The head said: “The pier is dry". */
const OPEN = /^(?:[^“”„]*“[^“”„]*”)*[^“”„]*“[^“”„]*$/u;

/** What closes a quotation that begins in some words and goes on behind them, with the sign for a cut; nothing where none does. */
export const closing = (words: string, cut: string): string =>
  OPEN.test(words) ? `${words.endsWith(cut) ? '' : ` ${cut}`}”` : '';

/** What joins an item of a list to the next. */
const JOINS_NEXT = /;\s(?:and|or|et|ou|y|o)$/u;

/** "WHAT:": what a line of an advisory answers. */
const LABEL = /^\s*(?:WHAT|WHO|WHEN|WHERE|WHY|HOW)\s?[:：]\s*(?=\S)/u;

/** Words without the label of an advisory and without the signs that a cut leaves at their ends: commas, stops (but that of "p.m."), list signs. */
export const bare = (words: string): string =>
  collapse(words)
    .replace(LABEL, '')
    .replace(JOINS_NEXT, '')
    .replace(
      /^(?:[-–—•*·▪]\s|\*+(?=\S)|[,;:.，。、；：\s]){1,20}|(?:[,;:，。、；：–—\s]|(?<!\p{L}\.\p{L})\.){1,20}$/gu,
      '',
    );

/** The same without lone quotation marks. */
const trimmed = (words: string, cut: string): string => paired(bare(words), cut);

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
  if (place[1] <= start || place[0] >= end) return trimmed(text.slice(start, end), cut);
  const [from, to] = withBrackets(text, place);
  const [before, after] = [bare(text.slice(start, from)), bare(text.slice(to, Math.max(to, end)))];
  const sides = [before, after].filter(hasWords);
  if (sides.length === 0) return trimmed(text.slice(start, end), cut);
  // Paired together: a quotation may begin before the cut and end behind it.
  const joined = sides.join(` ${cut} `);
  const words = paired(CLOSED.test(after) ? joined.replace(`${cut} `, cut) : joined, cut);
  return sides.length === 1 && sides[0] === before && OPEN_ENDED.test(before) ? `${words} ${cut}` : words;
}

/** Words of an item of a list behind those before the list. */
export const behindLead = ({ text }: Article, lead: Span, words: string, cut: string): string =>
  `${collapse(text.slice(...lead))} ${cut} ${words}`;
