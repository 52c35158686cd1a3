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

/** Text colours must reach this contrast on what they stand on (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** What is wrong with text of one colour on another, or null, as where one of them is no colour. `name`: what to call the ground. */
export function paleness(ink: string, ground: string, name: string): string | null {
  const reached = contrast(ink, ground);
  if (Number.isNaN(reached) || reached >= LEAST_CONTRAST) return null;
  // Cut, not rounded: 4.46 is not "4.5, and 4.5 is needed".
  const shown = (Math.floor(reached * 10) / 10).toFixed(1);
  return `has a contrast of ${shown} on ${name}; at least ${LEAST_CONTRAST} is needed to be read`;
}
