import { expect, test } from 'vitest';
import { type Doc, reduce } from '#core/doc';
import { ourTheme as theme } from '#core/theme';
import { estimatePages } from '#core/writers/docx/estimate';
import { fitted } from '#core/writers/docx/fit';
import { keyLines } from '#core/writers/docx/keys';
import { noteOf, sectionOf, tableOf } from '../pdf/make-pdf.ts';

/** A note of so many rows, of which a section may be left out. */
function noteOfRows(rows: number): Doc {
  const table = tableOf(Array.from({ length: rows }, (_, index) => [`Keeper ${index}`, 'Warden', 'Mallow Bay']));
  const note = noteOf(sectionOf('people', table), sectionOf('spare', tableOf([['Ada', 'Chair', 'Mallow Bay']])));
  return { ...note, pages: 2, reductions: [{ spare: null }] };
}

const hasSpare = ({ blocks }: Doc): boolean => blocks.some(block => block.kind === 'section' && block.id === 'spare');

test('a note that would not fit its pages gives its spaces first, then its sections, then it is told', () => {
  const made = Array.from({ length: 120 }, (_, rows) => fitted(noteOfRows(rows + 1), theme, null)).map(
    ({ value, diagnostics }) =>
      diagnostics.length > 0 ? 'told' : !hasSpare(value) ? 'shorter' : value.tight ? 'tighter' : 'as it is',
  );
  expect(made.filter((step, index) => step !== made[index - 1])).toEqual(['as it is', 'tighter', 'shorter', 'told']);
});

test('a note is told to be too long only where its shortest form has no room even to the last point', () => {
  for (let rows = 1; rows <= 120; rows++) {
    const note = noteOfRows(rows);
    const shortest: Doc = { ...reduce(note, note.reductions), tight: 'rows' };
    const told = fitted(note, theme, null).diagnostics.length > 0;
    expect([rows, told]).toEqual([rows, estimatePages(shortest, theme).count > 2]);
  }
});

test('a logo above a note takes of its room', () => {
  const logo = { width: 120, height: 60 } as never;
  const most = (picture: never | null) =>
    Array.from({ length: 120 }, (_, rows) => rows + 1).filter(
      rows => !fitted(noteOfRows(rows), theme, picture).value.tight,
    ).length;
  expect(most(logo)).toBeLessThan(most(null));
});

test('two short keys that follow each other share a line, a long one stands alone', () => {
  const key = (value: string) => ({ term: 'To', value });
  const [short, long] = [key('3 May 2026'), key('Director, Regional Affairs and Climate')];
  expect(keyLines([long, short, short, short])).toEqual([[long], [short, short], [short]]);
  expect(keyLines([short, long])).toEqual([[short], [long]]);
});
