/** How a word is written, and what stands behind it. */
export interface Spelled {
  /** Without a possessive ending. */
  readonly text: string;
  /** Number of its sentence among the sentences that may feed facts. */
  readonly sentence: number;
  readonly capital: boolean;
  /** Capitals throughout: "WIPO", "U.S.". */
  readonly upper: boolean;
  /** Whether "'s" or "s'" follows. */
  readonly possessive: boolean;
  /** What stands behind its last letter up to the next word, possessive ending included. */
  readonly after: string;
}

/** Whether only white space stands between a word and the next one of its sentence. */
export const touches = (word: Spelled | undefined, next: Spelled | undefined): boolean =>
  word !== undefined &&
  next !== undefined &&
  word.sentence === next.sentence &&
  !word.possessive &&
  word.after.trim() === '';
