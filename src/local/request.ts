import { read } from '#adapters/local/disk';
import { localPorts } from '#adapters/local/ports';
import { type Output, outputsOf } from '#app/choices';
import type { Preparation } from '#app/convert';
import { check, parse } from '#app/settings';
import type { Command } from './options.ts';

/** What is made of every source of a run. */
export interface Request {
  readonly out: string;
  readonly outputs: readonly Output[];
  readonly preparation: Preparation;
  /** Whether to tell how the record came about. */
  readonly explain: boolean;
}

async function text(path: string): Promise<string> {
  return new TextDecoder().decode(await read(path));
}

/**
 * What a command line asks: files read, options laid over them, and the day taken from the clock where none is given.
 * @throws {Failure} missing or invalid, when a commission or a theme cannot be used.
 */
export async function settle({ given }: Command): Promise<Request> {
  const file = given.commission ? parse('commission', await text(given.commission), given.commission) : {};
  const flags = Object.entries({
    to: given.to,
    from: given.from,
    reference: given.reference,
    marking: given.marking,
    sourceText: given['source-text'],
  }).filter(([, value]) => value !== undefined);
  const theme = given.theme ? parse('theme', await text(given.theme), given.theme) : {};
  const ports = localPorts();
  return {
    out: given.out ?? 'out',
    outputs: outputsOf(given.template ?? [], given.format ?? []),
    preparation: {
      commission: check('commission', { ...file, ...Object.fromEntries(flags) }, 'the command line'),
      labels: given.labels ?? 'en',
      preparedOn: given.at ?? ports.today(),
      theme: check('theme', { ...theme, ...(given.paper ? { paper: given.paper } : {}) }, 'the command line'),
      fonts: ports.fonts,
    },
    explain: given.explain === true,
  };
}
