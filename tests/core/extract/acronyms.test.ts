import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { verbatim } from '#core/span';
import { processorTime } from '../../processor-time.ts';
import { manuscriptOf } from '../manuscript-of.ts';

const acronymsOf = async (text: string) => (await extraction(await manuscriptOf(text))).article.acronyms;

test.each([
  [
    'the words before the bracket',
    'It joined the Sorrel Harbour Commission (SHC) in May.',
    ['SHC = Sorrel Harbour Commission'],
  ],
  [
    'the words inside the bracket',
    'The SHC (Sorrel Harbour Commission) met in May.',
    ['SHC = Sorrel Harbour Commission'],
  ],
  [
    'a long form broken over lines',
    'New ferry line opens\n\nThe line opened on Monday and carries many people, and in May the Sorrel Harbour\nCommission (SHC) joined the owners of the other lines along the northern coast of\nthe island, which had asked for it.\n',
    ['SHC = Sorrel Harbour Commission'],
  ],
  ['a plural', 'It helps deep water harbours (DWHs) on the coast.', ['DWHs = deep water harbours']],
  [
    'a definition in French',
    "L'Office des ports insulaires (OPI) se réunit lundi à Quenby.",
    ['OPI = Office des ports insulaires'],
  ],
  [
    'the first of two definitions',
    'The Sorrel Harbour Commission (SHC) met the Sable Hill Club (SHC).',
    ['SHC = Sorrel Harbour Commission'],
  ],
  [
    'no place, year, list mark or aside',
    'They met in Lindau (Halmia) last year (2025), and (b) left (as planned).',
    [],
  ],
  ['no letters that the words do not give', 'The Sorrel Harbour Commission (QXZ) met in May.', []],
])('reads %s', async (_, text, pairs) => {
  expect((await acronymsOf(text)).map(({ short, long }) => `${short} = ${long}`)).toEqual(pairs);
});

test('points at the long form and the bracket that defines it', async () => {
  const manuscript = await manuscriptOf('It joined the Sorrel Harbour Commission (SHC) in May.');
  const [acronym] = (await extraction(manuscript)).article.acronyms;
  expect(verbatim(manuscript.text, acronym?.spans ?? [])).toBe('Sorrel Harbour Commission (SHC)');
});

test('reads a long line of open brackets in time', async () => {
  expect(await acronymsOf(`The board met. ${'(A'.repeat(50_000)} ${'(SHC) '.repeat(20_000)}`)).toEqual([]);
}, 20_000);

test('reads a long word of capitals before letters in brackets in time', async () => {
  const spent = processorTime();
  expect(await acronymsOf(`The ${'C'.repeat(40)}1 Board Agency (ABC) met.`)).toEqual([]);
  expect(spent()).toBeLessThan(1_500);
});
