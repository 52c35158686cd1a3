import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure, type FailureKind } from '#core/failure';

type Cause = readonly [kind: FailureKind, what: string, hint: string];

/** What the operating system says, in our words. */
const causes: Readonly<Record<string, Cause>> = {
  ENOENT: ['missing', 'there is no such file or folder', 'check the path'],
  EACCES: ['unavailable', 'permission is denied', 'change its permissions, or choose another place'],
  EPERM: ['unavailable', 'permission is denied', 'change its permissions, or choose another place'],
  EROFS: ['unavailable', 'it lies on a read-only disk', 'choose another place'],
  ENOSPC: ['unavailable', 'the disk is full', 'make room, or choose another place'],
  EISDIR: ['conflict', 'a folder of that name stands in the way', 'move it away, or choose another place'],
  ENOTDIR: ['conflict', 'a part of the path is a file, not a folder', 'move it away, or choose another place'],
  EEXIST: ['conflict', 'a file of that name stands where a folder is needed', 'move it away, or choose another place'],
  ELOOP: ['invalid', 'links lead around in a circle', 'mend the links'],
  ENAMETOOLONG: ['invalid', 'the name is too long for the disk', 'give it a shorter name'],
};

/** The same of what is to be read, where that is another matter. */
const causesOfReading: Readonly<Record<string, Cause>> = {
  EISDIR: ['invalid', 'it is a folder, not a file', 'name a file'],
  ENOTDIR: ['missing', 'a part of the path is a file, not a folder', 'check the path'],
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');

function failed(action: string, path: string, error: unknown): Failure {
  const code = codeOf(error);
  const reads = action === 'read';
  const cause = (reads && causesOfReading[code]) || causes[code === 'ENOENT' && !reads ? 'EACCES' : code];
  const [kind, what, hint] = cause ?? ['unavailable', `the system says ${code}`, 'try again'];
  return new Failure(kind, `cannot ${action} ${path}: ${what}`, hint, { cause: error });
}

/** What stands at a path. Links are followed. */
export interface Entry {
  readonly kind: 'file' | 'folder' | 'other';
  readonly bytes: number;
}

/** @throws {Failure} missing or unavailable. */
export async function look(path: string): Promise<Entry> {
  try {
    const stats = await stat(path);
    return { kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other', bytes: stats.size };
  } catch (error) {
    throw failed('read', path, error);
  }
}

/** The names in a folder, by code unit, whatever the locale. @throws {Failure} missing or unavailable. */
export async function list(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    throw failed('read', folder, error);
  }
}

/** The bytes of a file. @throws {Failure} missing or unavailable. */
export async function read(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw failed('read', path, error);
  }
}

/** The bytes of something that has no length of its own, such as a pipe, as they come. */
export const stream = (path: string): AsyncIterable<Uint8Array> => createReadStream(path);

/** The text of a file, or null where there is none. @throws {Failure} unavailable. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await read(path));
  } catch (error) {
    if (error instanceof Failure && error.kind === 'missing') return null;
    throw error;
  }
}

/** Node's own recursive mkdir never comes back where a folder cannot be made at all, as under /proc. */
async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await look(path)).kind === 'folder') return;
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolders(dirname(path));
    await mkdir(path);
  }
}

/** Makes a folder and those above it. Safe to repeat. @throws {Failure} conflict or unavailable. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeFolders(path);
  } catch (error) {
    throw failed('make', path, error);
  }
}

/** Writes a file beside its place and moves it there: readers see the old bytes or the new, never a part. @throws {Failure} conflict or unavailable. */
export async function save(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${randomUUID()}.part`);
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw failed('write', path, error);
  }
}

/** Removes a file, where there is one. @throws {Failure} conflict or unavailable. */
export async function discard(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw failed('remove', path, error);
  }
}
