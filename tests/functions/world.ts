import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { Context, HttpEvent, QueueEvent } from '../../src/adapters/aws/lambda.ts';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { s3Server } from '../../src/local/s3/serve.ts';

const read = async (name: string) =>
  JSON.parse(await readFile(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'));

/** A release of the examples. */
export const example = (name: string) => readFile(new URL(`../../examples/${name}.txt`, import.meta.url));

/** What Lambda tells a function of itself. */
export const context: Context = {
  functionName: 'function-under-test',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:eu-central-1:111122223333:function:function-under-test',
  memoryLimitInMB: '1769',
  awsRequestId: 'c6af9ac6-7b61-11e6-9a41-93e8deadbeef',
};

/** The event of a request, as API Gateway made it of a signed one. */
export async function httpEvent(method: string, path: string, more: Partial<HttpEvent> = {}): Promise<HttpEvent> {
  const event = await read('http-event');
  Object.assign(event.requestContext.http, { method, path });
  return { ...event, rawPath: path, ...more, headers: { ...event.headers, ...more.headers } };
}

/** One queued message for each object; null stands for a message that is no event of S3. */
export async function queueEvent(
  objects: readonly ({ key: string; versionId: string; size?: number } | null)[],
): Promise<QueueEvent> {
  const { Records } = await read('queue-event');
  const messages = objects.map(async (object, index) => {
    const created = await read('object-created');
    const { versionId, ...told } = object ?? {};
    Object.assign(created.detail.object, told, { 'version-id': versionId });
    return { ...Records[0], messageId: `message-${index}`, body: object ? JSON.stringify(created) : '{"hello":1}' };
  });
  return { Records: await Promise.all(messages) };
}

/** Buckets behind an S3 endpoint, with the environment of a function that works on them. Call before the handler is imported. */
export async function openWorld() {
  const now = () => new Date();
  const [source, output] = [memoryStore(now), memoryStore(now)];
  const credentials = { accessKeyId: 'pressbrief', secretAccessKey: 'pressbrief-local', region: 'us-east-1' };
  const buckets = { 'pressbrief-source': source, 'pressbrief-output': output };
  const server = s3Server({ buckets, credentials, now, created: () => {} });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_REGION: credentials.region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    SOURCE_BUCKET: 'pressbrief-source',
    OUTPUT_BUCKET: 'pressbrief-output',
    POWERTOOLS_DEV: 'true',
    POWERTOOLS_METRICS_DISABLED: 'false',
  });
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { source, output, close };
}

/** What a function wrote to its log while `work` ran, one line each. In development mode it writes through `console`. */
export async function logged<T>(
  work: () => Promise<T>,
): Promise<{ result: T; log: readonly Record<string, unknown>[] }> {
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const kept = methods.map(method => console[method]);
  const lines: string[] = [];
  for (const method of methods) console[method] = (line: unknown) => lines.push(String(line));
  try {
    const result = await work();
    return { result, log: lines.map(line => JSON.parse(line)) };
  } finally {
    for (const [index, method] of methods.entries()) console[method] = kept[index] as () => void;
  }
}
