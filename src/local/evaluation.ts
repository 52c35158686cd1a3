import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type RespectName, respects } from '#app/evaluate/compared';
import { type Count, macro, measure, type Score, score, total } from '#app/evaluate/score';
import { suggest } from '#app/nearest';
import { Failure } from '#core/failure';
import { receive } from './convert-source.ts';
import { type Gold, goldIn } from './gold.ts';
import { failureLine } from './report.ts';
import { exitCode } from './run.ts';
import type { Terminal } from './terminal.ts';

/** The kit that travels with the project. */
const KIT = fileURLToPath(new URL('../../tests/fixtures/kit', import.meta.url));
const USE = 'write: npm run evaluate -- [folder of gold] [--show name]';

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3)).padEnd(11);

const row = (respect: RespectName, count: Count): string => {
  const { precision, recall, f1 } = measure(count);
  const numbers = `${String(count.gold).padStart(6)}${String(count.found).padStart(7)}`;
  return `${respect.padEnd(38)}${share(precision)}${share(recall)}${share(f1)}${numbers}\n`;
};

function table(scores: ReadonlyMap<string, Score>): string {
  const counts = total([...scores.values()]);
  const head = `${'field'.padEnd(38)}precision  recall     F1         ${'gold'.padStart(6)}${'found'.padStart(7)}\n`;
  const texts = [...scores].map(
    ([name, { counts, misses }]) =>
      `  ${name.padEnd(36)}${share(macro(counts))}${misses.length === 0 ? 'entirely right' : `${misses.length} misses`}\n`,
  );
  const rows = respects.map(respect => row(respect, counts[respect]));
  return `${head}${rows.join('')}${'macro F1'.padEnd(60)}${share(macro(counts))}\n\nmacro F1 of each text\n${texts.join('')}`;
}

const misses = (name: string, { misses }: Score): string =>
  `== ${name}\n${misses.map(({ respect, what, told }) => `  ${respect}, ${what}: ${told}\n`).join('')}\n`;

/** The record that the program makes of the text of a gold record. */
async function scoreOf({ source, record }: Gold, { stdin }: Terminal): Promise<Score> {
  const { value } = await receive(source, stdin);
  if (value.text !== record.text)
    throw new Failure(
      'invalid',
      `the record beside ${source.path} is of another text`,
      'make it again: npm run brief -- <source> --format json, then correct it by hand',
    );
  return score(record, value);
}

function asked(args: readonly string[]): { readonly folder: string; readonly show: string | null } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { show: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new Error(`${positionals.length} folders are named`);
    return { folder: positionals[0] ?? KIT, show: values.show ?? null };
  } catch (error) {
    throw new Failure('misuse', error instanceof Error ? error.message : 'this is no use', USE);
  }
}

/**
 * Compares the program's records with those of a folder of gold, and prints precision, recall and F1 by field; with `--show` what
 * one text gets wrong. Gives back the exit code. Never throws.
 */
export async function evaluate(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { folder, show } = asked(args);
    const golds = await goldIn(folder);
    if (show !== null && !golds.some(({ name }) => name === show))
      throw new Failure(
        'misuse',
        `${folder} holds no ${show}`,
        suggest(
          show,
          golds.map(({ name }) => name),
        ),
      );
    const scores = new Map<string, Score>();
    for (const gold of golds) scores.set(gold.name, await scoreOf(gold, terminal));
    const shown = show === null ? undefined : scores.get(show);
    if (show !== null && shown) terminal.stdout.write(misses(show, shown));
    terminal.stdout.write(table(scores));
    return 0;
  } catch (failure) {
    terminal.stderr.write(failureLine(failure, null));
    return exitCode(failure);
  }
}
