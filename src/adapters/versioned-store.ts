import { createHash } from 'node:crypto';
import type { Condition, ObjectInfo, ObjectStore, PutOptions } from '#app/ports';
import { Failure } from '#core/failure';

/** One version, or the mark that its key was removed. */
export interface Version {
  readonly info: ObjectInfo;
  /** Counts all writes of the store: later is greater. */
  readonly sequence: number;
  readonly removed: boolean;
}

/** Where versions live. `append` returns when the version can no longer be lost. */
export interface Journal {
  readonly append: (version: Version, body: Uint8Array) => Promise<void>;
  readonly read: (version: Version) => Promise<Uint8Array>;
}

/** A store that also tells its versions: what an S3 endpoint needs beside `ObjectStore`. */
export interface VersionedStore extends ObjectStore {
  readonly removeMarked: (key: string) => Promise<Version>;
  readonly versions: (prefix: string) => readonly Version[];
  readonly sequencer: (key: string, versionId: string) => string;
}

const bytewise = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const NEVER = { contentType: 'application/octet-stream' };

/**
 * The one meaning of versions, conditions and listings, over any journal.
 * @param past versions that the journal already holds, in any order.
 */
export function versionedStore(journal: Journal, past: readonly Version[], now: () => Date): VersionedStore {
  const histories = new Map<string, Version[]>();
  for (const version of [...past].sort((a, b) => a.sequence - b.sequence)) {
    const history = histories.get(version.info.key) ?? [];
    history.push(version);
    histories.set(version.info.key, history);
  }
  let sequence = Math.max(0, ...past.map(version => version.sequence));
  let sorted: readonly string[] | null = null;
  const keys = () => {
    sorted ??= [...histories.keys()].sort(bytewise);
    return sorted;
  };
  const current = (key: string) => {
    const version = histories.get(key)?.at(-1);
    return version?.removed === false ? version : null;
  };
  const find = (key: string, versionId?: string): Version => {
    const version =
      versionId === undefined ? current(key) : histories.get(key)?.find(({ info }) => info.versionId === versionId);
    if (!version || version.removed)
      throw new Failure('missing', `there is no object ${JSON.stringify(key)}`, 'check the key, or upload it first');
    return version;
  };
  const check = (key: string, condition: Condition | undefined) => {
    if (condition === undefined) return;
    const there = current(key);
    const holds = condition === 'absent' ? there === null : there?.info.etag === condition.etag;
    if (!holds)
      throw new Failure('conflict', `somebody else wrote ${JSON.stringify(key)} first`, 'read it again, then decide');
  };

  /** One write at a time for each key: a condition still holds when its write lands. */
  const turns = new Map<string, Promise<unknown>>();
  const inTurn = <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(key) ?? Promise.resolve()).then(work, work);
    turns.set(key, turn);
    const done = () => {
      if (turns.get(key) === turn) turns.delete(key);
    };
    turn.then(done, done);
    return turn;
  };
  const append = async (key: string, body: Uint8Array, options: PutOptions, removed: boolean): Promise<Version> => {
    sequence += 1;
    const own = sequence;
    const version: Version = {
      sequence: own,
      removed,
      info: {
        key,
        versionId: own.toString(36).padStart(12, '0'),
        etag: `"${createHash('md5').update(body).digest('hex')}"`,
        bytes: body.length,
        modified: now().toISOString(),
        contentType: options.contentType,
        contentDisposition: options.contentDisposition ?? null,
        metadata: options.metadata ?? {},
      },
    };
    await journal.append(version, body);
    const history = histories.get(key);
    if (history) history.push(version);
    else {
      histories.set(key, [version]);
      sorted = null;
    }
    return version;
  };

  const removeMarked = (key: string) => inTurn(key, () => append(key, new Uint8Array(), NEVER, true));
  return {
    get: async (key, versionId) => {
      const version = find(key, versionId);
      return { ...version.info, body: await journal.read(version) };
    },
    head: async (key, versionId) => find(key, versionId).info,
    put: (key, body, options) =>
      inTurn(key, async () => {
        check(key, options.condition);
        return (await append(key, body, options, false)).info;
      }),
    remove: key =>
      inTurn(key, async () => {
        if (current(key)) await append(key, new Uint8Array(), NEVER, true);
      }),
    removeMarked,
    list: async (prefix, { after = '', limit = 1000 } = {}) => {
      const objects: ObjectInfo[] = [];
      for (const key of keys()) {
        const there = key.startsWith(prefix) && (after === '' || bytewise(key, after) > 0) ? current(key) : null;
        if (!there) continue;
        if (objects.length === limit) return { objects, next: objects.at(-1)?.key ?? null };
        objects.push(there.info);
      }
      return { objects, next: null };
    },
    versions: prefix =>
      keys()
        .filter(key => key.startsWith(prefix))
        .flatMap(key => [...(histories.get(key) ?? [])].reverse()),
    sequencer: (key, versionId) => {
      const version = histories.get(key)?.find(({ info }) => info.versionId === versionId);
      return (version?.sequence ?? 0).toString(16).toUpperCase().padStart(18, '0');
    },
  };
}
