import { styleText } from 'node:util';
import { Failure } from '#core/failure';
import type { Outcome } from './convert-source.ts';
import { count } from './digest.ts';
import type { Request } from './request.ts';
import type { Source } from './sources.ts';
import type { Screen } from './terminal.ts';

/** Names of files and words of sources may not steer the terminal. */
const plain = (words: string): string => words.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();

const ended = (words: string): string => (/[.?!…]$/.test(words) ? words : `${words}.`);

/** A message with its place before it, unless it tells the place; where it opens with the name alone, the place stands for that. */
function placed(message: string, where: string, name: string): string {
  if (message.startsWith(`${name} `)) return where + message.slice(name.length);
  return message.includes(where) ? message : `${where}: ${message}`;
}

/** One line: what failed, where, and what to do. A source that is known is named. */
export function failureLine(failure: unknown, source: Source | null): string {
  const known = failure instanceof Failure;
  const message = known
    ? failure.message
    : `the program stumbled: ${failure instanceof Error ? failure.message : failure}`;
  const hint = known ? failure.hint : 'this is a fault of the program: please report it with the source text';
  const told = source ? placed(message, source.path ?? 'standard input', source.name) : message;
  return `error: ${plain(`${ended(told)} ${ended(hint.charAt(0).toUpperCase() + hint.slice(1))}`)}\n`;
}

/** One line each. */
export const noteLines = ({ source, notes }: Outcome): string[] =>
  notes.map(note => `note: ${plain(placed(note, source.name, source.name))}\n`);

/** Says which source an explanation is of, where there are several. */
export const heading = ({ source }: Outcome, total: number): string =>
  total > 1 ? `\n== ${plain(source.name)}\n` : '';

/** Which files of a folder no reader reads. */
export const skippedLine = (names: readonly string[]): string =>
  `note: skipped, as no reader reads ${names.length === 1 ? 'it' : 'them'}: ${plain(names.join(', '))}\n`;

/** A line that a terminal overwrites: which source of how many is being done. Elsewhere it says nothing. */
export function progress(screen: Screen, total: number) {
  let done = 0;
  const live = screen.isTTY === true && total > 1;
  const start = '\r\x1b[K';
  return {
    show(name: string) {
      done += 1;
      if (live)
        screen.write(`${start}${done}/${total} ${plain(name).slice(0, Math.max(20, (screen.columns || 80) - 20))}`);
    },
    clear() {
      if (live) screen.write(start);
    },
  };
}

const seconds = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;

function one({ source, digest, files, milliseconds }: Outcome): string[] {
  if (!digest) return [];
  const { headline, facts, gaps } = digest;
  return [
    '',
    styleText('bold', plain(headline ?? `${source.name} (no headline found)`)),
    facts,
    ...(gaps.length > 0 ? ['', `${count(gaps.length, ['gap', 'gaps'])} to look at`] : []),
    ...gaps.map(({ message, paragraph }) => `  ▲ ${plain(message)}${paragraph ? ` (¶${paragraph})` : ''}`),
    '',
    ...files.map(file => `  ${plain(file)}`),
    '',
    styleText('dim', seconds(milliseconds)),
  ];
}

/** A folder longer than this is told by its totals only. */
const LISTED = 24;

function many(outcomes: readonly Outcome[], out: string): string[] {
  const line = ({ source, digest, failures }: Outcome): string => {
    const what = digest ? `${digest.facts}; ${count(digest.gaps.length, ['gap', 'gaps'])}` : 'nothing was made';
    return `${failures.length > 0 ? '✗' : '✓'} ${plain(source.name)}: ${what}`;
  };
  const failed = outcomes.filter(({ failures }) => failures.length > 0);
  const files = outcomes.flatMap(outcome => outcome.files).length;
  const total = outcomes.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return [
    '',
    ...(outcomes.length <= LISTED ? outcomes : failed).map(line),
    '',
    `${count(outcomes.length - failed.length, ['source', 'sources'])} done, ${failed.length} failed; ${count(files, ['file', 'files'])} in ${out}`,
    styleText('dim', seconds(total)),
  ];
}

/** What a person wants to know after a run: what was found, what is missing, where the files are. */
export function summary(outcomes: readonly Outcome[], { out }: Request): string {
  const [first] = outcomes;
  const lines = outcomes.length === 1 && first ? one(first) : many(outcomes, out);
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}
