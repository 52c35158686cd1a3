import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { isAside } from '#core/grammar/aside';
import { manuscriptOf } from '../manuscript-of.ts';

const asides = async (sentence: string) => {
  const { article } = await extraction(
    await manuscriptOf(`Tidings from the harbour\n\nThe board runs the ferries to the rock. ${sentence}\n`),
  );
  return article.figures.filter(figure => isAside(article, figure)).map(({ text }) => text);
};

test.each([
  ['Ada Brennick, 51, of Quenby, is to lead it.', ['51']],
  ['A 64-year-old warden was found.', ['64-year']],
  ['She was 91.', ['91']],
  ['It cut its crew from 620 to 410.', ['620']],
  ['Three weeks after the storm, 40 boats were lost.', ['Three weeks']],
  ['It is due no later than 72 hours after the storm.', []],
  ['The pier broke five years ago.', ['five years']],
  ['In Quenby, 51 boats were lost.', []],
  ['Ada Brennick has 51 boats, and Bren Odell has 40.', []],
])('nothing to quote by itself in: %s', async (sentence, words) => {
  expect(await asides(sentence)).toEqual(words);
});

test.each([
  ['Les enfants de moins de cinq ans ont reçu douze lampes dans le port.', 1],
  ['Los niños menores de cinco años de las islas tienen doce lampas en el puerto.', 1],
])('an age in another language is nothing to quote: %s', async (sentence, many) => {
  const { article } = await extraction(await manuscriptOf(`Des lampes – Lampas\n\n${sentence}\n`));
  expect(article.figures.filter(figure => isAside(article, figure))).toHaveLength(many);
});
