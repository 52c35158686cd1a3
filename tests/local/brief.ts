import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { run } from '../../src/local/run.ts';
import type { Screen } from '../../src/local/terminal.ts';

const cli = fileURLToPath(new URL('../../src/local/brief.mjs', import.meta.url));

/** What one run of the command line left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, in a folder: what it says and leaves behind is the same, and it starts at once. */
export async function brief(cwd: string, args: readonly string[]): Promise<Run> {
  const said = { stdout: '', stderr: '' };
  const screen = (name: keyof typeof said): Screen => ({ write: text => (said[name] += text) });
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const code = await run(args, { stdin: Readable.from([]), stdout: screen('stdout'), stderr: screen('stderr') });
    return { code, ...said };
  } finally {
    process.chdir(before);
  }
}

/** Runs the command line as a process of its own, in a folder. */
export function briefProcess(
  cwd: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    input,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 50_000,
  });
  return { code: status, stdout, stderr };
}

/** A folder of its own with the given files, gone when the test is over. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'brief-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** An invented release. */
export const release = `Tidewater Board opens a fourth lock at Marlow Sound

MARLOW SOUND, 12 May 2026 – The Tidewater Board (TB) opened its fourth lock on Tuesday. It will let about 1,400 boats a year pass,
over 200 more than before.

"The sound has waited thirty years for this gate," said Ms. Oriel Hastwick, Chair of the Tidewater Board.

She added that the lock had cost EUR 6.5 million.

Press contact: press@tidewater.example
`;
