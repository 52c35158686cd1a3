import * as z from 'zod';
import { paleness } from './contrast.ts';
import { colour } from './house/colour.ts';
import { HouseLabels } from './house/labels.ts';
import { Marking } from './house/marking.ts';
import { Sections } from './house/sections.ts';

const line = z.string().trim().min(1).max(120);
/** A path from the folder that the theme file lies in. */
const file = z.string().trim().min(1).max(500);
const family = z.strictObject({ regular: file, bold: file }).optional();

const shape = z.strictObject({
  /** For editors; we read nothing of it. */
  $schema: z.string().optional(),
  /** Who signs: above every page, and as author where a document comes from nobody else. */
  organisation: line.nullable().default(null),
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
  /** TrueType or OpenType files: serif for what is read, sans for what is listed. */
  fonts: z.strictObject({ serif: family, sans: family }).prefault({}),
  /** PNG, JPEG or SVG, and what a screen reader says for it (without: the organisation). */
  logo: z
    .strictObject({ file, alternative: line.nullable().default(null) })
    .nullable()
    .default(null),
  /** A line above every page (without it: the organisation), and one below. */
  header: line.nullable().default(null),
  footer: line.nullable().default(null),
  marking: Marking.prefault({}),
  sections: Sections.prefault({}),
  labels: HouseLabels.default({}),
});

/** House style: what a customer may set, in one validated file. What is left out is as in ours. */
export const Theme = shape.superRefine(({ colours, logo, organisation }, context) => {
  for (const key of ['accent', 'ink', 'grey'] as const)
    for (const [ground, name] of [
      ['#FFFFFF', 'white'],
      [colours.tint, 'the tint'],
    ] as const) {
      const pale = paleness(colours[key], ground, name);
      if (pale) context.addIssue({ code: 'custom', path: ['colours', key], message: pale });
    }
  if (logo && logo.alternative === null && organisation === null)
    context.addIssue({
      code: 'custom',
      path: ['logo', 'alternative'],
      message: 'say what a screen reader says for the logo, or name the organisation',
    });
});
export type Theme = z.infer<typeof Theme>;

/** Our own house style: what a document looks like when nobody asks for another. */
export const ourTheme: Theme = Theme.parse({});

/** JSON Schema (draft 2020-12) of a theme file, as published in `docs/theme.schema.json`. */
export const themeJsonSchema = (): object => ({
  title: 'Pressbrief house style',
  ...(z.toJSONSchema(shape, { io: 'input' }) as object),
});
