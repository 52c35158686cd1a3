import { heldOffsets } from '../../glue.ts';
import { remembered } from '../../remembered.ts';

/** A last word longer than this may stand alone. */
const LONG = 16;

/** Where lines of a text should not end although they may. */
export interface Glued {
  /** Inside figures, dates and names, and before marks. */
  readonly held: ReadonlySet<number>;
  /** Before the last word, which should not stand alone; -1 where it may. */
  readonly last: number;
}

function offsetsIn(text: string): Glued {
  const marks = text.lastIndexOf(' ¶');
  const end = marks < 0 ? text.trimEnd().length : marks;
  const blank = text.lastIndexOf(' ', end - 1);
  return { held: heldOffsets(text), last: blank > 0 && end - blank <= LONG ? blank + 1 : -1 };
}

/** The offsets where lines of a text should not end. Kept: a document is set more than once until it fits its pages. */
export const gluedOffsets = remembered(offsetsIn, 2_000);
