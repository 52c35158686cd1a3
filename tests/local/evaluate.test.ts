import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readArticle } from '#app/convert';
import { evaluate } from '../../src/local/evaluation.ts';
import { folderOf, release } from './brief.ts';

const kit = new URL('../fixtures/kit/obituary/', import.meta.url);
const source = readFileSync(new URL('source.txt', kit));
const json = readFileSync(new URL('article.json', kit), 'utf8');

/** What a run prints, and its exit code. */
async function run(...args: readonly string[]) {
  const printed = { stdout: '', stderr: '' };
  const screen = (name: keyof typeof printed) => ({
    write: (text: string) => {
      printed[name] += text;
    },
  });
  const stdin = { async *[Symbol.asyncIterator]() {} };
  const code = await evaluate(args, { stdin, stdout: screen('stdout'), stderr: screen('stderr') });
  return { code, ...printed };
}

describe('npm run evaluate', () => {
  test('prints precision, recall and F1 by field over a folder of gold, and the misses of one text on request', async () => {
    const gold = folderOf({ 'a/source.txt': source, 'a/article.json': json, 'notes/read.me': 'none' });
    const { code, stdout, stderr } = await run(gold, '--show', 'a');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^field +precision +recall +F1 +gold +found$/m);
    expect(stdout).toMatch(/^people +1\.000 +1\.000 +1\.000 +6 +6$/m);
    expect(stdout).toMatch(/^macro F1 +0\.\d{3}/m);
    expect(stdout).toMatch(/^== a$/m);
    expect(stdout).toMatch(/^ {2}places, missed: Old Granary$/m);
  });

  test('says where a record is entirely right', async () => {
    const { value } = await readArticle(new TextEncoder().encode(release), 'source.txt', {});
    const gold = folderOf({
      'right/source.txt': release,
      'right/article.json': JSON.stringify(value),
      'wrong/source.txt': release,
      'wrong/article.json': JSON.stringify({ ...value, gaps: [], figures: [] }),
    });
    const { stdout } = await run(gold);
    expect(stdout).toMatch(/^ {2}right +1\.000 +entirely right$/m);
    expect(stdout).toMatch(/^ {2}wrong +0\.\d{3} +\d+ misses$/m);
    expect(stdout).not.toContain('==');
  });

  test('runs as a command of its own, and its exit code says whether it could', () => {
    const command = fileURLToPath(new URL('../../src/local/evaluate.ts', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [command, folderOf({})], { encoding: 'utf8' });
    expect(stderr).toContain('holds no gold');
    expect(status).toBe(1);
  });

  const misuses: readonly (readonly [what: string, args: (folder: string) => string[], code: number, says: RegExp])[] =
    [
      ['a folder that is not there', folder => [join(folder, 'gone')], 1, /gone.*no such file or folder/],
      [
        'a folder without gold',
        folder => [join(folder, 'empty')],
        1,
        /holds no gold.*A folder of gold holds a folder for each text/,
      ],
      ['a file', folder => [join(folder, 'a/article.json')], 1, /is no folder/],
      ['a record without its source', folder => [join(folder, 'lost')], 1, /holds a record and no source/],
      ['a record that is none', folder => [join(folder, 'bad')], 1, /bad.*article\.json is not a record: people: /],
      ['a record that is no JSON', folder => [join(folder, 'broken')], 1, /article\.json is not JSON/],
      ['a record of another text', folder => [join(folder, 'other')], 1, /is of another text/],
      ['a text that is not there', folder => [folder, '--show', 'b'], 2, /holds no b.*a/],
      ['two folders', folder => [folder, folder], 2, /2 folders are named.*npm run evaluate/],
      ['an option that is none', folder => [folder, '--shwo', 'a'], 2, /--shwo/],
    ];
  test.each(misuses)('tells %s in one line', async (_, args, code, says) => {
    const gold = folderOf({
      'a/source.txt': source,
      'a/article.json': json,
      'empty/read.me': 'none',
      'lost/a/article.json': json,
      'bad/a/source.txt': source,
      'bad/a/article.json': json.replace('"people": [', '"people": 1, "persons": ['),
      'broken/a/source.txt': source,
      'broken/a/article.json': '{',
      'other/a/source.txt': `${source}\nMore.\n`,
      'other/a/article.json': json,
    });
    const printed = await run(...args(gold));
    expect(printed.stderr).toMatch(says);
    expect(printed.stderr.trim().split('\n')).toHaveLength(1);
    expect(printed.code).toBe(code);
    expect(printed.stdout).toBe('');
  });
});
