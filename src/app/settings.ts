import { Article, Declared } from '#core/article';
import { Commission } from '#core/commission';
import { Failure } from '#core/failure';
import { Theme } from '#core/theme';
import { complaintsOf, inOneLine, inOurWords } from './complaints.ts';

/** What a person may give as JSON, each with its schema. */
const schemas = { commission: Commission, theme: Theme, sidecar: Declared, record: Article };

/** What such a file is: a commission, a theme, the sidecar that declares metadata of a source, or a record. */
export type SettingsKind = keyof typeof schemas;

type Settings<K extends SettingsKind> = ReturnType<(typeof schemas)[K]['parse']>;
/** A sidecar is named after the whole file: `release.txt.meta.json`. */
export const SIDECAR = '.meta.json';

/** A value without the schema that it may name to editors; we read nothing of it. */
export function withoutSchema(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$schema' in value) || typeof value.$schema !== 'string')
    return value;
  const { $schema: _, ...rest } = value;
  return rest;
}

/**
 * A value checked against the schema of its kind, with what is missing filled in.
 * @throws {Failure} invalid, with the path of each field at fault.
 */
export function check<K extends SettingsKind>(kind: K, value: unknown, name: string): Settings<K> {
  const known = Object.keys(schemas[kind].shape);
  const { data, error } = schemas[kind].safeParse(known.includes('$schema') ? value : withoutSchema(value), inOurWords);
  if (!error) return data as Settings<K>;
  throw new Failure(
    'invalid',
    `${name} is not a ${kind}: ${inOneLine(complaintsOf(error, known))}`,
    `a ${kind} has the fields ${known.join(', ')}`,
  );
}

/** What is wrong with the value of one field, or null: for values that are given one by one. */
export function faultOf<K extends SettingsKind>(kind: K, field: keyof Settings<K>, value: unknown): string | null {
  const { error } = schemas[kind].safeParse({ [field]: value }, inOurWords);
  return error?.issues.find(({ path: [first] }) => first === field)?.message ?? null;
}

/**
 * A value as `check` gives it, of JSON text.
 * @throws {Failure} invalid, when it is not JSON or not of its kind.
 */
export function parse<K extends SettingsKind>(kind: K, json: string, name: string): Settings<K> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    const place = error instanceof Error ? error.message.replace(/\s+/g, ' ') : '';
    throw new Failure('invalid', `${name} is not JSON: ${place}`, `mend it there: a ${kind} is one JSON object`);
  }
  return check(kind, value, name);
}
