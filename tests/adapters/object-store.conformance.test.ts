import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ObjectStore } from '#app/ports';
import { Failure } from '#core/failure';
import { s3Store } from '../../src/adapters/aws/s3-store.ts';
import { fileStore } from '../../src/adapters/file-store.ts';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { s3Server } from '../../src/local/s3/serve.ts';

interface Kind {
  readonly open: () => Promise<ObjectStore>;
  readonly close: () => Promise<void> | void;
}

const now = () => new Date();
const client = (endpoint: string, accessKeyId: string, secretAccessKey: string) =>
  new S3Client({
    region: 'us-east-1',
    endpoint,
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey },
  });

const folder = await mkdtemp(join(tmpdir(), 'pressbrief-store-'));
const server = s3Server({
  buckets: { conformance: memoryStore(now) },
  credentials: { accessKeyId: 'pressbrief', secretAccessKey: 'pressbrief-local', region: 'us-east-1' },
  now,
  created: () => {},
});

/** THE TABLE of stores that must behave alike. An independent S3 server joins where the environment names one. */
const kinds: Record<string, Kind> = {
  memory: { open: async () => memoryStore(now), close: () => {} },
  files: { open: () => fileStore(folder, now), close: () => rm(folder, { recursive: true, force: true }) },
  'S3 on this machine': {
    open: async () => {
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
      return s3Store(
        client(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'pressbrief', 'pressbrief-local'),
        'conformance',
      );
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  },
};
const {
  S3_CONFORMANCE_ENDPOINT: independent,
  S3_CONFORMANCE_BUCKET = 'conformance',
  S3_CONFORMANCE_ACCESS = '',
  S3_CONFORMANCE_SECRET = '',
} = process.env;
if (independent)
  kinds['an independent S3 server'] = {
    open: async () => s3Store(client(independent, S3_CONFORMANCE_ACCESS, S3_CONFORMANCE_SECRET), S3_CONFORMANCE_BUCKET),
    close: () => {},
  };

const bytes = (text: string) => new TextEncoder().encode(text);
const plain = { contentType: 'text/plain' };
const kindOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    error => (error instanceof Failure ? error.kind : String(error)),
  );

describe.each(Object.entries(kinds))('a store: %s', (_, kind) => {
  let store: ObjectStore;
  const root = `run-${process.pid}`;
  const put = (key: string, text: string, more: object = {}) =>
    store.put(`${root}/${key}`, bytes(text), { ...plain, ...more });
  const read = async (key: string, versionId?: string) =>
    new TextDecoder().decode((await store.get(`${root}/${key}`, versionId)).body);
  beforeAll(async () => {
    store = await kind.open();
  });
  afterAll(() => kind.close());

  test.each(['plain.txt', 'märz und ½.txt', 'a +b&c=d%20.txt', '漢字/下.txt', `${'x'.repeat(200)}.txt`])(
    'keeps bytes, type and metadata under the key %s',
    async key => {
      await put(key, 'Grüße', {
        metadata: { issuer: 'Harbour Office' },
        contentDisposition: 'attachment; filename="a.txt"',
      });
      expect(await read(key)).toBe('Grüße');
      expect(await store.head(`${root}/${key}`)).toMatchObject({
        key: `${root}/${key}`,
        bytes: 7,
        contentType: 'text/plain',
        contentDisposition: 'attachment; filename="a.txt"',
        metadata: { issuer: 'Harbour Office' },
      });
    },
  );
  test('keeps empty bodies and bodies of a megabyte', async () => {
    await put('empty', '');
    expect(await read('empty')).toBe('');
    await put('large', 'a'.repeat(2 ** 20));
    expect((await store.get(`${root}/large`)).body.length).toBe(2 ** 20);
  });
  test('gives each version back by its id', async () => {
    const one = await put('versions', 'one');
    const two = await put('versions', 'two');
    expect(one.etag).not.toBe(two.etag);
    expect([await read('versions'), await read('versions', one.versionId)]).toEqual(['two', 'one']);
  });
  test('writes only where the condition holds', async () => {
    const first = await put('condition', 'one', { condition: 'absent' });
    expect(await kindOf(put('condition', 'two', { condition: 'absent' }))).toBe('conflict');
    const second = await put('condition', 'two', { condition: { etag: first.etag } });
    expect(await kindOf(put('condition', 'three', { condition: { etag: first.etag } }))).toBe('conflict');
    expect(await read('condition')).toBe('two');
    expect((await store.head(`${root}/condition`)).etag).toBe(second.etag);
  });
  test('lets exactly one of twenty writers at once be the first', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, n) => kindOf(put('race', `${n}`, { condition: 'absent' }))),
    );
    expect(results.filter(result => result === 'done')).toHaveLength(1);
    expect(results.filter(result => result === 'conflict')).toHaveLength(19);
  });
  test('says missing for what is not there, and takes its removal calmly', async () => {
    expect(await kindOf(store.get(`${root}/nothing`))).toBe('missing');
    expect(await kindOf(store.head(`${root}/nothing`))).toBe('missing');
    expect(await kindOf(store.remove(`${root}/nothing`))).toBe('done');
  });
  test('forgets what is removed, but for its versions, and lets it be written anew', async () => {
    const { versionId } = await put('removed', 'one');
    await store.remove(`${root}/removed`);
    expect(await kindOf(store.get(`${root}/removed`))).toBe('missing');
    expect(await read('removed', versionId)).toBe('one');
    await put('removed', 'two', { condition: 'absent' });
    expect(await read('removed')).toBe('two');
  });
  test('lists a prefix in byte order, page by page, without what was removed', async () => {
    for (const key of ['list/b', 'list/a', 'list/é', 'list/Z', 'list/gone', 'other']) await put(key, 'x');
    await store.remove(`${root}/list/gone`);
    const keys: string[] = [];
    for (let after = ''; ; ) {
      const { objects, next } = await store.list(`${root}/list/`, { after, limit: 2 });
      keys.push(...objects.map(({ key }) => key.slice(root.length + 1)));
      if (next === null) break;
      after = next;
    }
    expect(keys).toEqual(['list/Z', 'list/a', 'list/b', 'list/é']);
  });
});

test('files survive a process that dies between body and record', async () => {
  const place = await mkdtemp(join(tmpdir(), 'pressbrief-crash-'));
  const { writeFile, readdir } = await import('node:fs/promises');
  const store = await fileStore(place, now);
  await store.put('kept', bytes('one'), plain);
  await writeFile(join(place, 'zzz.bin'), 'a body without a record');
  await writeFile(join(place, 'yyy.json.part'), '{"half":');
  const again = await fileStore(place, now);
  expect((await again.list('')).objects.map(({ key }) => key)).toEqual(['kept']);
  expect((await readdir(place)).filter(name => /zzz|part/.test(name))).toEqual([]);
  await rm(place, { recursive: true });
});
