import { readFile } from 'node:fs/promises';
import type { Desk, Fonts } from '#app/ports';

const FILES: Readonly<Record<keyof Fonts, string>> = {
  serif: 'SourceSerif4-Regular.ttf',
  serifBold: 'SourceSerif4-SemiBold.ttf',
  sans: 'SourceSans3-Regular.ttf',
  sansBold: 'SourceSans3-SemiBold.ttf',
};

async function readFonts(): Promise<Fonts> {
  const folder = new URL('../../../templates/fonts/', import.meta.url);
  const faces = Object.entries(FILES).map(async ([face, file]) => [face, await readFile(new URL(file, folder))]);
  return Object.fromEntries(await Promise.all(faces)) as Fonts;
}

const day = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-');

/** The world as one machine gives it: fonts from the package, the day from the local clock. */
export function localPorts(): Desk {
  let fonts: Promise<Fonts> | undefined;
  return {
    fonts: () => {
      fonts ??= readFonts();
      return fonts;
    },
    today: () => day(new Date()),
  };
}
