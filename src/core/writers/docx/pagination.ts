import type { Strip } from './room.ts';

/** On which page each section begins, by its id, and how many pages there are. */
export interface Pages {
  readonly of: ReadonlyMap<string, number>;
  readonly count: number;
}

/** Points above the footnotes of a page: a short rule in a line of its own. */
const SEPARATOR = 10;
/** Lines of a paragraph on either side of a cut. */
const LEAST = 2;
/** Points of the first line of a footnote: so much stands on the page of its reference, the rest may go on overleaf. */
const NOTE_LINE = 12.5;

const inside = ({ lines, line, extra }: Strip): number => lines * line + extra;
const isCut = ({ whole, lines }: Strip): boolean => !whole && lines >= 2 * LEAST;

/** A pile of pages, the last one open. */
interface Pile {
  readonly room: number;
  readonly of: Map<string, number>;
  count: number;
  /** Points used from the top, and from the foot. */
  y: number;
  notes: number;
  /** Points of footnotes that go on overleaf. */
  owed: number;
  /** What the last paragraph wants to be left under it; the larger of this and what the next wants above it counts. */
  after: number;
}

const left = ({ room, y, notes }: Pile): number => room - y - notes;

function turn(pile: Pile, head: number): void {
  pile.count++;
  pile.y = head;
  pile.notes = pile.owed > 0 ? pile.owed + SEPARATOR : 0;
  pile.owed = 0;
  pile.after = 0;
}

/** Points that footnotes take at the foot of the open page, when so much of them stands there. */
const atFoot = (notes: number, pile: Pile): number => (notes === 0 ? 0 : notes + (pile.notes === 0 ? SEPARATOR : 0));
const leastOf = ({ notes }: Strip, pile: Pile): number => atFoot(Math.min(notes, NOTE_LINE), pile);

/** Whether a strip, and all that keeps with it, must stand on a new page. */
function turnsPage(chain: readonly Strip[], pile: Pile): boolean {
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last || pile.y === 0) return false;
  if (first.breakBefore) return true;
  let needed = 0;
  let { after } = pile;
  for (const strip of chain) {
    needed += Math.max(after, strip.before);
    if (strip !== last) needed += inside(strip);
    after = strip.after;
  }
  needed += isCut(last) ? LEAST * last.line + last.extra : inside(last) + leastOf(last, pile);
  return needed > left(pile) && needed <= pile.room;
}

/** Puts a strip on the open page and, where it may be cut, on those after it. */
function place(strip: Strip, pile: Pile): void {
  const { line, extra, head, section } = strip;
  // What begins a page by itself has no space above it.
  const before = pile.y === head && pile.count > 1 && !strip.breakBefore ? 0 : Math.max(pile.after, strip.before);
  if (section !== null) pile.of.set(section, pile.count);
  pile.y += before + extra;
  let lines = strip.lines;
  while (isCut(strip) && lines * line + leastOf(strip, pile) > left(pile)) {
    const here = Math.min(Math.floor(left(pile) / line), lines - LEAST);
    if (here >= LEAST) lines -= here;
    else if (pile.y <= head + extra) break;
    turn(pile, head);
  }
  pile.y += lines * line;
  pile.after = strip.after;
  pile.notes += atFoot(strip.notes, pile);
  const over = Math.max(0, -left(pile));
  const moved = Math.min(over, strip.notes);
  pile.notes -= moved;
  pile.owed += moved;
}

/** Points that strips take one under the other, on a page without an end. */
export function heightOf(strips: readonly Strip[]): number {
  let after = 0;
  return strips.reduce((sum, strip) => {
    const gap = Math.max(after, strip.before);
    after = strip.after;
    return sum + gap + inside(strip);
  }, 0);
}

/**
 * Sets strips into pages of so many points, as a word processor does: what keeps with the next goes with it, a cut
 * paragraph has two lines on either side, rows are whole, footnotes stand on the page of their reference. `taken`: points
 * of the first page that something else takes.
 */
export function paginate(strips: readonly Strip[], room: number, taken = 0): Pages {
  const pile: Pile = { room, of: new Map(), count: 1, y: taken, notes: 0, owed: 0, after: 0 };
  let chain: Strip[] = [];
  for (const strip of strips) {
    chain.push(strip);
    if (strip.keepNext) continue;
    if (turnsPage(chain, pile)) turn(pile, chain[0]?.head ?? 0);
    for (const each of chain) place(each, pile);
    chain = [];
  }
  for (const each of chain) place(each, pile);
  return { of: pile.of, count: pile.count };
}
