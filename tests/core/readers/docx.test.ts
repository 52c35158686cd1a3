import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Failure } from '#core/failure';
import { readSource } from '#core/readers/receive';
import { processorTime } from '../../processor-time.ts';
import { paragraph, partsOf, row } from '../letterhead/make-letterhead.ts';
import { field, wordOf as packed, partsOfWord, run, section, styled, text } from './make-word.ts';

const STYLES = `<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Liste2"><w:name w:val="Own"/><w:basedOn w:val="Liste"/></w:style>`;

const wordOf = (body: string): Uint8Array => packed(body, { styles: STYLES });
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
      'rows that tabs and blanks set, and no others',
      `<w:p>${text('Town')}${run('<w:tab/>')}${text('2026')}${run('<w:tab/>')}${text('2025')}</w:p><w:p>${text('Asmer     12     9')}</w:p><w:p>${text('Sorrel')}${run('<w:tab/>')}${text('1,200')}</w:p><w:p>${text('Tel')}${run('<w:tab/>')}${text('01 234 567')}</w:p>`,
      'Town | 2026 | 2025\n\nAsmer | 12 | 9\n\nSorrel | 1,200\n\nTel 01 234 567',
    ],
    ['labels beside what they label', row('When:', 'Monday, 3 March', 'Boats'), 'When: Monday, 3 March | Boats'],
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
      'a field that nothing ends',
      `<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText> REF </w:instrText>')}${text('7')}</w:p>`,
      '7',
    ],
    ['fields by what they show', `<w:p>${text('See ')}${field('REF annex', text('annex 4'))}.</w:p>`, 'See annex 4'],
    [
      'fields within fields, and none that stand in the code of another',
      `<w:p>${field(`IF </w:instrText></w:r>${field('MERGEFIELD who', text('Ada'))}<w:r><w:instrText> = ""`, field('HYPERLINK "http://quay.example"', text('the quay')))}${text(' of Quenby')}</w:p>`,
      'the quay of Quenby',
    ],
    [
      'plain fields',
      `<w:p>${text('Quenby, ')}<w:fldSimple w:instr=" DOCPROPERTY day ">${text('3 March')}</w:fldSimple></w:p>`,
      'Quenby, 3 March',
    ],
    [
      'a field over two paragraphs',
      `<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText>QUOTE</w:instrText>')}${run('<w:fldChar w:fldCharType="separate"/>')}${text('One.')}</w:p><w:p>${text('Two.')}${run('<w:fldChar w:fldCharType="end"/>')}${text(' Three.')}</w:p>`,
      'One.\n\nTwo. Three.',
    ],
    ['no numbers of pages', `<w:p>${text('Page ')}${field('PAGE', text('7'))}</w:p>${paragraph('Text.')}`, 'Text.'],
    [
      'smart tags',
      `<w:p><w:smartTag w:element="place"><w:smartTagPr/>${text('Quenby')}</w:smartTag>${text(' opens.')}</w:p>`,
      'Quenby opens.',
    ],
    [
      'a control within a line',
      `<w:p>${text('On ')}<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>${text('3 March')}</w:sdtContent></w:sdt>${text('.')}</w:p>`,
      'On 3 March.',
    ],
    [
      'a control around a cell',
      `<w:tbl><w:tr><w:sdt><w:sdtPr/><w:sdtContent><w:tc>${paragraph('Year')}</w:tc></w:sdtContent></w:sdt><w:tc>${paragraph('Boats')}</w:tc></w:tr></w:tbl>`,
      'Year | Boats',
    ],
    ['custom tags', `<w:customXml w:element="a">${paragraph('Quenby')}</w:customXml>`, 'Quenby'],
    [
      'no contents in a control',
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Contents')}</w:sdtContent></w:sdt>${paragraph('Text.')}`,
      'Text.',
    ],
    [
      'signs of other faces',
      `<w:p>${text('Sand ')}${run('<w:sym w:font="Symbol" w:char="F0B3"/>')}${text(' 2 ')}${run('<w:sym w:font="Symbol" w:char="F06D"/>')}${text('m ')}${run('<w:sym w:font="Wingdings" w:char="F0E0"/>')}${run('<w:sym w:font="Arial" w:char="20AC"/>')}${text('\uF0B7', '<w:rFonts w:ascii="Symbol"/>')}</w:p>`,
      'Sand ≥ 2 μm →€•',
    ],
    [
      'raised figures as such, and raised letters plainly',
      `<w:p>${text('10')}${text('6', '<w:vertAlign w:val="superscript"/>')}${text(' boats on the 3')}${text('rd', '<w:vertAlign w:val="superscript"/>')}${text(', CO')}${text('2', '<w:vertAlign w:val="subscript"/>')}</w:p>`,
      '10⁶ boats on the 3rd, CO2',
    ],
    [
      'words without how they are pronounced',
      `<w:p><w:r><w:ruby><w:rubyPr/><w:rt>${text('gǎng')}</w:rt><w:rubyBase>${text('港')}</w:rubyBase></w:ruby></w:r>${text('口')}</w:p>`,
      '港口',
    ],
    [
      'comments and sections of XML as XML has them',
      `<w:p><w:r><w:t>Ro<!-- no -->pes <![CDATA[& <nets>]]></w:t></w:r></w:p>`,
      'Ropes & <nets>',
    ],
    ['hidden words that are hidden no longer', `<w:p>${text('Open.', '<w:vanish w:val="0"/>')}</w:p>`, 'Open.'],
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

  test('says which day Word fills in anew', async () => {
    const body = `<w:p>${text('Quenby, ')}${field('DATE \\@ "d MMMM yyyy"', text('3 March 2026'))}</w:p>${paragraph('Fifty boats.')}`;
    const { value, diagnostics } = await readWord(wordOf(body));
    expect(value.text).toBe('Quenby, 3 March 2026\n\nFifty boats.');
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'renewed-day: release.docx: Word fills in “3 March 2026” anew when the document is opened or saved; it is read as it was last saved',
    ]);
  });

  test('says that a sign could not be read', async () => {
    const { value, diagnostics } = await readWord(
      wordOf(`<w:p>${run('<w:sym w:font="Webdings" w:char="F0FF"/>')}${text('Boats.')}</w:p>`),
    );
    expect(value.text).toBe('Boats.');
    expect(diagnostics.map(({ code }) => code)).toEqual(['unreadable-characters']);
  });

  test('believes none of its properties', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Old template</dc:title><dc:creator>Bo Lind</dc:creator><dcterms:created>2019-01-02T03:04:05Z</dcterms:created></cp:coreProperties>';
    const parts = {
      ...partsOfWord(paragraph('Fifty boats came to the harbour of Quenby on Monday.')),
      'docProps/core.xml': strToU8(core),
    };
    const { value } = await readWord(zipSync(parts));
    expect(value.declared).toEqual({});
    expect(value.text).not.toContain('Old template');
  });

  test('is known by what it holds where its name says nothing', async () => {
    const { value, diagnostics } = await readWord(wordOf(paragraph('Fifty boats.')), 'stdin');
    expect(value.text).toBe('Fifty boats.');
    expect(value.source.mediaType).toContain('wordprocessingml');
    expect(diagnostics.map(({ code }) => code)).toEqual(['read-as']);
  });

  test('gives back whatever words its paragraphs hold', async () => {
    const words = fc.stringMatching(/^[A-Z][a-z]{1,9}(?: [a-z&<>"'éж🎉]{1,9}){0,6}\.$/u);
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

  const many = (count: number, told: (words: string) => string) =>
    Array.from({ length: count }, (_, at) => told(`Boat ${(at * 7919) % 9973} of ${at}. `)).join('');
  const begin = run('<w:fldChar w:fldCharType="begin"/>');
  const item = (words: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr></w:pPr>${text(words)}</w:p>`;
  const mark = (words: string) =>
    `${text(words)}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="${words.length % 3}"/></w:r>`;
  const levels = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="8"><w:lvlText w:val="${'%9.'.repeat(9000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

  test.each<[what: string, bytes: () => Uint8Array]>([
    ['runs and paragraphs', () => wordOf(`<w:p>${many(5_000, text)}</w:p>${many(2_000, paragraph)}`)],
    ['fields that nothing ends', () => wordOf(`<w:p>${many(9_000, words => begin + text(words))}</w:p>`)],
    [
      'fields within fields',
      () =>
        wordOf(
          `<w:p>${many(4_000, words => begin + text(words))}${run('<w:fldChar w:fldCharType="end"/>').repeat(4_000)}</w:p>${paragraph('Boats.')}`,
        ),
    ],
    [
      'marks of notes',
      () =>
        packed(`<w:p>${many(5_000, mark)}</w:p>`, {
          footnotes: `<w:footnote w:id="1">${paragraph('Note.')}</w:footnote>`,
        }),
    ],
    ['items', () => packed(many(4_000, item), { numbering: levels })],
    [
      'what is set apart',
      () =>
        wordOf(
          `<w:p>${many(4_000, words => text(words) + run('<w:tab/>'))}</w:p>${many(1_000, words => `<w:p>${text(words)}${run('<w:tab/>')}${text(words)}</w:p>`)}`,
        ),
    ],
    [
      'sections with footers',
      () =>
        packed(
          many(2_000, words => `<w:p><w:pPr>${section({}, { default: 'f' })}</w:pPr>${text(words)}</w:p>`),
          { footers: { f: `<w:p>${many(4_000, words => text(words) + run('<w:tab/>'))}</w:p>` } },
        ),
    ],
    ['the same line again', () => wordOf(paragraph('Ropes').repeat(9_000))],
  ])('is read in linear time: %s', async (_, bytes) => {
    const given = bytes();
    const spent = processorTime();
    await readWord(given);
    expect(spent()).toBeLessThan(2500);
  });
});
