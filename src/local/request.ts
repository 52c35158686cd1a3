import { dirname, resolve } from 'node:path';
import { read } from '#adapters/local/disk';
import { localPorts } from '#adapters/local/ports';
import { type Output, outputsOf } from '#app/choices';
import type { Preparation } from '#app/convert';
import { marked, openHouse } from '#app/house';
import { filledLetterhead, isLetterhead, openLetterhead } from '#app/letterhead';
import { check, parse } from '#app/settings';
import { Failure } from '#core/failure';
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

/** Every file to be made. @throws {Failure} misuse, when two would have one name; unsupported or invalid, for a letterhead that cannot be filled. */
async function outputsFor(chosen: readonly string[], formats: readonly string[]): Promise<readonly Output[]> {
  const paths = chosen.filter(isLetterhead);
  const names = chosen.filter(name => !isLetterhead(name));
  const made = outputsOf(names, formats).filter(
    ({ kind }) => kind === 'record' || paths.length === 0 || names.length > 0,
  );
  const letterheads = await Promise.all(paths.map(async path => openLetterhead(await read(path), path)));
  if (paths.length > 0 && formats.length > 0 && !formats.includes('docx'))
    throw new Failure(
      'misuse',
      `a letterhead is not written as ${formats.join(', ')}`,
      'leave --format out, or add docx',
    );
  const outputs = [...made, ...letterheads.map(filledLetterhead)];
  const files = outputs.map(({ file }) => file.toLowerCase());
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice === undefined) return outputs;
  throw new Failure('misuse', `two files would be named ${twice}`, 'give the letterhead another name');
}

/** The house style of a command line: the files it names lie beside the theme. */
async function style({
  theme: path,
  paper,
}: Command['given']): Promise<Pick<Preparation, 'theme' | 'fonts' | 'house'>> {
  const { fonts } = localPorts();
  const given = path ? parse('theme', await text(path), path) : {};
  const theme = check('theme', { ...given, ...(paper ? { paper } : {}) }, 'the command line');
  if (!path) return { theme, fonts };
  const { files, fonts: own } = await openHouse(theme, file => read(resolve(dirname(path), file)), fonts);
  return { theme, fonts: own, house: files };
}

/**
 * What a command line asks: files read, options laid over them, and the day taken from the clock where none is given.
 * @throws {Failure} missing or invalid, when a commission, a theme or a letterhead cannot be used.
 */
export async function settle({ given }: Command): Promise<Request> {
  const file = given.commission ? parse('commission', await text(given.commission), given.commission) : {};
  const flags = Object.entries({
    to: given.to,
    from: given.from,
    reference: given.reference,
    marking: given.marking,
    embargo: given.embargo,
    sourceText: given['source-text'],
  }).filter(([, value]) => value !== undefined);
  const { theme, house, fonts } = await style(given);
  return {
    out: given.out ?? 'out',
    outputs: await outputsFor(given.template ?? [], given.format ?? []),
    preparation: {
      commission: marked(check('commission', { ...file, ...Object.fromEntries(flags) }, 'the command line'), theme),
      labels: given.labels ?? 'en',
      preparedOn: given.at ?? localPorts().today(),
      theme,
      fonts,
      ...(house ? { house } : {}),
    },
    explain: given.explain === true,
  };
}
