import { describe, expect, test } from 'vitest';
import { contentDisposition, fileNameOf } from '#app/file-name';

describe('the file name of a document', () => {
  test.each([
    ['A line opens', 'A line opens – report.pdf'],
    ['A/B: "C"\n<D>', 'A B C D – report.pdf'],
    ['…', '… – report.pdf'],
    [' . ', 'report.pdf'],
    [null, 'report.pdf'],
    [`${'word '.repeat(20)}end`, `${'word '.repeat(16).trim()} – report.pdf`],
    ['x'.repeat(99), `${'x'.repeat(80)} – report.pdf`],
    // The eightieth unit is the first half of a pair.
    [`x${'🚢'.repeat(60)}`, `x${'🚢'.repeat(39)} – report.pdf`],
    ['half \ud83d a ship', 'half a ship – report.pdf'],
  ])('of %j', (headline, name) => {
    expect(fileNameOf(headline, 'report', 'pdf')).toBe(name);
  });

  test('stands in the header in plain letters, and whole', () => {
    expect(contentDisposition(fileNameOf('L’été (à Ask) 🚢', 'report', 'pdf'))).toBe(
      `attachment; filename="Lete (a Ask) report.pdf"; filename*=UTF-8''L%E2%80%99%C3%A9t%C3%A9%20%28%C3%A0%20Ask%29%20%F0%9F%9A%A2%20%E2%80%93%20report.pdf`,
    );
  });
});
