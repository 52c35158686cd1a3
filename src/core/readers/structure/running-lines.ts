import { countWords } from '../../grammar/clauses.ts';
import type { Block } from './block.ts';

/** Lines that begin with a person are no furniture, no office and no heading: "Ms. Ada Brennick, Director". */
export const HONORIFIC = /^(?:mr|mrs|ms|mx|dr|prof|sir|dame|h\.?e)\b\.?\s/iu;

const withoutNumber = (words: string): string => words.replace(/\s+\d{1,3}$/u, '');
const withoutPlace = (words: string): string => words.replace(/^\p{Lu}[\p{L}\s]{1,30},\s+/u, '');
/** Whether a paragraph may be a line of a letterhead, an address or the foot of a page. */
export const isShort = ({ length, prose, marker, words }: Block): boolean =>
  length <= 80 && !prose && !marker && !words.endsWith(':') && !HONORIFIC.test(words);

/** A title is among the first lines; at the head of pages it may be cut to so many letters. */
const [FIRST, SHORTENED] = [4, 20];

/**
 * What stands at the head or foot of pages: a line of the text again with a page number behind it ("3 March 2026 2"), and
 * lines that come back, three times or beside such a one.
 */
export function runningLines(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const short = blocks.filter(isShort);
  for (const { words } of short) counts.set(words, (counts.get(words) ?? 0) + 1);
  const known = new Set([...counts.keys()].flatMap(words => [words, withoutPlace(words)]));
  const titles = blocks.slice(0, FIRST).map(({ words }) => words);
  /** Whether a line tells a line over again, with a number behind it, or what a title begins with. */
  const isTold = (line: string): boolean => {
    const words = withoutNumber(line);
    if (words === line) return false;
    return (
      known.has(words) || (words.length >= SHORTENED && titles.some(title => title !== line && title.startsWith(words)))
    );
  };
  const isFolio = (block: Block | undefined): boolean => block !== undefined && isShort(block) && isTold(block.words);
  const running = new Set(short.filter(isFolio).map(({ words }) => words));
  const runs = (at: number): boolean => running.has(blocks[at]?.words ?? '');
  // Once down for what follows a folio, once up for what stands above one: heads of pages have several lines, and none is a title.
  for (const order of [[...blocks.keys()], [...blocks.keys()].reverse()])
    for (const at of order) {
      const words = blocks[at]?.words ?? '';
      const count = counts.get(words) ?? 0;
      if (count >= 3 || (count === 2 && countWords(words) <= 4 && (runs(at - 1) || runs(at + 1)))) running.add(words);
    }
  return running;
}
