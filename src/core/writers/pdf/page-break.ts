import { heightOf, type Strip } from './strip.ts';

/** A strip and the place of its top on the page, in points from the top of the text. */
export interface Placed {
  readonly strip: Strip;
  readonly y: number;
  /** Stands here again as decoration. */
  readonly repeated: boolean;
}

/** What stands on one page. */
export interface Page {
  readonly placed: readonly Placed[];
  /** Footnotes, with their places from the top of the text. */
  readonly notes: readonly Placed[];
}

/** Space for the rule over footnotes. */
export const NOTES_ABOVE = 14;

const SLACK = 0.01;

/** A strip asks for no more of the page than this share for its notes; what does not fit goes on at the next foot. */
const MOST_NOTES = 0.4;

/** Height of the strips from `start` that hold together whatever happens. */
function chainHeight(strips: readonly Strip[], start: number): number {
  let end = start;
  while (end < strips.length - 1 && strips[end]?.bond !== 0 && !strips[end + 1]?.startsPage) end++;
  return heightOf(strips.slice(start, end + 1));
}

/** Where to end a page that holds strips up to `stop`: at the last place that cuts nothing, else the least of evils. */
function chooseEnd(strips: readonly Strip[], start: number, stop: number, room: number): number {
  const ends: [number, number, number] = [start, start, start];
  for (let at = start; at < stop; at++) ends[strips[at]?.bond ?? 0] = at + 1;
  const [free, soft, hard] = ends;
  // What no page can hold is cut here as well as anywhere, rather than leave this page empty.
  const hopeless = free > start && chainHeight(strips, free) > room;
  if (free > start && !hopeless) return free;
  return Math.max(soft, free) > start ? Math.max(soft, free) : Math.max(hard, start + 1);
}

/** Strips one under the other, the first at `y`. */
function placeFrom(strips: readonly Strip[], y: number): Placed[] {
  let at = y;
  return strips.map((each, index) => {
    if (index > 0) at += each.before;
    const placed = { strip: each, y: at, repeated: false };
    at += each.height;
    return placed;
  });
}

/** How many of the strips fit in `room`, but not fewer than `least`. */
function fittingCount(strips: readonly Strip[], room: number, least: number): number {
  let used = 0;
  let count = 0;
  for (const [index, each] of strips.entries()) {
    used += each.height + (index === 0 ? 0 : each.before);
    if (used > room + SLACK) break;
    count = index + 1;
  }
  return Math.min(strips.length, Math.max(count, least));
}

/** Cuts strips into pages with `room` points for text; always ends, and leaves no strip out. */
export function breakPages(strips: readonly Strip[], room: number): Page[] {
  const pages: Page[] = [];
  let waiting: readonly Strip[] = [];
  let start = 0;
  while (start < strips.length || waiting.length > 0) {
    const repeat = strips[start]?.repeat ?? null;
    const top = repeat && repeat !== strips[start] && start > 0 ? repeat.height : 0;
    let used = top;
    let below = waiting.length > 0 ? NOTES_ABOVE + heightOf(waiting) : 0;
    let stop = start;
    for (; stop < strips.length; stop++) {
      const each = strips[stop] as Strip;
      if (stop > start && each.startsPage) break;
      const height = (stop === start ? 0 : each.before) + each.height;
      const notes =
        each.notes.length === 0
          ? 0
          : Math.min(heightOf(each.notes), room * MOST_NOTES) + (below === 0 ? NOTES_ABOVE : 0);
      if (used + height + below + notes > room + SLACK && (stop > start || waiting.length > 0)) break;
      used += height;
      below += notes;
    }
    const whole = stop === strips.length || (stop > start && strips[stop]?.startsPage);
    const end = whole || stop === start ? stop : chooseEnd(strips, start, stop, room);

    const text = strips.slice(start, end);
    const placed = placeFrom(text, top);
    if (top > 0 && repeat) placed.unshift({ strip: repeat, y: 0, repeated: true });
    const y = top + heightOf(text);
    const notes = [...waiting, ...text.flatMap(each => each.notes)];
    const fitting = fittingCount(notes, room - y - NOTES_ABOVE, end === start ? 1 : 0);
    waiting = notes.slice(fitting);
    const noted = notes.slice(0, fitting);
    pages.push({ placed, notes: placeFrom(noted, room - heightOf(noted)) });
    start = end;
  }
  return pages;
}
