import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Doc } from '#core/doc';
import { Theme, ourTheme as theme } from '#core/theme';
import { write } from '#core/writers/docx/write';
import { wordsOf } from '../words.ts';
import { bare, documents, wanted } from './documents.ts';
import { attribute, make, paragraphsOf, partsOf, readWords, textIn, unescaped } from './docx/read-docx.ts';
import { noteOf, paragraphOf, sectionOf, tableOf } from './pdf/make-pdf.ts';
import { sampleNote, sampleReport } from './sample-docs.ts';
import { marks, saysEverywhere } from './saying.ts';

const SEED = 20270203;

test('small words of a section stand behind its label in a note, below it in a report', async () => {
  const noted = (section: Block): Block =>
    section.kind === 'section' ? { ...section, note: '3 of 14 shown; all are in the report' } : section;
  const section = sectionOf('people', tableOf([['Ada', 'Chair', 'Mallow Bay']]));
  const [note, report] = (['note', 'report'] as const).map((design): Doc => ({ ...noteOf(noted(section)), design }));
  const told = async (doc: Doc | undefined) =>
    doc ? paragraphsOf(partsOf(await make(doc))).filter(({ xml }) => xml.includes('3 of 14')) : [];
  expect((await told(note)).map(({ style }) => style)).toEqual(['Heading1']);
  expect((await told(report)).map(({ style }) => style)).toEqual(['SectionNote']);
});

describe.each(documents)('the DOCX of $name', ({ doc }) => {
  test('uses only styles that it defines, and no formatting beside them', async () => {
    const parts = partsOf(await make(doc));
    const styles = parts['word/styles.xml'] ?? '';
    const defined = new Set([...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id));
    const body = parts['word/document.xml'] ?? '';
    const used = [...body.matchAll(/<w:(?:[pr]|tbl)Style w:val="([^"]+)"/g)].map(([, id]) => id);
    expect(used.filter(id => !defined.has(id))).toEqual([]);
    expect(used.length).toBeGreaterThan(10);
    expect(body).not.toMatch(/<w:(?:rFonts|sz|color|b|i|u|shd|pBdr|jc|tblBorders|tblCellMar) /);
    expect(body.match(/<w:tblStyle /g)?.length).toBe(body.match(/<w:tbl>/g)?.length);
    expect(styles.match(/w:styleId="([^"]+)"/g)).toHaveLength(defined.size);
  });

  test('has a place for every link inside it, and each place once', async () => {
    const body = partsOf(await make(doc))['word/document.xml'] ?? '';
    const places = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name);
    const links = [...body.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(places).size).toBe(places.length);
    expect(links.filter(name => !places.includes(name))).toEqual([]);
  });

  test('counts tables and names sections by fields that show what they come to', async () => {
    const parts = partsOf(await make(doc));
    const body = parts['word/document.xml'] ?? '';
    const whole = body + (parts['word/footnotes.xml'] ?? '');
    const fields = [
      ...whole.matchAll(
        /<w:instrText [^>]*> (SEQ|REF) (\S+)[^<]*<[\s\S]*?"separate"\/><\/w:r>([\s\S]*?)<w:r><w:fldChar/g,
      ),
    ].map(([, kind, name = '', shown = '']) => ({ kind, name, shown: textIn(shown) }));
    const counted = fields.filter(({ kind }) => kind === 'SEQ');
    expect(counted.map(({ shown }) => shown)).toEqual(counted.map((_, index) => String(index + 1)));
    for (const { shown } of counted) expect(body).toContain(`w:name="_RefTable${shown}"`);
    const headings = paragraphsOf(parts);
    for (const { name, shown } of fields.filter(({ kind }) => kind === 'REF'))
      expect(headings.find(({ xml }) => xml.includes(`w:name="${name}"`))?.number).toBe(shown);
  });

  test('has rows that do not split, widths that add up, and a head that comes again', async () => {
    const body = partsOf(await make(doc))['word/document.xml'] ?? '';
    for (const [table] of body.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)) {
      const rows = [...table.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map(([row]) => row);
      expect(rows.filter(row => !row.includes('<w:cantSplit/>'))).toEqual([]);
      const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      expect(columns.reduce((sum, width) => sum + width, 0)).toBe(Number(attribute(table, 'w:tblW', 'w:w')));
      if (table.includes('"TableHead"') && !table.includes('"TableGroup"')) expect(rows[0]).toContain('<w:tblHeader/>');
    }
  });

  test('tells each caution once, as a comment at the first place that bears its mark', async () => {
    const parts = partsOf(await make(doc));
    const comments = [...(parts['word/comments.xml'] ?? '').matchAll(/<w:comment [\s\S]*?<\/w:comment>/g)];
    const body = parts['word/document.xml'] ?? '';
    const cautions = new Set([...wordsOf(doc).body.matchAll(/▲(\d+)/g)].map(([, number]) => number));
    expect(new Set(comments.map(([xml]) => /▲(\d+)/.exec(textIn(xml))?.[1]))).toEqual(cautions);
    for (const [xml] of comments) {
      const id = attribute(xml, 'w:comment', 'w:id');
      expect(attribute(xml, 'w:comment', 'w:date')).toContain(`${doc.preparedOn}T00:00:00`);
      for (const part of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
        expect(body.split(`<w:${part} w:id="${id}"/>`)).toHaveLength(2);
    }
  });

  test('is the same bytes every time', async () => {
    expect(Buffer.from(await make(doc)).equals(Buffer.from(await make(doc)))).toBe(true);
  });
});

describe('a report', () => {
  const parts = make(sampleReport).then(partsOf);

  test('has headings that Word numbers itself', async () => {
    const headings = paragraphsOf(await parts).filter(({ style }) =>
      /^(?:Heading\d|(?:Next)?AnnexHeading)$/.test(style),
    );
    expect(headings.map(({ style, number, text }) => `${style} ${number} ${text}`)).toEqual([
      'Heading1 1 Executive summary',
      'Heading1 2 Detailed account',
      'Heading2 2.1 Announcement',
      'Heading3  What was said',
      'Heading2 2.2 What follows',
      'Heading1 3 Figures and claims',
      'Heading1 4 Timeline and what is next',
      'Heading1 5 Verification notes',
      'AnnexHeading A Numbered source text',
      'NextAnnexHeading B Glossary',
      'NextAnnexHeading C Provenance',
    ]);
  });

  test('keeps a number that counting would not come to', async () => {
    const blocks = sampleReport.blocks.map(block =>
      block.kind === 'section' && block.number === '4' ? { ...block, number: '7' } : block,
    );
    const doc = { ...sampleReport, blocks };
    const found = partsOf(await make(doc));
    expect(readWords(found)).toEqual(wanted(doc));
    expect(paragraphsOf(found).find(({ style, text }) => style === 'Heading1' && text.startsWith('7'))?.xml).toContain(
      '<w:numId w:val="0"/>',
    );
  });

  test('has contents that are there without a question to the reader', async () => {
    const body = (await parts)['word/document.xml'] ?? '';
    const entries = paragraphsOf(await parts).filter(({ style }) => style === 'TOC1');
    const lines = entries.map(({ text }) => text.split('\t'));
    expect(lines.map(([number, label]) => `${number} ${label}`)).toContain('2 Detailed account');
    expect(lines).toHaveLength(8);
    const pages = lines.map(([, , page]) => Number(page));
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(pages[0]).toBe(2);
    expect(body.match(/ PAGEREF _Toc\d{8} \\h /g)).toHaveLength(8);
    expect(body).toContain(' TOC ');
    expect(body + (await parts)['word/settings.xml']).not.toMatch(/updateFields|w:dirty/);
  });

  test('has headings that are changed by changing their styles: nothing is set beside the style', async () => {
    const headings = paragraphsOf(await parts).filter(({ style }) =>
      /^(?:Heading\d|(?:Next)?AnnexHeading)$/.test(style),
    );
    expect(headings.length).toBeGreaterThan(8);
    for (const { xml } of headings) {
      expect(xml).toMatch(/<w:pPr><w:pStyle w:val="\w+"\/>(?:<w:numPr>.{1,60}<\/w:numPr>)?<\/w:pPr>/);
      expect(xml).not.toContain('<w:rPr>');
    }
  });

  test('asks the drafter in content controls, which one click selects', async () => {
    const prompts = [...((await parts)['word/document.xml'] ?? '').matchAll(/<w:sdt>[\s\S]*?<\/w:sdt>/g)];
    expect(prompts.length).toBeGreaterThan(3);
    const ids = prompts.map(([xml]) => attribute(xml, 'w:id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const [xml] of prompts) {
      expect(xml).toContain('<w:showingPlcHdr/>');
      expect(attribute(xml, 'w:alias')).not.toBe('');
      expect(textIn(xml)).not.toBe('');
    }
  });

  test('has a tick-list of its cautions', async () => {
    const cautions = paragraphsOf(await parts).filter(({ style }) => style === 'CautionCheck');
    expect(cautions.map(({ text }) => text.slice(0, 2))).toEqual(['▲1', '▲2', '▲3', '▲4']);
    for (const { xml } of cautions) expect(xml).toContain('<w:numPr>');
    expect((await parts)['word/numbering.xml']).toContain('w:val="☐"');
  });

  test('has footnotes that are notes, one for each reference', async () => {
    const body = (await parts)['word/document.xml'] ?? '';
    const notes = (await parts)['word/footnotes.xml'] ?? '';
    const references = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
    expect(references).toEqual(['1', '2', '3', '4', '5']);
    for (const id of references) expect(notes).toContain(`<w:footnote w:id="${id}">`);
  });

  test('says the language of words that are not in the language of the labels', async () => {
    const body = (await parts)['word/document.xml'] ?? '';
    expect(body).toMatch(/<w:lang w:val="fr"\/><\/w:rPr><w:t[^>]*>navire-hôpital</);
    const source = paragraphsOf(await parts).filter(({ style }) => style === 'SourceText');
    expect(source.length).toBeGreaterThan(10);
    for (const { xml } of source) expect(xml).toContain('<w:lang w:val="en-GB"/>');
    expect((await parts)['word/styles.xml']).toMatch(
      /<w:docDefaults>[\s\S]*<w:lang w:val="en"\/>[\s\S]*<\/w:docDefaults>/,
    );
  });

  test('has its ink in the style that all others are built on: as a default of the document it would win over marks', async () => {
    const styles = (await parts)['word/styles.xml'] ?? '';
    expect(/<w:docDefaults>.*?<\/w:docDefaults>/.exec(styles)?.[0]).not.toContain('<w:color');
    expect(/<w:style [^>]*w:styleId="Normal".*?<\/w:style>/.exec(styles)?.[0]).toContain('<w:color w:val="1A1D1F"/>');
  });

  test('has marking, embargo, reference and page in header and footer, and no footer on its cover', async () => {
    const found = await parts;
    const headers = Object.entries(found).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    expect(headers).toHaveLength(2);
    for (const [, xml] of headers)
      expect(bare(textIn(xml))).toBe(
        bare('For internal use EMBARGOED UNTIL 3 FEBRUARY 2027, 09:00 LOCAL TIME ¶1 COI/PR/2027/04 ¶2 · version 1'),
      );
    const footers = Object.entries(found).filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers.map(([, xml]) => textIn(xml).length > 0).sort()).toEqual([false, true]);
    expect(footers.map(([, xml]) => xml).join()).toMatch(/PAGE[\s\S]*NUMPAGES/);
    expect(found['word/document.xml']).toContain('<w:titlePg');
  });

  test('says in its properties what it is, in which language, and when it was prepared', async () => {
    const core = (await parts)['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Nine island Governments');
    expect(core).toContain('<dc:subject>Report</dc:subject>');
    expect(core).toContain('<dc:creator>Liaison Office, Health Desk</dc:creator>');
    expect(core).toContain('<dc:language>en</dc:language>');
    expect(core.match(/2027-02-03T00:00:00Z/g)).toHaveLength(2);
  });
});

describe('a note', () => {
  const labels = (parts: Readonly<Record<string, string>>) =>
    paragraphsOf(parts).flatMap(({ style, text }) => (style === 'Heading1' ? [text] : []));
  const long = sectionOf('long', ...Array.from({ length: 60 }, () => paragraphOf('A line that stays. '.repeat(4))));
  const spare = { ...sectionOf('spare', paragraphOf('words')), label: 'Spare' };
  const doc: Doc = { ...noteOf(long, spare), pages: 1, reductions: [{ long: null }, { spare: null }] };

  test('is shortened as its template says until it fits its pages, and no further', async () => {
    expect(labels(partsOf(await make(doc)))).toEqual(['Spare']);
    expect(labels(partsOf(await make({ ...doc, pages: 9 })))).toEqual(['long', 'Spare']);
    expect(labels(partsOf(await make({ ...doc, pages: null })))).toEqual(['long', 'Spare']);
  });

  test('says so where nothing more may be left out', async () => {
    const fonts = () => Promise.reject(new Error('a DOCX embeds no fonts'));
    const { diagnostics } = await write({ ...doc, reductions: [] }, { theme, fonts, attachments: [] });
    expect(diagnostics.map(({ code }) => code)).toEqual(['too-many-pages']);
  });
});

test('the paragraph that Word wants behind a table takes no line: a table that fills a page is followed by no empty one', async () => {
  const styles = partsOf(await make(sampleReport))['word/styles.xml'] ?? '';
  const [end = ''] = /<w:style [^>]*w:styleId="TableEnd"[\s\S]*?<\/w:style>/.exec(styles) ?? [];
  expect(Number(attribute(end, 'w:spacing', 'w:line'))).toBeLessThanOrEqual(30);
});

test('the annex of a note has page numbers of its own, and begins in no empty line', async () => {
  const parts = partsOf(await make(sampleNote));
  const body = parts['word/document.xml'] ?? '';
  expect(body.match(/<w:sectPr[\s>]/g)).toHaveLength(2);
  expect(body.match(/<w:pgNumType w:start="1"/g)).toHaveLength(2);
  expect(body).toMatch(/<w:pStyle w:val="TableEnd"\/><w:sectPr[\s>]/);
  const headers = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
  expect(headers.every(([, xml]) => xml.includes('SECTIONPAGES'))).toBe(true);
  expect(
    headers
      .map(([, xml]) =>
        / · .* · .*page/u.test(
          textIn(xml)
            .replaceAll('\u00a0', ' ')
            .replace(/^.*version/u, 'version'),
        ),
      )
      .sort(),
  ).toEqual([false, true]);
  const alone = sampleNote.blocks.filter(block => block.kind !== 'section' || !block.annex);
  const whole = partsOf(await make({ ...sampleNote, blocks: alone }));
  expect(whole['word/document.xml']?.match(/<w:sectPr[\s>]/g)).toHaveLength(1);
});

test('a page ends with two rows of a list of terms on either side', async () => {
  const rows = ['a', 'b', 'c', 'd'].map(term => ({
    term,
    content: [{ kind: 'text', text: 'Lamp', tone: 'plain' }] as const,
    marks: { paragraphs: [], cautions: [] },
  }));
  const terms = sectionOf('terms', {
    kind: 'definitions',
    style: 'small',
    rows: rows.map(row => ({ ...row, content: [...row.content] })),
  });
  const body = partsOf(await make(noteOf(terms)))['word/document.xml'] ?? '';
  const kept = [...body.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map(([row]) => row.includes('<w:keepNext/>'));
  expect(kept.slice(-4)).toEqual([true, false, true, false]);
});

test('a page ends with two rows of a table on either side', async () => {
  const kept = async (count: number) => {
    const rows = Array.from({ length: count }, (_, index) => [`${index}`]);
    const body = partsOf(await make(noteOf(sectionOf('rows', tableOf(rows)))))['word/document.xml'] ?? '';
    const [table = ''] = body.match(/<w:tbl>(?:(?!<w:tbl>)[\s\S])*?"TableHead"[\s\S]*?<\/w:tbl>/) ?? [];
    return [...table.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map(([row]) => row.includes('<w:keepNext/>'));
  };
  const head = true;
  expect(await kept(1)).toEqual([head, false]);
  expect(await kept(2)).toEqual([head, true, false]);
  expect(await kept(5)).toEqual([head, true, false, false, true, false]);
});

test('marks lead to the paragraph and to the caution, and say so', async () => {
  const body = partsOf(await make(sampleNote))['word/document.xml'] ?? '';
  expect(body).toContain('<w:hyperlink w:anchor="p4" w:history="1" w:tooltip="paragraph 4 of the source">');
  expect(body).toContain('<w:hyperlink w:anchor="c1" w:history="1" w:tooltip="caution 1">');
});

test('marks lead nowhere where the source text is not printed', async () => {
  const blocks = sampleNote.blocks.filter(block => block.kind !== 'section' || !block.annex);
  const body = partsOf(await make({ ...sampleNote, blocks }))['word/document.xml'] ?? '';
  expect(body).not.toContain('w:anchor="p');
  expect(textIn(body)).toContain('¶4');
});

test('a note and a report stand on the paper that is asked for', async () => {
  for (const [paper, width] of [
    ['A4', 11906],
    ['Letter', 12240],
  ] as const) {
    const body = partsOf(await make(sampleNote, Theme.parse({ paper })))['word/document.xml'] ?? '';
    expect(attribute(body, 'w:pgSz', 'w:w')).toBe(String(width));
  }
});

test('colours are those of the theme, and none other', async () => {
  const look = Theme.parse({ colours: { accent: '#6B1D5E' } });
  const parts = partsOf(await make(sampleReport, look));
  expect(parts['word/styles.xml']).toContain('6B1D5E');
  expect(parts['word/styles.xml']).not.toContain('0F4C5C');
});

/** A document that says one thing everywhere something can be said. */
const saying = (words: string, href = words): Doc => ({
  ...sampleReport,
  title: words,
  author: words,
  blocks: [
    { kind: 'title', documentKind: words, text: words, language: 'en', marks, subtitles: [words], keys: [] },
    ...saysEverywhere(words, href),
  ],
});

/** What XML 1.0 cannot hold. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

describe('hostile words', () => {
  test.each([
    ['markup', '</w:t></w:r><w:p>&amp;'],
    ['placeholders of letterheads', 'Dear {{name}}, {{ body }}'],
    ['control characters', 'one\u0000two\u0001three\u000bfour\ufffe'],
    ['half a letter', 'one\ud800two\udc00three'],
    ['nothing', ''],
  ])('%s stay words', async (_, words) => {
    const parts = partsOf(await make(saying(words)));
    for (const [name, xml] of Object.entries(parts)) expect(UNWRITABLE.test(xml), name).toBe(false);
    const kept = [...words].filter(letter => !UNWRITABLE.test(letter)).join('');
    expect(readWords(parts).body.replaceAll('\ufffd', '')).toContain(bare(kept));
  });

  test(`any words at all (seed ${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async words => {
        const doc = saying(words);
        expect(readWords(partsOf(await make(doc)))).toEqual(wanted(doc));
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  test.each([
    ['https://coi.example/a?b=1&c=2#d', 'https://coi.example/a?b=1&c=2'],
    ['https://coi.example/a b', null],
    ['https://coi.example/é|^`{}', 'https://coi.example/%C3%A9%7C%5E%60%7B%7D'],
    ['https://[broken', null],
    ['https://coi.example/100%', 'https://coi.example/100%25'],
    ['mailto:press@coi.example', 'mailto:press@coi.example'],
    ['mailto:a@b@c', null],
    ['javascript:alert(1)', null],
    ['file:///etc/hosts', null],
  ])('%s leads to %s', async (href, target) => {
    const relations = partsOf(await make(saying('here', href)))['word/_rels/document.xml.rels'] ?? '';
    const external = [...relations.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, to]) =>
      unescaped(to ?? ''),
    );
    expect(new Set(external)).toEqual(new Set(target === null ? [] : [target]));
  });
});

test('words that run from right to left do so', async () => {
  const doc: Doc = { ...saying('تقرير'), language: 'ar' };
  const parts = partsOf(await make(doc));
  for (const { xml } of paragraphsOf(parts)) expect(xml).toContain('<w:bidi/>');
  expect(parts['word/document.xml']).toContain('<w:bidiVisual/>');
  expect(parts['word/document.xml']).toMatch(/<w:rtl\/>(?:<w:[^>]*>)*<\/w:rPr><w:t[^>]*>تقرير/);
  expect(parts['word/styles.xml']).toContain('w:bidi="ar"');
  expect(parts['word/styles.xml']).not.toContain('<w:rtl');
});
