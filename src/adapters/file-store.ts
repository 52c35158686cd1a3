import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Version, type VersionedStore, versionedStore } from './versioned-store.ts';

/** Writes a file that is either whole or not there, also after a power cut. */
async function writeDurably(directory: string, name: string, bytes: Uint8Array | string): Promise<void> {
  const temporary = join(directory, `${name}.part`);
  const file = await open(temporary, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, join(directory, name));
}

const bodyName = (version: Version) => `${version.info.versionId}.bin`;
const recordName = (version: Version) => `${version.info.versionId}.json`;

/**
 * A store in one folder: a body and a record for each version, named by version id, so that no key ever becomes a path.
 * The record is written last; a body without one is left over from a crash and is removed at the next start.
 */
export async function fileStore(directory: string, now: () => Date): Promise<VersionedStore> {
  await mkdir(directory, { recursive: true });
  const names = await readdir(directory);
  const whole = new Set(names.filter(name => name.endsWith('.json')).map(name => name.slice(0, -'.json'.length)));
  await Promise.all(
    names
      .filter(name => name.endsWith('.part') || (name.endsWith('.bin') && !whole.has(name.slice(0, -'.bin'.length))))
      .map(name => rm(join(directory, name), { force: true })),
  );
  const past: Version[] = [];
  for (const name of whole) past.push(JSON.parse(await readFile(join(directory, `${name}.json`), 'utf8')));
  return versionedStore(
    {
      append: async (version, body) => {
        await writeDurably(directory, bodyName(version), body);
        await writeDurably(directory, recordName(version), JSON.stringify(version));
      },
      read: async version => new Uint8Array(await readFile(join(directory, bodyName(version)))),
    },
    past,
    now,
  );
}
