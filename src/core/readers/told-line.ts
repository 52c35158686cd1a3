/** What a source that knows its own layout says of a line, where that is more than its words show. */
export type Part = 'header' | 'title' | 'subtitle' | 'heading' | 'item' | 'note' | 'footer';

/** One line of a text, in its order. */
export interface ToldLine {
  readonly words: string;
  readonly as: Part | null;
  /** What counts an item: "1.", "(b)", "•"; its words begin with it. */
  readonly label: string | null;
}
