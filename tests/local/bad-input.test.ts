import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brief, briefProcess, folderOf, release } from './brief.ts';

interface Case {
  readonly name: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly args: readonly string[];
  readonly code: 1 | 2;
  /** What the one message says: what, where, what to do. */
  readonly says: readonly (string | RegExp)[];
}

const good = { 'a.txt': release };
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]);

const cases: readonly Case[] = [
  { name: 'no source', args: [], code: 2, says: ['no source', '--help'] },
  { name: 'one source twice', files: good, args: ['a.txt', './a.txt'], code: 2, says: ['one folder', '--out'] },
  {
    name: 'an unknown option',
    files: good,
    args: ['a.txt', '--formt', 'pdf'],
    code: 2,
    says: ['--formt', '--format?'],
  },
  { name: 'a short option', files: good, args: ['a.txt', '-o', 'x'], code: 2, says: ['-o', '--help'] },
  { name: 'an option without its value', files: good, args: ['a.txt', '--out'], code: 2, says: ['--out', 'DIR'] },
  {
    name: 'an option that would swallow the next',
    files: good,
    args: ['a.txt', '--to', '--format', 'pdf'],
    code: 2,
    says: ['--to', 'WHO'],
  },
  { name: 'a blank value', files: good, args: ['a.txt', '--to= '], code: 2, says: ['--to', 'WHO'] },
  {
    name: 'an unknown template',
    files: good,
    args: ['a.txt', '--template', 'breifing-note'],
    code: 2,
    says: ['breifing-note', 'briefing-note?', 'report'],
  },
  {
    name: 'an unknown format',
    files: good,
    args: ['a.txt', '--format', 'pfd'],
    code: 2,
    says: ['pfd', 'pdf?', 'docx, html, json'],
  },
  {
    name: 'an embargo in words',
    files: good,
    args: ['a.txt', '--embargo', 'until 10:00 on 3 December 2026'],
    code: 2,
    says: ['--embargo until 10:00', '2026-12-03T10:00+01:00'],
  },
  {
    name: 'an embargo until a day that the calendar does not have',
    files: good,
    args: ['a.txt', '--embargo', '2027-02-30T10:00Z'],
    code: 2,
    says: ['--embargo 2027-02-30T10:00Z', 'no such day'],
  },
  { name: 'an unknown label language', files: good, args: ['a.txt', '--labels', 'xx'], code: 2, says: ['xx', 'en'] },
  { name: 'an unknown paper', files: good, args: ['a.txt', '--paper', 'A3'], code: 2, says: ['A3', 'A4, Letter'] },
  {
    name: 'an unknown use of the source text',
    files: good,
    args: ['a.txt', '--source-text', 'print'],
    code: 2,
    says: ['print', 'annex'],
  },
  {
    name: 'a day that does not exist',
    files: good,
    args: ['a.txt', '--at', '2025-02-30'],
    code: 2,
    says: ['2025-02-30', 'no such day'],
  },
  {
    name: 'a day in words',
    files: good,
    args: ['a.txt', '--at', 'tomorrow'],
    code: 2,
    says: ['tomorrow', '2025-11-06'],
  },
  { name: 'no such file', files: good, args: ['aa.txt'], code: 1, says: ['aa.txt', 'no such file', 'a.txt?'] },
  { name: 'an empty file', files: { 'a.txt': '' }, args: ['a.txt'], code: 1, says: ['a.txt', 'empty'] },
  {
    name: 'blanks only',
    files: { 'a.txt': ' \n\t\n ' },
    args: ['a.txt'],
    code: 1,
    says: ['a.txt', /blank|no text|empty|no words/i],
  },
  {
    name: 'NUL bytes',
    files: { 'a.txt': 'abc\0def' },
    args: ['a.txt'],
    code: 1,
    says: ['a.txt', /NUL|binary|not text/i],
  },
  { name: 'a PDF', files: { 'a.txt': '%PDF-1.7\n%âãÏÓ\n' }, args: ['a.txt'], code: 1, says: ['a.txt', 'PDF'] },
  { name: 'a JPEG', files: { 'a.txt': jpeg }, args: ['a.txt'], code: 1, says: ['a.txt', /JPEG|picture|image/i] },
  {
    name: 'over 2 MiB',
    files: { 'a.txt': 'word '.repeat(500_000) },
    args: ['a.txt'],
    code: 1,
    says: ['a.txt', '2 MiB'],
  },
  { name: 'a stream without an end', args: ['/dev/zero'], code: 1, says: ['/dev/zero', '2 MiB'] },
  {
    name: 'a folder without sources',
    files: { 'd/a.png': 'x' },
    args: ['d'],
    code: 1,
    says: ['d holds no source', '.txt'],
  },
  {
    name: 'an output folder below a file',
    files: { ...good, file: '' },
    args: ['a.txt', '--out', 'file'],
    code: 1,
    says: ['file', 'choose another place'],
  },
  {
    name: 'an output folder where none can be made',
    files: good,
    args: ['a.txt', '--out', '/proc/none'],
    code: 1,
    says: ['/proc/none', 'choose another place'],
  },
  {
    name: 'a commission that is not there',
    files: good,
    args: ['a.txt', '--commission', 'c.json'],
    code: 1,
    says: ['c.json', 'no such file'],
  },
  {
    name: 'a commission that is not JSON',
    files: { ...good, 'c.json': '{to' },
    args: ['a.txt', '--commission', 'c.json'],
    code: 1,
    says: ['c.json', 'not JSON', 'line 1'],
  },
  {
    name: 'a broken commission',
    files: { ...good, 'c.json': '{"questionsAndAnswers":[{"question":"Why?"}]}' },
    args: ['a.txt', '--commission', 'c.json'],
    code: 1,
    says: ['c.json', 'questionsAndAnswers[0].answer'],
  },
  {
    name: 'a commission with an embargo in words',
    files: { ...good, 'c.json': '{"embargo":"noon on Friday"}' },
    args: ['a.txt', '--commission', 'c.json'],
    code: 1,
    says: ['c.json', 'embargo', '2026-12-03'],
  },
  {
    name: 'a commission with a field misspelt',
    files: { ...good, 'c.json': '{"reccomendation":"x"}' },
    args: ['a.txt', '--commission', 'c.json'],
    code: 1,
    says: ['reccomendation', 'recommendation?'],
  },
  {
    name: 'a broken theme',
    files: { ...good, 't.json': '{"colours":{"ink":"black"}}' },
    args: ['a.txt', '--theme', 't.json'],
    code: 1,
    says: ['t.json', 'colours.ink', '#RRGGBB'],
  },
  {
    name: 'a theme too pale to read',
    files: { ...good, 't.json': '{"colours":{"ink":"#BBBBBB"}}' },
    args: ['a.txt', '--theme', 't.json'],
    code: 1,
    says: ['t.json', 'colours.ink', 'contrast'],
  },
  {
    name: 'a broken sidecar',
    files: { ...good, 'a.txt.meta.json': '{"published":"yesterday"}' },
    args: ['a.txt'],
    code: 1,
    says: ['a.txt.meta.json', 'published'],
  },
];

describe('bad input', () => {
  test.each(cases)('$name: one message, exit code $code, nothing written', async ({ files = {}, args, code, says }) => {
    const folder = folderOf(files);
    const before = readdirSync(folder);
    const run = await brief(folder, args);
    for (const words of says)
      expect(run.stderr).toMatch(
        typeof words === 'string' ? new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : words,
      );
    expect(
      run.stderr
        .trimEnd()
        .split('\n')
        .filter(line => !line.startsWith('note: ')),
    ).toHaveLength(1);
    expect(run.stderr).not.toMatch(/^\s+at |node:internal|\.ts:\d/m);
    expect(run.stdout).toBe('');
    expect(run.code).toBe(code);
    expect(readdirSync(folder)).toEqual(before);
  });

  test.each([
    { name: 'wrong use', text: release, more: ['--paper', 'A3'], code: 2 },
    { name: 'a source that fails', text: '', more: [], code: 1 },
  ])('a process says $name in one line and ends with $code', ({ text, more, code }) => {
    const folder = folderOf({ 'a.txt': text });
    expect(briefProcess(folder, ['a.txt', ...more])).toEqual({
      code,
      stdout: '',
      stderr: expect.stringMatching(/^error: [^\n]+\n$/),
    });
  });

  test('in a folder the others are still done, and the failed ones are named', async () => {
    const folder = folderOf({
      'in/a.txt': release,
      'in/b.txt': '',
      'in/c.txt': release,
      'in/d.txt': '\0',
      'in/e.png': 'x',
    });
    mkdirSync(join(folder, 'in/folder.txt'));
    symlinkSync('nowhere', join(folder, 'in/link.txt'));
    const { code, stderr, stdout } = await brief(folder, ['in', '--format', 'json']);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(readdirSync(join(folder, 'out'))).toEqual(['a', 'c']);
    expect(stderr).toContain('3 of 5 sources failed: b.txt, d.txt, link.txt');
    expect(stderr).toMatch(/skipped.*e\.png, folder\.txt/);
  });

  test('a file that stands where a document goes leaves the other documents', async () => {
    const folder = folderOf({ 'a.txt': release });
    mkdirSync(join(folder, 'out/a/report.html'), { recursive: true });
    const { code, stderr } = await brief(folder, ['a.txt', '--format', 'html', '--format', 'json']);
    expect(code).toBe(1);
    expect(stderr).toContain('report.html');
    expect(readdirSync(join(folder, 'out/a'))).toEqual(['article.json', 'briefing-note.html', 'report.html']);
  });

  test('a Node that cannot run it is told, and which one can', () => {
    const env = { NODE_OPTIONS: '--no-experimental-strip-types' };
    const { code, stderr } = briefProcess(folderOf(good), ['a.txt'], { env });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^error: Node v\S+ cannot run this\. Run npm ci[^\n]+\n$/),
    ]);
  });

  test('a letter that no font has refuses that PDF, names the letter, and leaves the other outputs', async () => {
    const folder = folderOf({ 'a.txt': release.replace('Hastwick', 'Hast\u{13000}wick') });
    const { code, stderr } = await brief(folder, [
      'a.txt',
      '--format',
      'pdf',
      '--format',
      'docx',
      '--template',
      'report',
      '--format',
      'json',
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/U\+13000|\u{13000}/u);
    expect(readdirSync(join(folder, 'out/a'))).toEqual(['article.json', 'report.docx']);
  });

  test('a PDF of an earlier run does not stay where this one is refused', async () => {
    const folder = folderOf({ 'a.txt': release });
    expect((await brief(folder, ['a.txt'])).code).toBe(0);
    writeFileSync(join(folder, 'a.txt'), release.replace('Hastwick', 'Hast\u{13000}wick'));
    const { code, stderr } = await brief(folder, ['a.txt']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: a\.txt: briefing-note\.pdf: .*U\+13000.*\n$/);
    expect(readdirSync(join(folder, 'out/a'))).toEqual(['article.json', 'report.docx']);
  });

  test('a message names its source once', async () => {
    const folder = folderOf({ 'in/a.txt': '', 'in/b.txt': new Uint8Array([0x4f, 0x75, 0x69, 0x20, 0xe9]) });
    const { stderr } = await brief(folder, ['in', '--format', 'json']);
    expect(stderr).toMatch(/^error: in\/a\.txt is empty\. /m);
    expect(stderr).toMatch(/^note: b\.txt is not UTF-8 /m);
    expect((await brief(folder, ['-'])).stderr).toMatch(/^error: standard input is empty\. /);
  });

  test.each([
    ['just under a million characters is read', 26_000, 0],
    ['over a million characters is refused', 27_000, 1],
  ])('one line of %s', async (_, times, code) => {
    const folder = folderOf({ 'a.txt': 'All words stand on one line here, and '.repeat(times) });
    expect(await brief(folder, ['a.txt', '--format', 'json'])).toMatchObject({ code });
  });

  test('a text with no facts still gives a note and a report', async () => {
    const folder = folderOf({ 'a.txt': 'nothing much happened\n' });
    expect(await brief(folder, ['a.txt'])).toMatchObject({ code: 0, stdout: '' });
    expect(existsSync(join(folder, 'out/a/briefing-note.pdf'))).toBe(true);
  });
});
