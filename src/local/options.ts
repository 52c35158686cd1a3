import { parseArgs } from 'node:util';
import { type Choices, choices } from '#app/choices';
import { isLetterhead } from '#app/letterhead';
import { nearest, suggest } from '#app/nearest';
import { faultOf } from '#app/settings';
import { Failure } from '#core/failure';

/** One option of the command line. Parsing, validation and help are made from it. */
interface Option {
  /** What its value is called in help; null for a switch. */
  readonly value: string | null;
  /** May be given more than once. */
  readonly several?: true;
  readonly help: string;
  /** The only values it takes, files apart. */
  readonly choices?: Choices;
  /** Which values name a file instead. */
  readonly files?: (value: string) => boolean;
  /** What is wrong with a value, or null. */
  readonly check?: (value: string) => string | null;
}

function dayFault(value: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return null;
  return day ? 'there is no such day' : 'a day is written 2025-11-06';
}

/** THE TABLE of options. */
export const options = {
  out: { value: 'DIR', help: 'where the files go (without it: out)' },
  template: {
    value: 'NAME',
    several: true,
    choices: choices.template,
    files: isLetterhead,
    help: 'what to make (without it: all of them), or a Word letterhead to fill: letterhead.docx',
  },
  format: {
    value: 'NAME',
    several: true,
    choices: choices.format,
    help: 'formats, each template in each (without it: the record, and each template’s own)',
  },
  commission: {
    value: 'FILE',
    help: 'what the requester adds, as JSON; the five options below and --source-text override it',
  },
  to: { value: 'WHO', help: 'who the documents are for' },
  from: { value: 'WHO', help: 'who they come from' },
  reference: { value: 'TEXT', help: 'their reference' },
  marking: { value: 'TEXT', help: 'their marking, printed on every page' },
  embargo: {
    value: 'DATE',
    check: value => faultOf('commission', 'embargo', value),
    help: 'until when they are held back: 2025-11-06T16:00Z, or a day; printed on every page',
  },
  'source-text': {
    value: 'HOW',
    choices: choices.sourceText,
    help: 'what documents do with the source text (without it: annex)',
  },
  at: { value: 'DATE', check: dayFault, help: 'day of preparation, 2025-11-06 (without it: today)' },
  labels: { value: 'LANGUAGE', choices: choices.labels, help: 'language of the labels (without it: en)' },
  paper: { value: 'SIZE', choices: choices.paper, help: 'paper size (without it: that of the theme, else A4)' },
  theme: { value: 'FILE', help: 'house style, as JSON' },
  explain: { value: null, help: 'print each finding with its rule, and what was considered and dropped' },
  help: { value: null, help: 'print this' },
  version: { value: null, help: 'print the version' },
} as const satisfies Record<string, Option>;

/** The name of an option, without dashes. */
export type OptionName = keyof typeof options;

type Value<O extends Option> = O['value'] extends null ? true : O['several'] extends true ? readonly string[] : string;

/** A command line as it was understood. */
export interface Command {
  readonly sources: readonly string[];
  readonly given: { readonly [K in OptionName]?: Value<(typeof options)[K]> };
}

const misuse = (message: string, hint: string) => new Failure('misuse', message, hint);

function checked(name: string, option: Option, value: string | undefined): string {
  if (value === undefined || value.trim() === '')
    throw misuse(`--${name} needs a value`, `write --${name} ${option.value}; --help tells more`);
  const fault = option.check?.(value);
  if (fault) throw misuse(`--${name} ${value}: ${fault}`, `write --${name} ${option.value}; --help tells more`);
  if (option.choices && !option.files?.(value) && !Object.hasOwn(option.choices, value))
    throw misuse(`--${name} ${value} does not exist`, suggest(value, Object.keys(option.choices)));
  return value;
}

/**
 * The command line, checked against the table. An option that repeats without being meant to: the last one counts.
 * @throws {Failure} misuse, with what exists and what was probably meant.
 */
export function parseCommand(args: readonly string[]): Command {
  const types = Object.entries<Option>(options).map(([name, { value }]) => [
    name,
    { type: value === null ? ('boolean' as const) : ('string' as const) },
  ]);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const sources: string[] = [];
  const given: Record<string, true | string | readonly string[]> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') sources.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? (options as Record<string, Option>)[token.name] : undefined;
    if (!option) {
      const near = nearest(
        token.rawName,
        Object.keys(options).map(name => `--${name}`),
      );
      throw misuse(`${token.rawName} is no option`, near ? `did you mean ${near}?` : '--help lists all there are');
    }
    if (option.value === null) {
      if (token.value !== undefined) throw misuse(`--${token.name} takes no value`, `write --${token.name} alone`);
      given[token.name] = true;
      continue;
    }
    const swallowed = !token.inlineValue && /^--?[a-z]/i.test(token.value ?? '');
    const value = checked(token.name, option, swallowed ? undefined : token.value);
    given[token.name] = option.several ? [...((given[token.name] as readonly string[]) ?? []), value] : value;
  }
  return { sources, given };
}
