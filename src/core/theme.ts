import * as z from 'zod';

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'a colour is written #RRGGBB');

/** Relative luminance of `#RRGGBB`, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Text colours must reach this contrast on white and on the tint (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** House style: what a customer may set, in one validated file. */
export const Theme = z
  .strictObject({
    paper: z.enum(['A4', 'Letter']).default('A4'),
    colours: z
      .strictObject({
        accent: colour.default('#0F4C5C'),
        ink: colour.default('#1A1D1F'),
        grey: colour.default('#565E63'),
        tint: colour.default('#EDF2F3'),
        rule: colour.default('#AAB3B8'),
        hairline: colour.default('#CFD5D8'),
      })
      .prefault({}),
  })
  .superRefine(({ colours }, context) => {
    for (const key of ['accent', 'ink', 'grey'] as const)
      for (const [ground, name] of [
        ['#FFFFFF', 'white'],
        [colours.tint, 'the tint'],
      ] as const) {
        const reached = contrast(colours[key], ground);
        if (reached < LEAST_CONTRAST)
          context.addIssue({
            code: 'custom',
            path: ['colours', key],
            message: `has a contrast of ${reached.toFixed(1)} on ${name}; at least ${LEAST_CONTRAST} is needed to be read`,
          });
      }
  });
export type Theme = z.infer<typeof Theme>;
