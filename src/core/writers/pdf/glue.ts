import { gluedOffsets } from '../../glue.ts';

/** A last word longer than this may stand alone. */
const LONG = 16;

/** Offsets where a line should not end although it may: inside figures, dates, names, before marks and the last word. */
export function keptOffsets(text: string): ReadonlySet<number> {
  const kept = new Set(gluedOffsets(text));
  const marks = text.lastIndexOf(' ¶');
  const end = marks < 0 ? text.trimEnd().length : marks;
  const blank = text.lastIndexOf(' ', end - 1);
  if (blank > 0 && end - blank <= LONG) kept.add(blank + 1);
  return kept;
}
