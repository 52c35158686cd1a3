import { Failure, type FailureKind } from '#core/failure';
import { convertSource, type Outcome } from './convert-source.ts';
import { type Command, parseCommand } from './options.ts';
import { failureLine, heading, noteLines, progress, skippedLine, summary } from './report.ts';
import { settle } from './request.ts';
import { findSources } from './sources.ts';
import type { Terminal } from './terminal.ts';

/** Exit code of each kind of failure: 2 for wrong use, 1 for input that failed. */
const exitCodes: Readonly<Record<FailureKind, 1 | 2>> = {
  misuse: 2,
  invalid: 1,
  unsupported: 1,
  'too-large': 1,
  missing: 1,
  conflict: 1,
  unavailable: 1,
};

/** A failure that is none of ours is a fault of the program: it counts as input that failed. */
export const exitCode = (failure: unknown): 1 | 2 => (failure instanceof Failure ? exitCodes[failure.kind] : 1);

/** Wrong use is found before anything is read or written. */
function requireSource({ sources }: Command): void {
  if (sources.length > 0) return;
  throw new Failure(
    'misuse',
    'no source is named',
    'name a file, a folder, or - for standard input; --help tells more',
  );
}

async function convertAll(command: Command, terminal: Terminal): Promise<number> {
  const { stdin, stdout, stderr } = terminal;
  requireSource(command);
  const request = await settle(command);
  const { sources, skipped } = await findSources(command.sources);
  const line = progress(stderr, sources.length);
  const outcomes: Outcome[] = [];
  for (const source of sources) {
    line.show(source.name);
    const outcome = await convertSource(source, request, stdin);
    outcomes.push(outcome);
    line.clear();
    if (outcome.explanation) stdout.write(heading(outcome, sources.length) + outcome.explanation);
    for (const failure of outcome.failures) stderr.write(failureLine(failure, source));
    for (const note of noteLines(outcome)) stderr.write(note);
  }
  if (skipped.length > 0) stderr.write(skippedLine(skipped));
  if (stdout.isTTY) stdout.write(summary(outcomes, request));
  const failed = outcomes.filter(({ failures }) => failures.length > 0);
  if (sources.length > 1 && failed.length > 0)
    stderr.write(
      `${failed.length} of ${sources.length} sources failed: ${failed.map(({ source }) => source.name).join(', ')}\n`,
    );
  return Math.max(0, ...failed.flatMap(({ failures }) => failures.map(exitCode)));
}

/** Does what a command line asks and gives back the exit code. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = parseCommand(args);
    if (command.given.help || command.given.version) {
      const { help, version } = await import('./help.ts');
      terminal.stdout.write(command.given.help ? help() : version());
      return 0;
    }
    return await convertAll(command, terminal);
  } catch (failure) {
    terminal.stderr.write(failureLine(failure, null));
    return exitCode(failure);
  }
}
