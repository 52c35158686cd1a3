import type { Commission } from '#core/commission';
import { Failure } from '#core/failure';
import { markingOf } from '#core/house/scheme';
import type { Theme } from '#core/theme';
import type { Fonts, HouseFiles } from '#core/writers/writer';
import { labelLanguages } from '#templates/index';
import { suggest } from './nearest.ts';

/** A house style whose files have been read: what rendering needs beside the theme. */
export interface House {
  readonly files: HouseFiles;
  readonly fonts: () => Promise<Fonts>;
}

/** @throws {Failure} invalid, when the house has words for labels that there are not. */
function requireKnownLabels({ labels }: Theme): void {
  const unknown = Object.keys(labels).find(language => !Object.hasOwn(labelLanguages, language));
  if (unknown !== undefined)
    throw new Failure(
      'invalid',
      `the house style has labels in ${unknown}, and there are none`,
      suggest(unknown, Object.keys(labelLanguages)),
    );
}

/**
 * Reads and checks the files that a theme names. `read` gives the bytes of a path that is written in the theme; `fonts` our own faces.
 * @throws {Failure} naming the file, what is wrong with it, and what to do.
 */
export async function openHouse(
  theme: Theme,
  read: (file: string) => Promise<Uint8Array>,
  fonts: () => Promise<Fonts>,
): Promise<House> {
  requireKnownLabels(theme);
  const { serif, sans } = theme.fonts;
  const picture = theme.logo;
  const logo = picture
    ? (await import('#core/house/logo')).readLogo(
        await read(picture.file),
        picture.file,
        picture.alternative ?? theme.organisation ?? '',
      )
    : null;
  const open = async (file: string) => (await import('#core/house/font')).readFont(await read(file), file);
  const family = async (files: typeof serif) =>
    files ? { regular: await open(files.regular), bold: await open(files.bold) } : null;
  const own = { serif: await family(serif), sans: await family(sans) };
  return {
    files: { logo, families: { serif: own.serif?.regular.family ?? null, sans: own.sans?.regular.family ?? null } },
    fonts: async () => {
      const ours = await fonts();
      return {
        ...ours,
        ...(own.serif ? { serif: own.serif.regular.bytes, serifBold: own.serif.bold.bytes } : {}),
        ...(own.sans ? { sans: own.sans.regular.bytes, sansBold: own.sans.bold.bytes } : {}),
      };
    },
  };
}

/** A commission with the marking that its house gives it. @throws {Failure} invalid, when the house knows no such marking. */
export const marked = (commission: Commission, { marking }: Theme): Commission => ({
  ...commission,
  marking: markingOf(marking, commission.marking),
});
