import { expect, test } from 'vitest';
import { respond } from '#app/http';
import type { ObjectStore, Ports } from '#app/ports';
import { publishUpload } from '#app/publish';
import { world } from './world.ts';

const TEXT = 'Harbour Commission opens a ferry line\nPORT ASK, 3 March 2026 – The Harbour Commission opened a line.\n';
const JSON_BODY = { 'content-type': 'application/json' };

type Headers = Readonly<Record<string, string>>;
const ask = (ports: Ports, method: string, path: string, headers: Headers = {}, body?: string) =>
  respond(new Request(`https://api.example${path}`, { method, headers, body: body ?? null }), ports);

/** A world with one article, and what withdraws it. */
async function published() {
  const place = world();
  const { ports, output } = place;
  const post = () => ask(ports, 'POST', '/v1/articles', { 'content-type': 'text/plain' }, TEXT);
  const { id } = (await (await post()).json()) as { id: string };
  const path = `/v1/articles/${id}`;
  const etagOf = async () => (await ask(ports, 'GET', path)).headers.get('etag') ?? '';
  const withdraw = async () => ask(ports, 'DELETE', path, { 'if-match': await etagOf() });
  const kept = async () => (await output.list(`articles/${id}/v`)).objects.map(({ key }) => key);
  return { ...place, post, path, etagOf, withdraw, kept };
}

/** The ports with something that happens before a document is set, once. */
const beforeSetting = (ports: Ports, happens: () => Promise<unknown>): Ports => {
  let happened: Promise<unknown> | null = null;
  return {
    ...ports,
    fonts: async () => {
      happened ??= happens();
      await happened;
      return ports.fonts();
    },
  };
};

/** The ports with something that happens before or behind the writing of an object. */
const whenPut = (ports: Ports, around: (put: () => ReturnType<ObjectStore['put']>, key: string) => unknown): Ports => ({
  ...ports,
  output: {
    ...ports.output,
    put: (key, ...more) => around(() => ports.output.put(key, ...more), key) as ReturnType<ObjectStore['put']>,
  },
});

test('a document that was being made while its article was withdrawn is neither kept nor given out', async () => {
  const { ports, path, withdraw, kept } = await published();
  const answer = await ask(beforeSetting(ports, withdraw), 'GET', `${path}/briefing-note.pdf`);
  expect([answer.status, await answer.json()]).toMatchObject([
    404,
    { detail: expect.stringContaining('was withdrawn on 2026-05-14') },
  ]);
  expect(await kept()).toEqual([]);
});

test('an upload whose article is withdrawn meanwhile leaves no document, and its receipt says why', async () => {
  const { ports, upload, withdraw, kept } = await published();
  const again = await upload('incoming/source.txt', new TextEncoder().encode(TEXT));
  const receipt = await publishUpload(beforeSetting(ports, withdraw), again);
  expect(receipt).toMatchObject({
    state: 'done',
    documents: {},
    refused: { 'briefing-note': expect.stringContaining('was withdrawn') },
  });
  expect(await kept()).toEqual([]);
});

test('a correction that comes too late for that leaves no record behind', async () => {
  const { ports, path, etagOf, withdraw, kept } = await published();
  const record = (await (await ask(ports, 'GET', path)).json()) as object;
  const headers = { ...JSON_BODY, 'if-match': await etagOf() };
  const late = whenPut(ports, async (put, key) => {
    if (key.endsWith('/v2/article.json')) await withdraw();
    return put();
  });
  const answer = await ask(late, 'PUT', path, headers, JSON.stringify({ ...record, keyPoints: [] }));
  expect(answer.status).toBe(404);
  expect(await kept()).toEqual([]);
});

test('what is published anew while the old goes stays', async () => {
  const { ports, path, etagOf, post, kept } = await published();
  const headers = { 'if-match': await etagOf() };
  const soon = whenPut(ports, async (put, key) => {
    const written = await put();
    if (key.endsWith('/latest.json')) expect((await post()).status).toBe(201);
    return written;
  });
  expect((await ask(soon, 'DELETE', path, headers)).status).toBe(204);
  expect(await (await ask(ports, 'GET', path)).json()).toMatchObject({ version: 2 });
  expect(await kept()).toEqual([expect.stringContaining('/v2/article.json')]);
});

test('records that were kept too late to be published go as well', async () => {
  const { ports, output, path, post, withdraw, kept } = await published();
  const key = `${path.slice('/v1/'.length)}/v3/article.json`;
  await output.put(key, new TextEncoder().encode('{}'), { contentType: 'application/json' });
  expect((await withdraw()).status).toBe(204);
  expect(await kept()).toEqual([]);
  await post();
  expect(await (await ask(ports, 'GET', path)).json()).toMatchObject({ version: 4, supersedes: 1 });
});
