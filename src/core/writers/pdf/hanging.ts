import { type Flow, hang } from './flow.ts';
import { setLines } from './line-break.ts';
import { type Strip, strip } from './strip.ts';
import { baselineOf, type Style } from './style.ts';
import type { Tag } from './tag.ts';

/**
 * Hangs a label in a column of its own beside strips, on their first baseline, at the `place` kept for it in the
 * reading order. Returns how many of the strips it stands beside.
 */
export function hangLabel(
  text: string,
  style: Style,
  x: number,
  width: number,
  strips: Strip[],
  tag: Tag,
  flow: Flow,
  place: number,
): number {
  if (strips.length === 0) strips.push(strip(style.leading, { baseline: baselineOf(style) }));
  const lines = setLines([{ text, style, tag }], width, flow.setting.faces);
  return hang(lines, style, x, strips, flow.setting, place);
}
