import { describe, expect, test } from 'vitest';
import type { Doc, Section } from '#core/doc';
import { bare, documents, wanted } from './documents.ts';
import { freshFonts, make, noteOf, paragraphOf, sectionOf, tableOf } from './pdf/make-pdf.ts';
import { inside, type Read, type ReadPdf, readPdf, readWords } from './pdf/read-pdf.ts';
import { sampleNote, sampleReport } from './sample-docs.ts';

const read = async (doc: Doc): Promise<ReadPdf> => readPdf((await make(doc)).value);

const joined = (reads: readonly Read[]): string => bare(reads.map(({ text }) => text).join(''));

describe.each(documents)('the PDF of $name', ({ doc }) => {
  test('has every word in the structure, under one title', async () => {
    const { reads } = await read(doc);
    expect(reads.filter(({ text, roles }) => text.trim() !== '' && roles.length < 3)).toEqual([]);
    expect(reads.some(inside('H1'))).toBe(true);
    expect(reads.some(inside('H2'))).toBe(true);
  });

  test('leads nowhere that is not there', async () => {
    const { links, places } = await read(doc);
    expect(links.filter(({ url, place }) => url === null && !places.has(place ?? ''))).toEqual([]);
    expect(links.filter(({ words }) => words.trim() === '')).toEqual([]);
  });

  test('has no empty page', async () => {
    const { pages, reads } = await read(doc);
    const filled = new Set(reads.filter(({ text }) => text.trim() !== '').map(({ page }) => page));
    expect(filled.size).toBe(pages);
  });
});

describe('the structure', () => {
  test('names every part of a note for what it is', async () => {
    const { roles } = await read(sampleNote);
    for (const role of 'Document Sect H1 H2 P L LI Lbl LBody Table THead TBody TR TH TD Link BlockQuote'.split(' '))
      expect(roles).toContain(role);
  });

  test('names contents, notes and captions of a report', async () => {
    const { roles } = await read(sampleReport);
    for (const role of 'H3 H4 TOC TOCI Reference Note Caption'.split(' ')) expect(roles).toContain(role);
  });

  test('skips no level of headings, whatever levels the sections ask for', async () => {
    const inner = { ...sectionOf('inner', paragraphOf('words')), level: 3 } as const;
    const { roles } = await read(noteOf(sectionOf('outer', inner)));
    expect([...roles].filter(role => /^H\d/.test(role)).sort()).toEqual(['H1', 'H2', 'H3']);
  });

  test('says what the marks mean, and the language of words in another one', async () => {
    const { alternatives, languages } = await read(sampleReport);
    expect(alternatives).toContain('paragraph 4 of the source');
    expect(alternatives).toContain('caution 1');
    expect(languages).toContain('fr');
    expect(languages).toContain('en-GB');
  });

  test('keeps header and footer out of the text, and on every page', async () => {
    const { pages, decoration, reads } = await read(sampleNote);
    const numbers = ['version1·page1of2', 'version1·page2of2', 'Annex:sourcetext·page1of1'];
    expect(pages).toBe(numbers.length);
    for (const [index, number] of numbers.entries()) {
      const furniture = joined(decoration.filter(each => each.page === index + 1));
      expect(furniture).toContain('Forinternaluse');
      expect(furniture).toContain(number);
    }
    expect(joined(reads)).not.toContain('Forinternaluse');
  });

  test('gives every row of a table the same cells, also empty ones', async () => {
    const table = tableOf([
      ['Ada', '', 'Org'],
      ['', '', ''],
      ['Bo', 'Chair', ''],
    ]);
    const bareRow = { cells: [[], [], []], marks: { paragraphs: [], cautions: [] } };
    const groups = table.groups.map(group => ({ ...group, rows: [...group.rows, bareRow] }));
    const { rows } = await read(noteOf(sectionOf('table', { ...table, groups })));
    expect(rows).toEqual([4, 4, 4, 4, 4]);
  });

  test('labels its pages with the numbers that stand on them, and says the scope of its header cells', async () => {
    const file = Buffer.from((await make(sampleNote)).value).toString('latin1');
    expect(file).toMatch(
      /\/PageLabels <<\s*\/Nums \[0 <<\s*\/S \/D\s*>> \d <<\s*\/S \/D\s*\/P \(Annex: source text \)\s*>>\]/,
    );
    for (const scope of ['Column', 'Row']) expect(file).toContain(`/Scope /${scope}`);
  });

  test('bookmarks every section', async () => {
    const { outline } = await read(sampleReport);
    expect(outline).toEqual(
      expect.arrayContaining(['1 Executive summary', '2.1 Announcement', 'A Numbered source text']),
    );
  });
});

describe('the links', () => {
  test('lead from ¶ to the paragraph and from ▲ to the caution', async () => {
    const { links } = await read(sampleNote);
    expect(links).toContainEqual({ page: 1, words: 'paragraph 4 of the source', url: null, place: 'p00004' });
    expect(links).toContainEqual({ page: 1, words: 'caution 1', url: null, place: 'c00001' });
    expect(links.map(({ url }) => url)).toContain('https://coi.example/hospital-ship');
  });

  test('are left out where there is no annex to lead to', async () => {
    const { links, reads } = await read({ ...sampleNote, blocks: sampleNote.blocks.slice(0, -1) });
    expect(links.filter(({ place }) => place?.startsWith('p'))).toEqual([]);
    expect(joined(reads)).toContain('¶4');
  });

  test('of the contents give the page where the section is', async () => {
    const { reads } = await read(sampleReport);
    const contents = reads.filter(inside('TOCI'));
    const line = contents.map(({ text }) => text.trim()).filter(text => text !== '');
    const numbers = line.filter((_, index) => line[index - 1] === 'Numbered source text');
    const heading = reads.find(
      each => each.text.includes('Numbered source text') && inside('H2')(each) && !inside('Contents')(each),
    );
    expect(numbers).toEqual([String(heading?.page)]);
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'not an address'])('never lead to %s', async href => {
    const link = { kind: 'link', text: 'more', href } as const;
    const doc = noteOf(
      sectionOf('links', {
        kind: 'paragraph',
        style: 'body',
        content: [link],
        marks: { paragraphs: [], cautions: [] },
      }),
    );
    const { links, reads } = await read(doc);
    expect(links.filter(({ url }) => url !== null)).toEqual([]);
    expect(joined(reads)).toContain('more');
  });
});

describe('the file', () => {
  test('is the same, byte for byte, whatever was written before it', async () => {
    const first = await make(sampleNote, { faces: await freshFonts() });
    await make(sampleReport);
    expect((await make(sampleNote)).value).toEqual(first.value);
    expect((await make(sampleNote)).value).toEqual(first.value);
  });

  test('gives its text back when a document full of accents was written before it', async () => {
    const faces = await freshFonts();
    await make(noteOf(sectionOf('accents', paragraphOf('Zürich, é, ñ, Åse, Čapek, ṭ: élève à Nîmes'))), { faces });
    const doc = noteOf(sectionOf('plain', paragraphOf('The minister said no uncle can enter a zone; zeal and care.')));
    expect(readWords(await readPdf((await make(doc, { faces })).value))).toEqual(wanted(doc));
  });

  test('claims PDF/UA-1 and PDF/A-3a, with its title, author, day and language', async () => {
    const { xmp, info } = await read({ ...sampleNote, title: 'Ships & <boats> “é”', author: 'R&D' });
    expect(xmp).toMatch(/<pdfuaid:part>1</);
    expect(xmp).toMatch(/<pdfaid:part>3<[\s\S]*<pdfaid:conformance>A</);
    expect(xmp).toContain('Ships &amp; &lt;boats&gt; “é”');
    expect(info).toMatchObject({
      Title: 'Ships & <boats> “é”',
      Author: 'R&D',
      Language: 'en',
      CreationDate: 'D:20270203000000Z',
      ModDate: 'D:20270203000000Z',
    });
  });

  test('carries its attachments', async () => {
    const bytes = new TextEncoder().encode('the source');
    const attachment = {
      name: 'release.txt',
      mediaType: 'text/plain',
      bytes,
      description: 'The source',
      relationship: 'Source',
    } as const;
    const { attachments } = await readPdf((await make(sampleNote, { attachments: [attachment] })).value);
    expect(attachments).toEqual({ 'release.txt': 'the source' });
  });
});

describe('the pages', () => {
  const filler = (lines: number) => paragraphOf('Water rises and falls in the harbour of the old town. '.repeat(lines));
  const long = (id: string): Section => sectionOf(id, filler(90));
  const short = (id: string): Section => sectionOf(id, paragraphOf(`${id} in short.`));
  const limited = (pages: number): Doc => ({
    ...noteOf(long('first'), long('second'), long('third')),
    pages,
    reductions: [{ first: short('first') }, { second: short('second') }, { third: null }],
  });

  test('are as many as they need where nothing limits them', async () => {
    expect((await read({ ...limited(1), pages: null })).pages).toBeGreaterThan(3);
  });

  test('stay within the limit, giving up no more than they must and in the order given', async () => {
    const { pages, reads } = await read(limited(3));
    expect(pages).toBeLessThanOrEqual(3);
    expect(joined(reads)).toContain('firstinshort.');
    expect(joined(reads)).not.toContain('secondinshort.');
    const { pages: fewer, reads: less } = await read(limited(2));
    expect(fewer).toBeLessThanOrEqual(2);
    expect(joined(less)).toContain('secondinshort.');
    expect(joined(less)).toContain('third');
  });

  test('do not count annexes, which start a page', async () => {
    const doc = { ...limited(3), blocks: [...limited(3).blocks, { ...long('annex'), annex: true }] };
    const { reads } = await read(doc);
    const page = reads.find(({ text }) => text.trim() === 'annex')?.page;
    expect(reads.filter(each => each.page === page).some(({ text }) => text.includes('third'))).toBe(false);
    expect(joined(reads)).not.toContain('secondinshort.');
  });

  test('say so when the limit cannot be kept', async () => {
    const { diagnostics } = await make({ ...limited(1), reductions: [] });
    expect(diagnostics.map(({ code }) => code)).toEqual(['too-many-pages']);
  });

  test('are set closer where that saves one, and no word is lost', async () => {
    const sections = Array.from({ length: 16 }, (_, index) => sectionOf(`part-${index}`, filler(2)));
    const doc = { ...noteOf(...sections), pages: 3 };
    expect((await read({ ...doc, pages: null })).pages).toBe(2);
    const { pages, ...rest } = await read(doc);
    expect(pages).toBe(1);
    expect(readWords({ pages, ...rest })).toEqual(wanted(doc));
  });

  test('give up nothing where all fits', async () => {
    expect(readWords(await read(sampleNote))).toEqual(wanted(sampleNote));
    expect((await read(sampleNote)).pages).toBe(3);
  });
});

describe('letters', () => {
  const saying = (text: string) => noteOf(sectionOf('letters', paragraphOf(text)));

  test('of Latin, Greek and Cyrillic are shown, also where only one of the families has them', async () => {
    const doc = saying('Žluťoučký kůň; Ærø; ẞ; Ελλάδα; Россия, Україна; 5 ≥ 4; Ly‑Th');
    expect(readWords(await read(doc))).toEqual(wanted(doc));
  });

  test('that no font has stop the writing, each named', async () => {
    await expect(make(saying('Said שלום and 안녕'))).rejects.toMatchObject({
      kind: 'unsupported',
      message: expect.stringMatching(/ש \(U\+05E9\).*안 \(U\+C548\)/),
      hint: expect.stringContaining('DOCX'),
    });
  });

  test('composed of parts are shown as one', async () => {
    expect(joined((await read(saying('Ze\u0301lande'))).reads)).toContain('Zélande');
  });

  test.each([
    ['an emoji', 'Good 😀 day', 'U+1F600'],
    ['a family of joined emoji', 'Good 👩‍👩‍👧 day', 'U+1F469'],
    ['a flag', 'Good 🇫🇷 day', 'U+1F1EB'],
    ['a sign of a private font', 'Good \uf0b7 day', 'U+F0B7'],
  ])('that are pictures are left out and told: %s', async (_, text, named) => {
    const { value, diagnostics } = await make(saying(text));
    expect(joined((await readPdf(value)).reads)).toContain('Goodday');
    expect(diagnostics).toEqual([{ code: 'picture-left-out', message: expect.stringContaining(named) }]);
    expect(diagnostics[0]?.message).not.toMatch(/[\p{Cf}\p{M}]|U\+200D|U\+FE0F/u);
  });

  test('that are left out take one of the blanks around them along', async () => {
    const { value } = await make(saying('🚢 Port opens 😀 berth 🎉 🎉 today'));
    const words = (await readPdf(value)).reads.map(({ text }) => text).join('|');
    expect(words).toContain('|Port opens berth today');
  });

  test('that print are kept though they are also emoji', async () => {
    const { value, diagnostics } = await make(saying('Acme© and Beta™'));
    expect(joined((await readPdf(value)).reads)).toContain('Acme©andBeta™');
    expect(diagnostics).toEqual([]);
  });

  test('that control something never reach the page', async () => {
    const { reads } = await read(saying('one\u0000\u0007\u001b two\u200b\u202e three\ufeff\tfour\nfive'));
    expect(reads.map(({ text }) => text).join('')).toContain('one two three four five');
  });
});

describe('hard cases', () => {
  const always = async (doc: Doc) => {
    const found = await read(doc);
    expect(readWords(found)).toEqual(wanted(doc));
    return found;
  };

  test('a word longer than a page is broken anywhere', async () => {
    expect((await always(noteOf(sectionOf('word', paragraphOf('x'.repeat(9000)))))).pages).toBeGreaterThan(1);
  });

  test('a cell longer than a page is cut between lines', async () => {
    const doc = noteOf(sectionOf('cell', tableOf([['Ada', 'long '.repeat(3000).trim(), 'Org']])));
    expect((await read(doc)).pages).toBeGreaterThan(2);
    expect(joined((await read(doc)).reads).split('long').length).toBe(3001);
  });

  test('five hundred people stand on many pages, the head again on each', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => [`Person ${index}`, 'Member', 'Council']);
    const { pages, decoration } = await always(noteOf(sectionOf('people', tableOf(rows))));
    const heads = decoration.filter(({ text }) => text.trim() === 'Organisation');
    expect(joined(decoration)).not.toContain('people');
    expect(heads.map(({ page }) => page)).toEqual(Array.from({ length: pages - 1 }, (_, index) => index + 2));
  });

  test('a set-apart block longer than a page goes on', async () => {
    const doc = noteOf({ ...sectionOf('apart', paragraphOf('word '.repeat(2500).trim())), setApart: true });
    expect((await always(doc)).pages).toBeGreaterThan(1);
  });

  test('a footnote longer than a page goes on at the foot of the next', async () => {
    const long = { kind: 'text', text: 'note '.repeat(1500).trim(), tone: 'plain' } as const;
    const block = {
      kind: 'paragraph',
      style: 'body',
      content: [
        { kind: 'text', text: 'Said.', tone: 'plain' },
        { kind: 'footnote', content: [long] },
      ],
      marks: { paragraphs: [], cautions: [] },
    } as const;
    expect(
      (await always({ ...sampleReport, blocks: [...sampleReport.blocks.slice(0, 1), sectionOf('noted', block)] }))
        .pages,
    ).toBeGreaterThan(2);
  });

  test('a document without title, sections or author is a page', async () => {
    const [title] = sampleNote.blocks;
    if (title?.kind !== 'title') throw new Error('the sample has no title');
    const doc: Doc = { ...sampleNote, title: '', author: null, blocks: [{ ...title, text: '' }], reductions: [] };
    const { pages, reads, info } = await read(doc);
    expect(pages).toBe(1);
    expect(reads.some(inside('H1'))).toBe(true);
    expect(info.Title).toBe('Briefing note');
  });

  test('empty paragraphs, lists and tables are nothing', async () => {
    const doc = noteOf(
      sectionOf('nothing', paragraphOf(''), { kind: 'list', style: 'bullet', items: [] }, tableOf([])),
    );
    expect((await read(doc)).pages).toBe(1);
  });

  test('a marking and an embargo too long for one line are still there', async () => {
    const furniture = {
      ...sampleNote.furniture,
      embargo: {
        text: 'Strictly embargoed for everybody, in every country, until 3 February 2027 at 09:00 local time',
        marks: { paragraphs: [1], cautions: [] },
      },
      reference: { text: 'COI/PR/2027/04/ADD.1/REV.2/ENGLISH ONLY', marks: { paragraphs: [2], cautions: [] } },
    };
    const { decoration } = await read({ ...sampleNote, furniture });
    expect(joined(decoration.filter(({ page }) => page === 1))).toContain('until3February2027at09:00localtime');
  });
});
