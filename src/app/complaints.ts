import type * as z from 'zod';
import { nearest } from './nearest.ts';

/** What is wrong with one value. */
export interface Complaint {
  /** `questionsAndAnswers[0].answer`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

type Raw = z.core.$ZodRawIssue;
type Code = z.core.$ZodIssue['code'];
type Told<C extends Code> = (issue: Extract<Raw, { code: C }>) => string;

/** What a value must be, by the name that schemas have for it. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  file: 'a file',
};

/** How a value is measured, by what it is. */
const measures: Readonly<Record<string, string>> = { string: ' characters', array: ' entries', file: ' bytes' };

/** Formats that are told by an example. */
const formats: Readonly<Record<string, string>> = { date: 'a day is written 2025-11-06' };

/** THE TABLE of complaints, for schemas that have no words of their own for them. */
const complaints: { readonly [C in Code]: Told<C> } = {
  invalid_type: ({ expected, input }) =>
    input === undefined ? 'is missing' : `must be ${kinds[expected] ?? `of the kind ${expected}`}`,
  invalid_value: ({ values }) => `must be ${values.length > 1 ? 'one of ' : ''}${values.map(String).join(', ')}`,
  invalid_format: ({ format }) => formats[format] ?? 'is not written as it must be',
  too_small: ({ origin, minimum, inclusive }) =>
    minimum === 1 && origin === 'string'
      ? 'it is blank'
      : `must ${origin in measures ? 'have' : 'be'} ${inclusive ? 'at least' : 'more than'} ${minimum}${measures[origin] ?? ''}`,
  too_big: ({ origin, maximum, inclusive }) =>
    `must ${origin in measures ? 'have' : 'be'} ${inclusive ? 'at most' : 'less than'} ${maximum}${measures[origin] ?? ''}`,
  not_multiple_of: ({ divisor }) => `must be a multiple of ${divisor}`,
  unrecognized_keys: () => 'there is no such field',
  invalid_union: () => 'is nothing that may stand here',
  invalid_key: () => 'has a name that may not stand here',
  invalid_element: () => 'has an entry that may not stand here',
  custom: () => 'may not stand here',
};

/** How schemas are asked: what they have no words for is told in ours, and never in those of their library. */
export const inOurWords: z.core.ParseContext<z.core.$ZodIssue> = {
  error: issue => (complaints[issue.code as Code] as (issue: Raw) => string)(issue),
};

/** `questionsAndAnswers[0].answer` */
const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map(part => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

/** What is wrong, value by value. `known`: the fields there are, for one that is misspelt. */
export const complaintsOf = ({ issues }: z.core.$ZodError, known: readonly string[]): readonly Complaint[] =>
  issues.flatMap(issue => {
    if (issue.code !== 'unrecognized_keys') return { path: pathOf(issue.path), message: issue.message };
    return issue.keys.map(key => {
      const near = issue.path.length === 0 ? nearest(key, known) : null;
      const message = near ? `${issue.message}; did you mean ${near}?` : issue.message;
      return { path: pathOf([...issue.path, key]), message };
    });
  });

const MOST_TOLD = 3;

/** The first few in one line. */
export const inOneLine = (told: readonly Complaint[]): string =>
  told
    .slice(0, MOST_TOLD)
    .map(({ path, message }) => `${path || 'the whole'}: ${message}`)
    .join('; ');
