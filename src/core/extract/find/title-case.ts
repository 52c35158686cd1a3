import { oncePerManuscript } from '../once.ts';
import { type Word, wordsOf } from '../tokens.ts';

/** Shorter words stay small in titles. */
const SMALL = 4;
const FEWEST = 4;
const MOSTLY = 0.85;

/** Numbers of the sentences that are written as titles are. */
const titles = oncePerManuscript((manuscript): ReadonlySet<number> => {
  const sentences = Map.groupBy(
    wordsOf(manuscript).filter(({ first, text }) => !first && text.length >= SMALL && /^\p{L}/u.test(text)),
    ({ sentence }: Word) => sentence,
  );
  const titled = [...sentences].filter(
    ([, words]) => words.length >= FEWEST && words.filter(({ capital }) => capital).length >= words.length * MOSTLY,
  );
  return new Set(titled.map(([sentence]) => sentence));
});

/** Words with a capital that sentences of prose give them. */
const names = oncePerManuscript((manuscript): ReadonlySet<string> => {
  const titled = titles(manuscript);
  const prose = wordsOf(manuscript).filter(
    ({ capital, first, sentence }) => capital && !first && !titled.has(sentence),
  );
  return new Set(prose.map(({ text }) => text));
});

/** Whether the capital of a word may be only that of its title: "Minister Announces Record Investment in Tidal Power", where no sentence of prose has "Tidal". */
export const capitalOfTitle = oncePerManuscript(manuscript => {
  const [titled, known] = [titles(manuscript), names(manuscript)];
  return ({ sentence, text }: Word): boolean => titled.has(sentence) && !known.has(text);
});
