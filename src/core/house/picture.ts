import type { Drawing } from './svg.ts';

/** A picture of the house, checked: what each writer needs of it. Sizes in pixels, or in units of the drawing. */
export interface Logo {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** What a screen reader says for it. */
  readonly alternative: string;
  /** Of an SVG, its shapes; null for pictures made of pixels. */
  readonly drawing: Drawing | null;
  /** Of an SVG, a PNG of it, for word processors that know no SVG: made when it is first asked for. */
  readonly standIn: (() => Uint8Array) | null;
}

/** Logos are at most so many points wide and high, wherever they stand. */
const LOGO_BOX = { width: (28 * 72) / 25.4, height: (12 * 72) / 25.4 } as const;

/** The size in which a logo is printed, in points. */
export function printedSize({ width, height }: Pick<Logo, 'width' | 'height'>): { width: number; height: number } {
  const scale = Math.min(LOGO_BOX.width / width, LOGO_BOX.height / height);
  return { width: width * scale, height: height * scale };
}
