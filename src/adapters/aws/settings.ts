import * as z from 'zod';

const bucket = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'a bucket name');

/** What the deployment tells the functions, in environment variables; the CDK app sets exactly these. */
export const Settings = z.object({
  SOURCE_BUCKET: bucket,
  OUTPUT_BUCKET: bucket,
  /** Seconds a link to a document stays good. */
  LINK_SECONDS: z.coerce.number().int().min(30).max(43_200).default(300),
  /** Largest source that a browser may upload, in bytes. */
  UPLOAD_BYTES: z.coerce
    .number()
    .int()
    .min(1)
    .default(2 * 2 ** 20),
  /** Who may read, correct and withdraw articles before their embargo ends: subjects, scopes and groups of people, ARNs of roles and users, with commas between. */
  EMBARGO_READERS: z
    .string()
    .default('')
    .transform(list => list.split(',').filter(name => name !== '')),
  /** Path of the theme that documents are made in; empty for our own style. */
  THEME: z.string().default(''),
});
export type Settings = z.infer<typeof Settings>;
