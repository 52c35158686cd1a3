import { expect, test } from 'vitest';
import type { Latest } from '#app/articles';
import { respond } from '#app/http';
import { versionIn } from '#app/keys';
import type { ObjectStore, Ports } from '#app/ports';
import { publishUpload } from '#app/publish';
import { seeded } from './faults.ts';
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

/** The ports with something that happens before or behind the writing of an object. */
const whenPut = (ports: Ports, around: (put: () => ReturnType<ObjectStore['put']>, key: string) => unknown): Ports => ({
  ...ports,
  output: {
    ...ports.output,
    put: (key, ...more) => around(() => ports.output.put(key, ...more), key) as ReturnType<ObjectStore['put']>,
  },
});

/** The ports with something that happens before a document is kept. */
const beforeKeeping = (file: string, ports: Ports, happens: () => Promise<unknown>): Ports =>
  whenPut(ports, async (put, key) => {
    if (key.endsWith(`/${file}`)) await happens();
    return put();
  });

test('a document that was being made while its article was withdrawn is neither kept nor given out', async () => {
  const { ports, path, withdraw, kept } = await published();
  const answer = await ask(beforeKeeping('report.html', ports, withdraw), 'GET', `${path}/report.html`);
  expect([answer.status, await answer.json()]).toMatchObject([
    404,
    { detail: expect.stringContaining('was withdrawn meanwhile') },
  ]);
  expect(await kept()).toEqual([]);
});

test('nor is one of an article that was published anew since then', async () => {
  const { ports, path, withdraw, post, kept } = await published();
  const again = async () => {
    if ((await withdraw()).status === 204) await post();
  };
  const answer = await ask(beforeKeeping('v1/report.html', ports, again), 'GET', `${path}/report.html`);
  expect(answer.status).toBe(404);
  expect(await kept()).toEqual([expect.stringContaining('/v2/article.json')]);
});

test('an upload whose article is withdrawn meanwhile leaves no document, and its receipt says why', async () => {
  const { ports, upload, withdraw, kept } = await published();
  const again = await upload('incoming/source.txt', new TextEncoder().encode(TEXT));
  const receipt = await publishUpload(beforeKeeping('briefing-note.pdf', ports, withdraw), again);
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

test('whoever publishes an article while others publish and withdraw it leaves no record, and sends its source again', async () => {
  const { ports, output } = world();
  const post = (asked: Ports) => ask(asked, 'POST', '/v1/articles', { 'content-type': 'text/plain' }, TEXT);
  const late = whenPut(ports, async (put, key) => {
    if (key.endsWith('/v1/article.json')) {
      const { id } = (await (await post(ports)).json()) as { id: string };
      const etag = (await ask(ports, 'GET', `/v1/articles/${id}`)).headers.get('etag') ?? '';
      await ask(ports, 'DELETE', `/v1/articles/${id}`, { 'if-match': etag });
    }
    return put();
  });
  expect((await post(late)).status).toBe(412);
  expect((await output.list('articles/')).objects.map(({ key }) => key)).toEqual([
    expect.stringMatching(/\/latest\.json$/),
  ]);
  expect((await post(ports)).status).toBe(201);
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

/** A store whose calls each take a moment of their own, before and behind what they do. */
const slow = (store: ObjectStore, random: () => number): ObjectStore => {
  const pause = () => new Promise(done => setTimeout(done, Math.floor(random() * 4)));
  const slowly =
    <A extends unknown[], T>(call: (...given: A) => Promise<T>) =>
    async (...given: A): Promise<T> => {
      await pause();
      const answer = await call(...given);
      await pause();
      return answer;
    };
  const { get, head, put, remove, list } = store;
  return { get: slowly(get), head: slowly(head), put: slowly(put), remove: slowly(remove), list: slowly(list) };
};

test('whatever is asked at once, a withdrawn article leaves nothing behind, and one that stands has its record', async () => {
  for (let seed = 1; seed <= 12; seed++) {
    const random = seeded(seed);
    const { ports, output, path, read } = await published();
    const shaky = { ...ports, output: slow(output, random) };
    const asked = {
      document: () => ask(shaky, 'GET', `${path}/report.html`),
      publish: () => ask(shaky, 'POST', '/v1/articles', { 'content-type': 'text/plain' }, TEXT),
      withdraw: async () => {
        const etag = (await ask(shaky, 'GET', path)).headers.get('etag') ?? '';
        return ask(shaky, 'DELETE', path, { 'if-match': etag });
      },
      correct: async () => {
        const got = await ask(shaky, 'GET', path);
        const headers = { ...JSON_BODY, 'if-match': got.headers.get('etag') ?? '' };
        return ask(shaky, 'PUT', path, headers, JSON.stringify({ ...((await got.json()) as object), figures: [] }));
      },
    };
    const names = Object.keys(asked) as (keyof typeof asked)[];
    const plan = Array.from({ length: 7 }, () => names[Math.floor(random() * names.length)] ?? 'withdraw');
    const answers = await Promise.all(plan.map(name => asked[name]()));
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const id = path.slice('/v1/'.length);
    const latest = await read<Latest>(`${id}/latest.json`);
    const keys = (await output.list(`${id}/v`)).objects.map(({ key }) => key);
    const told = `seed ${seed}: ${plan.join(', ')}; version ${latest.version}, withdrawn ${latest.withdrawn}`;
    if (latest.withdrawn === null) expect(keys, told).toContain(latest.record);
    else expect(keys, told).toEqual([]);
    const records = keys.filter(key => key.endsWith('/article.json')).map(versionIn);
    expect(
      keys.map(versionIn).filter(version => !records.includes(version)),
      told,
    ).toEqual([]);
  }
});
