import { type Face, isWide, letterWidth } from './letter-widths.ts';

/** Words of one face and size. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  /** Points. */
  readonly size: number;
}

/** What a letter is to the breaking of lines; a letter may be several. */
const BLANK = 1;
const DASH = 2;
const WIDE = 4;
/** Never first on a line, never last on one. */
const CLOSES = 8;
const OPENS = 16;
/** May hang over the end of a line. */
const HANGS = 32;
/** Stands a little apart from Han letters beside it. */
const WORD = 64;

const SORTS: readonly (readonly [sort: number, letters: RegExp])[] = [
  [BLANK, /\s/],
  [DASH, /[-–—]/],
  [CLOSES, /[\u00a0,.;:!?)\]}%’”»…、。，．：；！？）〕］｝〉》」』】〗·ー々]/],
  [OPENS, /[\u00a0([{‘“«（〔［｛〈《「『【〖]/],
  [HANGS, /[、。，．]/],
  [WORD, /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]/u],
];

const known = new Map<string, number>([['\u00a0', CLOSES + OPENS]]);

/** What a letter is. */
function sortOf(letter: string): number {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const sorts = SORTS.reduce((sum, [sort, letters]) => (letters.test(letter) ? sum + sort : sum), 0);
  const sort = isWide(letter) ? sorts + WIDE : sorts;
  known.set(letter, sort);
  return sort;
}

/** Whether a line may end between two letters: after a blank, a hyphen or a dash, and around wide letters. */
function mayEnd(before: number, after: number): boolean {
  if (before & (BLANK | DASH)) return !(before & DASH && after & DASH);
  return ((before | after) & WIDE) !== 0 && !(before & OPENS) && !(after & CLOSES);
}

/** What takes no room: accents, and marks that join or direct. */
const UNSEEN = /[\p{Mn}\p{Cf}]/gu;

/** Blank that word processors put between Han letters and those of another script, as a part of the size. */
const BETWEEN = 0.2;
const isHan = (sort: number): boolean => (sort & (WIDE | CLOSES | OPENS)) === WIDE;
const standApart = (one: number, other: number): boolean =>
  (isHan(one) && (other & WORD) !== 0) || (isHan(other) && (one & WORD) !== 0);

/**
 * Lines that runs take in a width of so many points, broken where they are full; at least one. An estimate: no
 * kerning.
 */
export function linesOf(runs: readonly Run[], width: number): number {
  let lines = 1;
  let line = 0;
  // What the letters after the last place for a break take, with and without the blank that ends it.
  let word = 0;
  let before = 0;
  for (const { text, face, size } of runs) {
    const letters = [...text.replace(UNSEEN, '')];
    for (const [at, letter] of letters.entries()) {
      if (letter === '\n') {
        lines++;
        line = word = before = 0;
        continue;
      }
      const sort = sortOf(letter);
      if (mayEnd(before, sort)) {
        line += word;
        word = 0;
      }
      const apart = standApart(before, sort) ? BETWEEN * size : 0;
      const advance = (letterWidth(letter, face, letters[at + 1]) * size) / 1000 + apart;
      if (!(sort & (BLANK | HANGS)) && line + word + advance > width) {
        if (line > 0) {
          lines++;
          line = 0;
        }
        if (word + advance > width) {
          lines++;
          word = 0;
        }
      }
      word += advance;
      before = sort;
    }
  }
  return lines;
}
