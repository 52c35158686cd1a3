import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { jpegOf, pngOf } from '../core/house/make-picture.ts';
import { brief, folderOf, release } from './brief.ts';

const house = (name: string) => readFileSync(new URL(`../../examples/house/${name}`, import.meta.url));
const face = readFileSync(new URL('../../templates/fonts/SourceSans3-Regular.ttf', import.meta.url));
const theme = (value: object) => ({ 'house/t.json': JSON.stringify(value) });
const logo = (bytes: Uint8Array | string) => ({
  ...theme({ logo: { file: 'logo.png', alternative: 'The house' } }),
  'house/logo.png': bytes,
});
const fonts = (bytes: Uint8Array | string) => ({
  ...theme({ fonts: { sans: { regular: 'a.ttf', bold: 'a.ttf' } } }),
  'house/a.ttf': bytes,
});

describe('a house style on the command line', () => {
  test('is the example: its files lie beside it, wherever the command is given', async () => {
    const folder = folderOf({
      'a.txt': release,
      'house/theme.json': house('theme.json'),
      'house/logo.svg': house('logo.svg'),
    });
    const args = ['a.txt', '--theme', 'house/theme.json', '--format', 'html', '--template', 'briefing-note'];
    expect(await brief(folder, args)).toMatchObject({ code: 0, stderr: '' });
    const html = readFileSync(join(folder, 'out/a/briefing-note.html'), 'utf8');
    for (const words of ['Desk brief', 'TLP:GREEN', 'alt="Meridian Secretariat"', '4 Lighthouse Steps', '#1F5C4A'])
      expect(html).toContain(words);
  });

  test('takes the commission of the examples, which is marked with one of its levels', async () => {
    const examples = fileURLToPath(new URL('../../examples', import.meta.url));
    const [commission, style] = ['harbour-accord.commission.json', 'house/theme.json'].map(name =>
      join(examples, name),
    );
    const args = ['a.txt', '--theme', style ?? '', '--commission', commission ?? '', '--format', 'html'];
    expect(await brief(folderOf({ 'a.txt': release }), args)).toMatchObject({ code: 0 });
  });

  test.each<[what: string, files: Record<string, Uint8Array | string>, args: string[], says: string[]]>([
    [
      'white on white',
      theme({ colours: { ink: '#FFFFFF' } }),
      [],
      ['house/t.json', 'colours.ink', '1.0 on white', '4.5'],
    ],
    ['a logo that is not there', theme({ logo: { file: 'l.png', alternative: 'x' } }), [], ['l.png', 'no such file']],
    ['a logo that is no image', logo('hello'), [], ['logo.png', 'no picture', 'PNG, JPEG or SVG']],
    ['a logo 10,000 pixels wide', logo(pngOf(10_000, 20, { bytes: 1 })), [], ['logo.png', '10000 × 20', '4000 pixels']],
    ['a logo for the press', logo(jpegOf(20, 20, { samples: 4 })), [], ['logo.png', 'CMYK', 'RGB']],
    ['a font that is none', fonts('hello'), [], ['a.ttf', 'no font file', 'TTF']],
    ['a broken font', fonts(face.subarray(0, 9000)), [], ['a.ttf', 'broken']],
    ['labels that there are not', theme({ labels: { xx: {} } }), [], ['labels in xx']],
    [
      'a marking of another scheme',
      theme({ marking: { scheme: 'UN' } }),
      ['--marking', 'TLP:RED'],
      ['TLP:RED', 'STRICTLY CONFIDENTIAL'],
    ],
  ])('is refused in one line that says what, where and what to do: %s', async (_, files, args, says) => {
    const folder = folderOf({ 'a.txt': release, ...files });
    const run = await brief(folder, ['a.txt', '--theme', 'house/t.json', ...args]);
    expect(run.code).toBe(1);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    for (const words of says) expect(run.stderr).toContain(words);
  });
});
