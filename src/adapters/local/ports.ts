import type { Desk } from '#app/ports';
import { readFonts } from '../fonts.ts';

const day = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-');

/** The world as one machine gives it: fonts from the package, the day from the local clock. */
export const localPorts = (): Desk => ({ fonts: readFonts, today: () => day(new Date()) });
