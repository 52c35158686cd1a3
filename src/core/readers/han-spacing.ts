/** Signs of Chinese, and the marks between them. */
const SIGN = String.raw`[\p{Script=Han}，。、：；！？（）《》「」『』“”]`;
/** Blanks that typesetters put between Chinese signs and what is no sign: "2026 年 3 月", "产权组织 WIPO 的". Beside "2026-03-05" and "14:13" they part two things. */
const GAP =
  /(?<=\p{Script=Han})[ \u00a0](?=[\dA-Za-z])(?!\d{1,4}[-/:]\d)|(?<=[\dA-Za-z%％])(?<!\d[-/:]\d{1,4})[ \u00a0](?=\p{Script=Han})/gu;
const ENDS = new RegExp(`${SIGN}$`, 'u');
const BEGINS = new RegExp(String.raw`^(?:${SIGN}|[\dA-Za-z])`, 'u');
/** What a line that is broken for its width alone does not end with. */
const STOPS = /[。！？：；”」』）》]$/u;

/** A text is Chinese where so many of its letters, in ten, are signs. */
const MOST = 5;
/** Broken lines are no longer than this, end within so many signs of the longest, and are so many at least. */
const [WIDEST, RAGGED, FEWEST] = [60, 4, 3];

const isChinese = (text: string): boolean =>
  // Most texts have no such sign: their letters need not be counted.
  /\p{Script=Han}/u.test(text) &&
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 10 >= MOST * (text.match(/\p{L}/gu)?.length ?? 0);

/** Lines joined that were broken for their width, as copied out of a PDF; null where there are none. */
function unbroken(text: string): string | null {
  const lines = text.split('\n');
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const isBroken = (line: string, next: string | undefined): boolean =>
    next !== undefined &&
    line.length >= widest - RAGGED &&
    (ENDS.test(line) || (/[\d%]$/u.test(line) && /^[\p{Script=Han}\d.%]/u.test(next))) &&
    !STOPS.test(line) &&
    BEGINS.test(next);
  if (widest > WIDEST || lines.filter((line, at) => isBroken(line, lines[at + 1])).length < FEWEST) return null;
  return lines.reduce(
    (told, line, at) => told + (at === 0 ? '' : isBroken(lines[at - 1] ?? '', line) ? '' : '\n') + line,
    '',
  );
}

/**
 * A Chinese text as it is written, without the blanks and line breaks of its typesetting: neither belongs to the words, and names, dates and
 * figures run over both. Null where there is nothing to close up, or the text is not Chinese.
 */
export function closedUp(text: string): string | null {
  if (!isChinese(text)) return null;
  const joined = (unbroken(text) ?? text).replace(GAP, '');
  return joined === text ? null : joined;
}
