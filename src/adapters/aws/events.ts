import * as z from 'zod';

/** The part of EventBridge's "Object Created" that matters here. Its keys come as they are; S3's own records would be form-encoded. */
const ObjectCreated = z.object({
  id: z.string(),
  time: z.iso.datetime({ offset: true }),
  detail: z.object({
    bucket: z.object({ name: z.string() }),
    object: z.object({
      key: z.string().min(1),
      size: z.number().nonnegative().default(0),
      'version-id': z.string().default('null'),
      sequencer: z
        .string()
        .regex(/^[0-9A-Fa-f]*$/)
        .default(''),
    }),
  }),
});

/** One upload, as its event tells it. */
export interface UploadEvent {
  readonly key: string;
  readonly versionId: string;
  readonly bytes: number;
  readonly sequencer: string;
  readonly at: Date;
  /** The id that `POST /v1/uploads` gave out, which is part of the key; for any other upload that of its event. */
  readonly correlationId: string;
}

const ASKED_FOR = /^incoming\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\//;

/**
 * The upload that a queued message tells of. Null for a folder, which no bucket has: consoles make an empty object whose key ends in a slash
 * for the look of one.
 * @throws {ZodError} when it is no such message.
 */
export function uploadOf(body: string): UploadEvent | null {
  const { id, time, detail } = ObjectCreated.parse(JSON.parse(body));
  const { key, 'version-id': versionId, size: bytes, sequencer } = detail.object;
  if (key.endsWith('/') && bytes === 0) return null;
  return { key, versionId, bytes, sequencer, at: new Date(time), correlationId: ASKED_FOR.exec(key)?.[1] ?? id };
}
