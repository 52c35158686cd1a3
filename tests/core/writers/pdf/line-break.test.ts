import { expect, test } from 'vitest';
import { openFonts } from '#core/writers/pdf/fonts';
import { setEvenLines, setLines } from '#core/writers/pdf/line-break';
import { noteDesign } from '#core/writers/pdf/note-design';
import { readFonts } from '../../../../src/adapters/fonts.ts';

const faces = await openFonts(await readFonts(), [], null);
const { styles } = noteDesign('A4', false);
const tag = { type: 'P', parent: null };

const linesOf = (set: typeof setLines, text: string, width: number, style: keyof typeof styles = 'body') =>
  set([{ text, style: styles[style], tag }], width, faces).map(({ parts }) =>
    parts
      .map(part => part.text)
      .join('')
      .trim(),
  );

test('the last word does not stand alone, unless the line before it would be left too short for that', () => {
  expect(linesOf(setLines, 'They light the lamp again and watch the ships pass by night', 250)).toEqual([
    'They light the lamp again and watch the ships pass',
    'by night',
  ]);
  expect(linesOf(setLines, 'World Harbour Organization', 100)).toEqual(['World Harbour', 'Organization']);
});

test('no line ends behind a minus or inside a figure', () => {
  const lines = linesOf(setLines, 'The bank now expects a rate of about –0.6% for the isles', 158);
  expect(lines).toEqual(['The bank now expects a rate of', 'about –0.6% for the isles']);
});

test('what no line can hold is cut into pieces of about the same length', () => {
  const [first = '', second = '', ...others] = linesOf(setLines, '0123456789abcdef'.repeat(4), 290);
  expect(others).toEqual([]);
  expect(first.length - second.length).toBeLessThanOrEqual(4);
});

test('a title of a few lines has them even; of many, it fills them', () => {
  const two = linesOf(setEvenLines, 'Twelve islands agree to share their lamps by night', 350, 'title');
  expect(two).toEqual(['Twelve islands agree to', 'share their lamps by night']);
  const long =
    'Harbour Commission and the Council of the Northern Isles will hold a Conference of Keepers for the lamps';
  const lines = linesOf(setEvenLines, `${long} that were lost in the great storms of the winter`, 330, 'longTitle');
  expect(lines.slice(0, -1).every(line => line.length > 28)).toBe(true);
});
