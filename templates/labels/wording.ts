/** "a, b and c": parts with a word before the last; languages that space or part them in another way say how. */
export const listed = (parts: readonly string[], last: string, comma = ', '): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(comma)}${last}${parts.at(-1)}`;

/** With a capital to open a sentence. */
export const capital = (words: string): string => words.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
