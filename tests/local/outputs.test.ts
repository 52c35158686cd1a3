import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brief, briefProcess, folderOf, release } from './brief.ts';

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const record = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name, 'article.json'), 'utf8'));

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly makes: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'the record and each template in its own format',
    args: [],
    makes: ['article.json', 'briefing-note.pdf', 'report.docx'],
  },
  { name: 'one template', args: ['--template', 'report'], makes: ['article.json', 'report.docx'] },
  { name: 'the record alone', args: ['--format', 'json'], makes: ['article.json'] },
  {
    name: 'the record in its other forms',
    args: ['--format', 'ninjs', '--format', 'json-ld', '--format', 'json'],
    makes: ['article.json', 'article.jsonld', 'article.ninjs.json'],
  },
  {
    name: 'every template in the formats asked for',
    args: ['--format', 'html', '--format=docx'],
    makes: ['briefing-note.docx', 'briefing-note.html', 'report.docx', 'report.html'],
  },
  {
    name: 'one template in one format, asked for twice',
    args: ['--template', 'report', '--template', 'report', '--format', 'html'],
    makes: ['report.html'],
  },
];

describe('outputs', () => {
  test.each(cases)('$name', async ({ args, makes }) => {
    const folder = folderOf({ 'release.txt': release });
    expect(await brief(folder, ['release.txt', ...args])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(files(join(folder, 'out'))).toEqual(makes.map(file => `release/${file}`));
  });

  test('--out names the folder, also one that is not there yet', async () => {
    const folder = folderOf({ 'release.txt': release });
    expect(await brief(folder, ['release.txt', '--format', 'json', '--out', 'deep/er'])).toMatchObject({ code: 0 });
    expect(files(join(folder, 'deep'))).toEqual(['er/release/article.json']);
  });

  test('paths are meant from where npm was asked to run it', async () => {
    const folder = folderOf({ 'desk/a.txt': release });
    const env = { INIT_CWD: join(folder, 'desk'), npm_lifecycle_event: 'brief' };
    expect(briefProcess(folder, ['a.txt', '--format', 'json'], { env })).toMatchObject({ code: 0, stderr: '' });
    expect(files(join(folder, 'desk/out'))).toEqual(['a/article.json']);
  });

  test('standard input is named stdin', async () => {
    const folder = folderOf({});
    expect(briefProcess(folder, ['-', '--format', 'json'], { input: release })).toMatchObject({ code: 0 });
    expect(record(join(folder, 'out'), 'stdin').source.name).toBe('stdin');
  });

  test('sources that differ only in their extension keep it', async () => {
    const folder = folderOf({ 'in/a.txt': release, 'in/a.text': release, 'in/b.TXT': release });
    expect(await brief(folder, ['in', '--format', 'json'])).toMatchObject({ code: 0 });
    expect(files(join(folder, 'out'))).toEqual(['a.text/article.json', 'a.txt/article.json', 'b/article.json']);
  });

  test('several files and folders may be named at once', async () => {
    const folder = folderOf({ 'a.txt': release, 'b.txt': release, 'in/c.txt': release, 'in/odd.csv': '' });
    const { code, stderr } = await brief(folder, ['a.txt', 'in', 'b.txt', '--format', 'json']);
    expect([code, stderr]).toEqual([0, 'note: skipped, as no reader reads it: odd.csv\n']);
    expect(files(join(folder, 'out'))).toEqual(['a/article.json', 'b/article.json', 'c/article.json']);
  });

  test('one that is not there leaves the others', async () => {
    const folder = folderOf({ 'a.txt': release, 'b.txt': release });
    const { code, stderr } = await brief(folder, ['a.txt', 'gone.txt', 'b.txt', '--format', 'json']);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^error: cannot read gone\.txt: there is no such file[^\n]+\n1 of 3 sources failed: gone\.txt\n$/,
    );
    expect(files(join(folder, 'out'))).toEqual(['a/article.json', 'b/article.json']);
  });

  test('a name that is nothing but dots and an extension stays inside the output folder', async () => {
    const folder = folderOf({ '...txt': release });
    expect(await brief(folder, ['...txt', '--format', 'json'])).toMatchObject({ code: 0 });
    expect(files(join(folder, 'out'))).toEqual(['...txt/article.json']);
  });

  test('a sidecar declares, and is no source itself', async () => {
    const folder = folderOf({ 'in/a.txt': release, 'in/a.txt.meta.json': '{"uri":"https://tidewater.example/lock"}' });
    expect(await brief(folder, ['in', '--format', 'json'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(record(join(folder, 'out'), 'a')).toMatchObject({ declared: { uri: 'https://tidewater.example/lock' } });
  });

  test('news in JSON is read in a folder, and other JSON passed over', async () => {
    const news = JSON.stringify({ '@type': 'NewsArticle', headline: 'Lock opens', articleBody: 'The lock opened.' });
    const folder = folderOf({
      'in/a.json': news,
      'in/b.jsonld': `[${news}]`,
      'in/theme.json': '{}',
      'in/c.txt': release,
    });
    const { code, stderr } = await brief(folder, ['in', '--format', 'json']);
    expect([code, stderr]).toEqual([0, 'note: skipped, as no reader reads it: theme.json\n']);
    expect(files(join(folder, 'out'))).toEqual(['a/article.json', 'b/article.json', 'c/article.json']);
    expect(await brief(folder, ['in/theme.json'])).toMatchObject({ code: 1, stderr: expect.stringContaining('ninjs') });
  });

  test('options override the commission file', async () => {
    const folder = folderOf({
      'a.txt': release,
      'c.json': '{"to":"the Harbour Master","from":"the Press Desk","marking":"INTERNAL"}',
    });
    const args = [
      'a.txt',
      '--commission',
      'c.json',
      '--to',
      'the Lock Keeper',
      '--format',
      'html',
      '--template',
      'briefing-note',
    ];
    expect(await brief(folder, args)).toMatchObject({ code: 0 });
    const html = readFileSync(join(folder, 'out/a/briefing-note.html'), 'utf8');
    for (const words of ['the Lock Keeper', 'the Press Desk', 'INTERNAL']) expect(html).toContain(words);
    expect(html).not.toContain('the Harbour Master');
  });

  test('--explain prints findings with their rules, and writes the files all the same', async () => {
    const folder = folderOf({ 'a.txt': release });
    const { code, stdout } = await brief(folder, ['a.txt', '--format', 'json', '--explain']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/¶1 “Tidewater Board opens[^”]*”\n {6}headline\/[a-z-]+, stated/);
    expect(existsSync(join(folder, 'out/a/article.json'))).toBe(true);
  });

  test('the same source gives the same bytes, whatever the zone and the language of the machine', () => {
    const folder = folderOf({ 'a.txt': release });
    const formats = ['pdf', 'docx', 'html', 'json'].flatMap(format => ['--format', format]);
    const args = (out: string) => ['a.txt', ...formats, '--at', '2026-05-13', '--out', out];
    expect(briefProcess(folder, args('one'), { env: { TZ: 'Pacific/Kiritimati', LANG: 'C' } })).toMatchObject({
      code: 0,
    });
    expect(briefProcess(folder, args('two'), { env: { TZ: 'America/Adak', LANG: 'tr_TR.UTF-8' } })).toMatchObject({
      code: 0,
    });
    const made = files(join(folder, 'one'));
    expect(made).toHaveLength(7);
    const differ = made.filter(
      file => !readFileSync(join(folder, 'one', file)).equals(readFileSync(join(folder, 'two', file))),
    );
    expect(differ).toEqual([]);
  });
});
