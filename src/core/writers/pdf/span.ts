import { type Faces, faceOf } from './fonts.ts';
import type { Strip } from './strip.ts';
import type { Style } from './style.ts';
import type { Tag } from './tag.ts';

/** Text of one style inside one element. */
export interface Span {
  readonly text: string;
  readonly style: Style;
  readonly tag: Tag;
  /** A footnote that the text calls, ready to stand at the foot. */
  readonly note?: readonly Strip[];
  /** Its embedding level once that is settled: odd ones run from right to left. */
  readonly level?: number;
}

/** Text of one span on one line; x from the start of the column. */
export interface Part {
  readonly span: Span;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** Words on one line, in the order they are read in, without the place it has. */
export interface Line {
  readonly parts: readonly Part[];
}

/** Width of a text in points. */
export function widthOf(text: string, { face, size, tracking = 0 }: Style, faces: Faces): number {
  return faceOf(face, faces).advance(text) * size + tracking * text.length;
}
