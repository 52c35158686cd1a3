import { describe, expect, test } from 'vitest';
import type { FailureKind } from '#core/failure';
import { decode } from '#core/readers/decode';
import { manuscriptFromText } from '#core/readers/manuscript-from-text';
import { readSource } from '#core/readers/receive';
import { slice } from '#core/span';
import { processorTime } from '../../processor-time.ts';
import { manuscriptOf } from '../manuscript-of.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  for (const [at, unit] of [...`\uFEFF${text}`.split('')].entries()) view.setUint16(at * 2, unit.charCodeAt(0), little);
  return bytes;
};
const bytesOf = (latin: string) => Uint8Array.from(latin, character => character.charCodeAt(0));

const TEXT = 'Café “Größe” 湖\nSecond line.';

describe('text is read', () => {
  test.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${TEXT}`)],
    ['UTF-16 LE with a byte order mark', utf16(TEXT, true)],
    ['UTF-16 BE with a byte order mark', utf16(TEXT, false)],
  ])('from %s, without a note', (_, bytes) => {
    expect(decode(bytes, 'a.txt')).toEqual({ value: TEXT, diagnostics: [] });
  });

  test('from Windows-1252 where it is no UTF-8, with a note that names the file', () => {
    const { value, diagnostics } = decode(bytesOf('The \x93Caf\xE9\x94 costs \x80 5'), 'old.txt');
    expect(value).toBe('The “Café” costs € 5');
    expect(diagnostics.map(({ code }) => code)).toEqual(['encoding-fallback']);
    expect(diagnostics[0]?.message).toContain('old.txt');
  });

  test('from UTF-8 that is damaged in one place, without taking it for another encoding', async () => {
    const bytes = Uint8Array.from([...utf8('Größe, Café, “Wörter” '), 0xff, ...utf8(' und mehr')]);
    const { value, diagnostics } = await readSource(bytes, 'a.txt', {});
    expect(value.text).toBe('Größe, Café, “Wörter”  und mehr');
    expect(diagnostics).toEqual([
      { code: 'unreadable-characters', message: 'characters that could not be read taken out (1): U+FFFD' },
    ]);
  });
});

describe('what is no text is refused, with what it is and what to do', () => {
  const refused: readonly (readonly [what: string, bytes: Uint8Array, kind: FailureKind, says: string])[] = [
    ['nothing', new Uint8Array(), 'invalid', 'is empty'],
    ['blanks', utf8(' \t\r\n\u00A0\n'), 'invalid', 'holds no text'],
    ['control characters only', utf8('\u0001\u0002'), 'invalid', 'holds no text'],
    ['a PDF', utf8('%PDF-1.7\n'), 'invalid', 'a PDF'],
    ['a JPEG', bytesOf('\xFF\xD8\xFF\xE0\x00\x10JFIF'), 'invalid', 'JPEG'],
    ['a PNG', bytesOf('\x89PNG\r\n\x1A\n'), 'invalid', 'PNG'],
    ['a ZIP archive', bytesOf('PK\x03\x04\x14\x00'), 'invalid', 'office document'],
    ['NUL bytes', bytesOf('abc\x00def'), 'invalid', 'NUL'],
    ['UTF-16 without a byte order mark', utf16(TEXT, true).subarray(2), 'invalid', 'NUL'],
    ['over 2 MiB', new Uint8Array(2 * 2 ** 20 + 1).fill(97), 'too-large', '2 MiB'],
    ['over a million characters', utf8('a'.repeat(1_000_001)), 'too-large', '1,000,000 characters'],
    ['over 20,000 paragraphs', utf8('a\n'.repeat(20_001)), 'too-large', '20,000 paragraphs'],
  ];
  test.each(refused)('%s', async (_, bytes, kind, says) => {
    await expect(readSource(bytes, 'a.txt', {})).rejects.toMatchObject({
      kind,
      message: expect.stringContaining(says),
      hint: expect.stringMatching(/\w/),
    });
  });
});

describe('the text is cleaned', () => {
  const cleaned: readonly (readonly [what: string, raw: string, text: string, codes: readonly string[]])[] = [
    ['line breaks of every kind', 'a\r\nb\rc\u2028d\u2029e\vf\fg\u0085h', 'a\nb\nc\nd\ne\nf\ng\nh', []],
    ['blanks at the ends of lines', 'a  \nb\u00A0\n', 'a\nb\n', []],
    ['blanks inside lines stay', 'a  b', 'a  b', []],
    [
      'no more of them than part columns',
      `${' '.repeat(99)}a${' '.repeat(99)}b`,
      `${' '.repeat(40)}a${' '.repeat(40)}b`,
      [],
    ],
    ['no more empty lines than part texts', `a${'\n'.repeat(9)}b`, `a${'\n'.repeat(6)}b`, []],
    ['tabs are blanks, two where they part columns', '\ta\tb\n\ta\tb\tc', ' a b\n a  b  c', []],
    ['blanks of other widths', 'a\u00A0b\u2003c\u202F!', 'a b c !', []],
    ['a number keeps its own', '12\u00A0400 and 12\u2009400', '12\u00A0400 and 12\u202F400', []],
    ['hyphens, letters set as one, wide letters', 'co\u2010op \uFB01sh \uFF12\uFF10\uFF2B', 'co-op fish 20K', []],
    ['accents that stand for apostrophes', 'l\u00B4île, l`île', 'l’île, l’île', []],
    ['blanks before marks', '"The pier , the port , " he said .', '"The pier, the port," he said.', []],
    ['characters of no width', 'har\u200Bbour\u2060 \u200Eport', 'harbour port', ['unseen-characters']],
    ['which other scripts are written with', 'می\u200Cخواهم', 'می\u200Cخواهم', []],
    ['one emoji of several', 'a 👩\u200D👧 b', 'a 👩\u200D👧 b', []],
    ['emoji around a line', '📣 Boats for all 🎉🎉\nA 🎉 day', 'Boats for all\nA 🎉 day', ['ornaments']],
    [
      'marks of footnotes',
      'in Quenby² opens in 2026.¹ It has 40 metres² and 3 km².',
      'in Quenby opens in 2026. It has 40 metres² and 3 km².',
      ['footnote-marks'],
    ],
    [
      'two blanks between all words',
      'The  harbour  commission  opened  a  ferry  line  to  the  island  in  May.',
      'The harbour commission opened a ferry line to the island in May.',
      [],
    ],
    [
      'blanks that spread a line over its width',
      'The harbour  commission opened a ferry line  to the island that carries many people.',
      'The harbour commission opened a ferry line to the island that carries many people.',
      [],
    ],
    ['columns stay', 'Jetties of the northern islands  12  14  16', 'Jetties of the northern islands  12  14  16', []],
    [
      'an empty line behind every line',
      'Boats for all\n\nThe commission opened a ferry line that\n\ncarries many people to and from the\n\nisland of Quenby on every day of the\n\nweek but Monday.\n',
      'Boats for all\n\nThe commission opened a ferry line that\ncarries many people to and from the\nisland of Quenby on every day of the\nweek but Monday.\n',
      ['empty-lines'],
    ],
    [
      'the number of a page and the title inside a sentence',
      'Boats for all islands\nThe commission opened a ferry line that\n\nPage 1 of 2\nBoats for all islands\n\ncarries many people. It has\n',
      'Boats for all islands\nThe commission opened a ferry line that\ncarries many people. It has\n',
      ['page-breaks'],
    ],
    [
      'the number of a page between two sentences stays',
      'Boats for all islands\nThe commission opened a ferry line.\n\n2\n\nIt carries many people.\n',
      'Boats for all islands\nThe commission opened a ferry line.\n\n2\n\nIt carries many people.\n',
      [],
    ],
    [
      'the title over again below a heading stays',
      'Boats for all islands\nMinutes of the meeting of 13 May\n\nBoats for all islands\n\nThe commission opened a ferry line to the islands.\n',
      'Boats for all islands\nMinutes of the meeting of 13 May\n\nBoats for all islands\n\nThe commission opened a ferry line to the islands.\n',
      [],
    ],
    [
      'numbers of lines',
      Array.from({ length: 12 }, (_, at) => `${at + 1}  the boats of the islands`).join('\n'),
      Array.from({ length: 12 }, () => 'the boats of the islands').join('\n'),
      ['line-numbers'],
    ],
    ['letters are composed', 'Cafe\u0301', 'Café', []],
    ['letters are composed across what is taken out', 'Cafe\u0001\u0301', 'Café', ['control-characters']],
    ['control characters', 'a\u0007b\u009Fc\uFEFF', 'abc', ['control-characters']],
    ['lone surrogates, not pairs', 'a\uD800b😀c', 'ab😀c', ['unreadable-characters']],
    ['soft hyphens', 'har\u00ADbour', 'harbour', ['soft-hyphens']],
  ];
  test.each(cleaned)('%s', async (_, raw, text, codes) => {
    const received = { source: (await manuscriptOf('a')).source, declared: {} };
    const { value, diagnostics } = manuscriptFromText(raw, received);
    expect(value.text).toBe(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  test('and what was taken out is counted and named', async () => {
    const { diagnostics } = await readSource(utf8('a\u0007b\u0007c\u001Bd'), 'a.txt', {});
    expect(diagnostics.map(({ message }) => message)).toEqual(['control characters taken out (3): U+0007, U+001B']);
  });
});

describe('hostile text is read in time', () => {
  const million: readonly (readonly [what: string, text: string])[] = [
    ['one letter', 'a'],
    ['abbreviations', 'Mr. '],
    ['opening quotation marks', '“ said. '],
    ['brackets', '(('],
    ['blanks and a letter', `${' '.repeat(99)}a`],
    ['addresses', 'a@b.c,'],
    ['dates', '3 March '],
  ];
  test.each(million)('a line of a million characters: %s', async (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 999_999);
    const spent = processorTime();
    const { structure } = await manuscriptOf(`${text}z`);
    expect(structure).toHaveLength(1);
    expect(spent()).toBeLessThan(2000);
  });

  test.each(million)('10,000 lines: %s', async (_, piece) => {
    const spent = processorTime();
    await manuscriptOf(`${piece.repeat(40).trim().slice(0, 49)}\n`.repeat(10_000));
    expect(spent()).toBeLessThan(1000);
  });
});

test('spans point into the cleaned text', async () => {
  const { text, structure } = await manuscriptOf('\uFEFF\r\n  Ti\u00ADtle of it \r\n\r\nShe said so. It held.\r\n');
  expect(structure.map(({ span }) => slice(text, span))).toEqual(['Title of it', 'She said so. It held.']);
});

describe('a text that a mail program quoted whole', () => {
  const quoted = '> Trust opens a pier\n>\n> The pier is 300 metres long.\n> > It opened on Monday.\n';

  test('is read without its marks, and says so', async () => {
    const { value, diagnostics } = await readSource(new TextEncoder().encode(quoted), 'a.txt', {});
    expect(value.text).toBe('Trust opens a pier\n\nThe pier is 300 metres long.\nIt opened on Monday.\n');
    expect(diagnostics.map(({ code }) => code)).toEqual(['quoted-lines']);
  });

  test('is left alone where only some lines bear marks', async () => {
    const text = `We agree.\nThe pier stays.\n${quoted.slice(0, 60)}`;
    const { value, diagnostics } = await readSource(new TextEncoder().encode(text), 'a.txt', {});
    expect(value.text).toContain('> Trust opens a pier');
    expect(diagnostics).toEqual([]);
  });
});
