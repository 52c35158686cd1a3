import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { latestReceiptKey } from '#app/keys';
import { BUCKETS, type Service, startService } from '../../src/local/service.ts';
import { clientOf } from './service-client.ts';

let data: string;
let service: Service;
let client: S3Client;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'pressbrief-hostile-'));
  service = await startService({ port: 0, data });
  client = clientOf(service);
});
afterAll(async () => {
  client.destroy();
  await service.stop();
  await rm(data, { recursive: true, force: true });
});

/** A path as it is: `fetch` would tidy it first. */
const ask = (
  path: string,
  method = 'GET',
  body?: string,
): Promise<{ status: number; problem: Record<string, string> }> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(service.api);
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const call = request({ hostname, port, path, method, headers }, async answer => {
      let text = '';
      for await (const chunk of answer.setEncoding('utf8')) text += chunk;
      done({ status: answer.statusCode ?? 0, problem: JSON.parse(text) });
    });
    call.on('error', fail).end(body);
  });

const LONG = 'x'.repeat(1000);

describe('a path that means harm leads nowhere', () => {
  test.each([
    '/v1/articles/../../etc/passwd',
    '/v1/articles/..%2f..%2freceipts%2flatest',
    '/v1/articles/%2e%2e/%2e%2e',
    '/v1/articles/%00',
    '/v1/articles/%',
    '/v1/articles/%ff%fe',
    `/v1/articles/${LONG}`,
    '/v1/articles/00000000000000000000%2Flatest.json',
    '/v1/articles/00000000000000000000/..%2f..%2freport.pdf',
    '/v1/articles/00000000000000000000/%00.pdf',
    '/v1/uploads/..%2f..?name=a.txt',
    `/v1/uploads/${LONG}`,
    '//v1/articles',
    '/v1//articles',
  ])('%s', async path => {
    const { status, problem } = await ask(path);
    expect(status).toBe(404);
    expect(problem.hint?.length).toBeGreaterThan(10);
  });

  test.each([
    ['a folder', '..%2f..%2fa.txt'],
    ['a back slash', '..%5ca.txt'],
    ['a zero', 'a%00.txt'],
    ['nothing', ''],
    ['too much', LONG],
  ])('nor does a name of %s', async (_, name) => {
    const { status, problem } = await ask(`/v1/uploads/1?name=${name}`);
    expect(status).toBe(422);
    expect(problem.hint?.length).toBeGreaterThan(10);
    const body = JSON.stringify({ name: decodeURIComponent(name), mediaType: 'text/plain' });
    expect((await ask('/v1/uploads', 'POST', body)).status).toBe(422);
  });

  test('nor does a cursor of our own making up', async () => {
    for (const key of ['articles/', '../', 'index/0000000000000-../../x.json'])
      expect((await ask(`/v1/articles?cursor=${btoa(key)}`)).status).toBe(422);
  });
});

describe('an upload under a key that means harm has its receipt, and stays in its folder', () => {
  const keys = [
    'incoming/../../climbs.txt',
    'incoming//twice.txt',
    'incoming/a%2F..%2Fb.txt',
    'incoming/latest.json',
    'incoming/ends/like/a/folder.txt/',
    `incoming/${'k'.repeat(991)}`,
  ];

  test.each(keys)('%s', async Key => {
    const put = new PutObjectCommand({
      Bucket: BUCKETS.source,
      Key,
      Body: 'A ferry line opens.\n',
      ContentType: 'text/plain',
    });
    await client.send(put);
    await service.idle();
    const receipt = await client.send(
      new GetObjectCommand({ Bucket: BUCKETS.output, Key: await latestReceiptKey(Key) }),
    );
    expect(JSON.parse((await receipt.Body?.transformToString()) ?? '')).toMatchObject({ source: { key: Key } });
  });

  test('nothing lies beside the folders of the service, and those hold versions only', async () => {
    expect((await readdir(data)).sort()).toEqual(['output', 'running.pid', 'source']);
    for (const folder of ['output', 'source'])
      for (const name of await readdir(join(data, folder))) expect(name).toMatch(/^[0-9a-z]{12}\.(?:bin|json)$/);
  });
});
