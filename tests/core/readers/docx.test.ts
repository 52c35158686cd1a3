import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Failure } from '#core/failure';
import { readSource } from '#core/readers/receive';
import { processorTime } from '../../processor-time.ts';
import { paragraph, partsOf, row } from '../letterhead/make-letterhead.ts';

const STYLES = `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Liste2"><w:name w:val="Own"/><w:basedOn w:val="Liste"/></w:style></w:styles>`;

const run = (xml: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${xml}</w:r>`;
const text = (words: string, properties = ''): string => run(`<w:t xml:space="preserve">${words}</w:t>`, properties);
const styled = (style: string, words: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text(words)}</w:p>`;

function wordOf(body: string, more: Parameters<typeof partsOf>[1] = {}): Uint8Array {
  const parts = partsOf(body, more);
  const contents = new TextDecoder().decode(parts['[Content_Types].xml']);
  const styles =
    '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>';
  return zipSync({
    ...parts,
    '[Content_Types].xml': strToU8(contents.replace('</Types>', styles)),
    'word/styles.xml': strToU8(STYLES),
  });
}

const readWord = (bytes: Uint8Array, name = 'release.docx') => readSource(bytes, name, {});
const textOf = async (body: string): Promise<string> => (await readWord(wordOf(body))).value.text;

describe('a Word document', () => {
  test.each<[what: string, body: string, text: string]>([
    [
      'paragraphs, however their words are cut',
      paragraph('The har', 'bour') + paragraph('It opened.'),
      'The harbour\n\nIt opened.',
    ],
    ['entities', paragraph('Ropes &amp; sons &lt;Quenby&gt; &#8211; 1'), 'Ropes & sons <Quenby> – 1'],
    [
      'tabs and breaks',
      `<w:p>${text('Ada')}${run('<w:tab/>')}${text('Brennick')}${run('<w:br/>')}${text('Quenby')}</w:p>`,
      'Ada Brennick\nQuenby',
    ],
    ['a page that begins', `<w:p>${text('One.')}${run('<w:br w:type="page"/>')}${text('Two.')}</w:p>`, 'One.\n\nTwo.'],
    [
      'hyphens',
      `<w:p>${text('re')}${run('<w:softHyphen/>')}${text('opened, well')}${run('<w:noBreakHyphen/>')}${text('known')}</w:p>`,
      'reopened, well-known',
    ],
    [
      'items by their style',
      styled('Liste', 'Ropes') + styled('Liste2', 'Nets') + paragraph('Then.'),
      '• Ropes\n• Nets\n\nThen.',
    ],
    [
      'an item by its number',
      `<w:p><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>${text('Ropes')}</w:p>`,
      '• Ropes',
    ],
    [
      'no item where the number is taken off',
      `<w:p><w:pPr><w:pStyle w:val="Liste"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>${text('Ropes')}</w:p>`,
      'Ropes',
    ],
    [
      'a heading, counted or not',
      styled('berschrift1', 'Background') + paragraph('It is old.'),
      'Background\n\nIt is old.',
    ],
    ['rows of a table', row('Year', 'Boats') + paragraph('Then.'), 'Year | Boats\n\nThen.'],
    [
      'a page laid out by a table',
      `<w:tbl><w:tr><w:tc>${paragraph('The trust')}${paragraph('opened a pier.')}</w:tc><w:tc>${paragraph('Contact')}</w:tc></w:tr></w:tbl>`,
      'The trust\n\nopened a pier.\n\nContact',
    ],
    [
      'a box beside the text, once',
      `<w:p>${text('Text.')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph('Box.')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('Box.')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      'Text.\n\nBox.',
    ],
    [
      'fields by what they show',
      `<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText> PAGE </w:instrText>')}${text('7')}</w:p>`,
      '7',
    ],
    ['links by their words', `<w:p><w:hyperlink r:id="rId9">${text('the charter')}</w:hyperlink></w:p>`, 'the charter'],
    [
      'controls that are filled in',
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('Quenby')}</w:sdtContent></w:sdt>`,
      'Quenby',
    ],
    [
      'nothing that is hidden or to be filled in',
      `<w:p>${text('Open.')}${text(' Secret.', '<w:vanish/>')}</w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Click here')}</w:sdtContent></w:sdt>`,
      'Open.',
    ],
    [
      'lines that were wrapped before they came into Word',
      ['The harbour of Quenby has', 'opened a pier, which is', 'free for all, and will', 'stay so.', '', 'Next.']
        .map(line => paragraph(line))
        .join(''),
      'The harbour of Quenby has\nopened a pier, which is\nfree for all, and will\nstay so.\n\nNext.',
    ],
  ])('gives %s', async (_, body, wanted) => {
    expect(await textOf(body)).toBe(wanted);
  });

  test('gives tracked changes as if they were accepted, and says so', async () => {
    const body = `<w:p><w:del>${run('<w:delText>forty</w:delText>')}</w:del><w:ins>${text('Fifty')}</w:ins>${text(' boats.')}</w:p>`;
    const { value, diagnostics } = await readWord(wordOf(body));
    expect(value.text).toBe('Fifty boats.');
    expect(diagnostics.map(({ code }) => code)).toEqual(['changes-accepted']);
  });

  test('leaves notes, headers and footers out, and says so of notes', async () => {
    const notes = `<w:footnote w:type="separator" w:id="-1">${paragraph('')}</w:footnote><w:footnote w:id="1">${paragraph('See the charter.')}</w:footnote>`;
    const bytes = wordOf(paragraph('Fifty boats.'), { header: paragraph('Top'), footnotes: notes });
    const { value, diagnostics } = await readWord(bytes);
    expect(value.text).toBe('Fifty boats.');
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'release.docx: footnotes and endnotes (1) were left out of what is read',
    ]);
  });

  test('is known by what it holds where its name says nothing', async () => {
    const { value, diagnostics } = await readWord(wordOf(paragraph('Fifty boats.')), 'stdin');
    expect(value.text).toBe('Fifty boats.');
    expect(value.source.mediaType).toContain('wordprocessingml');
    expect(diagnostics.map(({ code }) => code)).toEqual(['read-as']);
  });

  test('gives back whatever words its paragraphs hold', async () => {
    const words = fc.stringMatching(/^[A-Z][a-z]{1,9}(?: [a-z&<>"'é漢🎉]{1,9}){0,6}\.$/u);
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 8 }), async told => {
        const escaped = told.map(line => line.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
        expect(await textOf(escaped.map(line => paragraph(line)).join(''))).toBe(told.join('\n\n').normalize('NFC'));
      }),
    );
  });

  test.each<[what: string, bytes: Uint8Array, kind: string, says: RegExp]>([
    [
      'is locked',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'unsupported',
      /locked with a password/,
    ],
    ['is an old .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'unsupported', /old Word document/],
    ['is a text', strToU8('Fifty boats.'), 'invalid', /no Word document/],
    ['is another zip file', zipSync({ 'a.txt': strToU8('Fifty boats.') }), 'invalid', /no Word document/],
    [
      'is broken XML',
      zipSync({ ...partsOf(''), 'word/document.xml': strToU8('<w:document><w:body>') }),
      'invalid',
      /word\/document\.xml cannot be read/,
    ],
    ['is cut off', wordOf(paragraph('Fifty boats.')).slice(0, 900), 'invalid', /no sound zip package/],
    [
      'is a bomb',
      zipSync({ ...partsOf(''), 'word/document.xml': new Uint8Array(9e6) }),
      'too-large',
      /unpacks to more than 20 MiB, or to over 100 times/,
    ],
    ['says nothing', wordOf(paragraph('')), 'invalid', /holds no text/],
    ['has no bytes', new Uint8Array(), 'invalid', /is empty/],
    ['is too large', new Uint8Array(2 * 2 ** 20 + 1), 'too-large', /over 2 MiB/],
  ])('is refused where it %s', async (_, bytes, kind, says) => {
    const failure = await readWord(bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect([(failure as Failure).kind, (failure as Failure).message]).toEqual([kind, expect.stringMatching(says)]);
  });

  test('is read in linear time', async () => {
    const many = (count: number, told: (words: string) => string) =>
      Array.from({ length: count }, (_, at) => told(`Boat ${(at * 7919) % 9973} of ${at}. `)).join('');
    const bytes = wordOf(`<w:p>${many(5_000, text)}</w:p>${many(2_000, paragraph)}`);
    const spent = processorTime();
    await readWord(bytes);
    expect(spent()).toBeLessThan(2500);
  });
});
