import type { ColourName, Style } from './style.ts';
import type { Tag } from './tag.ts';

/** Some words on one line; x from the edge of the page, y of the baseline from the top of the strip. */
export interface Piece {
  /** Place in the reading order. */
  readonly order: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
  readonly style: Style;
  readonly tag: Tag;
  /** Instead of its text: the number of the page where this anchor is, ending at x + width. */
  readonly pageOf?: string;
  /** Instead of its text: a picture of this height, standing on y. */
  readonly picture?: number;
}

/** A rule, a bullet, a box (`line`: its outline) or a row of dots. */
export interface Shape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: ColourName;
  readonly line?: number;
  readonly dots?: boolean;
}

/** Where links and bookmarks lead to; `title` makes a bookmark of it. */
export interface Anchor {
  readonly name: string;
  readonly title: string | null;
  readonly level: number;
}

/** How a strip holds to the next: not at all, better so, or always while a page can hold both. */
export type Bond = 0 | 1 | 2;

/** What is never cut by the end of a page: a line, a row, a rule with what hangs on it. Heights in points. */
export interface Strip {
  height: number;
  /** Space above, dropped at the top of a page. */
  before: number;
  /** Its first baseline, from its top. */
  baseline: number;
  bond: Bond;
  readonly pieces: Piece[];
  readonly shapes: Shape[];
  readonly anchors: Anchor[];
  /** Lines at the foot of the page where the strip stands. */
  readonly notes: Strip[];
  /** Whether it stands on the tint, and opens it. */
  tint: 'none' | 'starts' | 'goes on';
  startsPage: boolean;
  /** Stands again, as decoration, at the top of a page that this strip opens. */
  repeat: Strip | null;
}

/** A strip of a height, with nothing in it yet. */
export function strip(height: number, more: Partial<Strip> = {}): Strip {
  return {
    height,
    before: 0,
    baseline: height,
    bond: 0,
    pieces: [],
    shapes: [],
    anchors: [],
    notes: [],
    tint: 'none',
    startsPage: false,
    repeat: null,
    ...more,
  };
}

/** Height of strips one under the other, without the space above the first. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height, before }, index) => sum + height + (index === 0 ? 0 : before), 0);
}

/** Holds all of these strips to one another. */
export function bind(strips: readonly Strip[], bond: Bond): void {
  for (const each of strips.slice(0, -1)) each.bond = Math.max(each.bond, bond) as Bond;
}

/** At least two lines on either side of a break (widows and orphans); three lines or fewer stay together. */
export function bindEnds(strips: readonly Strip[]): void {
  const ends = strips.length <= 3 ? [strips] : [strips.slice(0, 2), strips.slice(-2)];
  for (const end of ends) bind(end, 1);
}
