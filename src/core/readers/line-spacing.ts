import { regex } from '../regex.ts';
import { DANGLES, isClosed, startsLower } from './structure/run-on.ts';

const WIDE = /([^\S\n]{40})[^\S\n]+/gu;
const HIGH = /(\n{6})\n+/gu;

/** A text with no more blanks, and no more empty lines, in a row than set words apart: more of them say nothing, and every rule would look through them. */
export const inMeasure = (text: string): string => text.replace(WIDE, '$1').replace(HIGH, '$1');

const goesOn = (line: string, next: string): boolean =>
  !isClosed(line) &&
  ((line.length >= 30 && startsLower(next)) ||
    (line.length >= 20 &&
      line.length <= 60 &&
      /[\p{Script=Han}，、\d]$/u.test(line) &&
      /^[\p{Script=Han}\d，、。]/u.test(next)));

/** So many sentences that run on over an empty line, and one in so many of its lines, are no slips. */
const [FEW, SHARE] = [3, 5];

/** No wrapped line is longer. */
const WIDEST = 120;

/**
 * A text without the empty line behind every line, as it comes out of some PDFs; where more than one is empty, a paragraph ends. Null
 * where it is not set so.
 */
export function singleSpaced(text: string): string | null {
  if (!/(?:\p{Ll}|\p{Script=Han}),?\n\n(?:\p{Ll}|\p{Script=Han})/u.test(text)) return null;
  const lines = text.split('\n');
  const filled = lines.filter(line => line !== '').length;
  let over = 0;
  let beside = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (line === '' || next === undefined) continue;
    if (next !== '') beside += 1;
    else if (goesOn(line, (lines[at + 2] ?? '').trimStart())) over += 1;
  }
  if (over < FEW || over * SHARE < filled || beside > over) return null;
  const width = lines.reduce((most, { length }) => (length <= WIDEST ? Math.max(most, length) : most), 0);
  const first = lines.findIndex(line => line !== '');
  const told: string[] = [];
  for (const [at, line] of lines.entries()) {
    const [before = '', next = ''] = [lines[at - 1], lines[at + 1]?.trimStart()];
    const single = line === '' && before !== '' && next !== '';
    const isTitle = at - 1 === first && !DANGLES.test(before);
    const parts = !startsLower(next) && (isTitle || before.length < width * 0.7);
    if (!single || parts) told.push(line);
  }
  return told.join('\n');
}

/** The number of a page in a line of its own, in words or bare. */
const FOLIO =
  /^[-–—\s[(]{0,4}(?:(?:page|p\.|seite|página|pág\.)\s*)?\d{1,3}(?:\s*(?:of|\/|von|de|sur)\s*\d{1,3})?[-–—\s\])]{0,4}$|^第\s?\d{1,3}\s?[页頁](?:[\s,，/]{0,3}[共总]\s?\d{1,3}\s?[页頁])?$/iu;
const WITH_NUMBER = regex(String.raw`^(.{12,160}?)[\s|–—-]{1,5}(?:(?:page|p\.|página|seite)\s)?\d{1,3}$`, 'iu');
const isFolio = (line: string): boolean => FOLIO.test(line) && /\d/.test(line);
/** Between two pages stand no more lines than these. */
const MOST_LINES = 6;

/** Whether a line stands at the head of pages: the title again, or what it begins with, with the number of the page or without. */
function headOf(title: string): (line: string) => boolean {
  return line => {
    const words = WITH_NUMBER.exec(line)?.[1] ?? line;
    return words.length >= 12 && title.startsWith(words.replace(/…$|\.{3}$/u, ''));
  };
}

/** Whether nobody ends a line so: behind a comma, an opening mark, a small word, or in the midst of Chinese. */
const hangs = (line: string): boolean =>
  /[,，、«“(]$/u.test(line) || DANGLES.test(line) || /[\p{Script=Han}]$/u.test(line);

/**
 * A text without what stands between two pages where a sentence runs on from the one to the other: the number of the page, and the title over
 * again. Null where there is no such place.
 */
export function withoutPageBreaks(text: string): string | null {
  const lines = text.split('\n');
  const first = lines.findIndex(line => line.trim() !== '');
  const isHead = headOf((lines[first] ?? '').trim());
  const told: string[] = [];
  let taken = false;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as string;
    const before = told.at(-1) ?? '';
    let end = at;
    let furniture = 0;
    if (at > first && before.length >= 30 && !isClosed(before))
      while (end < lines.length && end - at < MOST_LINES) {
        const words = (lines[end] as string).trim();
        if (words !== '' && !isFolio(words) && !isHead(words)) break;
        if (words !== '') furniture += 1;
        end += 1;
      }
    const next = lines[end]?.trim() ?? '';
    const runsOn = furniture > 0 && (startsLower(next) || (hangs(before) && next.length >= 30));
    if (runsOn) {
      taken = true;
      at = end;
    } else {
      told.push(line);
      at += 1;
    }
  }
  return taken ? told.join('\n') : null;
}

const NUMBERED = /^\s{0,6}(\d{1,4})(?: {2,8}|\t)(?=\S)/u;
/** So many lines that are numbered, nine in ten of all, are no list. */
const LEAST_NUMBERED = 10;

/** A text without the numbers of its lines, as drafts and records of courts have them. Null where its lines are not numbered. */
export function withoutLineNumbers(text: string): string | null {
  const filled = text.split('\n').filter(line => line.trim() !== '');
  let last = 0;
  let numbered = 0;
  for (const line of filled) {
    const number = Number(NUMBERED.exec(line)?.[1] ?? 0);
    if (number <= last || number > last + 4) continue;
    last = number;
    numbered += 1;
  }
  if (numbered < LEAST_NUMBERED || numbered * 10 < filled.length * 9) return null;
  return text
    .split('\n')
    .map(line => line.replace(NUMBERED, ''))
    .join('\n');
}
