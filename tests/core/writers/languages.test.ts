import { readdirSync, readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { readArticle } from '#app/convert';
import type { Doc } from '#core/doc';
import { ourTheme as theme } from '#core/theme';
import { write as writeHtml } from '#core/writers/html/write';
import type { Fonts, Script } from '#core/writers/writer';
import type { LabelTag } from '#templates/index';
import { allLabels, articleOf, compose, FIXTURES } from '../../templates/commissioned.ts';
import { wordsOf } from '../words.ts';
import { make as makeDocx, paragraphsOf, partsOf } from './docx/read-docx.ts';
import { fonts, freshFonts, make as makePdf, noteOf, paragraphOf, sectionOf } from './pdf/make-pdf.ts';
import { readPdf } from './pdf/read-pdf.ts';

const folder = new URL('languages/', FIXTURES);

const sources = await Promise.all(
  readdirSync(folder).map(async name => {
    const bytes = new Uint8Array(readFileSync(new URL(`${name}/source.txt`, folder)));
    return { name, article: (await readArticle(bytes, `${name}.txt`, {})).value };
  }),
);

/** White space apart, and marks that only direct. */
const bare = (words: string): string => words.replace(/[\s\u200E\u200F\u2066-\u2069]+/g, '');

const wanted = (doc: Doc): string => bare(wordsOf(doc).body);

async function inPdf(doc: Doc): Promise<string> {
  const { reads } = await readPdf((await makePdf(doc)).value);
  const told = reads.filter(({ roles }) => !['Contents', 'Reference', 'Note'].some(role => roles.includes(role)));
  return bare(told.map(({ text }) => text).join(''));
}

async function inDocx(doc: Doc): Promise<string> {
  const paragraphs = paragraphsOf(partsOf(await makeDocx(doc)));
  const told = paragraphs.filter(({ style }) => !/^TOC/.test(style));
  return bare(told.map(({ number, text }) => number + text).join(''));
}

async function inHtml(doc: Doc): Promise<string> {
  const fonts = () => Promise.reject(new Error('a page of HTML embeds no fonts'));
  const { value } = await writeHtml(doc, { theme, fonts, attachments: [] });
  const [, main = ''] = /<main>([\s\S]*)<\/main>/.exec(new TextDecoder().decode(value)) ?? [];
  const told = main.replace(/<nav[\s\S]*?<\/nav>|<sup>[\s\S]*?<\/sup>/g, '').replace(/<[^>]*>/g, '');
  return bare(
    told.replace(
      /&(?:amp|lt|gt|quot|#39);/g,
      sign => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' })[sign] ?? "'",
    ),
  );
}

const tags = Object.keys(allLabels) as LabelTag[];
const shorePower = articleOf('shore-power');
const cases = [
  ...tags.map(labels => ({ template: 'briefing-note' as const, labels, name: 'shore-power', article: shorePower })),
  // Letters of English, French and Spanish are alike to a writer: one report does for them.
  ...(['en', 'ru', 'zh', 'ar'] as const).map(labels => ({
    template: 'report' as const,
    labels,
    name: 'shore-power',
    article: shorePower,
  })),
  // A note with labels that run one way, a report with labels that run the other.
  ...sources.flatMap(source => [
    { template: 'briefing-note' as const, labels: 'en' as const, ...source },
    { template: 'report' as const, labels: 'ar' as const, ...source },
  ]),
];

test.each(cases)(
  'a $template of $name with labels in $labels holds the words of the document in the order they are read in, as PDF, DOCX and HTML',
  async ({ template, labels, article }) => {
    const doc = { ...compose(template, article, { labels: allLabels[labels] }), pages: null };
    expect(await inPdf(doc)).toBe(wanted(doc));
    expect(await inDocx(doc)).toBe(wanted(doc));
    expect(await inHtml(doc)).toBe(wanted(doc));
  },
);

const english = compose('briefing-note', articleOf('shore-power'));
const arabic = compose('briefing-note', articleOf('shore-power'), { labels: allLabels.ar });

/** Fonts whose other scripts may be asked for by name only. */
const only = (...allowed: readonly Script[]): Fonts => {
  const held = (script: Script) =>
    allowed.includes(script) ? fonts.scripts[script] : () => Promise.reject(new Error(`${script} was asked for`));
  return { ...fonts, scripts: { arabic: held('arabic'), chinese: held('chinese') } };
};

test.each([
  ['none', english, []],
  ['Arabic', arabic, ['arabic']],
  ['Chinese', compose('briefing-note', articleOf('shore-power'), { labels: allLabels.zh }), ['chinese']],
] as const)('a PDF asks for the faces of the scripts it needs, and no others: %s', async (_, doc, needed) => {
  await expect(makePdf(doc, { faces: only(...needed) })).resolves.toBeDefined();
  if (needed.length > 0) await expect(makePdf(doc, { faces: only() })).rejects.toThrow('was asked for');
});

/** Where a text starts and ends, from the left edge of the first page. */
async function placeOf(pdf: Uint8Array, text: string): Promise<{ start: number; end: number; width: number }> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0, useSystemFonts: false });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent();
  const found = items.find(item => 'str' in item && item.str.trim().startsWith(text));
  const { width } = page.getViewport({ scale: 1 });
  await task.destroy();
  if (!found || !('str' in found)) throw new Error(`“${text}” is not on the page`);
  return { start: found.transform[4], end: found.transform[4] + found.width, width };
}

test('a page from right to left mirrors one from left to right, and sentences from left to right keep their own way there', async () => {
  const [here, there] = [(await makePdf(english)).value, (await makePdf(arabic)).value];
  for (const [own, other] of [
    [english.kind, arabic.kind],
    ['Key points', allLabels.ar.sections.keyPoints],
    [allLabels.en.glance.what, allLabels.ar.glance.what],
  ] as const) {
    const [left, right] = [await placeOf(here, own), await placeOf(there, other)];
    expect(right.width - right.end).toBeCloseTo(left.start, 0);
  }
  const line = 'Nine of the 11 cities of the Kalle Sound';
  const [left, right] = [await placeOf(here, line), await placeOf(there, line)];
  expect(right.end - right.start).toBeCloseTo(left.end - left.start, 1);
  expect(right.start).toBeLessThan(left.start);
});

test('a PDF of Arabic is the same bytes, and gives its text back, whatever was written before it', async () => {
  const first = (await makePdf(arabic, { faces: await freshFonts() })).value;
  for (const { article } of sources) await makePdf(compose('report', article, { labels: allLabels.ar }));
  expect(Buffer.from((await makePdf(arabic)).value).equals(Buffer.from(first))).toBe(true);
});

const said = (text: string): Doc => noteOf(sectionOf('letters', paragraphOf(text)));

test.each([
  ['lam and alef', 'إلى الخلاصة ولا بالآلات'],
  ['vowel signs and doubled letters', 'بِسْمِ الأمّة ليلًا وليلاً جسرٌ آتٍ.'],
  ['brackets and quotation marks', 'قال (المدير): «نعم» [ثم] مضى'],
  ['numbers and words from left to right', 'في 8 يونيو 2026، عبر صندوق BRF (نحو 12%).'],
  ['Persian', 'می‌خواهم چای بنوشم'.replace('\u200c', '')],
  ['Chinese quotations', '他说：“湖已经察觉到了。”——《日报》……'],
  ['both in one line', 'Ms. Haddad (سميرة حداد) met Mr. Lin (林海燕), “at last”.'],
])('copied text is the text: %s', async (_, text) => {
  expect(await inPdf(said(text))).toBe(wanted(said(text)));
});

test('a letter that the faces of a script do not have is named, and the PDF refused', async () => {
  await expect(makePdf(said('他叫𠮷龘'))).rejects.toMatchObject({
    kind: 'unsupported',
    message: expect.stringMatching(/𠮷 \(U\+20BB7\).*龘 \(U\+9F98\)/),
  });
  await expect(makePdf(said('تم 😀'))).resolves.toMatchObject({ diagnostics: [{ code: 'picture-left-out' }] });
});

test('words that only direct never reach the page, and override nothing', async () => {
  expect(await inPdf(said('The \u202eabc\u202c and \u2067سلام\u2069 done'))).toContain(bare('The abc and سلام done'));
});

test('DOCX: sentences, cells and runs take their direction', async () => {
  const xml = partsOf(await makeDocx(arabic))['word/document.xml'] ?? '';
  const paragraphs = paragraphsOf({ 'word/document.xml': xml });
  const point = paragraphs.find(({ style }) => style === 'BottomLine');
  const name = paragraphs.find(({ text }) => /^\u200EKalle Sound Council \(KSC\)/.test(text));
  const label = paragraphs.find(({ text }) => text === allLabels.ar.sections.keyPoints);
  expect(point?.text).toContain('Nine of the 11');
  expect(point?.xml).not.toContain('<w:bidi/>');
  expect(name?.xml).toContain('<w:bidi/>');
  expect(name?.text).toMatch(/\u200EKalle Sound Council \(KSC\)\u200E/);
  expect(label?.xml).toContain('<w:rtl/>');
  expect(point?.xml).not.toContain('<w:rtl/>');
});

test('HTML: a page has its direction, and sentences that run the other way have theirs', async () => {
  const fonts = () => Promise.reject(new Error('a page of HTML embeds no fonts'));
  const html = new TextDecoder().decode((await writeHtml(arabic, { theme, fonts, attachments: [] })).value);
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<li class="item against" dir="ltr">');
  expect(html).toMatch(/<span lang="en" dir="ltr">[\w\s]+\s<b class="number">[\w\s,.]+<\/b><\/span>/);
});
