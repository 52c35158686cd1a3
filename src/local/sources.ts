import { basename, extname, join, parse } from 'node:path';
import { list, look, read } from '#adapters/local/disk';
import { sourceExtensions } from '#app/choices';
import { isSource, MOST_BYTES } from '#app/convert';
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

/** A source before it is known which folder its files go to. */
type Named = Pick<Source, 'path' | 'name'>;

/** What arguments stand for: sources, and the names in folders that are none. */
export interface Found {
  readonly sources: readonly Source[];
  readonly skipped: readonly string[];
}

const namesSource = (name: string): boolean => sourceExtensions.includes(extname(name).slice(1).toLowerCase());

/** The name without its extension, unless nothing that can name a folder is left. */
function stem(name: string): string {
  const bare = parse(name).name;
  return /^\.*$/.test(bare) ? name : bare;
}

/**
 * Sources that differ only in their extension keep it in the name of their folder.
 * @throws {Failure} misuse, where the files of two would go to one folder all the same.
 */
function withFolders(files: readonly Named[]): Source[] {
  const stems = Map.groupBy(files, ({ name }) => stem(name));
  const sources = files.map(file => ({
    ...file,
    folder: stems.get(stem(file.name))?.length === 1 ? stem(file.name) : file.name,
  }));
  for (const [folder, several] of Map.groupBy(sources, source => source.folder))
    if (several.length > 1)
      throw new Failure(
        'misuse',
        `the files of ${several.map(({ path, name }) => path ?? name).join(' and ')} would go to one folder, ${folder}`,
        'make them one after the other, each with an --out of its own',
      );
  return sources;
}

async function inFolder(folder: string): Promise<{ files: readonly Named[]; skipped: readonly string[] }> {
  const names = (await list(folder)).filter(name => !name.startsWith('.'));
  const files: { path: string; name: string }[] = [];
  const skipped: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const sidecar = name.endsWith(SIDECAR) && names.includes(name.slice(0, -SIDECAR.length));
    if (sidecar) continue;
    if (namesSource(name) && !(await isFolder(path)) && (await isSource(name, () => bytesOf(path))))
      files.push({ path, name });
    else skipped.push(name);
  }
  if (files.length > 0) return { files, skipped };
  const wanted = sourceExtensions.map(extension => `.${extension}`).join(', ');
  throw new Failure('missing', `${folder} holds no source`, `sources in a folder end in ${wanted}`);
}

/** The bytes of a file in a folder; none of what cannot be read, or is over the limit. */
const bytesOf = async (path: string): Promise<Uint8Array> => {
  const { bytes } = await look(path).catch(() => ({ bytes: 0 }));
  return bytes === 0 || bytes > MOST_BYTES ? new Uint8Array() : read(path);
};

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

/** The sources that one argument names. What is not there, and is not `alone`, is kept, and fails by itself when it is read. */
async function named(argument: string, alone: boolean): ReturnType<typeof inFolder> {
  if (argument === '-') return { files: [{ path: null, name: 'stdin' }], skipped: [] };
  if (alone) await look(argument).catch(failure => withNearest(argument, failure));
  if (await isFolder(argument)) return inFolder(argument);
  return { files: [{ path: argument, name: basename(argument) }], skipped: [] };
}

/**
 * The sources that arguments name, each a file, `-` for standard input, or those in a folder (not in folders inside it).
 * @throws {Failure} missing, where the only one is not there, or a folder holds none; misuse, where the files of two would go to one folder.
 */
export async function findSources(args: readonly string[]): Promise<Found> {
  const found: Awaited<ReturnType<typeof named>>[] = [];
  for (const argument of args) found.push(await named(argument, args.length === 1));
  return {
    sources: withFolders(found.flatMap(({ files }) => files)),
    skipped: found.flatMap(({ skipped }) => skipped),
  };
}
