import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import type { Ports } from '#app/ports';
import { publishUpload, type Upload } from '#app/publish';
import type { Receipt } from '#app/receipt';
import { s3Store } from '../../src/adapters/aws/s3-store.ts';
import { s3Server } from '../../src/local/s3/serve.ts';
import { type Fault, faults, seeded, struckPorts } from './faults.ts';
import { world } from './world.ts';

/** THE TABLE of runs. The long ones take minutes: CHAOS=long. */
const LONG = process.env.CHAOS === 'long';
const runs = {
  short: { memory: { uploads: 40, deliveries: 100 }, s3: { uploads: 8, deliveries: 20 } },
  long: { memory: { uploads: 3300, deliveries: 10_000 }, s3: { uploads: 160, deliveries: 500 } },
}[LONG ? 'long' : 'short'];
const MINUTES = 60_000;
const SEED = 20_261_125;
const AT_ONCE = 4;
const DUPLICATES = 0.3;
/** Every so many uploads one can never succeed, one says what another said before, and keys are used again. */
const BAD = 9;
const SAME = 7;
const KEY_REUSE = 3;

const text = (n: number) =>
  `Office ${n} opens a ferry line\nPORT ASK, 3 March 2026 – Office ${n} opened a line for about 1,200 passengers a day.\n`;
const bodyOf = (n: number) =>
  new TextEncoder().encode(n % BAD === BAD - 1 ? '' : text(n % SAME === SAME - 1 ? n - 1 : n));
const faultNames = Object.keys(faults) as Fault[];

/** Calls that a delivery makes when all goes well. */
const CALLS = [
  'fonts',
  'output.get articles/<id>/latest.json',
  'output.get receipts/<key>/<version>.json',
  'output.get receipts/<key>/latest.json',
  'output.head articles/<id>/v1/briefing-note.pdf',
  'output.head articles/<id>/v1/report.docx',
  'output.put articles/<id>/latest.json',
  'output.put articles/<id>/v1/article.json',
  'output.put articles/<id>/v1/briefing-note.pdf',
  'output.put articles/<id>/v1/report.docx',
  'output.put index/<time>-<id>.json',
  'output.put receipts/<key>/<version>.json',
  'output.put receipts/<key>/latest.json',
  'source.get incoming/<key>',
];

/** What is delivered next, and how often that was tried. */
interface Message {
  readonly upload: Upload;
  readonly number: number;
  tries: number;
}

/**
 * Delivers every upload, some twice, out of order and several at once, until each is done. Each try of a message is struck one call
 * later than the try before. Where that begins and which fault it is go round, so that every fault meets every call.
 */
async function deliver(ports: Ports, uploads: readonly Upload[], random: () => number) {
  const late: (() => Promise<unknown>)[] = [];
  const met = new Map<string, Set<Fault>>();
  const messages = (upload: Upload, number: number): Message[] =>
    Array.from({ length: random() < DUPLICATES ? 2 : 1 }, () => ({ upload, number, tries: 0 }));
  const queue = uploads.flatMap(messages);
  let deliveries = 0;
  const attempt = async (message: Message) => {
    const { number, tries } = message;
    const at = (number % CALLS.length) + tries;
    const fault = faultNames[(Math.floor(number / CALLS.length) + tries) % faultNames.length] as Fault;
    message.tries++;
    const { ports: shaky, struck } = struckPorts(ports, { at, fault }, late);
    await publishUpload(shaky, message.upload).catch(() => queue.push(message));
    const call = struck();
    if (call !== null) met.set(call, (met.get(call) ?? new Set()).add(fault));
  };
  while (queue.length > 0) {
    const batch = Array.from({ length: Math.min(AT_ONCE, queue.length) }, () =>
      queue.splice(Math.floor(random() * queue.length), 1),
    ).flat();
    deliveries += batch.length;
    await Promise.all(batch.map(attempt));
  }
  for (const work of late) await work().catch(() => {});
  return { deliveries, met };
}

type World = ReturnType<typeof world>;

/** Uploads everything, delivers it over the ports, and holds what came of it against what is promised. */
async function endure(
  { output, source, upload, read }: World,
  ports: Ports,
  scale: { uploads: number; deliveries: number },
) {
  const uploads: Upload[] = [];
  for (let n = 0; n < scale.uploads; n++)
    uploads.push(await upload(`incoming/${n % Math.ceil(scale.uploads / KEY_REUSE)}.txt`, bodyOf(n)));
  const { deliveries, met } = await deliver(ports, uploads, seeded(SEED));
  expect(deliveries).toBeGreaterThanOrEqual(scale.deliveries);

  const articles = new Set<string>();
  for (const [n, { key, versionId }] of uploads.entries()) {
    const receipt = await read<Receipt>(`receipts/${key}/${versionId}.json`);
    expect(receipt.state).toBe(bodyOf(n).length === 0 ? 'failed' : 'done');
    if (receipt.state === 'failed') continue;
    articles.add(receipt.article.id);
    expect(Object.keys(receipt.documents)).toEqual(['briefing-note', 'report']);
    for (const made of [receipt.article.record, ...Object.values(receipt.documents)])
      expect((await output.head(made)).bytes).toBeGreaterThan(100);
  }
  expect((await output.list('index/', { limit: 10_000 })).objects).toHaveLength(articles.size);

  const written = Map.groupBy(output.versions(''), ({ info }) => info.key);
  for (const [key, versions] of written) {
    if (!/^receipts\/.*\/latest\.json$/.test(key)) {
      expect(versions, key).toHaveLength(1);
      continue;
    }
    const history = await Promise.all(
      versions.map(async ({ info }) =>
        JSON.parse(new TextDecoder().decode((await output.get(key, info.versionId)).body)),
      ),
    );
    const sequencers = history.map((receipt: Receipt) => receipt.sequencer);
    expect(sequencers, key).toEqual([...new Set(sequencers)].sort().reverse());
    const sourceKey = key.slice('receipts/'.length, -'/latest.json'.length);
    expect(history[0].source.versionId).toBe((await source.head(sourceKey)).versionId);
  }
  return met;
}

describe(`whatever fails, at whatever call, and however often and late it is delivered, nothing is lost and nothing made twice (seed ${SEED})`, () => {
  test(
    'on the store in memory',
    async () => {
      const place = world();
      const met = await endure(place, place.ports, runs.memory);
      expect([...met.keys()]).toEqual(expect.arrayContaining(CALLS));
      const missed = CALLS.flatMap(call =>
        faultNames.filter(fault => !met.get(call)?.has(fault)).map(fault => `${fault} at ${call}`),
      );
      expect(LONG ? missed : []).toEqual([]);
    },
    20 * MINUTES,
  );

  test(
    'over the S3 endpoint',
    async () => {
      const place = world();
      const credentials = { accessKeyId: 'pressbrief', secretAccessKey: 'pressbrief-local', region: 'us-east-1' };
      const server = s3Server({
        buckets: { source: place.source, output: place.output },
        credentials,
        now: () => new Date(),
        created: () => {},
      });
      await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
      const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const client = new S3Client({ endpoint, forcePathStyle: true, credentials, region: credentials.region });
      try {
        const [source, output] = [s3Store(client, 'source'), s3Store(client, 'output')];
        await endure(place, { ...place.ports, source, output }, runs.s3);
      } finally {
        client.destroy();
        server.closeAllConnections();
        server.close();
      }
    },
    20 * MINUTES,
  );
});
