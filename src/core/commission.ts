import * as z from 'zod';
import { EmbargoEnd } from './edtf.ts';

const words = z.string().trim().min(1).max(20_000);
const line = z.string().trim().min(1).max(300);
const several = z.array(words).readonly();

/** What may be done with the source text in a document: print it, attach it, or leave it out (for rights). */
const SourceText = z.enum(['annex', 'attached', 'none']);

/** What the requester adds to an article: addresses, marking, and the only analysis a document may hold. */
export const Commission = z.strictObject({
  to: line.nullable().default(null),
  from: line.nullable().default(null),
  reference: line.nullable().default(null),
  marking: line.nullable().default(null),
  embargo: EmbargoEnd.nullable().default(null),
  /** Who supplied the considerations, recommendation, lines, options and answers; without it, `from`. */
  suppliedBy: line.nullable().default(null),
  considerations: several.default([]),
  recommendation: words.nullable().default(null),
  linesToTake: several.default([]),
  options: several.default([]),
  questionsAndAnswers: z
    .array(z.strictObject({ question: words, answer: words }))
    .readonly()
    .default([]),
  sourceText: SourceText.default('annex'),
});
export type Commission = z.infer<typeof Commission>;

/** JSON Schema (draft 2020-12) of a commission file, as published in `docs/commission.schema.json`. Files may name it to editors. */
export const commissionJsonSchema = (): object => ({
  title: 'Pressbrief commission',
  ...(z.toJSONSchema(Commission.extend({ $schema: z.string().optional() }), { io: 'input' }) as object),
});
