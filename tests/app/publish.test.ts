import { describe, expect, test } from 'vitest';
import { respond } from '#app/http';
import type { ObjectStore } from '#app/ports';
import { publishUpload } from '#app/publish';
import { world } from './world.ts';

const text = (name: string) =>
  new TextEncoder().encode(
    `${name} opens a ferry line\nPORT ASK, 3 March 2026 – ${name} opened a line for about 1,200 passengers a day.\n`,
  );

describe('an upload', () => {
  test('becomes a record, a note, a report and a receipt that names them', async () => {
    const { ports, upload, output } = world();
    const receipt = await publishUpload(ports, await upload('incoming/ferry.txt', text('Harbour Commission')));
    expect(receipt.state).toBe('done');
    if (receipt.state !== 'done') return;
    const keys = (await output.list('')).objects.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining([receipt.article.record, ...Object.values(receipt.documents)]));
    expect(keys.filter(key => key.startsWith('receipts/'))).toHaveLength(2);
    expect(keys.filter(key => key.startsWith('index/'))).toHaveLength(1);
  });
  test('takes from its metadata what the text does not say', async () => {
    const { ports, upload, read } = world();
    const receipt = await publishUpload(
      ports,
      await upload('incoming/a.txt', text('Harbour Commission'), {
        issuer: 'Hafenamt',
        published: '2026-03-04',
        'not-ours': 'x',
      }),
    );
    if (receipt.state !== 'done') throw new Error(receipt.reason);
    expect(await read(receipt.article.record)).toMatchObject({
      declared: { issuer: 'Hafenamt', published: '2026-03-04' },
    });
  });
  test('of news in JSON is read as what it holds; other JSON gets a receipt that says what is read', async () => {
    const { ports, upload, read } = world();
    const json = (value: object) => new TextEncoder().encode(JSON.stringify(value));
    const news = { '@type': 'NewsArticle', headline: 'Ferry line opens', articleBody: 'The line joins two shores.' };
    const receipt = await publishUpload(
      ports,
      await upload('incoming/news.jsonld', json(news), { issuer: 'Hafenamt' }),
    );
    if (receipt.state !== 'done') throw new Error(receipt.reason);
    expect(await read(receipt.article.record)).toMatchObject({
      text: 'Ferry line opens\n\nThe line joins two shores.',
      declared: { headline: 'Ferry line opens', issuer: 'Hafenamt' },
    });
    expect(await publishUpload(ports, await upload('incoming/theme.json', json({ paper: 'A4' })))).toMatchObject({
      state: 'failed',
      reason: 'theme.json is JSON of no kind that is read: an object with paper',
      hint: expect.stringContaining('ninjs'),
    });
  });
  test.each([
    ['an empty one', new Uint8Array(), 'empty'],
    ['a binary', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x00, 0xff]), ''],
    ['one of too many bytes', new Uint8Array(2 * 2 ** 20 + 1).fill(97), ''],
  ])('that can never succeed gets a receipt that says why, and is not tried again: %s', async (_, body, reason) => {
    const { ports, upload } = world();
    const receipt = await publishUpload(ports, await upload('incoming/bad.txt', body));
    expect(receipt.state).toBe('failed');
    expect(receipt.state === 'failed' && receipt.reason).toContain(reason);
  });
  test('larger than any reader takes is not fetched', async () => {
    const { ports, upload } = world();
    const huge = { ...(await upload('incoming/film.txt', text('Harbour Commission'))), bytes: 5 * 2 ** 30 };
    const source = { ...ports.source, get: () => Promise.reject(new Error('fetched')) };
    expect(await publishUpload({ ...ports, source }, huge)).toMatchObject({
      state: 'failed',
      reason: 'film.txt is over 2 MiB',
    });
  });
  test('that is a sidecar says where an upload declares what it knows, and leaves its source as it is', async () => {
    const { ports, upload, output } = world();
    const source = await publishUpload(ports, await upload('incoming/ferry.txt', text('Harbour Commission')));
    const sidecar = new TextEncoder().encode('{"issuer":"Hafenamt"}');
    const receipt = await publishUpload(ports, await upload('incoming/ferry.txt.meta.json', sidecar));
    expect(receipt).toMatchObject({
      state: 'failed',
      reason: 'ferry.txt.meta.json is a sidecar, and those of uploads are not read',
      hint: expect.stringContaining('--metadata'),
    });
    expect(source.state).toBe('done');
    expect((await output.list('index/')).objects).toHaveLength(1);
  });
  test('costs as many calls as docs/operations.md reckons with', async () => {
    const { ports, upload } = world();
    const calls = { get: 0, head: 0, put: 0 };
    const counted = (store: ObjectStore): ObjectStore => ({
      ...store,
      get: (...given) => store.get(...given).finally(() => calls.get++),
      head: (...given) => store.head(...given).finally(() => calls.head++),
      put: (...given) => store.put(...given).finally(() => calls.put++),
    });
    const counting = { ...ports, source: counted(ports.source), output: counted(ports.output) };
    const receipt = await publishUpload(counting, await upload('incoming/ferry.txt', text('Harbour Commission')));
    expect(calls).toEqual({ get: 6, head: 2, put: 7 });
    if (receipt.state !== 'done') throw new Error(receipt.reason);
    Object.assign(calls, { get: 0, head: 0, put: 0 });
    const { id } = receipt.article;
    const request = new Request(`https://api.example/v1/articles/${id}/briefing-note.pdf`);
    expect((await respond(request, counting)).status).toBe(303);
    expect(calls).toEqual({ get: 2, head: 1, put: 0 });
  });
  test('of what was corrected meanwhile leads to the corrected version, and makes its documents', async () => {
    const { ports, upload, read } = world();
    const first = await publishUpload(ports, await upload('incoming/ferry.txt', text('Harbour Commission')));
    if (first.state !== 'done') throw new Error(first.reason);
    const path = `https://api.example/v1/articles/${first.article.id}`;
    const got = await respond(new Request(path), ports);
    const corrected = { ...((await got.json()) as object), keyPoints: [] };
    const headers = { 'content-type': 'application/json', 'if-match': got.headers.get('etag') ?? '' };
    await respond(new Request(path, { method: 'PUT', headers, body: JSON.stringify(corrected) }), ports);
    const again = await publishUpload(ports, await upload('incoming/again.txt', text('Harbour Commission')));
    if (again.state !== 'done') throw new Error(again.reason);
    expect(again.article).toMatchObject({ id: first.article.id, version: 2 });
    expect(await read(again.article.record)).toMatchObject({ version: 2, keyPoints: [] });
    expect(again.documents['briefing-note']).toMatch(/\/v2\/briefing-note\.pdf$/);
  });
  test('under a key too long for a receipt below it has one under the hash of the key', async () => {
    const { ports, upload, output } = world();
    await publishUpload(ports, await upload(`incoming/${'k'.repeat(900)}`, text('Harbour Commission')));
    const { objects } = await output.list('receipts/');
    expect(objects.map(({ key }) => key)).toEqual(
      Array(2).fill(expect.stringMatching(/^receipts\/sha256\/[0-9a-f]{64}\/\w+\.json$/)),
    );
  });
});
