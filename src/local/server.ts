import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileStore } from '#adapters/file-store';
import { receiptKey } from '#app/keys';
import type { ObjectInfo } from '#app/ports';
import { gateway } from './gateway.ts';
import { localQueue } from './queue.ts';
import { s3Server } from './s3/serve.ts';

const HELP = `npm start -- [--port 9400] [--data DIR]

Runs the whole service on this machine: the HTTP API on the port, an S3 endpoint on the next one, and what an upload sets off.
  --port  port of the HTTP API on 127.0.0.1 (9400)
  --data  folder that keeps sources, outputs and dead letters (data)
`;
const SOURCE = 'pressbrief-source';
const OUTPUT = 'pressbrief-output';
const CREDENTIALS = { accessKeyId: 'pressbrief', secretAccessKey: 'pressbrief-local', region: 'us-east-1' };
const now = () => new Date();

/** The event that EventBridge would queue for an object. */
const eventOf = ({ key, versionId, bytes, etag, modified }: ObjectInfo, sequencer: string) =>
  JSON.stringify({
    version: '0',
    source: 'aws.s3',
    'detail-type': 'Object Created',
    time: modified,
    detail: {
      bucket: { name: SOURCE },
      object: { key, size: bytes, etag: etag.replaceAll('"', ''), 'version-id': versionId, sequencer },
    },
  });

async function start(port: number, data: string): Promise<void> {
  const folder = resolve(data);
  await mkdir(folder, { recursive: true });
  const source = await fileStore(join(folder, 'source'), now);
  const output = await fileStore(join(folder, 'output'), now);

  // The handlers read their settings as they do in Lambda; only the endpoint and the keys are this machine's.
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port + 1}`,
    AWS_REGION: CREDENTIALS.region,
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    SOURCE_BUCKET: SOURCE,
    OUTPUT_BUCKET: OUTPUT,
  });
  const [api, upload] = await Promise.all([import('#functions/api/handler'), import('#functions/upload/handler')]);

  const queue = localQueue(
    async messages => {
      const Records = messages.map(({ messageId, body }) => ({ messageId, body }));
      const { batchItemFailures } = await upload.handler({ Records } as unknown as Parameters<
        typeof upload.handler
      >[0]);
      return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
    },
    join(folder, 'dead-letters'),
  );

  const s3 = s3Server({
    buckets: { [SOURCE]: source, [OUTPUT]: output },
    credentials: CREDENTIALS,
    now,
    created: (bucket, object, sequencer) => {
      if (bucket === SOURCE) queue.send(eventOf(object, sequencer));
    },
  });
  const http = gateway(api.handler);
  const listen = (server: typeof http, at: number) =>
    new Promise<void>((done, fail) => server.once('error', fail).listen(at, '127.0.0.1', done));
  await listen(s3, port + 1);
  await listen(http, port);

  // What was uploaded but never got its receipt, because the process ended in between, is delivered now.
  for (const { info, removed } of source.versions(''))
    if (!removed)
      await output
        .head(receiptKey(info.key, info.versionId))
        .catch(() => queue.send(eventOf(info, source.sequencer(info.key, info.versionId))));

  const own = (http.address() as AddressInfo).port;
  process.stdout.write(`Pressbrief is running. Stop it with Ctrl-C.

  HTTP API   http://127.0.0.1:${own}
  S3         http://127.0.0.1:${own + 1}   buckets ${SOURCE}, ${OUTPUT}; keys ${CREDENTIALS.accessKeyId} / ${CREDENTIALS.secretAccessKey}
  data       ${folder}

  curl --data-binary @examples/harbour-accord.txt -H 'content-type: text/plain' 'http://127.0.0.1:${own}/v1/render?template=briefing-note&format=pdf&name=harbour-accord.txt' -o note.pdf
  AWS_ACCESS_KEY_ID=${CREDENTIALS.accessKeyId} AWS_SECRET_ACCESS_KEY=${CREDENTIALS.secretAccessKey} AWS_DEFAULT_REGION=${CREDENTIALS.region} aws --endpoint-url http://127.0.0.1:${own + 1} s3 cp examples/harbour-accord.txt s3://${SOURCE}/incoming/
`);

  const stop = async () => {
    http.close();
    await queue.close();
    s3.close();
    s3.closeIdleConnections();
    http.closeIdleConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '9400' },
    data: { type: 'string', default: 'data' },
    help: { type: 'boolean', default: false },
  },
});
const port = Number(values.port);
if (values.help) process.stdout.write(HELP);
else if (!Number.isInteger(port) || port < 1 || port > 65_534) {
  process.stderr.write(`error: --port ${values.port} is no port. Give a whole number from 1 to 65534.\n`);
  process.exitCode = 2;
} else
  await start(port, values.data).catch((error: NodeJS.ErrnoException) => {
    process.stderr.write(
      `error: the service could not start: ${error.code === 'EADDRINUSE' ? `port ${port} or ${port + 1} is taken. Choose another with --port.` : error.message}\n`,
    );
    process.exitCode = 1;
  });
