import { describe, expect, test } from 'vitest';
import { linesOf, type Run } from '#core/writers/docx/letters';

const SIZE = 10;
const run = (text: string): Run => ({ text, face: 'serif', size: SIZE });
/** Lines in a width of so many Han letters. */
const inLetters = (text: string, letters: number): number => linesOf([run(text)], letters * SIZE);

describe('lines of a text, by an estimate', () => {
  test('end after blanks and hyphens, and a word that is too long is cut', () => {
    expect(linesOf([run('one two')], 20)).toBe(2);
    expect(linesOf([run('one-two')], 20)).toBe(2);
    expect(linesOf([run('one\u00a0two')], 60)).toBe(1);
    expect(linesOf([run('onetwothree')], 20)).toBe(3);
  });

  test('end between any two Han letters', () => {
    expect(inLetters('港口协定今日签署', 8)).toBe(1);
    expect(inLetters('港口协定今日签署', 7)).toBe(2);
    expect(inLetters('港口协定今日签署', 3)).toBe(3);
  });

  test('never begin with a mark that closes; a full stop hangs over the end', () => {
    expect(inLetters('港口协定。', 4)).toBe(1);
    expect(inLetters('港口协定）今', 5)).toBe(2);
    // 港口协 | 定）今: the letter goes with the mark that closes.
    expect(inLetters('港口协定）今', 4)).toBe(2);
    // 港口 | （协定 | 今, as a mark that opens goes with the next.
    expect(inLetters('港口（协定今', 3)).toBe(3);
  });

  test('hold fewer Han letters where a word of another script stands among them', () => {
    expect(inLetters('第3号公报', 5)).toBe(1);
    expect(inLetters('港口A港口', 4.7)).toBe(2);
  });

  test('hold more Arabic letters where they join, and none for what is not seen', () => {
    const letters = 'ببببب';
    expect(linesOf([run(letters)], 17)).toBe(1);
    expect(linesOf([run([...letters].join(' '))], 17)).toBeGreaterThan(1);
    expect(linesOf([run([...letters].join('\u064e'))], 17)).toBe(1);
  });

  test('hold Cyrillic letters of different widths', () => {
    expect(linesOf([run('шшшшш')], 35)).toBe(2);
    expect(linesOf([run('ггггг')], 35)).toBe(1);
  });
});
