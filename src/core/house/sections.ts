import * as z from 'zod';
import { noteSections, reportSections } from './order.ts';

const order = <T extends readonly [string, ...string[]]>(names: T) =>
  z
    .array(z.enum(names))
    .readonly()
    .refine(given => new Set(given).size === given.length, 'names a section twice')
    .default([]);

const most = (limit: number) => z.int().min(1).max(limit).exactOptional();

/** In which order the sections come, and how much they hold. What an order leaves out follows in its usual place behind it. */
export const Sections = z.strictObject({
  note: z
    .strictObject({
      order: order(noteSections),
      /** At most so many entries; of the background, so many words. */
      limits: z
        .strictObject({
          figures: most(24),
          people: most(24),
          words: most(12),
          past: most(24),
          coming: most(24),
          background: most(400),
        })
        .prefault({}),
    })
    .prefault({}),
  report: z.strictObject({ order: order(reportSections) }).prefault({}),
});
export type Sections = z.infer<typeof Sections>;
