import { describe, expect, test } from 'vitest';
import { nearest, suggest } from '#app/nearest';

describe('nearest', () => {
  test.each([
    ['pfd', ['pdf', 'docx'], 'pdf'],
    ['breifing-note', ['briefing-note', 'report'], 'briefing-note'],
    ['brief', ['briefing-note', 'report'], 'briefing-note'],
    ['a4', ['A4', 'Letter'], 'A4'],
    ['REPORT', ['briefing-note', 'report'], 'report'],
  ])('%s was meant to be %s', (written, names, meant) => {
    expect(nearest(written, names)).toBe(meant);
  });

  test.each([
    ['xyz', ['pdf', 'docx']],
    ['', ['pdf']],
    ['report', ['report']],
    ['x'.repeat(100_000), ['pdf']],
  ])('%s was meant to be nothing that is there', (written, names) => {
    expect(nearest(written, names)).toBeNull();
  });

  test('a hint says what there is', () => {
    expect(suggest('pfd', ['pdf', 'docx'])).toBe('did you mean pdf? Choose from pdf, docx');
    expect(suggest('de', ['en'])).toBe('choose from en');
  });
});
