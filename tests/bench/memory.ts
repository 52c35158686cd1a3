import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { documents } from '../core/writers/documents.ts';
import { make as makeDocx } from '../core/writers/docx/read-docx.ts';
import { make as makePdf } from '../core/writers/pdf/make-pdf.ts';

// Whether a process that writes a thousand documents goes on growing: ends with 1 when it has grown by more than MOST
// since the first three hundred, which fill what is kept on purpose. Left alone, Node collects when it sees fit, and on a busy machine
// holds more for a while: so it is asked to collect as documents are made.
const WARM = 300;
const DOCUMENTS = 1000;
const MOST = 0.05;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const write = async (index: number): Promise<void> => {
  if (index % 10 === 0) collect();
  const { doc } = documents[index % documents.length] ?? {};
  if (!doc) return;
  // Words that no document before had: what is kept must be let go.
  const blocks = doc.blocks.map(block =>
    block.kind === 'title' ? { ...block, text: `${block.text} ${index}` } : block,
  );
  await (index % 2 === 0 ? makePdf({ ...doc, blocks }) : makeDocx({ ...doc, blocks }));
};

/** Megabytes that the process holds, at least, over the next so many documents. */
async function least(from: number, count: number): Promise<number> {
  let held = Number.POSITIVE_INFINITY;
  for (let index = from; index < from + count; index++) {
    await write(index);
    held = Math.min(held, process.memoryUsage().rss / 2 ** 20);
  }
  return held;
}

for (let index = 0; index < WARM; index++) await write(index);
const before = await least(WARM, 100);
for (let index = WARM + 100; index < WARM + DOCUMENTS - 100; index++) await write(index);
const after = await least(WARM + DOCUMENTS - 100, 100);
const growth = after / before - 1;
console.log(
  `${growth > MOST ? 'FAIL' : 'ok  '} resident memory over ${DOCUMENTS} documents: ${before.toFixed(0)} to ${after.toFixed(0)} MB (${(growth * 100).toFixed(1)} %; at most ${MOST * 100} %)`,
);
process.exitCode = growth > MOST ? 1 : 0;
