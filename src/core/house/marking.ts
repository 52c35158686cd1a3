import * as z from 'zod';
import { paleness } from '../contrast.ts';
import { colour } from './colour.ts';
import { levelOf, namesOf } from './scheme.ts';

const name = z.string().trim().min(1).max(80);

/** Which markings a house knows. Without a scheme, any words are a marking. */
export const Marking = z
  .strictObject({
    scheme: z.enum(['none', 'UN', 'TLP', 'own']).default('none'),
    /** The levels of an own scheme, from the most open to the most closed; colours where they have some. */
    levels: z
      .array(z.strictObject({ name, ink: colour.exactOptional(), ground: colour.exactOptional() }))
      .max(20)
      .readonly()
      .default([]),
    /** The level of a document that nobody has marked. */
    standard: name.nullable().default(null),
  })
  .superRefine((marking, context) => {
    const fault = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const { scheme, levels, standard } = marking;
    if (scheme === 'own' && levels.length === 0) fault(['levels'], 'an own scheme has at least one level');
    if (scheme !== 'own' && levels.length > 0) fault(['levels'], 'only an own scheme has levels of its own');
    for (const [index, { ink, ground }] of levels.entries()) {
      if ((ink === undefined) !== (ground === undefined)) fault(['levels', index], 'has ink and ground, or neither');
      const pale = ink !== undefined && ground !== undefined ? paleness(ink, ground, 'its ground') : null;
      if (pale) fault(['levels', index, 'ink'], pale);
    }
    if (standard !== null && scheme !== 'none' && !levelOf(marking, standard))
      fault(['standard'], `is none of ${namesOf(marking)}`);
  });
export type Marking = z.infer<typeof Marking>;
