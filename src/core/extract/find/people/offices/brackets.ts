import type { Word } from '../../../tokens.ts';

/** Whether brackets of their own hold the words from one to another. */
export const isBracketed = (words: readonly Word[], from: number, to: number): boolean =>
  /\(\s*$/u.test(words[from - 1]?.after ?? '') && /^\s*\)/u.test(words[to]?.after ?? '');

/** Past the brackets that follow a word, such as a party's: the last word in them, or the word itself. */
export function pastBrackets(words: readonly Word[], at: number): number {
  if (!words[at]?.after.trimStart().startsWith('(')) return at;
  for (let end = at + 1; end - at < 7 && words[end]?.sentence === words[at]?.sentence; end++)
    if (words[end]?.after.includes(')')) return end;
  return at;
}

/** What stands behind a word once its own closing bracket is passed. */
export const separatorBehind = (word: Word | undefined): string => (word?.after ?? '').replace(/^[^()]*\)/, '').trim();
