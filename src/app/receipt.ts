import * as z from 'zod';

const told = {
  source: z.object({ key: z.string(), versionId: z.string() }).readonly(),
  sequencer: z.string(),
  at: z.string(),
};
const byTemplate = z.record(z.string(), z.string()).readonly();

/** What became of an upload. */
export const Receipt = z.discriminatedUnion('state', [
  z
    .object({
      ...told,
      state: z.literal('done'),
      article: z.object({ id: z.string(), version: z.int(), record: z.string() }).readonly(),
      documents: byTemplate,
      /** Documents that this article cannot be written as, each with the reason. */
      refused: byTemplate,
    })
    .readonly(),
  z.object({ ...told, state: z.literal('failed'), reason: z.string(), hint: z.string() }).readonly(),
]);
export type Receipt = z.infer<typeof Receipt>;
