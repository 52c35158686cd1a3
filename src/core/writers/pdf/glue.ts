import { heldOffsets } from '../../glue.ts';
import { remembered } from '../../remembered.ts';

/** A last word longer than this may stand alone. */
const LONG = 16;

function offsetsIn(text: string): ReadonlySet<number> {
  const glued = new Set(heldOffsets(text));
  const marks = text.lastIndexOf(' ¶');
  const end = marks < 0 ? text.trimEnd().length : marks;
  const blank = text.lastIndexOf(' ', end - 1);
  if (blank > 0 && end - blank <= LONG) glued.add(blank + 1);
  return glued;
}

/**
 * Offsets where a line should not end although it may: inside figures, dates, names, before marks and the last word. Kept: a
 * document is set more than once until it fits its pages.
 */
export const gluedOffsets = remembered(offsetsIn, 2_000);
