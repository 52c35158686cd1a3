import { heldOffsets } from '../../glue.ts';

/** A last word longer than this may stand alone. */
const LONG = 16;

/** Texts whose offsets are kept: a document is set more than once until it fits its pages. */
const KEPT = 2_000;
const kept = new Map<string, ReadonlySet<number>>();

function offsetsIn(text: string): ReadonlySet<number> {
  const glued = new Set(heldOffsets(text));
  const marks = text.lastIndexOf(' ¶');
  const end = marks < 0 ? text.trimEnd().length : marks;
  const blank = text.lastIndexOf(' ', end - 1);
  if (blank > 0 && end - blank <= LONG) glued.add(blank + 1);
  return glued;
}

/** Offsets where a line should not end although it may: inside figures, dates, names, before marks and the last word. */
export function gluedOffsets(text: string): ReadonlySet<number> {
  const known = kept.get(text);
  if (known) return known;
  const glued = offsetsIn(text);
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
  kept.set(text, glued);
  return glued;
}
