import type { ObjectStore, Ports } from '#app/ports';
import { Failure } from '#core/failure';

/** mulberry32: a small seeded generator, so that a failing run can be had again. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Work<T> = () => Promise<T>;
/** What has been sent and arrives only later. */
type Late = Work<unknown>[];

const crash = () => new Error('the process ended here');
const failure = (kind: 'unavailable' | 'conflict', words: string) => new Failure(kind, words, 'try again');
const unavailable = failure('unavailable', '503, or no answer');

/**
 * THE TABLE of faults: what becomes of a call that is struck. Reads know no conflict, so that to them 409 and 412 are 503.
 * 409 is S3's word to two writers of whom neither has won yet. 412 comes to a writer whose first answer was lost, when it asks again.
 */
export const faults = {
  'a crash before': async () => {
    throw crash();
  },
  'a crash after': async work => {
    await work();
    throw crash();
  },
  '503': async () => {
    throw unavailable;
  },
  '409': async (_, writes) => {
    throw writes ? failure('conflict', '409') : unavailable;
  },
  '412': async (work, writes) => {
    await work();
    throw writes ? failure('conflict', '412') : unavailable;
  },
  'a timeout': async (work, _, late) => {
    late.push(work);
    throw unavailable;
  },
} as const satisfies Readonly<Record<string, (work: Work<unknown>, writes: boolean, late: Late) => Promise<never>>>;
/** The name of a fault. */
export type Fault = keyof typeof faults;

/** What to do to the calls of one delivery: strike one of them, counted from 0. */
export interface Strike {
  readonly at: number;
  readonly fault: Fault;
}

/**
 * The ports of one delivery, one call of which is struck.
 * @returns the ports, and the name of the call that was struck, or null as long as none was.
 */
export function struckPorts(
  ports: Ports,
  { at, fault }: Strike,
  late: Late,
): { ports: Ports; struck: () => string | null } {
  let calls = 0;
  let struck: string | null = null;
  const call = async <T>(name: string, writes: boolean, work: Work<T>): Promise<T> => {
    // What timed out before this call may well arrive now.
    if (calls % 2 === 0)
      await late
        .shift()?.()
        .catch(() => {});
    if (calls++ !== at) return work();
    struck = name;
    return faults[fault](work, writes, late);
  };
  const storeOf = (name: string, store: ObjectStore): ObjectStore => ({
    get: (key, ...more) => call(`${name}.get ${shapeOf(key)}`, false, () => store.get(key, ...more)),
    head: (key, ...more) => call(`${name}.head ${shapeOf(key)}`, false, () => store.head(key, ...more)),
    put: (key, ...more) => call(`${name}.put ${shapeOf(key)}`, true, () => store.put(key, ...more)),
    remove: (key, ...more) => call(`${name}.remove ${shapeOf(key)}`, false, () => store.remove(key, ...more)),
    list: (prefix, ...more) => call(`${name}.list ${shapeOf(prefix)}`, false, () => store.list(prefix, ...more)),
  });
  return {
    ports: {
      ...ports,
      fonts: () => call('fonts', false, ports.fonts),
      source: storeOf('source', ports.source),
      output: storeOf('output', ports.output),
    },
    struck: () => struck,
  };
}

/** A key without what differs from one upload to the next. */
const shapeOf = (key: string): string =>
  key
    .replace(/[0-9a-f]{20}/, '<id>')
    .replace(/^(receipts\/).*(\/latest\.json)$/, '$1<key>$2')
    .replace(/^(receipts\/).*\/(?!latest)[^/]+\.json$/, '$1<key>/<version>.json')
    .replace(/^index\/\d+/, 'index/<time>')
    .replace(/^incoming\/.*/, 'incoming/<key>');
