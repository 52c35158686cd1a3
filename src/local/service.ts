import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join, resolve } from 'node:path';
import type { Context } from '#adapters/aws/lambda';
import { fileStore } from '#adapters/file-store';
import { readFonts } from '#adapters/fonts';
import { read } from '#adapters/local/disk';
import { warmUp } from '#app/convert';
import { isReceiptKey, receiptKey } from '#app/keys';
import type { ObjectInfo } from '#app/ports';
import type { Receipt } from '#app/receipt';
import { openStyle } from '#app/style';
import { gateway } from './gateway.ts';
import { takeAlone } from './lock.ts';
import { pageFile } from './page.ts';
import { localQueue } from './queue.ts';
import { s3Server } from './s3/serve.ts';
import type { Credentials } from './s3/sigv4.ts';

/** The two buckets of this machine, unless they are called otherwise. */
export const BUCKETS = { source: 'pressbrief-source', output: 'pressbrief-output' };
/** Region and keys of the S3 endpoint, unless others are given. */
export const CREDENTIALS: Credentials = {
  accessKeyId: 'pressbrief',
  secretAccessKey: 'pressbrief-local',
  region: 'us-east-1',
};

/** Where a service runs, and what it is called. */
export interface Place {
  /** Of the HTTP API; the S3 endpoint takes the next one. 0 takes two free ones. */
  readonly port: number;
  /** Folder that keeps sources, outputs and dead letters. */
  readonly data: string;
  readonly buckets?: { readonly source: string; readonly output: string };
  readonly credentials?: Credentials;
  /** Path of the theme that documents are made in; ours without it. */
  readonly theme?: string;
  /** Is told what became of each upload. */
  readonly told?: (receipt: Receipt) => void;
}

/** Below this prefix an upload sets off what follows, as in the rule that is deployed. */
const INCOMING = 'incoming/';

/** A running service. */
export interface Service {
  readonly api: string;
  readonly s3: string;
  /** Settles when every upload so far was handled. */
  readonly idle: () => Promise<void>;
  /** Takes no more requests; settles when what is in flight is done. */
  readonly stop: () => Promise<void>;
}

/** The event that EventBridge would queue for an object. */
const eventOf = (bucket: string, { key, versionId, bytes, etag, modified }: ObjectInfo, sequencer: string): string =>
  JSON.stringify({
    version: '0',
    id: randomUUID(),
    source: 'aws.s3',
    'detail-type': 'Object Created',
    time: modified,
    detail: {
      bucket: { name: bucket },
      object: { key, size: bytes, etag: etag.replaceAll('"', ''), 'version-id': versionId, sequencer },
    },
  });

/** What Lambda would tell a function of itself. */
const contextOf = (functionName: string, region: string): Context => ({
  functionName,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:${region}:000000000000:function:${functionName}`,
  memoryLimitInMB: '1769',
  awsRequestId: randomUUID(),
});

const listen = (server: Server, port: number): Promise<string> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });

/**
 * Starts the whole service in this process: HTTP API, S3 endpoint, and the handlers that Lambda runs behind them.
 * @throws where a port or the folder is taken, the folder cannot be written or the house style cannot be used.
 */
export async function startService(place: Place): Promise<Service> {
  const { data, theme } = place;
  if (theme !== undefined)
    await openStyle({ theme: basename(theme), file: path => read(resolve(dirname(theme), path)) }, readFonts);
  const folder = resolve(data);
  await mkdir(folder, { recursive: true });
  const leave = await takeAlone(folder);
  try {
    return await startIn(folder, place, leave);
  } catch (error) {
    await leave();
    throw error;
  }
}

/** The same in a folder that is this process's own, until it stops: `leave` gives it free. */
async function startIn(folder: string, place: Place, leave: () => Promise<void>): Promise<Service> {
  const { port, buckets = BUCKETS, credentials = CREDENTIALS, theme, told } = place;
  const now = () => new Date();
  const source = await fileStore(join(folder, 'source'), now);
  const output = await fileStore(join(folder, 'output'), now);

  const waiting: string[] = [];
  let send = (body: string): void => void waiting.push(body);
  const s3 = s3Server({
    buckets: { [buckets.source]: source, [buckets.output]: output },
    credentials,
    now,
    created: (bucket, object, sequencer) => {
      if (bucket === buckets.source && object.key.startsWith(INCOMING)) send(eventOf(bucket, object, sequencer));
      if (told && bucket === buckets.output && isReceiptKey(object.key))
        void output
          .get(object.key, object.versionId)
          .then(({ body }) => told(JSON.parse(Buffer.from(body).toString())));
    },
  });
  const s3Url = await listen(s3, port === 0 ? 0 : port + 1);

  // The handlers read their settings as they do in Lambda; only the endpoint and the keys are this machine's.
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: s3Url,
    AWS_REGION: credentials.region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    SOURCE_BUCKET: buckets.source,
    OUTPUT_BUCKET: buckets.output,
    THEME: theme === undefined ? '' : resolve(theme),
    POWERTOOLS_METRICS_DISABLED: 'true',
    POWERTOOLS_LOG_LEVEL: process.env.POWERTOOLS_LOG_LEVEL ?? 'WARN',
  });
  const [api, upload] = await Promise.all([import('#functions/api/handler'), import('#functions/upload/handler')]);
  const queue = localQueue(
    async messages => {
      const { batchItemFailures } = await upload.handler(
        { Records: messages },
        contextOf('upload', credentials.region),
      );
      return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
    },
    join(folder, 'dead-letters'),
  );
  send = queue.send;
  for (const body of waiting) queue.send(body);

  // What was uploaded but never got its receipt, because a process ended in between, is delivered now.
  for (const { info, removed } of source.versions(INCOMING))
    if (!removed)
      await output
        .head(await receiptKey(info.key, info.versionId))
        .catch(() => queue.send(eventOf(buckets.source, info, source.sequencer(info.key, info.versionId))));

  const http = gateway(event => api.handler(event, contextOf('api', credentials.region)), { page: pageFile });
  const apiUrl = await listen(http, port);
  void warmUp({ fonts: readFonts });
  const close = (server: Server) =>
    new Promise<void>(done => {
      server.close(() => done());
      server.closeIdleConnections();
    });
  return {
    api: apiUrl,
    s3: s3Url,
    idle: queue.idle,
    stop: async () => {
      const closing = close(http);
      await queue.close();
      await Promise.all([closing, close(s3)]);
      await leave();
    },
  };
}
