import { Article, Declared } from '#core/article';
import { Commission } from '#core/commission';
import { Failure } from '#core/failure';
import { Theme } from '#core/theme';
import { nearest } from './nearest.ts';

/** What a person may give as JSON, each with its schema. */
const schemas = { commission: Commission, theme: Theme, sidecar: Declared, record: Article };

/** What such a file is: a commission, a theme, the sidecar that declares metadata of a source, or a record. */
export type SettingsKind = keyof typeof schemas;

type Settings<K extends SettingsKind> = ReturnType<(typeof schemas)[K]['parse']>;
type Issue = NonNullable<ReturnType<typeof Commission.safeParse>['error']>['issues'][number];

/** `questionsAndAnswers[0].answer` */
const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map(part => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

function complaint(issue: Issue, known: readonly string[]): string {
  if (issue.code !== 'unrecognized_keys') return `${pathOf(issue.path) || 'the whole'}: ${issue.message}`;
  return issue.keys
    .map(key => {
      const near = issue.path.length === 0 ? nearest(key, known) : null;
      return `${pathOf([...issue.path, key])}: there is no such field${near ? `; did you mean ${near}?` : ''}`;
    })
    .join('; ');
}

/**
 * A value checked against the schema of its kind, with what is missing filled in.
 * @throws {Failure} invalid, with the path of each field at fault.
 */
export function check<K extends SettingsKind>(kind: K, value: unknown, name: string): Settings<K> {
  const checked = schemas[kind].safeParse(value);
  if (checked.success) return checked.data as Settings<K>;
  const known = Object.keys(schemas[kind].shape);
  throw new Failure(
    'invalid',
    `${name} is not a ${kind}: ${checked.error.issues
      .slice(0, 3)
      .map(issue => complaint(issue, known))
      .join('; ')}`,
    `a ${kind} has the fields ${known.join(', ')}`,
  );
}

/** What is wrong with the value of one field, or null: for values that are given one by one. */
export function faultOf<K extends SettingsKind>(kind: K, field: keyof Settings<K>, value: unknown): string | null {
  const { error } = schemas[kind].safeParse({ [field]: value });
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
