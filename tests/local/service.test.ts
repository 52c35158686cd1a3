import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fileStore } from '../../src/adapters/file-store.ts';
import type { Receipt } from '../../src/app/receipt.ts';
import { BUCKETS, type Service, startService } from '../../src/local/service.ts';
import { clientOf } from './service-client.ts';

const example = new URL('../../examples/harbour-accord.txt', import.meta.url);
let data: string;
let service: Service;
let client: S3Client;
const told: Receipt[] = [];
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'pressbrief-service-'));
  // A process that ended between an upload and its event leaves a source without a receipt.
  const left = await fileStore(join(data, 'source'), () => new Date());
  await left.put('incoming/late.txt', await readFile(example), { contentType: 'text/plain' });
  service = await startService({ port: 0, data, told: became => told.push(became) });
  client = clientOf(service);
});
afterAll(async () => {
  client.destroy();
  await service.stop();
  await rm(data, { recursive: true, force: true });
});
const receipt = async (key: string) => {
  const object = await client.send(
    new GetObjectCommand({ Bucket: BUCKETS.output, Key: `receipts/${key}/latest.json` }),
  );
  return JSON.parse((await object.Body?.transformToString()) ?? '');
};

describe('the service on one machine', () => {
  test('makes note and report of an upload, findable from its key alone, and nothing twice of the same', async () => {
    const Body = await readFile(example);
    const put = () =>
      client.send(
        new PutObjectCommand({
          Bucket: BUCKETS.source,
          Key: 'incoming/accord & more.txt',
          Body,
          ContentType: 'text/plain',
          Metadata: { published: '2026-04-22' },
        }),
      );
    await put();
    await service.idle();
    const first = await receipt('incoming/accord & more.txt');
    expect(first).toMatchObject({ state: 'done', refused: {} });
    await vi.waitFor(() => expect(told.filter(({ source }) => source.key.includes('accord & more'))).toEqual([first]));
    const note = await client.send(
      new GetObjectCommand({ Bucket: BUCKETS.output, Key: first.documents['briefing-note'] }),
    );
    expect(note.ContentType).toBe('application/pdf');
    await put();
    await service.idle();
    const second = await receipt('incoming/accord & more.txt');
    expect(second.article).toEqual(first.article);
    const again = await client.send(
      new GetObjectCommand({ Bucket: BUCKETS.output, Key: first.documents['briefing-note'] }),
    );
    expect(again.VersionId).toBe(note.VersionId);
  });

  test('gives an upload that can never succeed a receipt that says why', async () => {
    await client.send(
      new PutObjectCommand({ Bucket: BUCKETS.source, Key: 'incoming/empty.txt', Body: '', ContentType: 'text/plain' }),
    );
    await service.idle();
    expect(await receipt('incoming/empty.txt')).toMatchObject({ state: 'failed', reason: 'empty.txt is empty' });
  });

  test('delivers at its start what an earlier process left without a receipt', async () => {
    await service.idle();
    expect(await receipt('incoming/late.txt')).toMatchObject({ state: 'done' });
  });

  test('answers over HTTP, and its links open', async () => {
    const made = await fetch(`${service.api}/v1/articles?name=accord.txt`, {
      method: 'POST',
      body: await readFile(example),
      headers: { 'content-type': 'text/plain' },
    });
    expect(made.status).toBe(200);
    const { links } = (await made.json()) as { links: Record<string, string> };
    const note = await fetch(`${service.api}${links['briefing-note.pdf']}`);
    expect(note.status).toBe(200);
    expect(note.headers.get('content-disposition')).toContain('filename="Twenty-six island and coastal States');
    expect(new TextDecoder('latin1').decode(await note.arrayBuffer()).slice(0, 5)).toBe('%PDF-');
  });

  test('takes a browser upload through the form it gave out', async () => {
    const asked = await fetch(`${service.api}/v1/uploads`, {
      method: 'POST',
      body: JSON.stringify({ name: 'ferry.txt', mediaType: 'text/plain' }),
      headers: { 'content-type': 'application/json' },
    });
    const { form, upload } = (await asked.json()) as {
      form: { url: string; fields: Record<string, string> };
      upload: string;
    };
    const state = async () => ((await (await fetch(`${service.api}${upload}`)).json()) as { state: string }).state;
    expect(await state()).toBe('waiting');
    const body = new FormData();
    for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
    body.append('file', new Blob([await readFile(example)], { type: 'text/plain' }), 'ferry.txt');
    expect((await fetch(form.url, { method: 'POST', body })).status).toBe(204);
    await service.idle();
    expect(await state()).toBe('done');
  });

  test('refuses methods that nobody may use, without falling over', async () => {
    const { request } = await import('node:http');
    const status = await new Promise(done =>
      request(`${service.api}/healthz`, { method: 'TRACE' }, ({ statusCode }) => done(statusCode)).end(),
    );
    expect(status).toBe(405);
  });

  test('answers to this machine only', async () => {
    expect((await fetch(`${service.api}/healthz`, { headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect((await fetch(`${service.api}/healthz`)).status).toBe(200);
  });
});
