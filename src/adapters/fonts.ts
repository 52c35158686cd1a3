import { readFile } from 'node:fs/promises';
import type { FontFamily, Fonts, Script } from '#app/ports';

type Files = Readonly<Record<keyof FontFamily, string>>;

const HOUSE: Files = {
  serif: 'SourceSerif4-Regular.ttf',
  serifBold: 'SourceSerif4-SemiBold.ttf',
  sans: 'SourceSans3-Regular.ttf',
  sansBold: 'SourceSans3-SemiBold.ttf',
};

const SCRIPTS: Readonly<Record<Script, Files>> = {
  arabic: {
    serif: 'Amiri-Regular.ttf',
    serifBold: 'Amiri-Bold.ttf',
    sans: 'PlexSansArabic-Regular.ttf',
    sansBold: 'PlexSansArabic-SemiBold.ttf',
  },
  // Chinese has no bold of Song: what is to stand out is set in Hei.
  chinese: {
    serif: 'NotoSerifSC-Regular.ttf',
    serifBold: 'NotoSansSC-SemiBold.ttf',
    sans: 'NotoSansSC-Regular.ttf',
    sansBold: 'NotoSansSC-SemiBold.ttf',
  },
};

/** Beside a bundle the faces lie in `fonts/`; in the repository, in `templates/fonts/`. */
const FOLDERS = ['fonts/', '../../templates/fonts/'];

/** Fetches something when it is first asked for, and keeps it. */
function kept<T>(fetch: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined;
  return () => {
    found ??= fetch();
    return found;
  };
}

async function read(files: Files): Promise<FontFamily> {
  const names = [...new Set(Object.values(files))];
  for (const folder of FOLDERS) {
    const reading = names.map(async name => [name, await readFile(new URL(folder + name, import.meta.url))] as const);
    const found = await Promise.all(reading).catch(() => null);
    if (!found) continue;
    const bytes = Object.fromEntries(found);
    return Object.fromEntries(
      Object.entries(files).map(([face, name]) => [face, bytes[name]]),
    ) as unknown as FontFamily;
  }
  throw new Error(`the typefaces are in none of ${FOLDERS.join(', ')}`);
}

/** The faces documents are set in; read on first use, then kept. Those of other scripts are read by themselves. */
export const readFonts: () => Promise<Fonts> = kept(async () => ({
  ...(await read(HOUSE)),
  scripts: { arabic: kept(() => read(SCRIPTS.arabic)), chinese: kept(() => read(SCRIPTS.chinese)) },
}));
