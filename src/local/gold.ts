import { join } from 'node:path';
import { list, look, readIfThere } from '#adapters/local/disk';
import { sourceExtensions } from '#app/choices';
import type { Article } from '#app/convert';
import { parse } from '#app/settings';
import { Failure } from '#core/failure';
import type { Source } from './sources.ts';

/** A text with the record that a careful person made of it. */
export interface Gold {
  /** The name of its folder. */
  readonly name: string;
  readonly source: Source;
  readonly record: Article;
}

/** The record of a folder of gold. */
const RECORD = 'article.json';
const LAYOUT = `a folder of gold holds a folder for each text, with its source (source.txt) and its record (${RECORD})`;
const SOURCES = sourceExtensions.map(extension => `source.${extension}`);

const names = async (folder: string): Promise<readonly string[]> => {
  const { kind } = await look(folder);
  return kind === 'folder' ? list(folder) : [];
};

async function goldOf(folder: string, name: string): Promise<Gold> {
  const path = join(folder, name);
  const file = (await names(path)).find(file => SOURCES.includes(file));
  if (!file) throw new Failure('missing', `${path} holds a record and no source`, LAYOUT);
  const record = join(path, RECORD);
  const json = (await readIfThere(record)) ?? '';
  return { name, source: { path: join(path, file), name: file, folder: name }, record: parse('record', json, record) };
}

/**
 * The gold in a folder, by name. Folders in it that hold no record are passed over.
 * @throws {Failure} missing, when there is none; invalid, when a record is none.
 */
export async function goldIn(folder: string): Promise<readonly Gold[]> {
  const { kind } = await look(folder);
  if (kind !== 'folder') throw new Failure('invalid', `${folder} is no folder`, LAYOUT);
  const found: Gold[] = [];
  for (const name of await list(folder))
    if ((await names(join(folder, name))).includes(RECORD)) found.push(await goldOf(folder, name));
  if (found.length === 0) throw new Failure('missing', `${folder} holds no gold`, LAYOUT);
  return found;
}
