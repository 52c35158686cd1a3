// Makes documents so that any two choices meet in at least one set of them: language of the labels, paper, house style, script of
// the source, what becomes of its text, and whether anything is commissioned.
// Usage: node .ci/pairs.mjs FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../src/local/run.ts';
import { labelLanguages } from '../templates/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [out] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const commission = join(out, 'commission.json');
writeFileSync(
  commission,
  JSON.stringify({
    to: 'Director, Coastal Cities',
    from: 'Briefing Unit',
    reference: 'BU/2026/41',
    marking: 'TLP:GREEN',
    embargo: '2026-06-10T09:00Z',
    considerations: ['The office has two people in the region until the end of the year.'],
    recommendation: 'Attend the signing.',
    linesToTake: ['We welcome every step that makes ferries quieter.'],
    questionsAndAnswers: [{ question: 'Who pays?', answer: 'That is for the parties to say.' }],
  }),
);

/** What may be chosen: of each choice its values, and what each adds to the command line. */
const CHOICES = {
  labels: Object.fromEntries(Object.keys(labelLanguages).map(tag => [tag, ['--labels', tag]])),
  source: {
    latin: ['examples/harbour-accord.txt'],
    cyrillic: ['tests/fixtures/languages/russian/source.txt'],
    arabic: ['tests/fixtures/languages/arabic/source.txt'],
    chinese: ['tests/fixtures/languages/chinese/source.txt'],
    mixed: ['tests/fixtures/languages/mixed/source.txt'],
  },
  text: { annex: [], attached: ['--source-text', 'attached'], none: ['--source-text', 'none'] },
  paper: { A4: ['--paper', 'A4'], Letter: ['--paper', 'Letter'] },
  theme: { ours: [], house: ['--theme', 'examples/house/theme.json'] },
  asked: { nothing: [], much: ['--commission', commission] },
};

/**
 * Sets in which any two values of two choices meet. Each set begins with two that have not met yet, and takes of each other choice
 * the value that meets most it has not met, the one used least where several do.
 */
function pairwise(choices) {
  const names = Object.keys(choices);
  const values = names.map(name => Object.keys(choices[name]).map(value => `${name} ${value}`));
  const pair = (a, b) => [a, b].sort().join(' × ');
  const open = new Set(
    values.flatMap((ones, at) =>
      ones.flatMap(a =>
        values
          .slice(at + 1)
          .flat()
          .map(b => pair(a, b)),
      ),
    ),
  );
  const used = Object.fromEntries(values.flat().map(value => [value, 0]));
  const sets = [];
  for (const next of open) {
    const set = next.split(' × ');
    const meets = value => set.filter(other => open.has(pair(value, other))).length;
    for (const each of values)
      if (!each.some(value => set.includes(value)))
        set.push(each.toSorted((a, b) => meets(b) - meets(a) || used[a] - used[b])[0]);
    for (const a of set) {
      used[a]++;
      for (const b of set) open.delete(pair(a, b));
    }
    sets.push(values.map(each => each.find(value => set.includes(value)).split(' ')));
  }
  return sets.map(set => Object.fromEntries(set));
}

process.chdir(root);
const sets = pairwise(CHOICES);
for (const set of sets) {
  const args = Object.entries(set).flatMap(([name, value]) => CHOICES[name][value]);
  const formats = ['pdf', 'docx', 'html', 'json'].flatMap(format => ['--format', format]);
  const folder = join(out, Object.values(set).join('-'));
  const code = await run([...args, ...formats, '--at', '2026-06-09', '--out', folder], process);
  if (code !== 0) {
    console.log(`failed: ${JSON.stringify(set)}`);
    process.exitCode = 1;
  }
}
console.log(`${sets.length} sets of documents`);
