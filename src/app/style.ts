import { sha256 } from '#core/sha256';
import { ourTheme, type Theme } from '#core/theme';
import type { Fonts, HouseFiles } from '#core/writers/writer';
import { openHouse } from './house.ts';
import type { HouseFolder, Ports } from './ports.ts';
import { parse } from './settings.ts';

/** What the documents of a service look like. */
export interface Style {
  readonly theme: Theme;
  readonly fonts: () => Promise<Fonts>;
  /** Logo and names of typefaces, where the house has its own. */
  readonly house?: HouseFiles;
  /** SHA-256 of all its files, hexadecimal: documents of another style are other documents. Null for our own. */
  readonly digest: string | null;
}

const digestOf = async (files: readonly Uint8Array[]): Promise<string> =>
  sha256((await Promise.all(files.map(sha256))).join());

/**
 * Reads and checks a house style, file by file.
 * @throws {Failure} naming the file, what is wrong with it, and what to do.
 */
export async function openStyle({ theme: name, file }: HouseFolder, fonts: Ports['fonts']): Promise<Style> {
  const files: Uint8Array[] = [];
  const noted: HouseFolder['file'] = async path => {
    const bytes = await file(path);
    files.push(bytes);
    return bytes;
  };
  const theme = parse('theme', new TextDecoder().decode(await noted(name)), name);
  const { files: house, fonts: own } = await openHouse(theme, noted, fonts);
  return { theme, fonts: own, house, digest: await digestOf(files) };
}

const opened = new WeakMap<HouseFolder, Promise<Style>>();

/** The style of a service, read when it is first asked for. @throws as `openStyle`; it is then read anew the next time. */
export function styleOf({ house, fonts }: Ports): Promise<Style> {
  if (!house) return Promise.resolve({ theme: ourTheme, fonts, digest: null });
  const known = opened.get(house);
  if (known) return known;
  const opening = openStyle(house, fonts);
  opened.set(house, opening);
  opening.catch(() => opened.delete(house));
  return opening;
}
