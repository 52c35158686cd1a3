import { describe, expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { readSource } from '#core/readers/receive';
import { formatIn } from '#core/readers/sniff';
import { slice } from '#core/span';
import { processorTime } from '../../processor-time.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const readAs = async (name: string, text: string, declared = {}) => readSource(utf8(text), name, declared);

const PROSE = 'The harbour trust opened a ferry line to Quenby that cost £2.4 million. It carries 1,200 people a day.';
const PAGE = `<!DOCTYPE html>
<html lang="en"><head><title>Ferry | Harbour Trust</title><style>p{color:red}</style><script>if (1 < 2) x="<p>";</script>
<meta property="article:published_time" content="2026-03-03T08:00:00Z"><link rel="canonical" href="https://trust.example/ferry"></head>
<body><nav><a href="/">Home</a></nav>
<h1>Trust opens a ferry line to&nbsp;Quenby</h1>
<p><strong>Lindau, 3 March 2026</strong> &ndash; Mayor Orla O&#39;Tavish opened a line that cost &pound;2.4&nbsp;million. &ldquo;It joins
two shores,&rdquo; she said.</p>
<div hidden>Cookies?</div>
<ul><li>Length: 84 metres</li><li>Open: <b>all</b> day</li></ul>
<table><tr><th>Year</th><th>Riders</th></tr><tr><td>2025</td><td>1,200</td></tr></table>
<!-- <p>left out</p> --></body></html>`;

const MARKDOWN = `# Trust opens **a ferry line** to Quenby

**LINDAU, 5 May 2026** — The [Harbour Trust](https://trust.example/a_(b)) opened a line that cost *£2.4 million*.

> "It joins two shores," said **Ada Brennick**, chair of the trust.

## Key facts

* Length: _84 metres_
* 2 * 3 * 4 stays, snake_case_name stays

| Year | Riders |
|------|-------:|
| 2025 | 1,200  |
`;

const MAIL = `Received: from mail.example (mail.example [192.0.2.1])
 by mx.example; Tue, 03 Mar 2026 09:12:44 +0100 (CET)
MIME-Version: 1.0
From: =?UTF-8?Q?Port_de_Qu=C3=A9nby?= <presse@port.example>
Date: Tue, 03 Mar 2026 09:12:40 +0100
Subject: =?UTF-8?B?Tm91dmVsbGUgbGlnbmU=?= =?UTF-8?Q?_=C3=A0_Quenby?=
Content-Type: text/plain; charset="UTF-8"
Content-Transfer-Encoding: quoted-printable

The Harbour Trust today opened a ferry line that cost =E2=82=AC12 mill=
ion. =E2=80=9CWe start on Monday,=E2=80=9D said Mayor Am=C3=A9lie Durand.
`;

describe('a web page', () => {
  test('is read as its words: tags and scripts left out, entities decoded, blocks as paragraphs', async () => {
    const { value, diagnostics } = await readAs('page.html', PAGE);
    expect(value.text.split('\n').filter(Boolean)).toEqual([
      'Trust opens a ferry line to Quenby',
      "Lindau, 3 March 2026 – Mayor Orla O'Tavish opened a line that cost £2.4 million. “It joins two shores,” she said.",
      '• Length: 84 metres',
      '• Open: all day',
      'Year | Riders',
      '2025 | 1,200',
    ]);
    expect(value.source.mediaType).toBe('text/html');
    expect(value.source.uri).toBe('https://trust.example/ferry');
    expect(value.declared).toEqual({
      headline: 'Trust opens a ferry line to Quenby',
      published: '2026-03-03',
      uri: 'https://trust.example/ferry',
    });
    expect(diagnostics).toEqual([]);
  });

  test('gives way to what came beside it', async () => {
    const { value } = await readAs('page.html', PAGE, { published: '2026-03-04' });
    expect(value.declared.published).toBe('2026-03-04');
  });

  test('pasted into a text is read so, and a note says it', async () => {
    const { value, diagnostics } = await readAs('page.txt', PAGE);
    expect(value.text).toBe((await readAs('page.html', PAGE)).value.text);
    expect(diagnostics).toEqual([{ code: 'read-as', message: 'page.txt was read as what it holds: web page' }]);
    const { article } = await extraction(value);
    expect(article.headline).toMatchObject({ text: 'Trust opens a ferry line to Quenby', basis: 'declared' });
    expect(article.people.map(({ name }) => name)).toContain("Orla O'Tavish");
    expect(article.gaps.map(({ code }) => code)).not.toContain('acronym-undefined');
  });

  test('is read within its main part where that holds the release', async () => {
    const page = `<body><div>Menu</div><main><h1>Line opens</h1><p>${PROSE}</p><p>${PROSE}</p></main><div>Related</div></body>`;
    expect((await readAs('a.htm', page)).value.text).toBe(`Line opens\n\n${PROSE}\n\n${PROSE}`);
    const bare = `<body><h1>Line opens</h1><main><p>x</p></main><p>${PROSE}</p></body>`;
    expect((await readAs('a.htm', bare)).value.text).toContain(PROSE);
  });

  test('that is one form, or does not end its head, is read all the same', async () => {
    const form = `<html><head><title>x</title><body><form action="/"><h1>Line opens</h1><p>${PROSE}</p><select><option>all</select></form></body></html>`;
    expect((await readAs('a.html', form)).value.text).toBe(`Line opens\n\n${PROSE}`);
    const signUp = `<body><h1>Line opens</h1><p>${PROSE} ${PROSE}</p><form>Your mail <input></form></body>`;
    expect((await readAs('a.html', signUp)).value.text).toBe(`Line opens\n\n${PROSE} ${PROSE}`);
  });

  test.each([
    ['<meta charset="windows-1251">', ''],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', ''],
    ['<meta charset="no-such-set">', 'encoding-fallback'],
    ['', 'encoding-fallback'],
  ])('is read in the character set that it names: %s', async (meta, code) => {
    const bytes = [...`<html><head>${meta}</head><body><p>`].map(sign => sign.charCodeAt(0));
    const { value, diagnostics } = await readSource(Uint8Array.from([...bytes, 0xcf, 0xee, 0xf0, 0xf2]), 'a.html', {});
    expect([value.text === 'Порт', diagnostics.map(each => each.code).join()]).toEqual([code === '', code]);
  });

  test.each([
    ['hidden words', '<p hidden>a</p><p HIDDEN="">b</p>c', 'c'],
    ['a class of that name', '<p class="a hidden b">words</p>', 'words'],
    ['a title that speaks of what is hidden', '<p title="the hidden cost">words</p>', 'words'],
    ['an entity that nobody knows', 'a &quux; b &#0; c', 'a &quux; b &#0; c'],
    ['numbers of old encodings', '&#146;&#x2014;', '’—'],
    ['a bracket that begins no tag', 'p < 0.001 and 3 > 2', 'p < 0.001 and 3 > 2'],
    ['a quoted bracket in a tag', '<a title="a > b">link</a>', 'link'],
    ['an unclosed quotation mark', '<a title="b>link</a> more', 'link more'],
    ['an unclosed comment', 'a<!-- b', 'a'],
    ['breaks', 'a<br>b<br/>c', 'a\nb\nc'],
  ])('holds %s', async (_, body, text) => {
    expect((await readAs('a.html', body)).value.text).toBe(text);
  });
});

describe('Markdown', () => {
  const lines = [
    'Trust opens a ferry line to Quenby',
    'LINDAU, 5 May 2026 — The Harbour Trust opened a line that cost £2.4 million.',
    '"It joins two shores," said Ada Brennick, chair of the trust.',
    'Key facts',
    '* Length: 84 metres',
    '* 2 * 3 * 4 stays, snake_case_name stays',
    'Year | Riders',
    '2025 | 1,200',
  ];

  test.each(['a.md', 'a.txt'])('is read without its marks: %s', async name => {
    const { value } = await readAs(name, MARKDOWN);
    expect(value.text.split('\n').filter(Boolean)).toEqual(lines);
    expect(value.declared).toEqual({ headline: lines[0] });
    expect(value.structure.map(({ role }) => role).slice(0, 4)).toEqual(['headline', 'body', 'body', 'heading']);
  });

  test('declares what its front matter says, as far as it can be meant', async () => {
    const { value } = await readAs(
      'a.md',
      `---\ntitle: "Line opens"\ndate: 2026-05-05T10:00\nlang: ??\n---\n${PROSE}\n`,
    );
    expect(value.declared).toEqual({ headline: 'Line opens', published: '2026-05-05' });
    expect(value.text).toBe(PROSE);
  });

  test('may underline its headings and escape its marks', async () => {
    const { value } = await readAs('a.md', `Line opens\n==========\n\n${PROSE}\n\nNext\n----\n\n5 \\* 3\n`);
    expect(value.declared.headline).toBe('Line opens');
    expect(value.text.split('\n').filter(Boolean)).toEqual(['Line opens', PROSE, 'Next', '5 * 3']);
  });
});

describe('a mail', () => {
  test('with a part whose boundary begins like its own is read whole', async () => {
    const part = (type: string, words: string) => `Content-Type: ${type}\n\n${words}\n`;
    const inner = `--b1\n${part('text/plain', PROSE)}--b1\n${part('text/html', '<p>x</p>')}--b1--\n`;
    const outer = `--b\n${part('multipart/alternative; boundary=b1', inner)}--b\n${part('application/pdf; name="a.pdf"', 'JVBERg')}--b--\n`;
    const { value, diagnostics } = await readAs(
      'a.eml',
      `Subject: Line opens\nContent-Type: multipart/mixed; boundary="b"\n\n${outer}`,
    );
    expect(value.text).toBe(`Subject: Line opens\n\n${PROSE}`);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'a.eml is a mail; what is attached to it was not read: a.pdf',
    ]);
  });

  test('whose bytes are sent as they are is read in the character set that it names', async () => {
    const head =
      'Subject: Line opens\nContent-Type: text/plain;\n charset="windows-1251"\nContent-Transfer-Encoding: 8bit\n\n';
    const bytes = [...[...head].map(sign => sign.charCodeAt(0)), 0xcf, 0xee, 0xf0, 0xf2];
    const { value, diagnostics } = await readSource(Uint8Array.from(bytes), 'a.eml', {});
    expect([value.text, diagnostics]).toEqual(['Subject: Line opens\n\nПорт', []]);
  });

  test.each(['a.eml', 'a.txt'])('is decoded, and shows from whom, when and of what it is: %s', async name => {
    const { value } = await readAs(name, MAIL);
    expect(value.text.split('\n').filter(Boolean)).toEqual([
      'From: Port de Quénby <presse@port.example>',
      'Date: Tue, 03 Mar 2026 09:12:40 +0100',
      'Subject: Nouvelle ligne à Quenby',
      'The Harbour Trust today opened a ferry line that cost €12 million. “We start on Monday,” said Mayor Amélie Durand.',
    ]);
    const { article } = await extraction(value);
    expect(article.headline).toMatchObject({ text: 'Nouvelle ligne à Quenby', rule: 'headline/subject' });
    expect(article.published).toMatchObject({ date: '2026-03-03', basis: 'stated' });
    expect(article.people.map(person => person.name)).toEqual(['Amélie Durand']);
    expect(article.quotes.map(({ text }) => text)).toEqual(['We start on Monday,']);
  });

  const multipart = (html: string, plain: string) =>
    `MIME-Version: 1.0\nSubject: Line opens\nFrom: a@b.example\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: multipart/alternative; boundary=y\n\n${plain}--y\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${btoa(html)}\n--y--\n\n--x\nContent-Type: application/pdf; name="a b.pdf"\nContent-Disposition: attachment; filename="a b.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n--x--\n`;

  test('of several parts is read by its plain text, else by its page; what is attached is named', async () => {
    const page = `<p>${PROSE.replace('£', '&pound;')}</p>`;
    const both = await readAs('a.eml', multipart(page, '--y\nContent-Type: text/plain\n\nThe words.\n'));
    expect(both.value.text).toBe('From: a@b.example\nSubject: Line opens\n\nThe words.');
    const { value, diagnostics } = await readAs('a.eml', multipart(page, ''));
    expect(value.text).toBe(`From: a@b.example\nSubject: Line opens\n\n${PROSE}`);
    expect(diagnostics).toEqual([
      { code: 'attachments-left', message: 'a.eml is a mail; what is attached to it was not read: a b.pdf' },
    ]);
  });

  test('that cannot be decoded is refused, with what to do', async () => {
    const mail = 'Subject: a\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n%%% not base64 %%%\n';
    await expect(readAs('a.eml', mail)).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('a.eml'),
      hint: expect.stringContaining('mail program'),
    });
  });

  test('that passes a release on is not the release: what stands above it is none, its subject and day are', async () => {
    const text = `From: Brennick, Ada <ada@mfa.example>\nSent: Thursday, 19 November 2026 08:02\nTo: Desk\nSubject: FW: Line opens\n\nFor your note to the Minister by 10 please. A.\n\n---------- Forwarded message ---------\nFrom: Trust Press <press@trust.example>\nDate: Wed, Nov 18, 2026 at 6:44 PM\nSubject: Harbour trust opens ferry line to Quenby\nTo: <all@trust.example>\n\n${PROSE}\n\nIt reached Quenby on Sunday. The next one is due on Friday, and a third one may follow in the spring.\n`;
    const { value } = await readAs('a.txt', text);
    const { article } = await extraction(value);
    expect(article.text).toBe(text);
    expect(article.headline?.text).toBe('Harbour trust opens ferry line to Quenby');
    expect(slice(text, article.headline?.spans[0] ?? [0, 0])).toBe('Harbour trust opens ferry line to Quenby');
    expect(article.published?.date).toBe('2026-11-18');
    expect(article.figures.map(figure => figure.text)).toEqual(['£2.4 million', '1,200']);
    expect(article.paragraphs.slice(0, 10).every(({ role }) => role === 'furniture')).toBe(true);
  });
});

describe('text stays text', () => {
  test.each([
    ['a tag', `The <b> tag was discussed. ${PROSE}`],
    ['a star', `Prices rose by 4%** and 5%**. ${PROSE}\n** excluding tax`],
    ['bullets', `Line opens\n* one\n* two\n${PROSE}`],
    ['end marks', `Line opens\n\n${PROSE}\n\n###\n`],
    ['stars around a line', `*** CORRECTED ***\nLine opens\n${PROSE}`],
    ['what a mail program shows', `From: Ada\nTo: Desk\nSubject: Line opens\n\n${PROSE}`],
    ['labels', `Date: 3 March 2026\nContact: Ada\nLine opens\n${PROSE}`],
    ['inequalities', `p<0.001 and a<b>c in 3 trials. ${PROSE}`],
  ])('that holds %s', (_, text) => expect(formatIn(text)).toBe('txt'));
});

const hostile: readonly (readonly [what: string, name: string, piece: string])[] = [
  ['open tags', 'a.html', '<p '],
  ['open quotations', 'a.html', '<a title="'],
  ['nested blocks', 'a.html', '<div><main>'],
  ['scripts', 'a.html', '<script>'],
  ['entities', 'a.html', '&amp;&#'],
  ['open links', 'a.md', '[a]('],
  ['stars', 'a.md', '**a'],
  ['underscores', 'a.md', '_a '],
  ['bars', 'a.md', '|---'],
  ['blanks', 'a.md', `a${' '.repeat(99_999)}`],
  ['blanks in a heading', 'a.md', `# a${' '.repeat(99_999)}`],
  ['blanks in a row', 'a.md', `| a${' '.repeat(99_999)}b |\n`],
  ['headers', 'a.eml', 'Subject: a\n'],
  ['encoded words', 'a.eml', '=?a?q?'],
  ['boundaries', 'a.eml', '\n--x'],
  ['line ends', 'a.txt', '\n '],
  ['pasted tags', 'a.txt', '</p><'],
  ['pasted headers', 'a.txt', 'X-Ab: c\n '],
];

test.each(hostile)('half a million characters are read in time: %s', async (_, name, piece) => {
  const spent = processorTime();
  await readAs(name, piece.repeat(Math.ceil(500_000 / piece.length))).catch(() => null);
  expect(spent()).toBeLessThan(3000);
});
