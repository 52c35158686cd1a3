import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderOf } from './brief.ts';

const program = fileURLToPath(new URL('../../src/local/write-house.ts', import.meta.url));
const example = (name: string) => readFileSync(new URL(`../../examples/house/${name}`, import.meta.url));
const copied = (cwd: string) =>
  spawnSync(process.execPath, [program, 'house/theme.json', 'bundle'], { cwd, encoding: 'utf8' });
const theme = (value: object) => ({ 'house/theme.json': JSON.stringify(value) });

test('a house style is copied into a bundle: its theme and what that names, nothing else', () => {
  const cwd = folderOf({
    'house/theme.json': example('theme.json'),
    'house/logo.svg': example('logo.svg'),
    'house/notes.txt': 'x',
  });
  expect(copied(cwd)).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(join(cwd, 'bundle')).sort()).toEqual(['logo.svg', 'theme.json']);
});

test.each([
  ['a colour too pale', theme({ colours: { ink: '#FFFFFF' } }), 'colours.ink'],
  [
    'a file elsewhere',
    { ...theme({ logo: { file: '../l.svg', alternative: 'x' } }), 'l.svg': 'x' },
    'beside the theme',
  ],
  [
    'compact outlines, which functions do not set',
    { ...theme({ fonts: { sans: { regular: 'a.otf', bold: 'a.otf' } } }), 'house/a.otf': 'OTTO and more' },
    'TrueType',
  ],
])('one that cannot be used is refused before anything is deployed: %s', (_, files, says) => {
  const cwd = folderOf(files);
  const { status, stderr } = copied(cwd);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^error: house\/theme\.json: [^\n]+\n$/);
  expect(stderr).toContain(says);
  expect(readdirSync(cwd)).not.toContain('bundle');
});
