import type { Span } from '../../span.ts';
import { type Line, linesIn } from './lines.ts';
import { isLoneBullet, markerOf } from './marker.ts';
import { standsAlone } from './role-of-line.ts';

/** Lines shorter than this are not full in any layout; longer ones than the second were not wrapped by hand or by mail. */
const [NARROWEST, WIDEST] = [40, 120];

const endsSentence = (line: string): boolean => /[.!?…。！？:][\p{Pe}\p{Pf}"']{0,3}$/u.test(line);
const startsLower = (line: string): boolean => /^["“‘'(]{0,2}\p{Ll}/u.test(line);
const inCapitals = (line: string): boolean => /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
const wrappable = ({ text }: Line): boolean => text.length >= NARROWEST && text.length <= WIDEST;

/**
 * The width at which the lines of a text are wrapped; null where each line is a paragraph of its own.
 * Lines are wrapped where sentences run on over their ends, more than once or in half of the places where they could.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  let could = 0;
  let does = 0;
  let width = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!next || next.stretch !== line.stretch || !wrappable(line) || markerOf(next.text)) continue;
    could += 1;
    if (endsSentence(line.text) || !startsLower(next.text)) continue;
    does += 1;
    width = Math.max(width, line.indent + line.text.length);
  }
  return does > 0 && (does > 1 ? does * 5 >= could : does * 2 >= could) ? width : null;
}

/** Whether the first word of the next line would not have fitted on this one: the break was made by the width, not by the writer. */
function isFull(line: Line, next: Line, width: number): boolean {
  const word = /^\S{1,80}/u.exec(next.text)?.[0].length ?? 0;
  return line.indent + line.text.length + 1 + word > width - 2;
}

function runsOn(line: Line, next: Line, width: number | null): boolean {
  if (isLoneBullet(line.text)) return true;
  if (width === null || next.stretch !== line.stretch || markerOf(next.text)) return false;
  if (line.text.length > WIDEST + NARROWEST || standsAlone(line.text) || standsAlone(next.text)) return false;
  if (next.indent > line.indent && !markerOf(line.text)) return false;
  if (startsLower(next.text) && !endsSentence(line.text)) return true;
  if (isFull(line, next, width)) return true;
  return inCapitals(line.text) && inCapitals(next.text) && wrappable(line) && !endsSentence(line.text);
}

/** The paragraphs of a text, in order: hard-wrapped lines joined, else one for each line that is not blank. */
export function paragraphsIn(text: string): readonly Span[] {
  const lines = linesIn(text);
  const width = wrapWidth(lines);
  const spans: [number, number][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const open = spans.at(-1);
    if (before && open && runsOn(before, line, width)) open[1] = line.span[1];
    else spans.push([...line.span]);
  }
  return spans;
}
