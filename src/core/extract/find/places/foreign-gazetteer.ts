import { FOREIGN_PLACES } from '../../vocabulary/foreign-places.ts';
import { PLACE_NAMES } from '../../vocabulary/places.ts';

/** First word → the names that begin with it, longest first. */
const gazetteerOf = (names: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const byFirst = new Map<string, string[]>();
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    const [first = ''] = /^\p{L}+/u.exec(name) ?? [];
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return byFirst;
};

/** Names of places by language and first word. */
export const gazetteers: Readonly<Record<string, ReadonlyMap<string, readonly string[]>>> = {
  fr: gazetteerOf([...(FOREIGN_PLACES.fr ?? []), ...PLACE_NAMES]),
  es: gazetteerOf([...(FOREIGN_PLACES.es ?? []), ...PLACE_NAMES]),
};

/** Whether a language has a gazetteer of its own, which holds the names that English shares. */
export const hasOwnPlaces = (language: string): boolean => language in gazetteers;

/** The known place whose name begins at a character, or null. */
export const foreignPlaceAt = (text: string, at: number, language: string): string | null => {
  const plain = text.replaceAll('’', "'");
  const [first = ''] = /^\p{L}+/u.exec(plain.slice(at, at + 40)) ?? [];
  return gazetteers[language]?.get(first)?.find(name => plain.startsWith(name, at)) ?? null;
};
