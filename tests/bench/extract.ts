import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFonts } from '#adapters/fonts';
import { readArticle } from '#app/convert';
import { ourTheme as theme } from '#core/theme';
import { write } from '#core/writers/html/write';
import { compose } from '../templates/commissioned.ts';
import { hostile, realistic } from './texts.ts';

// Text → Article, and Article → pages, in this process, in milliseconds of its thread: a busy machine makes it wait, but not work more. Exits with 1 when a ratio is over its guard.
const LIMITS = {
  peer: { aim: 0.1, guard: 2 },
  linear: { aim: 1.3, guard: 1.8 },
  megabyte: { aim: 2000, guard: 4000 },
  memory: { aim: 300, guard: 400 },
};
const ROUNDS = 5;
const encoder = new TextEncoder();

async function spent(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage().user;
  await work();
  return (process.threadCpuUsage().user - before) / 1000;
}

/** The least of several rounds: what the work takes when nothing else does. */
async function least(work: () => unknown, rounds = ROUNDS): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) best = Math.min(best, await spent(work));
  return best;
}

const extracting = (text: string) => {
  const bytes = encoder.encode(text);
  return () => readArticle(bytes, 'release.txt', {});
};

let failed = false;
function tell(
  what: string,
  ratio: number,
  { aim, guard }: { readonly aim: number; readonly guard: number },
  more = '',
) {
  failed ||= ratio > guard;
  const verdict = ratio > guard ? 'FAIL' : ratio > aim ? 'slow' : 'ok  ';
  const written = ratio < 100 ? ratio.toFixed(2) : ratio.toFixed(0);
  console.log(`${verdict} ${what}: ${written} (aim ${aim}, guard ${guard})${more}`);
}

async function againstPeer(): Promise<void> {
  if (!existsSync(new URL('peers/node_modules/compromise', import.meta.url))) {
    console.log('SKIPPED compromise: npm ci --prefix tests/bench/peers installs it');
    return;
  }
  // Named at run time: types and imports of the project do not depend on a peer.
  const peer = new URL('peers/node_modules/compromise/src/three.js', import.meta.url).href;
  const { default: compromise } = await import(peer);
  const text = realistic(4000);
  const [ours, theirs] = [extracting(text), () => compromise(text)];
  for (let round = 0; round < 10; round++) {
    await ours();
    theirs();
  }
  const [mine, other] = [await least(ours, 20), await least(theirs, 20)];
  tell(
    '4 kB to an article, × compromise tagging it',
    mine / other,
    LIMITS.peer,
    `: ${mine.toFixed(1)} against ${other.toFixed(1)} ms`,
  );
}

/** How far the larger text is from taking as much longer as it is longer. */
async function proportional(what: string, small: string, large: string): Promise<void> {
  const [less, more] = [await least(extracting(small)), await least(extracting(large), 3)];
  const times = `: ${less.toFixed(0)} and ${more.toFixed(0)} ms for ${Math.round(small.length / 1000)} and ${Math.round(large.length / 1000)} kB`;
  tell(`${what}, × proportional`, more / less / (large.length / small.length), LIMITS.linear, times);
}

/** The same from record to pages: both documents of it as HTML. What takes less than this is not judged. */
const LEAST = 40;
async function composedProportionally(what: string, small: string, large: string): Promise<void> {
  const composing = async (text: string) => {
    const { value: article } = await extracting(text)();
    return async () => {
      for (const template of ['briefing-note', 'report'] as const)
        await write(compose(template, article), { theme, fonts: readFonts, attachments: [] });
    };
  };
  const [less, more] = [await least(await composing(small)), await least(await composing(large), 3)];
  const times = `: ${less.toFixed(0)} and ${more.toFixed(0)} ms`;
  const ratio = Math.max(more, LEAST) / Math.max(less, LEAST) / (large.length / small.length);
  tell(`${what} composed, × proportional`, ratio, LIMITS.linear, times);
}

async function linearity(): Promise<void> {
  const [small, middle, large] = [realistic(64_000), realistic(256_000), realistic(1_000_000)];
  await proportional('realistic text', small, middle);
  await proportional('realistic text', middle, large);
  const title = 'Sorrel Ferry Board opens a new line\n\n';
  for (const [family, piece] of Object.entries(hostile))
    for (const [form, unit] of [
      ['one line', piece],
      ['lines', `${piece.repeat(4).trim()}\n\n`],
    ] as const) {
      const text = (characters: number) => title + unit.repeat(Math.ceil(characters / unit.length));
      await proportional(`${family} in ${form}`, text(32_000), text(128_000));
      await composedProportionally(`${family} in ${form}`, text(32_000), text(128_000));
    }
}

function megabyte(): void {
  const work = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(work, 'release.txt');
  writeFileSync(file, encoder.encode(realistic(1_000_000)).subarray(0, 1_000_000));
  const program = fileURLToPath(new URL('megabyte.js', import.meta.url));
  const runs = [0, 1, 2].map(() => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as { milliseconds: number; megabytes: number };
  });
  rmSync(work, { recursive: true });
  tell('1 MB in a process of its own, ms', Math.min(...runs.map(({ milliseconds }) => milliseconds)), LIMITS.megabyte);
  tell('1 MB in a process of its own, MB', Math.min(...runs.map(({ megabytes }) => megabytes)), LIMITS.memory);
}

await againstPeer();
megabyte();
await linearity();
process.exitCode = failed ? 1 : 0;
