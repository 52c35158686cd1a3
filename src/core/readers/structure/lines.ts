import type { Span } from '../../span.ts';

/** One line that is not blank, without the blanks at its ends. */
export interface Line {
  readonly span: Span;
  readonly text: string;
  /** Blanks before its first character. */
  readonly indent: number;
  /** Counts the stretches between blank lines: lines of one stretch share it. */
  readonly stretch: number;
}

/** The lines of a text that are not blank. */
export function linesIn(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let stretch = 0;
  for (const written of text.split('\n')) {
    const indent = written.length - written.trimStart().length;
    const words = written.trim();
    if (words === '') stretch += 1;
    else lines.push({ span: [start + indent, start + indent + words.length], text: words, indent, stretch });
    start += written.length + 1;
  }
  return lines;
}
