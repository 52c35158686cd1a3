import { initialsStart } from './letters.ts';

/** A short form within a name, spelt out in brackets there: "Union of PQE (Pilots Qualifying Examinations) Professionals". */
const GLOSS = /(?<=\p{Lu}{2,8}\s)\(\p{Lu}[^()]{4,80}\)(?=(?:,?\s\p{Lu}[\p{L}.]{1,20}){1,4}$)/u;

/** Where a name begins that holds brackets of its own and whose initials without them are the short form; null where there is none. */
export function aroundGloss(short: string, before: string): number | null {
  const gloss = /^\p{Lu}{3,8}$/u.test(short) ? GLOSS.exec(before) : null;
  if (!gloss) return null;
  const plain =
    before.slice(0, gloss.index) + ' '.repeat(gloss[0].length) + before.slice(gloss.index + gloss[0].length);
  const found = initialsStart(short, plain);
  return found !== null && found < gloss.index ? found : null;
}
