import { readFile } from 'node:fs/promises';
import type { Fonts } from '#app/ports';

const FILES: Readonly<Record<keyof Fonts, string>> = {
  serif: 'SourceSerif4-Regular.ttf',
  serifBold: 'SourceSerif4-SemiBold.ttf',
  sans: 'SourceSans3-Regular.ttf',
  sansBold: 'SourceSans3-SemiBold.ttf',
};

/** Beside a bundle the faces lie in `fonts/`; in the repository, in `templates/fonts/`. */
const FOLDERS = ['fonts/', '../../templates/fonts/'];

async function read(): Promise<Fonts> {
  for (const folder of FOLDERS) {
    const faces = Object.entries(FILES).map(async ([face, file]) => [
      face,
      await readFile(new URL(folder + file, import.meta.url)),
    ]);
    const found = await Promise.all(faces).catch(() => null);
    if (found) return Object.fromEntries(found) as Fonts;
  }
  throw new Error(`the typefaces are in none of ${FOLDERS.join(', ')}`);
}

let fonts: Promise<Fonts> | undefined;

/** The faces documents are set in; read on first use, then kept. */
export function readFonts(): Promise<Fonts> {
  fonts ??= read();
  return fonts;
}
