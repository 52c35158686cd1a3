import * as z from 'zod';

const httpsOrigin = z
  .url({ protocol: /^https$/ })
  .refine(url => new URL(url).origin === url, 'an origin: no path, no slash at the end');

/** Everything a deployment may choose. */
export const Config = z.strictObject({
  /** Tells deployments in one account apart; part of the stack's name. */
  stage: z.string().regex(/^[a-z][a-z0-9-]{0,19}$/, 'a short name in lower case'),
  /** Days after which sources and everything made of them are deleted; null keeps them until somebody deletes them. */
  retentionDays: z.int().min(1).max(36_500).nullable(),
  /** Who vouches for the people who may call the API (OIDC); null asks every caller for an AWS signature (IAM) instead. */
  signIn: z
    .strictObject({ issuer: z.url({ protocol: /^https$/ }), audience: z.array(z.string().min(1)).min(1) })
    .nullable(),
  /** Whom alarms are sent to; null shows them in CloudWatch only. */
  alarmEmail: z.email().nullable(),
  /** Origins whose pages may call the API and upload from a browser, `https://desk.example`. */
  corsOrigins: z.array(httpsOrigin),
  /** Requests to the API: lasting rate, and how many may come at once. */
  requestsPerSecond: z.int().min(1),
  requestBurst: z.int().min(1),
  /** Uploads that are worked on at the same time, in batches of five. A new account may run ten functions at once in all. */
  uploadConcurrency: z.int().min(2).max(1000),
  /** How long a link to a document stays good, in seconds. It opens the document for whoever has it. */
  linkSeconds: z.int().min(30).max(43_200),
  /** Who may read, correct and withdraw articles before their embargo ends: subject, scope or group of a person, ARN of a role or user. */
  embargoReaders: z.array(z.string().regex(/^[^\s,](?:[^,\r\n]*[^\s,])?$/, 'no commas, and no blanks around it')),
  /** The house style that documents are made in: path of its theme, from the root of the project; null for ours. Its files lie beside it. */
  theme: z.string().min(1).nullable(),
  /** How long logs are kept. */
  logDays: z.literal([
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
  ]),
});
export type Config = z.infer<typeof Config>;

/** The settings of this deployment: change them here, then `npm run deploy`. */
export const config: Config = Config.parse({
  stage: 'prod',
  retentionDays: null,
  signIn: null,
  alarmEmail: null,
  corsOrigins: [],
  requestsPerSecond: 20,
  requestBurst: 40,
  uploadConcurrency: 4,
  linkSeconds: 300,
  embargoReaders: [],
  theme: null,
  logDays: 90,
} satisfies Config);
