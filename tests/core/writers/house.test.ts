import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Doc } from '#core/doc';
import { readLogo } from '#core/house/logo';
import { Theme } from '#core/theme';
import { writers } from '#core/writers/index';
import type { Fonts, HouseFiles } from '#core/writers/writer';
import { pngOf } from '../house/make-picture.ts';
import { partsOf } from './docx/read-docx.ts';
import { fonts } from './pdf/make-pdf.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { sampleNote, sampleReport } from './sample-docs.ts';

const svg = readFileSync(new URL('../../../examples/house/logo.svg', import.meta.url));
const house = (bytes: Uint8Array): HouseFiles => ({
  logo: readLogo(bytes, 'logo', 'The “Meridian” & Co'),
  families: { serif: 'Meridian Serif', sans: null },
});
const theme = Theme.parse({ marking: { scheme: 'TLP' }, colours: { accent: '#1F5C4A' } });

const styled = (doc: Doc): Doc => ({
  ...doc,
  furniture: {
    ...doc.furniture,
    header: 'The House Above',
    footer: 'The House Below',
    marking: 'TLP:RED',
    markedTwice: true,
  },
});
const documents = [
  { name: 'note', doc: styled(sampleNote) },
  { name: 'report', doc: styled(sampleReport) },
];
const write = async (format: keyof typeof writers, doc: Doc, files = house(svg)) =>
  (await (await writers[format].load())(doc, { theme, fonts: async () => fonts, attachments: [], house: files })).value;

describe.each(documents)('the house style of a $name', ({ doc }) => {
  test('stands on every page of the PDF: its lines, and the marking above and below', async () => {
    const { pages, decoration } = await readPdf(await write('pdf', doc));
    expect(pages).toBeGreaterThan(1);
    for (let page = 1; page <= pages; page++) {
      const words = decoration.filter(read => read.page === page).map(({ text }) => text);
      expect(words.filter(text => text === 'TLP:RED')).toHaveLength(2);
      expect(words.join('')).toContain('The House Above');
      expect(words.join('')).toContain('The House Below');
    }
  });

  test.each([
    ['drawn', svg],
    ['of pixels', pngOf(60, 20)],
  ])('has a logo that is %s, and read aloud before the kind of document', async (_, bytes) => {
    const files = house(bytes);
    const { roles, alternatives } = await readPdf(await write('pdf', doc, files));
    expect(roles).toContain('Figure');
    expect(alternatives).toContain('The “Meridian” & Co');
    const html = new TextDecoder().decode(await write('html', doc, files));
    expect(html).toMatch(
      /<p class="kind"><img class="logo" src="data:image\/(?:png|svg\+xml);base64,[^"]+" alt="The “Meridian” &amp; Co" width="106" height="(?:38|35)">/,
    );
    expect(html).toContain('img-src data:; ');
    const parts = partsOf(await write('docx', doc, files));
    const document = parts['word/document.xml'] ?? '';
    expect(document.indexOf('<w:pStyle w:val="Logo"/>')).toBeGreaterThan(0);
    expect(document.indexOf('<w:pStyle w:val="Logo"/>')).toBeLessThan(document.indexOf('"DocumentKind"'));
    expect(document).toContain('descr="The “Meridian” &amp; Co"');
  });

  test('is drawn in lines in the PDF, not in pixels', async () => {
    const pdf = new TextDecoder('latin1').decode(await write('pdf', doc));
    expect(pdf).not.toContain('/Subtype /Image');
    expect(new TextDecoder('latin1').decode(await write('pdf', doc, house(pngOf(60, 20))))).toContain(
      '/Subtype /Image',
    );
  });

  test('is in the styles of the DOCX: colours of the scheme, typeface of the house, logo once as SVG and once as PNG', async () => {
    const bytes = await write('docx', doc);
    const parts = partsOf(bytes);
    const marking = /<w:style [^>]*w:styleId="Marking".*?<\/w:style>/s.exec(parts['word/styles.xml'] ?? '')?.[0];
    expect(marking).toContain('<w:color w:val="FF2B2B"/>');
    expect(marking).toContain('w:fill="000000"');
    expect(parts['word/styles.xml']).toContain('w:ascii="Meridian Serif"');
    expect(parts['word/styles.xml']).not.toContain('w:ascii="Cambria"');
    const media = Object.keys(unzipSync(bytes)).filter(path => path.startsWith('word/media/'));
    expect(media.map(path => path.split('.').at(-1)).sort()).toEqual(['png', 'svg']);
    const furniture = Object.entries(parts).filter(([path]) => /^word\/(?:header|footer)\d/.test(path));
    for (const [path, xml] of furniture) expect(xml, path).toContain('TLP:RED');
  });

  test('is in the HTML: colours of the scheme, typeface first, and the marking on every printed page', async () => {
    const html = new TextDecoder().decode(await write('html', doc));
    expect(html).toContain('--serif:"Meridian Serif","Source Serif 4"');
    expect(html).toContain('.furniture .marking{color:#FF2B2B;background:#000000');
    expect(html.match(/<span class="marking">TLP:RED<\/span>/g)).toHaveLength(2);
    expect(html).toMatch(/@page\{@top-left\{content:"TLP:RED · /);
  });

  test.each(['pdf', 'docx', 'html'] as const)('gives the same %s again, in the same process', async format => {
    expect(await write(format, doc)).toEqual(await write(format, doc));
  });
});

test('letters that the typeface of the house has not are set in ours, and none is lost', async () => {
  const face = new Uint8Array(
    readFileSync(new URL('../../../templates/fonts/PlexSansArabic-Regular.ttf', import.meta.url)),
  );
  const foreign = { ...fonts, serif: face, serifBold: face, sans: face, sansBold: face, ours: fonts };
  const pdf = await writers.pdf.load();
  const read = async (faces: Fonts) => {
    const { value } = await pdf(sampleNote, { theme, fonts: async () => faces, attachments: [] });
    return (await readPdf(value)).reads
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, '');
  };
  const words = await read(foreign);
  expect(words).toContain('▲1');
  expect([...words].sort().join('')).toBe([...(await read(fonts))].sort().join(''));
});

test('nothing of a marking can end the style sheet it is printed by', async () => {
  const hostile = '"}</style><script>alert(1)</script>\\';
  const html = new TextDecoder().decode(
    await write('html', { ...sampleNote, furniture: { ...sampleNote.furniture, marking: hostile } }),
  );
  expect(html).not.toContain('<script');
  expect(html.match(/<\/style>/g)).toHaveLength(1);
});

test('a logo takes room of the note alone: an annex of a page counts one', async () => {
  const parts = partsOf(await write('docx', styled(sampleNote)));
  const counts = Object.entries(parts)
    .filter(([path]) => /^word\/header\d/.test(path))
    .map(([, xml]) => />\s*SECTIONPAGES[\s\S]*?"separate"\/>[\s\S]*?<w:t[^>]*>(\d+)</u.exec(xml)?.[1]);
  expect(counts.sort()).toEqual(['1', '2']);
});
