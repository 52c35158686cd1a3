import { readdirSync, readFileSync } from 'node:fs';
import { readFonts } from '#adapters/fonts';
import { Article } from '#core/article';
import type { Doc } from '#core/doc';
import { ourTheme as theme } from '#core/theme';
import { write as writeDocx } from '#core/writers/docx/write';
import { write as writePdf } from '#core/writers/pdf/write';
import type { TemplateName } from '#templates/index';
import { compose } from '../templates/commissioned.ts';
import { floorOf } from './floor.ts';
import { writeAlone } from './library-alone.ts';
import { openTypst, typstOf } from './typst.ts';

// One process, warm: our documents against peers on the same words, in turn, so that a busy machine slows all of them
// alike. Prints ratios of medians, with quartiles; ends with 1 when one is over its guard.
const ROUNDS = 15;
const WARM = 10;

const kit = new URL('../fixtures/kit/', import.meta.url);
const articles = readdirSync(kit, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => Article.parse(JSON.parse(readFileSync(new URL(`${name}/article.json`, kit), 'utf8'))))
  .slice(0, 6);
const docs = (template: TemplateName): readonly Doc[] => articles.map(article => compose(template, article));
const [notes, reports] = [docs('briefing-note'), docs('report')];

const fonts = await readFonts();
const options = { theme, fonts: async () => fonts, attachments: [] };

const typst = openTypst();
const markups = notes.map(typstOf);
const floors = await Promise.all(notes.map(async doc => floorOf(doc, (await writePdf(doc, options)).value, fonts)));

/** A report whose sections come so many times over, some eight pages each time. */
const longer = (times: number): Doc => {
  const [doc] = reports;
  if (!doc) throw new Error('there is no report');
  const [title] = doc.blocks;
  const sections = doc.blocks.filter(({ kind }) => kind === 'section');
  const blocks = Array.from({ length: times }, (_, turn) =>
    sections.map(block => (block.kind === 'section' ? { ...block, id: `${block.id}-${turn}`, number: null } : block)),
  ).flat();
  return { ...doc, blocks: [...(title ? [title] : []), ...blocks] };
};
const [long, quarter] = [longer(16), longer(4)];

const contenders: Readonly<Record<string, (index: number) => unknown>> = {
  note: index => writePdf(notes[index] as Doc, options),
  floor: index => floors[index]?.(),
  ...(typst ? { typst: (index: number) => typst(markups[index] ?? '') } : {}),
  report: index => writeDocx(reports[index] as Doc, options),
  alone: index => writeAlone(reports[index] as Doc),
};
/** Made once in a round, as they are long. */
const rare: Readonly<Record<string, () => Promise<unknown>>> = {
  long: () => writePdf(long, options),
  quarter: async () => {
    for (let time = 0; time < 4; time++) await writePdf(quarter, options);
  },
};
const pages = (await writePdf(long, options)).value;
console.log(
  `the long report has ${
    Buffer.from(pages)
      .toString('latin1')
      .match(/\/Type \/Page\n/g)?.length ?? 0
  } pages`,
);

const times: Record<string, number[]> = {};
const record = (name: string, round: number, spent: number): void => {
  if (round >= 0) times[name] = [...(times[name] ?? []), spent];
};
for (let round = -WARM; round < ROUNDS; round++) {
  // Every other round the other way round: who comes second finds the code of the first warm.
  const turn = Object.entries(contenders);
  for (const [name, make] of round % 2 === 0 ? turn : turn.reverse()) {
    const started = performance.now();
    for (const index of articles.keys()) await make(index);
    record(name, round, (performance.now() - started) / articles.length);
  }
  for (const [name, make] of Object.entries(rare)) {
    const started = performance.now();
    await make();
    record(name, round, performance.now() - started);
  }
}

const quantile = (all: readonly number[], share: number): number =>
  [...all].sort((a, b) => a - b)[Math.floor((all.length - 1) * share)] ?? Number.NaN;
const told = (name: string): string => {
  const all = times[name] ?? [];
  return `${quantile(all, 0.5).toFixed(1)} ms (${quantile(all, 0.25).toFixed(1)}–${quantile(all, 0.75).toFixed(1)})`;
};

const ratios = [
  ['note', 'typst', 'Article to PDF of a note, against Typst', 1, 1.6],
  ['note', 'floor', 'Article to PDF of a note, against subset and deflate alone', 4, 5.5],
  ['report', 'alone', 'report to DOCX, against the docx library alone', 1.5, 2.4],
  ['long', 'quarter', 'a report of four times the pages, against four of the length', 1.1, 1.6],
] as const;
for (const [ours, peer, what, aim, guard] of ratios) {
  if (!times[peer]) {
    console.log(`SKIPPED ${what}: run npm ci in tests/bench/peers`);
    continue;
  }
  // Each round has its own ratio: what slows one contender of a round slows the other.
  const pairs = (times[ours] ?? []).map((spent, round) => spent / (times[peer]?.[round] ?? Number.NaN));
  const ratio = quantile(pairs, 0.5);
  if (ratio > guard) process.exitCode = 1;
  const verdict = ratio > guard ? 'FAIL' : ratio > aim ? 'slow' : 'ok  ';
  const spread = `${quantile(pairs, 0.25).toFixed(2)}–${quantile(pairs, 0.75).toFixed(2)}`;
  console.log(
    `${verdict} ${what}: ${ratio.toFixed(2)} × (${spread}; ${told(ours)} against ${told(peer)}; aim ${aim}, guard ${guard})`,
  );
}
