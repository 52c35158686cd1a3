import type { Part, ToldLine } from '../told-line.ts';
import { type Block, isFilled } from './blocks.ts';

/** Whether a sentence runs on from one paragraph into the next: both are lines of a text that was wrapped before it came into Word. */
const runsOn = ({ words }: Block, next: Block): boolean => /[\p{L},]$/u.test(words) && /^\p{Ll}/u.test(next.words);

/** So many paragraphs that run on, and one in so many of all, are no slips. */
const [FEW_WRAPPED, SHARE_WRAPPED] = [3, 5];

/** A text, and what is known of its lines. */
export interface Lines {
  readonly text: string;
  readonly lines: readonly ToldLine[];
}

/** Blocks as lines. Paragraphs are parted by a blank line; where they are but lines, by what is empty between them. */
export function linesOf(blocks: readonly Block[]): Lines {
  const wrapped = blocks.filter((block, at) => at > 0 && runsOn(blocks[at - 1] as Block, block)).length;
  const areLines = wrapped >= FEW_WRAPPED && wrapped * SHARE_WRAPPED >= blocks.filter(isFilled).length;
  let text = '';
  let last: Block | null = null;
  for (const block of blocks) {
    const isTight =
      last !== null && isFilled(last) && last.kind === block.kind && (areLines || block.kind !== 'paragraph');
    if (isFilled(block)) text += text === '' ? block.words : (isTight ? '\n' : '\n\n') + block.words;
    last = block;
  }
  const lines = blocks.flatMap(({ words, as, label }) =>
    words
      .split('\n')
      .map((line, at): ToldLine => ({ words: line, as: at > 0 && label ? null : as, label: at > 0 ? null : label })),
  );
  return { text, lines };
}

/** Texts one below the other. */
export function stacked(parts: readonly Lines[]): Lines {
  const filled = parts.filter(({ text }) => text !== '');
  return { text: filled.map(({ text }) => text).join('\n\n'), lines: filled.flatMap(({ lines }) => lines) };
}

/** Lines as a part of a document, each parted from the next. */
export const linesAs = (words: readonly string[], as: Part): Lines => ({
  text: words.join('\n\n'),
  lines: words.map(line => ({ words: line, as, label: null })),
});
