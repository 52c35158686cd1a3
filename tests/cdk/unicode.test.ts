import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import * as ours from '../../cdk/bundles/unicode.ts';

const folder = new URL('../../templates/fonts/', import.meta.url);
/** The library that fontkit has beside it. */
const theirs = createRequire(import.meta.resolve('fontkit'))('unicode-properties') as typeof ours;

/** A sign of Arabic that is younger than the tables of the library. */
const END_OF_TEXT = 0x061d;

/** What a text is shaped by; where marks go, our typefaces say themselves. */
const shapedBy = ({ getScript, getCategory, isMark, isDigit }: typeof ours, codePoint: number) => ({
  codePoint,
  script: getScript(codePoint).replace('Inherited', 'Common'),
  joins: !['Mn', 'Me', 'Cf'].includes(getCategory(codePoint)),
  isMark: isMark(codePoint),
  isDigit: isDigit(codePoint),
});

test.each(readdirSync(folder).filter(name => name.endsWith('.ttf')))(
  'a bundle knows of the letters of %s what the library of fontkit knows',
  face => {
    const { characterSet } = create(readFileSync(new URL(face, folder))) as unknown as { characterSet: number[] };
    const letters = characterSet.filter(codePoint => codePoint !== END_OF_TEXT);
    expect(letters.length).toBeGreaterThan(100);
    const told = letters.map(codePoint => shapedBy(ours, codePoint));
    expect(told).toEqual(letters.map(codePoint => shapedBy(theirs, codePoint)));
  },
);

test('a mark goes below or above the letter, where a typeface does not say it', () => {
  expect(['a', '\u0301', '\u0323'].map(sign => ours.getCombiningClass(sign.charCodeAt(0)))).toEqual([
    'Not_Reordered',
    'Above',
    'Below',
  ]);
});
