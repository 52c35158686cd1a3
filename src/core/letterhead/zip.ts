import { type Zippable, zipSync } from 'fflate';

/** The first day that a zip directory can name; local time, as the format has it: the zone goes in and comes out again. */
const EPOCH = new Date('1980-01-01T00:00:00');

/** Parts zipped in their order, with fixed times. */
export const zip = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(parts) satisfies Zippable, { mtime: EPOCH, level: 6 });
