import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apply } from '#core/extract/extract';
import { rules } from '#core/extract/find/acronyms';
import { manuscriptOf } from '../manuscript-of.ts';

/** Invented sentences as abstracts, administrations and releases write them, each with the pairs that it defines; none where nothing stands behind the bar. */
const sentencesIn = (language: string) =>
  readFileSync(new URL(`../../fixtures/acronyms/${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(' |').map(part => part.trim()))
    .map(([sentence = '', ...pairs]) => ({ sentence, pairs: pairs.filter(Boolean) }));

async function pairsOf(sentence: string, language: string): Promise<string[]> {
  const read = await manuscriptOf(sentence);
  const manuscript = { ...read, declared: { ...read.declared, language } };
  const found = rules.flatMap(rule => apply('acronyms', rule, manuscript));
  return [...new Set(found.map(({ value: { short, long } }) => `${short} = ${long}`))];
}

test.each([
  ['fr', 0.97],
  ['es', 0.97],
])('definitions of acronyms in %s', async (language, floor) => {
  let [right, told, wanted] = [0, 0, 0];
  const misses: string[] = [];
  for (const { sentence, pairs } of sentencesIn(language)) {
    const found = await pairsOf(sentence, language);
    const shared = pairs.filter(pair => found.includes(pair)).length;
    if (shared < Math.max(pairs.length, found.length))
      misses.push(`${pairs.join(' | ') || 'nothing'} <> ${found.join(' | ') || 'nothing'}`);
    right += shared;
    told += found.length;
    wanted += pairs.length;
  }
  const f1 = (2 * right) / (told + wanted);
  if (process.env.SHOW) console.log(language, f1, misses.join('\n'));
  expect(f1, misses.join('\n')).toBeGreaterThanOrEqual(floor);
});

test('a count before a name is no part of it', async () => {
  expect(
    await pairsOf('Une enquête vise 33 Organisations Non Gouvernementales des Ports (ONGP) avec les élus.', 'fr'),
  ).toEqual(['ONGP = Organisations Non Gouvernementales des Ports']);
});
