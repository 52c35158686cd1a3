import * as z from 'zod';

const point = String.raw`\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?`;

/** How an EDTF date, interval or date-time is written. */
const WRITTEN = new RegExp(`^(?:${point}|${point}/${point}|${point}/\\.\\.|\\.\\./${point})$`);

/** An EDTF date, interval or date-time: `2025-11-05`, `2025-11`, `2025`, season `2022-21`, quarter `2009-33`, `a/b`, `2026-05-14T16:00:00+02:00`. */
export const Edtf = z.string().regex(WRITTEN, 'a date is written 2025-11-05, 2025-11 or 2025');
export type Edtf = z.infer<typeof Edtf>;

/** Month, or season (21–24), or quarter (33–36). */
const DIVISION = /^(?:0[1-9]|1[0-2]|2[1-4]|3[3-6])$/;
const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;

/** Whether all of an EDTF value is on the calendar and the clock: 2025-02-30, 2025-13 and T25:00 are not, seasons and quarters are. */
export const isReal = (edtf: string): boolean =>
  edtf.split('/').every(each => {
    const [, year = '', second, day, time = ''] = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(.*))?)?$/.exec(each) ?? [];
    if (second === undefined) return true;
    if (!DIVISION.test(second)) return false;
    if (day === undefined) return true;
    const found = new Date(0);
    found.setUTCFullYear(Number(year), Number(second) - 1, Number(day));
    return found.toISOString().startsWith(`${year}-${second}-${day}`) && TIME.test(time);
  });

/** The same, where the calendar must have it. */
export const RealDate = Edtf.refine(isReal, 'there is no such day');

/** Until when an embargo lasts, as a person writes it: so that a clock can tell. */
export const EmbargoEnd = z
  .string()
  .trim()
  .regex(WRITTEN, 'it is written 2026-12-03T10:00+01:00, or 2026-12-03, never in words')
  .refine(isReal, 'there is no such day or hour');
