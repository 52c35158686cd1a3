import { Latest, requireNewest, standing } from './articles.ts';
import type { Gate } from './embargo.ts';
import { latestKey, versionIn, versionsPrefix } from './keys.ts';
import { JSON_TYPE, json, lookUp, parse } from './objects.ts';
import type { Listing, ObjectStore, Ports } from './ports.ts';

/**
 * Withdraws an article: a tombstone first, so that nothing is found any more, then its records and documents go. The tombstone bears the highest
 * number there is: what is published anew meanwhile has a higher one, and nothing of it goes.
 * @throws {Failure} conflict, when `etag` is not the newest; else as the gate.
 */
export async function withdraw(ports: Ports, id: string, etag: string, at: Date, gate: Gate): Promise<void> {
  const there = await lookUp(ports.output, latestKey(id));
  const before = there && parse(Latest, there);
  // An earlier withdrawal may have ended halfway.
  if (before && before.withdrawn !== null) await removeVersions(ports.output, id, before.highest ?? before.version);
  const { latest, pointer } = await standing(ports, id, gate);
  requireNewest(id, pointer, etag);
  const highest = Math.max(latest.version, ...(await versionKeys(ports.output, id)).map(versionIn));
  const tombstone: Latest = { ...latest, highest, headline: null, withdrawn: at.toISOString() };
  await ports.output.put(latestKey(id), json(tombstone), { contentType: JSON_TYPE, condition: { etag } });
  await removeVersions(ports.output, id, highest);
}

/** The keys of all that is kept of all versions of an article. */
async function versionKeys(store: ObjectStore, id: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const { objects, next }: Listing = await store.list(versionsPrefix(id), { after });
    keys.push(...objects.map(({ key }) => key));
    after = next;
  }
  return keys;
}

/** Removes records and documents of the versions up to this one. */
async function removeVersions(store: ObjectStore, id: string, last: number): Promise<void> {
  for (const key of await versionKeys(store, id)) if (versionIn(key) <= last) await store.remove(key);
}
