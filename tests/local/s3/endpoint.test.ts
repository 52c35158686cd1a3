import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../../src/adapters/memory-store.ts';
import { s3Server } from '../../../src/local/s3/serve.ts';

const Bucket = 'pressbrief-source';
const credentials = { accessKeyId: 'pressbrief', secretAccessKey: 'pressbrief-local' };
const created: string[] = [];
const server = s3Server({
  buckets: { [Bucket]: memoryStore(() => new Date()) },
  credentials: { ...credentials, region: 'us-east-1' },
  now: () => new Date(),
  created: (_, { key }) => created.push(key),
});
let client: S3Client;
const clientWith = (secretAccessKey: string) =>
  new S3Client({
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    forcePathStyle: true,
    credentials: { ...credentials, secretAccessKey },
    maxAttempts: 1,
  });
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  client = clientWith(credentials.secretAccessKey);
});
afterAll(() => {
  client.destroy();
  server.closeAllConnections();
  server.close();
});
const put = (Key: string, Body: string | Uint8Array, more: object = {}) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: 'text/plain', ...more }));
const statusOf = async (work: Promise<unknown>) =>
  work.then(
    () => 200,
    (error: { $metadata?: { httpStatusCode?: number } }) => error.$metadata?.httpStatusCode,
  );

describe('the S3 endpoint', () => {
  test('gives back what was put, with its metadata and version', async () => {
    const { VersionId, ETag } = await put('incoming/märz +&=.txt', 'Guten Tag', { Metadata: { issuer: 'Hafenamt' } });
    const got = await client.send(new GetObjectCommand({ Bucket, Key: 'incoming/märz +&=.txt' }));
    expect(await got.Body?.transformToString()).toBe('Guten Tag');
    expect(got).toMatchObject({ VersionId, ETag, ContentType: 'text/plain', Metadata: { issuer: 'Hafenamt' } });
    expect(created).toContain('incoming/märz +&=.txt');
  });
  test.each(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const)(
    'verifies the checksum %s',
    async ChecksumAlgorithm => {
      await expect(put(`sum/${ChecksumAlgorithm}`, 'x'.repeat(5000), { ChecksumAlgorithm })).resolves.toBeTruthy();
    },
  );
  test('refuses a wrong checksum', async () => {
    expect(await statusOf(put('bad', 'abc', { ChecksumCRC32: 'AAAAAA==' }))).toBe(400);
  });
  test('takes a stream in aws-chunked form', async () => {
    const stream = Readable.from([Buffer.alloc(70_000, 'a'), Buffer.from('end')]);
    await put('stream', stream as never, { ContentLength: 70_003 });
    expect((await client.send(new HeadObjectCommand({ Bucket, Key: 'stream' }))).ContentLength).toBe(70_003);
  });
  test('lets one of twenty conditional writes win', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, () => statusOf(put('once', 'x', { IfNoneMatch: '*' }))),
    );
    expect(results.filter(status => status === 200)).toHaveLength(1);
    expect(results.filter(status => status === 412)).toHaveLength(19);
  });
  test('reads by version, range and condition', async () => {
    const first = await put('versions', 'one');
    await put('versions', 'two');
    const read = async (more: object) =>
      (await client.send(new GetObjectCommand({ Bucket, Key: 'versions', ...more }))).Body?.transformToString();
    expect(await read({})).toBe('two');
    expect(await read({ VersionId: first.VersionId })).toBe('one');
    expect(await read({ Range: 'bytes=1-' })).toBe('wo');
    expect(await statusOf(put('versions', 'three', { IfMatch: first.ETag }))).toBe(412);
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'versions' }));
    expect(await statusOf(read({}))).toBe(404);
    expect(await read({ VersionId: first.VersionId })).toBe('one');
  });
  test('lists in pages, in byte order, with folders', async () => {
    for (const key of ['list/b', 'list/a/1', 'list/a/2', 'list/é', 'list/z']) await put(key, 'x');
    const page = await client.send(new ListObjectsV2Command({ Bucket, Prefix: 'list/', Delimiter: '/', MaxKeys: 2 }));
    expect(page.CommonPrefixes?.map(({ Prefix }) => Prefix)).toEqual(['list/a/']);
    expect(page.Contents?.map(({ Key }) => Key)).toEqual(['list/b']);
    const rest = await client.send(
      new ListObjectsV2Command({
        Bucket,
        Prefix: 'list/',
        Delimiter: '/',
        ContinuationToken: page.NextContinuationToken,
      }),
    );
    expect(rest.Contents?.map(({ Key }) => Key)).toEqual(['list/z', 'list/é']);
  });
  test('knows a wrong secret, a tampered link and an expired one', async () => {
    const stranger = clientWith('guess');
    expect(await statusOf(stranger.send(new GetObjectCommand({ Bucket, Key: 'once' })))).toBe(403);
    stranger.destroy();
    const link = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key: 'once' }), { expiresIn: 60 });
    expect(await (await fetch(link)).text()).toBe('x');
    expect((await fetch(link.replace('/once', '/stream'))).status).toBe(403);
    const wide = new URL(link);
    wide.searchParams.set('X-Amz-Signature', 'é'.repeat(64));
    expect((await fetch(wide)).status).toBe(403);
    const old = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key: 'once' }), {
      expiresIn: 60,
      signingDate: new Date(Date.now() - 120_000),
    });
    expect((await fetch(old)).status).toBe(403);
  });
  test('enforces the size, type and prefix of a browser upload', async () => {
    const post = await createPresignedPost(client, {
      Bucket,
      Key: 'incoming/1/$' + '{filename}',
      Conditions: [
        ['content-length-range', 1, 10],
        ['eq', '$Content-Type', 'text/plain'],
      ],
      Fields: { 'Content-Type': 'text/plain' },
      Expires: 60,
    });
    const send = async (text: string, fields: object = {}) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ ...post.fields, ...fields })) form.append(name, value);
      form.append('file', new Blob([text]), 'note.txt');
      return (await fetch(post.url, { method: 'POST', body: form })).status;
    };
    expect(await send('hello')).toBe(204);
    expect(created).toContain('incoming/1/note.txt');
    expect(await send('far too long for it')).toBe(400);
    expect(await send('hello', { 'Content-Type': 'text/html' })).toBe(403);
    expect(await send('hello', { key: 'elsewhere' })).toBe(403);
  });
  test('answers 501 for what it does not do, and refuses foreign hosts and origins', async () => {
    const { CreateMultipartUploadCommand } = await import('@aws-sdk/client-s3');
    expect(await statusOf(client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'big' })))).toBe(501);
    const { port } = server.address() as AddressInfo;
    expect((await fetch(`http://127.0.0.1:${port}/`, { headers: { origin: 'https://evil.example' } })).status).toBe(
      403,
    );
  });
});
