import { bind, type Strip, strip } from './strip.ts';

/** Puts strips on the tint under a rule, `before` points below what stands above and `padding` inside; they stay together. */
export function setApart(
  strips: Strip[],
  tint: { readonly x: number; readonly width: number },
  before: number,
  padding: number,
): void {
  if (strips[0]) strips[0].before = 0;
  const rule = { x: tint.x, y: 0, width: tint.width, height: 1.25, colour: 'accent' } as const;
  const opening = strip(padding, { before, bond: 2, shapes: [rule] });
  strips.unshift(opening);
  strips.push(strip(padding));
  for (const each of strips) each.tint = each === opening ? 'starts' : 'goes on';
  bind(strips, 1);
}
