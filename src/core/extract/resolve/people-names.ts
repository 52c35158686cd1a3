import { PARTICLES } from '../vocabulary/honorifics.ts';

/** The words of a name that tell people apart, without the accents that some writings leave out, and with the article of an Arabic name in small letters; particles and initials are none. */
export const tellingWords = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/(?<!\S)(?:Al|El)-(?=\p{Lu})/gu, match => match.toLowerCase())
    .split(' ')
    .filter(word => !PARTICLES.has(word.toLowerCase()) && !/^\p{Lu}\.?$/u.test(word));

/** Things found again by the words of the names they bear. */
export interface ByName<T> {
  readonly add: (name: string, thing: T) => void;
  /** All whose names hold every telling word of a name, in the order in which they came. */
  readonly fitting: (name: string) => readonly T[];
}

/** An empty index by name. A look-up goes through the bearers of the rarest word alone. */
export function byName<T>(): ByName<T> {
  const bearers = new Map<string, { readonly parts: ReadonlySet<string>; readonly thing: T }[]>();
  return {
    add: (name, thing) => {
      const parts = new Set(tellingWords(name));
      for (const part of parts) {
        const list = bearers.get(part);
        if (list) list.push({ parts, thing });
        else bearers.set(part, [{ parts, thing }]);
      }
    },
    fitting: name => {
      const words = tellingWords(name);
      const [rarest = []] = words.map(word => bearers.get(word) ?? []).sort((a, b) => a.length - b.length);
      return rarest.filter(({ parts }) => words.every(word => parts.has(word))).map(({ thing }) => thing);
    },
  };
}
