import { copyFile, mkdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, normalize } from 'node:path';
import { read } from '#adapters/local/disk';
import { localPorts } from '#adapters/local/ports';
import { openStyle } from '#app/style';
import { Failure } from '#core/failure';

// Checks a house style and copies it into a folder, as the bundles of functions take it along: its theme, and what that names.
// Usage: node src/local/write-house.ts THEME FOLDER
const [theme = '', folder = ''] = process.argv.slice(2);

/** Compact outlines begin so (OpenType 1.9, "Organization of an OpenType Font"). */
const COMPACT = 'OTTO';

const names: string[] = [];
async function take(name: string): Promise<Uint8Array> {
  if (isAbsolute(name) || normalize(name).startsWith('..'))
    throw new Failure('invalid', `${name} lies outside the folder of ${theme}`, 'put it beside the theme, or below it');
  const bytes = await read(join(dirname(theme), name));
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 4)) === COMPACT)
    throw new Failure(
      'unsupported',
      `${name} has compact outlines (CFF), which the functions do not set`,
      'take its TrueType form',
    );
  names.push(name);
  return bytes;
}

try {
  await openStyle({ theme: basename(theme), file: take }, localPorts().fonts);
  for (const name of new Set(names)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await copyFile(join(dirname(theme), name), join(folder, name));
  }
} catch (failure) {
  if (!(failure instanceof Failure)) throw failure;
  process.stderr.write(`error: ${theme}: ${failure.message}. ${failure.hint}\n`);
  process.exitCode = 1;
}
