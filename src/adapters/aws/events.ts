import * as z from 'zod';

/** The part of EventBridge's "Object Created" that matters here. Its keys come as they are; S3's own records would be form-encoded. */
const ObjectCreated = z.object({
  time: z.iso.datetime({ offset: true }),
  detail: z.object({
    bucket: z.object({ name: z.string() }),
    object: z.object({
      key: z.string().min(1),
      'version-id': z.string().default('null'),
      sequencer: z
        .string()
        .regex(/^[0-9A-Fa-f]*$/)
        .default(''),
    }),
  }),
});

/** The upload that a queued message tells of. @throws {ZodError} when it is no such message. */
export function uploadOf(body: string): { key: string; versionId: string; sequencer: string; at: Date } {
  const { time, detail } = ObjectCreated.parse(JSON.parse(body));
  const { key, 'version-id': versionId, sequencer } = detail.object;
  return { key, versionId, sequencer, at: new Date(time) };
}
