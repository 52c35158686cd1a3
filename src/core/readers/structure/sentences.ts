import type { Span } from '../../span.ts';
import { BEFORE_NUMBER, MAY_BE_LAST, NEVER_LAST, OPENERS } from './abbreviations.ts';

/** Made once: making one takes longer than segmenting a page. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const LAST_WORD = /(?<![\p{L}\p{N}])(\p{L}[\p{L}.’']{0,12})\.$/u;
const INITIAL = /(?<![\p{L}\p{N}.’'])\p{Lu}\.$/u;

/** Whether the end of a piece and the start of the next belong to one sentence, though a segmenter parts them. */
function goesOn(left: string, right: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(right)) return true;
  if (/^[\p{Pe}\p{Pf}"',;]{0,3}\s{0,2}\p{Ll}/u.test(right)) return true;
  if (/^[)\]},;]/u.test(right)) return true;
  const word = LAST_WORD.exec(left)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  const number = /^[#(]?\p{N}/u.test(right);
  if (NEVER_LAST.has(word)) return true;
  if (BEFORE_NUMBER.has(word)) return number;
  const opener = /^["“‘(]?(\p{L}{1,14})(?![\p{L}.])/u.exec(right)?.[1]?.toLowerCase() ?? '';
  if (INITIAL.test(left) && word !== 'i') return !OPENERS.has(opener) && !number;
  if (MAY_BE_LAST.has(word)) return !OPENERS.has(opener) && !/^["“]/u.test(right);
  return false;
}

/**
 * The sentences of one paragraph, without the blanks between them. Line breaks inside it are treated as blanks.
 * Boundaries are those of Unicode (UAX #29), less those behind abbreviations, initials and numbers.
 */
export function sentencesIn(text: string, [start, end]: Span): readonly Span[] {
  const words = text.slice(start, end).replaceAll('\n', ' ');
  const sentences: [number, number][] = [];
  for (const { index, segment } of segmenter.segment(words)) {
    const from = index + segment.length - segment.trimStart().length;
    const to = index + segment.trimEnd().length;
    if (from >= to) continue;
    const open = sentences.at(-1);
    // Only the ends of pieces are looked at, so that many short ones cost no more than few long ones.
    if (
      open &&
      goesOn(words.slice(Math.max(open[0], open[1] - 24), open[1]), words.slice(from, Math.min(to, from + 40)))
    )
      open[1] = to;
    else sentences.push([from, to]);
  }
  return sentences.map(([from, to]): Span => [start + from, start + to]);
}
