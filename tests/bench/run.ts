import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Whole processes, timed in turn, so that a busy machine slows all of them alike. Prints ratios of medians; exits with 1 when one is over its guard.
const ROUNDS = 9;
/** `aim` is what we mean to reach, `guard` what must not get worse. docs/decisions/0007-how-it-starts.md tells why they differ. */
const LIMITS = { one: { aim: 1.5, guard: 5.5 }, flowed: { aim: 1, guard: 5.5 }, folder: { aim: 3, guard: 3.6 } };

const root = fileURLToPath(new URL('../../', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'bench-'));
/** What `npm run brief` hands to node: flags and the program. */
const [, ...brief] = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.brief as string).split(' ');
const source = join(root, 'tests/fixtures/shore-power/source.txt');
mkdirSync(join(work, 'ten'));
for (let copy = 0; copy < 10; copy++) copyFileSync(source, join(work, 'ten', `${copy}.txt`));

const contenders = {
  bare: [join(root, 'tests/bench/bare.js'), work],
  alone: [
    join(root, 'tests/bench/pdfkit-alone.js'),
    join(root, 'tests/fixtures/shore-power/briefing-note.doc.json'),
    join(work, 'alone.pdf'),
  ],
  one: [...brief, source, '--out', join(work, 'out')],
  folder: [...brief, join(work, 'ten'), '--out', join(work, 'out')],
};
type Contender = keyof typeof contenders;

/** Wall time of one process, in milliseconds. */
function time(contender: Contender): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, contenders[contender], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${contender} failed: ${stderr}`);
  return performance.now() - started;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

const names = Object.keys(contenders) as Contender[];
const times: Record<Contender, number[]> = { bare: [], alone: [], one: [], folder: [] };
for (const name of names) time(name);
for (let round = 0; round < ROUNDS; round++) for (const name of names) times[name].push(time(name));
rmSync(work, { recursive: true });

const [bare, alone, one, folder] = names.map(name => median(times[name])) as [number, number, number, number];
const ratios = [
  ['one source to PDF, DOCX and JSON', one, 'a bare script', bare, LIMITS.one],
  ['one source to PDF, DOCX and JSON', one, 'pdfkit alone flowing the note', alone, LIMITS.flowed],
  ['a folder of ten', folder, 'one source', one, LIMITS.folder],
] as const;
let failed = false;
for (const [what, spent, against, base, limit] of ratios) {
  const ratio = spent / base;
  failed ||= ratio > limit.guard;
  const verdict = ratio > limit.guard ? 'FAIL' : ratio > limit.aim ? 'slow' : 'ok  ';
  console.log(
    `${verdict} ${what}: ${ratio.toFixed(2)} × ${against} (${spent.toFixed(0)} against ${base.toFixed(0)} ms; aim ${limit.aim}, guard ${limit.guard})`,
  );
}
process.exitCode = failed ? 1 : 0;
