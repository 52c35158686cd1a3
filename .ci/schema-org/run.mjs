// Judges JSON-LD by the vocabulary of schema.org, as its types tell it: every property is one of its type, every value one that it may have.
// Usage: node .ci/schema-org/run.mjs FILE.jsonld…   Ends with 1 when a file breaks it, or when a planted fault is not found.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const tsc = join(here, '../../node_modules/.bin/tsc');
if (!existsSync(join(here, 'node_modules'))) execFileSync('npm', ['ci'], { cwd: here, stdio: 'ignore' });

/** What the compiler has against values that claim to be a NewsArticle; empty where it has nothing. */
function faults(values) {
  const work = mkdtempSync(join(here, 'node_modules/judged-'));
  const written = values.map(value => `  ${JSON.stringify(value, null, 2)},`).join('\n');
  const file = join(work, 'judged.ts');
  writeFileSync(
    file,
    `import type { NewsArticle, WithContext } from 'schema-dts';\nexport const judged: readonly WithContext<NewsArticle>[] = [\n${written}\n];\n`,
  );
  const { stdout } = spawnSync(
    tsc,
    ['--noEmit', '--strict', '--ignoreConfig', '--target', 'es2022', '--module', 'nodenext', file],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  rmSync(work, { recursive: true, force: true });
  return stdout.trim();
}

const context = { '@context': 'https://schema.org', '@type': 'NewsArticle' };
const planted = [
  { ...context, headlines: 'A ferry line' },
  { ...context, mentions: [{ '@type': 'Event', name: 'Regatta', begins: '2026-05-01' }] },
  {
    ...context,
    mentions: [{ '@type': 'Person', name: 'Ada Brennick', affiliation: { '@type': 'Place', name: 'Peru' } }],
  },
  { ...context, hasPart: [{ '@type': 'Quote', text: 'It joins two shores.' }] },
];
const told = faults(planted).match(/error TS\d+/g)?.length ?? 0;
if (told !== planted.length) console.log(`FAIL of ${planted.length} planted faults ${told} were found`);

const files = process.argv.slice(2);
const found = faults(files.map(file => JSON.parse(readFileSync(file, 'utf8'))));
console.log(found === '' ? `PASS ${files.length} files` : `FAIL\n${found.slice(0, 4000)}`);
process.exitCode = found === '' && told === planted.length && files.length > 0 ? 0 : 1;
