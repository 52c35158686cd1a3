import { expect, test } from 'vitest';
import type { Article } from '#core/article';
import { happensOn } from '#core/grammar/happens-on';

test.each([
  ['en', 'The pier was opened on [3 May] in Lindau.', true],
  ['en', 'Two weeks after the [May 3] fire the pier opened.', false],
  ['en', 'The keepers of the lamps on [3 May] have asked for oil.', false],
  ['en', 'The fair is scheduled for [3 May].', false],
  ['en', 'According to a letter received on [3 May], the pier is open.', false],
  ['en', 'The pier has been open since [3 May].', false],
  ['fr', 'Le [3 mai 2026], le port a ouvert une jetée.', true],
  ['fr', 'Le maire a reçu, mardi [3 mai 2026], les marins.', true],
  ['fr', 'Le maire a annoncé aux marins qu’il partira le [3 mai 2026].', false],
  ['fr', 'Le port a ouvert la jetée prévue le [3 mai 2026].', false],
  ['es', 'La alcaldesa inauguró el muelle el [3 de mayo de 2026].', true],
  ['es', 'La alcaldesa presentó el plan aprobado por la ley del [3 de mayo de 2026].', false],
  ['zh', '[5月3日]，港口开放。', true],
  ['zh', '港口信托[5月3日]报道，码头开放。', false],
  ['zh', '港口信托表示，码头将于[5月3日]开放。', false],
  ['de', 'Am [3. Mai 2026] hat der Hafen geöffnet.', false],
])('a sentence in %s tells that it happens on that day: %s, %s', (language, marked, happens) => {
  const [before = '', day = '', after = ''] = marked.split(/[[\]]/);
  const text = before + day + after;
  const article = { text, language } as Article;
  expect(happensOn(article, [0, text.length], [before.length, before.length + day.length])).toBe(happens);
});
