import { basename, extname, join, parse } from 'node:path';
import { list, look } from '#adapters/local/disk';
import { sourceExtensions } from '#app/choices';
import { nearest } from '#app/nearest';
import { SIDECAR } from '#app/settings';
import { Failure } from '#core/failure';

/** One source to be converted. */
export interface Source {
  /** Path of the file; null for standard input. */
  readonly path: string | null;
  /** Name of the file, as the record keeps it. */
  readonly name: string;
  /** Name of the folder its files go to. */
  readonly folder: string;
}

/** What an argument stands for: sources, and the names in a folder that are none. */
export interface Found {
  readonly sources: readonly Source[];
  readonly skipped: readonly string[];
}

const isSource = (name: string): boolean => sourceExtensions.includes(extname(name).slice(1).toLowerCase());

/** The name without its extension, unless nothing that can name a folder is left. */
function stem(name: string): string {
  const bare = parse(name).name;
  return /^\.*$/.test(bare) ? name : bare;
}

/** Sources that differ only in their extension keep it in the name of their folder. */
function withFolders(files: readonly { readonly path: string; readonly name: string }[]): Source[] {
  const times = new Map<string, number>();
  for (const { name } of files) times.set(stem(name), (times.get(stem(name)) ?? 0) + 1);
  return files.map(file => ({ ...file, folder: times.get(stem(file.name)) === 1 ? stem(file.name) : file.name }));
}

async function fromFolder(folder: string): Promise<Found> {
  const names = (await list(folder)).filter(name => !name.startsWith('.'));
  const files: { path: string; name: string }[] = [];
  const skipped: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const sidecar = name.endsWith(SIDECAR) && names.includes(name.slice(0, -SIDECAR.length));
    if (isSource(name) && !(await isFolder(path))) files.push({ path, name });
    else if (!sidecar) skipped.push(name);
  }
  if (files.length > 0) return { sources: withFolders(files), skipped };
  const wanted = sourceExtensions.map(extension => `.${extension}`).join(', ');
  throw new Failure('missing', `${folder} holds no source`, `sources in a folder end in ${wanted}`);
}

/** A link that leads nowhere is no folder: it is kept, and fails by itself when it is read. */
const isFolder = (path: string): Promise<boolean> =>
  look(path).then(
    ({ kind }) => kind === 'folder',
    () => false,
  );

async function withNearest(path: string, failure: unknown): Promise<never> {
  if (!(failure instanceof Failure) || failure.kind !== 'missing') throw failure;
  const names = await list(parse(path).dir || '.').catch(() => []);
  const near = nearest(basename(path), names);
  throw near ? new Failure('missing', failure.message, `did you mean ${join(parse(path).dir, near)}?`) : failure;
}

/**
 * The sources that an argument names: one file, `-` for standard input, or those in a folder (not in folders inside it).
 * @throws {Failure} missing, when there are none.
 */
export async function findSources(argument: string): Promise<Found> {
  if (argument === '-') return { sources: [{ path: null, name: 'stdin', folder: 'stdin' }], skipped: [] };
  const { kind } = await look(argument).catch(failure => withNearest(argument, failure));
  if (kind === 'folder') return fromFolder(argument);
  const name = basename(argument);
  return { sources: withFolders([{ path: argument, name }]), skipped: [] };
}
