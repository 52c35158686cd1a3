import { type Version, type VersionedStore, versionedStore } from './versioned-store.ts';

/** A store that forgets everything with its process: for tests. */
export function memoryStore(now: () => Date): VersionedStore {
  const bodies = new Map<Version, Uint8Array>();
  return versionedStore(
    {
      append: async (version, body) => {
        bodies.set(version, body.slice());
      },
      read: async version => bodies.get(version)?.slice() ?? new Uint8Array(),
    },
    [],
    now,
  );
}
