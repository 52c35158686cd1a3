import { describe, expect, test } from 'vitest';
import { marked, runsToLeft } from '#core/direction';

describe('the direction of words in a document', () => {
  test('from right to left: a list of foreign names goes with the marks of Arabic between them', () => {
    expect(runsToLeft('Ada Brennick؛ desk@harbour.example؛ +00 555 014', true, false)).toBe(true);
    expect(runsToLeft('Ada Brennick', true, false)).toBe(false);
  });

  test('from right to left: a telephone number of another language is kept together by marks', () => {
    expect(marked('+00 555 014', true, false)).toBe('\u200e+00 555 014\u200e');
    expect(marked('+00 555 014', true)).toBe('+00 555 014');
  });

  test('from left to right: a sentence with an Arabic comma in it stays as it is', () => {
    expect(runsToLeft('The ferry، they said, was late.', false, true)).toBe(false);
  });
});
