import { describe, expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { readSource } from '#core/readers/receive';
import { paragraph, row } from '../letterhead/make-letterhead.ts';
import { styled, text, wordOf } from './make-word.ts';

const level = (at: number, format: string, shown: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${shown}"/></w:lvl>`;
const list = (id: number, levels: string, more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels}</w:abstractNum>`;
const use = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

const NUMBERING = [
  list(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)') + level(2, 'lowerRoman', '(%3)')),
  list(1, level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2') + level(2, 'decimal', '%1.%2.%3')),
  list(
    2,
    level(0, 'bullet', '\uF0B7') +
      level(1, 'bullet', 'o') +
      level(2, 'bullet', '\uF0A7').replace('<w:lvlText', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:lvlText'),
  ),
  list(
    3,
    level(0, 'upperRoman', '%1.') +
      level(1, 'decimal', '%1.%2', '<w:isLgl/>') +
      level(2, 'decimal', '%3)', '<w:lvlRestart w:val="1"/>'),
  ),
  list(4, level(0, 'chineseCounting', '%1、')),
  list(5, level(0, 'none', '')),
  list(6, level(0, 'arabicAlpha', '%1.')),
  list(7, level(0, 'upperLetter', 'Annex %1:'), '<w:styleLink w:val="Own"/>'),
  list(8, '', '<w:numStyleLink w:val="Own"/>'),
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map(id => use(id + 1, id)),
  use(11, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
  use(12, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'decimalZero', '%1')}</w:lvlOverride>`),
].join('');

const STYLES = `<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Liste"><w:name w:val="List Number 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Eigen"><w:name w:val="Own"/><w:basedOn w:val="Liste"/></w:style>`;

/** An item of a list, at a level. */
const item = (id: number, words: string, at = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${text(words)}</w:p>`;

const read = async (body: string) =>
  (await readSource(wordOf(body, { styles: STYLES, numbering: NUMBERING }), 'release.docx', {})).value;

describe('the items of a Word document', () => {
  test.each<[what: string, body: string, lines: readonly string[]]>([
    [
      'figures, letters and small Roman numbers, anew below each item',
      item(1, 'Ropes') +
        item(1, 'Hemp', 1) +
        item(1, 'Raw', 2) +
        item(1, 'Spun', 2) +
        item(1, 'Wire', 1) +
        item(1, 'Nets') +
        item(1, 'Silk', 1),
      ['1. Ropes', 'a) Hemp', '(i) Raw', '(ii) Spun', 'b) Wire', '2. Nets', 'a) Silk'],
    ],
    [
      'numbers of several levels',
      item(2, 'Ropes') + item(2, 'Hemp', 1) + item(2, 'Raw', 2) + item(2, 'Wire', 1),
      ['1 Ropes', '1.1 Hemp', '1.1.1 Raw', '1.2 Wire'],
    ],
    ['bullets', item(3, 'Ropes') + item(3, 'Hemp', 1) + item(3, 'Raw', 2), ['• Ropes', '◦ Hemp', '▪ Raw']],
    [
      'large Roman numbers, as plain figures where a level wants it, and counts that go on below the next item',
      item(4, 'A') + item(4, 'B') + item(4, 'C', 1) + item(4, 'D', 2) + item(4, 'E', 1) + item(4, 'F', 2),
      ['I. A', 'II. B', '2.1 C', '1) D', '2.2 E', '2) F'],
    ],
    ['Chinese numbers', item(5, '绳索') + item(5, '渔网'), ['一、 绳索', '二、 渔网']],
    ['nothing where the list shows nothing', item(6, 'Ropes'), ['Ropes']],
    ['a bullet where it is not known how a list counts', item(7, 'Ropes') + item(99, 'Nets'), ['• Ropes', '• Nets']],
    ['what a style of lists says', item(8, 'Ropes') + item(9, 'Nets'), ['Annex A: Ropes', 'Annex B: Nets']],
    ['a list that goes on', item(1, 'Ropes') + paragraph('Then.') + item(1, 'Nets'), ['1. Ropes', 'Then.', '2. Nets']],
    [
      'a list that begins anew',
      item(1, 'Ropes') + item(11, 'Nets') + item(11, 'Oars'),
      ['1. Ropes', '1. Nets', '2. Oars'],
    ],
    ['a level that a list has for itself', item(12, 'Ropes'), ['01 Ropes']],
    ['the list and level of a style', styled('Liste', 'Hemp') + styled('Eigen', 'Wire'), ['a) Hemp', 'b) Wire']],
    [
      'no number before a heading, though it counts',
      styled('berschrift1', 'Ropes') + item(2, 'Hemp', 1) + styled('berschrift1', 'Nets') + item(2, 'Silk', 1),
      ['Ropes', '1.1 Hemp', 'Nets', '2.1 Silk'],
    ],
    [
      'no number for a paragraph that was struck out',
      `${item(1, 'A')}<w:p><w:pPr><w:rPr><w:del/></w:rPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:del>${text('B')}</w:del></w:p>${item(1, 'C')}`,
      ['1. A', '2. C'],
    ],
    [
      'numbers in cells',
      row('Ropes', 'Nets').replace('<w:p>', '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
      ['1. Ropes | Nets'],
    ],
  ])('bear what Word shows: %s', async (_, body, lines) => {
    expect((await read(body)).text.split(/\n+/)).toEqual(lines);
  });

  const TITLE = paragraph('Harbour opens a pier for forty boats');
  const PROSE = 'The harbour of Quenby opened a pier for forty boats on Monday, and all of them came at once.';
  const rolesOf = async (body: string) =>
    (await read(TITLE + paragraph(PROSE) + body)).structure.map(({ role }) => role).slice(2);

  test('are items for who reads them, whatever counts them, and their numbers are no part of what they say', async () => {
    const body = item(2, 'Ropes') + item(2, 'Ropes cost 40 crowns a yard.', 1) + item(8, 'Nets for sale');
    const { text: told, structure } = await read(TITLE + paragraph(PROSE) + body);
    expect(structure.slice(2).map(({ role, sentences: [first = [0, 0]] }) => [role, told.slice(...first)])).toEqual([
      ['list-item', 'Ropes'],
      ['list-item', 'Ropes cost 40 crowns a yard.'],
      ['list-item', 'Nets for sale'],
    ]);
  });

  test('count nothing that a text tells of', async () => {
    const items = item(2, 'It trains 60 sailors') + item(2, 'boats for all', 1) + item(2, 'Ropes for 20 piers', 1);
    const { figures, text: told } = (await extraction(await read(TITLE + paragraph(PROSE) + items))).article;
    expect(figures.map(({ spans: [span = [0, 0]] }) => told.slice(...span))).toEqual(['forty', 'forty', '60', '20']);
  });

  test('are paragraphs where prose is numbered through', async () => {
    const long = `${PROSE} They will stay until the end of the month, as the harbour master said.`;
    expect(await rolesOf(item(1, long) + item(1, long))).toEqual(['body', 'body']);
  });
});

describe('the headings of a Word document', () => {
  const STYLED = `${STYLES}<w:style w:styleId="a"><w:name w:val="Title"/></w:style><w:style w:styleId="b"><w:name w:val="Subtitle"/></w:style><w:style w:styleId="c"><w:name w:val="House head"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:styleId="d"><w:name w:val="Text"/><w:basedOn w:val="c"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style><w:style w:styleId="e"><w:name w:val="toc 1"/></w:style><w:style w:styleId="f"><w:name w:val="Round"/><w:basedOn w:val="f"/></w:style>`;
  const PROSE = 'The harbour of Quenby opened a pier for forty boats on Monday, and all of them came at once.';
  const rolesOf = async (body: string) => {
    const { text: told, structure } = (await readSource(wordOf(body, { styles: STYLED }), 'release.docx', {})).value;
    return structure.map(({ role, span }) => `${role}: ${told.slice(...span)}`);
  };

  test.each<[what: string, body: string, roles: readonly string[]]>([
    [
      'a title below a longer line, with the line that explains it',
      paragraph('Winter programme of the northern coast') + styled('a', 'Pier opens') + styled('b', 'Forty boats come'),
      ['body: Winter programme of the northern coast', 'headline: Pier opens', 'subheadline: Forty boats come'],
    ],
    [
      'a title with a full stop',
      styled('a', 'Quenby opens a pier for forty boats.'),
      ['headline: Quenby opens a pier for forty boats.'],
    ],
    [
      'a title of two lines',
      `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>${text('Quenby opens')}<w:r><w:br/></w:r>${text('a pier')}</w:p>`,
      ['headline: Quenby opens a pier'],
    ],
    [
      'no title that says what the piece is, or whose',
      `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>${text('PRESS RELEASE')}<w:r><w:br/></w:r>${text('Ministry of Ports')}</w:p>${styled('berschrift1', 'Pier opens for boats')}`,
      ['notice: PRESS RELEASE', 'body: Ministry of Ports', 'headline: Pier opens for boats'],
    ],
    [
      'a heading by the name of its style, in any language',
      styled('berschrift1', 'Pier opens'),
      ['headline: Pier opens'],
    ],
    ['a heading by its level', styled('c', 'Pier opens'), ['headline: Pier opens']],
    [
      'no contents, and no style that is based on itself',
      `${styled('f', 'Pier opens')}${styled('e', 'Pier opens 1')}`,
      ['headline: Pier opens'],
    ],
  ])('above the text: %s', async (_, body, roles) => {
    expect(await rolesOf(body + paragraph(PROSE))).toEqual([...roles, `body: ${PROSE}`]);
  });

  test.each<[what: string, body: string, roles: readonly string[]]>([
    [
      'told by its style',
      styled('c', 'and what of the nets') + paragraph(PROSE),
      ['heading: and what of the nets', `body: ${PROSE}`],
    ],
    [
      'opening a part',
      styled('c', 'Notes to editors') + paragraph(PROSE),
      ['notes-to-editors: Notes to editors', `notes-to-editors: ${PROSE}`],
    ],
    [
      'not where it is text',
      styled('c', PROSE) + styled('d', 'and what of the nets'),
      [`body: ${PROSE}`, 'body: and what of the nets'],
    ],
  ])('below it: %s', async (_, body, roles) => {
    const text = styled('a', 'Quenby opens a pier') + paragraph(PROSE.repeat(3));
    expect((await rolesOf(text + body)).slice(2)).toEqual(roles);
  });
});
