import type { Span } from '../../span.ts';
import { opensWithDateline } from './date-line.ts';
import { type Line, linesIn } from './lines.ts';
import { isLoneBullet, markerOf } from './marker.ts';
import { roleOfLine, standsAlone } from './role-of-line.ts';
import { DANGLES_IN_PROSE, isClosed, startsLower } from './run-on.ts';
import { sectionOpenedBy } from './sections.ts';

/** Lines shorter than this are not full in any layout; longer ones than the second were not wrapped by hand or by mail. */
const [NARROWEST, WIDEST] = [40, 120];

const inCapitals = (line: string): boolean => /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
const wrappable = ({ text }: Line): boolean => text.length >= NARROWEST && text.length <= WIDEST;

/**
 * The width at which the lines of a text are wrapped; null where each line is a paragraph of its own.
 * Lines are wrapped where sentences run on over their ends, more than once or in half of the places where they could.
 */
function wrapWidth(lines: readonly Line[]): number | null {
  let could = 0;
  let does = 0;
  let width = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!next || next.stretch !== line.stretch || !wrappable(line) || markerOf(next.text)) continue;
    could += 1;
    if (isClosed(line.text) || !startsLower(next.text)) continue;
    does += 1;
    width = Math.max(width, line.indent + line.text.length);
  }
  return does > 0 && (does > 1 ? does * 5 >= could : does * 2 >= could) ? width : null;
}

/** How the lines of a text are laid out. */
interface Layout {
  readonly width: number;
  /** Stretches that end as prose does, in a text whose paragraphs are parted by blank lines. */
  readonly paragraphs: ReadonlySet<number>;
  /** Short lines that stand more than once, as heads and feet of pages do. */
  readonly repeated: ReadonlySet<string>;
}

function layoutOf(lines: readonly Line[]): Layout | null {
  const width = wrapWidth(lines);
  if (width === null) return null;
  const last = new Map(lines.map(({ stretch, text }) => [stretch, text]));
  const parted = lines.length / last.size <= 15;
  const paragraphs = [...last].filter(([, text]) => parted && isClosed(text)).map(([stretch]) => stretch);
  const seen = new Set<string>();
  const repeated = lines.filter(({ text }) => seen.size === seen.add(text).size).map(({ text }) => text);
  return { width, paragraphs: new Set(paragraphs), repeated: new Set(repeated) };
}

/** Whether the break was made by the width, not by the writer: the next word would not have fitted, or nearly so inside a paragraph. */
function isFull(line: Line, next: Line, { width, paragraphs }: Layout): boolean {
  const word = /^\S{1,80}/u.exec(next.text)?.[0].length ?? 0;
  const length = line.indent + line.text.length;
  return length + 1 + word > width - 2 || (paragraphs.has(line.stretch) && length >= width * 0.7);
}

/** A short line that opens a part of its own: "About the Harbour Commission". */
const isSectionLine = ({ text }: Line, { width }: Layout): boolean =>
  text.length < width * 0.7 && text.length <= 60 && sectionOpenedBy(text) !== null;

function runsOn(line: Line, next: Line, layout: Layout | null): boolean {
  if (isLoneBullet(line.text)) return true;
  if (
    next.stretch === line.stretch &&
    DANGLES_IN_PROSE.test(line.text) &&
    !markerOf(next.text) &&
    !standsAlone(next.text)
  )
    return true;
  if (layout === null || next.stretch !== line.stretch || markerOf(next.text)) return false;
  if (line.text.length > WIDEST + NARROWEST || standsAlone(line.text) || standsAlone(next.text)) return false;
  if (layout.repeated.has(line.text) || layout.repeated.has(next.text)) return false;
  if (opensWithDateline(next.text) && !isClosed(line.text)) return false;
  if (isSectionLine(line, layout) || isSectionLine(next, layout)) return false;
  if (next.indent > line.indent && !markerOf(line.text)) return false;
  if (isFull(line, next, layout)) return true;
  if (startsLower(next.text) && !isClosed(line.text))
    return line.text.length >= layout.width * 0.45 && roleOfLine(next.text) !== 'contact';
  return inCapitals(line.text) && inCapitals(next.text) && wrappable(line) && !isClosed(line.text);
}

/** The paragraphs of a text, in order: hard-wrapped lines joined, else one for each line that is not blank. */
export function paragraphsIn(text: string): readonly Span[] {
  const lines = linesIn(text);
  const layout = layoutOf(lines);
  const spans: [number, number][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const open = spans.at(-1);
    if (before && open && runsOn(before, line, layout)) open[1] = line.span[1];
    else spans.push([...line.span]);
  }
  return spans;
}
