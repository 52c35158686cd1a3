import { describe, expect, test } from 'vitest';
import type { ObjectStore } from '#app/ports';
import { publishUpload, type Receipt } from '#app/publish';
import { Failure } from '#core/failure';
import { world } from './world.ts';

/** mulberry32: a small seeded generator, so that a failing run can be had again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SEED = 20_261_125;
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
});

/** A store in which a call now and then fails before or after it took effect. */
function faulty(store: ObjectStore, random: () => number, rate: number): ObjectStore {
  const kinds = ['unavailable', 'conflict'] as const;
  const strike = async <T>(work: () => Promise<T>): Promise<T> => {
    const fault = random() < rate;
    const after = random() < 0.5;
    const failure = new Failure(kinds[Math.floor(random() * 2)] ?? 'unavailable', 'a fault was injected', 'try again');
    if (fault && !after) throw failure;
    const result = await work();
    if (fault) throw failure;
    return result;
  };
  return {
    get: (...given) => strike(() => store.get(...given)),
    head: (...given) => strike(() => store.head(...given)),
    put: (...given) => strike(() => store.put(...given)),
    remove: (...given) => strike(() => store.remove(...given)),
    list: (...given) => strike(() => store.list(...given)),
  };
}

test(`whatever fails and however often it is delivered, nothing is lost and nothing is made twice (seed ${SEED})`, async () => {
  const { ports, upload, output, read } = world();
  const random = seeded(SEED);
  const uploads = [];
  for (let n = 0; n < 40; n++)
    uploads.push(await upload(`incoming/${n % 12}.txt`, n % 9 === 8 ? new Uint8Array() : text(`Office ${n}`)));
  const writes = new Map<string, number>();
  const counted: ObjectStore = {
    ...output,
    put: async (key, body, options) => {
      const info = await output.put(key, body, options);
      if (options.condition === 'absent') writes.set(key, (writes.get(key) ?? 0) + 1);
      return info;
    },
  };
  const shaky = { ...ports, output: faulty(counted, random, 0.12), source: faulty(ports.source, random, 0.12) };
  const queue = uploads.flatMap(each => (random() < 0.3 ? [each, each] : [each]));
  let deliveries = 0;
  while (queue.length > 0) {
    const batch = Array.from({ length: 4 }, () => queue.splice(Math.floor(random() * queue.length), 1)[0]).filter(
      each => each !== undefined,
    );
    deliveries += batch.length;
    const settled = await Promise.allSettled(batch.map(each => publishUpload(shaky, each)));
    for (const [at, { status }] of settled.entries())
      if (status === 'rejected') queue.push(batch[at] as (typeof batch)[number]);
  }
  expect(deliveries).toBeGreaterThan(uploads.length);
  for (const { key, versionId } of uploads) {
    const receipt = await read<Receipt>(`receipts/${key}/${versionId}.json`);
    if (receipt.state === 'done')
      for (const made of [receipt.article.record, ...Object.values(receipt.documents)])
        expect((await output.head(made)).bytes).toBeGreaterThan(100);
    else expect(receipt.reason).toContain('empty');
  }
  for (const key of new Set(uploads.map(each => each.key))) {
    const newest = uploads.filter(each => each.key === key).at(-1);
    expect((await read<Receipt>(`receipts/${key}/latest.json`)).source.versionId).toBe(newest?.versionId);
  }
  expect([...writes.values()].every(count => count === 1)).toBe(true);
});
