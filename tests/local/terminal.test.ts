import { describe, expect, test } from 'vitest';
import { run } from '../../src/local/run.ts';
import { folderOf, release } from './brief.ts';

/** Runs the command line in this process, as if a person looked at its screens. */
async function watched(...args: string[]): Promise<{ code: number; shown: string; told: string }> {
  const screens = { shown: '', told: '' };
  const screen = (name: keyof typeof screens) => ({
    isTTY: true,
    columns: 80,
    write: (text: string) => {
      screens[name] += text;
    },
  });
  const stdin = (async function* () {})();
  const code = await run(args, { stdin, stdout: screen('shown'), stderr: screen('told') });
  return { code, ...screens };
}

describe('on a terminal', () => {
  test('a person reads the headline, what was found, the gaps and where the files are', async () => {
    const folder = folderOf({ 'a.txt': release });
    const { code, shown, told } = await watched(`${folder}/a.txt`, '--format', 'json', '--out', `${folder}/out`);
    expect(code).toBe(0);
    expect(told).toBe('');
    expect(shown).toContain('Tidewater Board opens a fourth lock at Marlow Sound');
    expect(shown).toMatch(/\d+ figures/);
    expect(shown).toContain(`${folder}/out/a/article.json`);
    expect(shown).toMatch(/\d+ (?:ms|s)/);
  });

  test('a folder shows which source of how many is being done, then each with what was found, then totals', async () => {
    const folder = folderOf({ 'in/a.txt': release, 'in/b.txt': '', 'in/c.txt': release });
    const { code, shown, told } = await watched(`${folder}/in`, '--format', 'json', '--out', `${folder}/out`);
    expect(code).toBe(1);
    for (const words of ['1/3 a.txt', '2/3 b.txt', '3/3 c.txt']) expect(told).toContain(words);
    expect(told).toContain('error: ');
    expect(shown).toMatch(/✓ a\.txt: .*\n✗ b\.txt: .*\n✓ c\.txt: /);
    expect(shown).toContain(`2 sources done, 1 failed; 2 files in ${folder}/out`);
  });

  test('names that hold control characters do not steer the terminal', async () => {
    const folder = folderOf({ 'in/a\x1b[31m.txt': release, 'in/b.txt': release });
    const { shown, told } = await watched(`${folder}/in`, '--format', 'json', '--out', `${folder}/out`);
    expect(shown + told).not.toContain('\x1b[31m');
  });
});
