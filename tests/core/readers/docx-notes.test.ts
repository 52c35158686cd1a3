import { describe, expect, test } from 'vitest';
import { readSource } from '#core/readers/receive';
import { paragraph } from '../letterhead/make-letterhead.ts';
import { type More, section, styled, text, wordOf } from './make-word.ts';

const mark = (id: number, kind = 'footnote', own = ''): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"${own && ' w:customMarkFollows="1"'}/>${own && `<w:t>${own}</w:t>`}</w:r>`;
const note = (id: number, ...paragraphs: string[]): string =>
  `<w:footnote w:id="${id}">${paragraphs.map(words => `<w:p><w:r><w:footnoteRef/></w:r>${text(` ${words}`)}</w:p>`).join('')}</w:footnote>`;
const endnote = (id: number, words: string): string => note(id, words).replaceAll('footnote', 'endnote');

const TITLE = 'Harbour opens a pier for forty boats';
const body = (first: string, second: string): string =>
  `${paragraph(TITLE)}<w:p>${text('The harbour of Quenby opened a pier for forty boats')}${first}${text(' on Monday. All of them came at once.')}${second}${text(' It is open.')}</w:p>`;
const READ = [
  TITLE,
  'The harbour of Quenby opened a pier for forty boats on Monday. All of them came at once. It is open.',
];

async function read(xml: string, more: More) {
  const { value, diagnostics } = await readSource(wordOf(xml, more), 'release.docx', {});
  const lines = value.structure.map(({ role, span }) => `${role}: ${value.text.slice(...span)}`);
  return { lines, messages: diagnostics.map(({ code, message }) => `${code}: ${message}`), structure: value.structure };
}

describe('the notes of a Word document', () => {
  test('stand at the end, in the order of their marks, and leave the sentences whole', async () => {
    const parting = `<w:footnote w:type="separator" w:id="-1">${paragraph('')}</w:footnote>`;
    const footnotes =
      parting +
      note(1, 'See the charter of 1931.') +
      note(2, 'Boats of under 12 yards.', 'Others stay out.') +
      note(3, 'Of no mark.');
    const { lines, messages, structure } = await read(body(mark(2), mark(1)), { footnotes });
    expect(lines).toEqual([
      `headline: ${READ[0]}`,
      `body: ${READ[1]}`,
      'notes-to-editors: [1] Boats of under 12 yards.',
      'notes-to-editors: Others stay out.',
      'notes-to-editors: [2] See the charter of 1931.',
    ]);
    expect(structure[1]?.sentences).toHaveLength(3);
    expect(messages).toEqual([
      'notes-at-end: release.docx: footnotes and endnotes (2) are read at the end, and their marks are left out of the text: [1] behind “pier for forty boats”, [2] behind “them came at once.”',
    ]);
  });

  test.each<[what: string, xml: string, more: More, notes: readonly string[]]>([
    [
      'endnotes in small Roman numbers',
      body(mark(1), mark(1, 'endnote')),
      { footnotes: note(1, 'A.'), endnotes: endnote(1, 'B.') },
      ['[1] A.', '[i] B.'],
    ],
    [
      'as the settings count them',
      body(mark(1), mark(2)),
      {
        footnotes: note(1, 'A.') + note(2, 'B.'),
        settings: '<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr>',
      },
      ['[a] A.', '[b] B.'],
    ],
    [
      'as a section counts them',
      body(mark(1), '') + section({}, {}, '<w:footnotePr><w:numFmt w:val="upperRoman"/></w:footnotePr>'),
      { footnotes: note(1, 'A.') },
      ['[I] A.'],
    ],
    [
      'by marks that a person set',
      body(mark(1, 'footnote', '*'), mark(2)),
      { footnotes: note(1, 'A.') + note(2, 'B.') },
      ['[*] A.', '[1] B.'],
    ],
    [
      'each once, and none that is not there',
      body(mark(1) + mark(1) + mark(9), ''),
      { footnotes: note(1, 'A.') },
      ['[1] A.'],
    ],
    [
      'none of what was struck out',
      body(`<w:del>${mark(1)}</w:del>`, mark(2)),
      { footnotes: note(1, 'A.') + note(2, 'B.') },
      ['[1] B.'],
    ],
  ])('are told %s', async (_, xml, more, notes) => {
    const { lines } = await read(xml, more);
    expect(lines).toEqual([
      `headline: ${READ[0]}`,
      `body: ${READ[1]}`,
      ...notes.map(words => `notes-to-editors: ${words}`),
    ]);
  });

  test('stand above what stands below the pages, and are no contacts though contacts stand before them', async () => {
    const xml = `${body(mark(1), '')}${paragraph('Contact')}${paragraph('Ada Brennick')}${section({}, { default: 'f' })}`;
    const { lines } = await read(xml, {
      footnotes: note(1, 'Ask +99 555 0142 00.'),
      footers: { f: paragraph('Quay Street') },
    });
    expect(lines.slice(2)).toEqual([
      'contact: Contact',
      'contact: Ada Brennick',
      'notes-to-editors: [1] Ask +99 555 0142 00.',
      'furniture: Quay Street',
    ]);
  });

  test('begin no release, and are no title', async () => {
    const words = 'PRESS RELEASE';
    const footnotes = note(
      1,
      words,
      'Harbour shuts a pier for forty boats',
      'QUENBY, 3 March 2026 – The harbour of Quenby shut a pier for forty boats on Monday, and all of them left at once, as everybody says.',
    );
    const { lines } = await read(styled('T', TITLE) + body(mark(1), ''), { footnotes, styles: '' });
    expect(lines.filter(line => line.startsWith('notes-to-editors'))).toHaveLength(3);
  });
});
