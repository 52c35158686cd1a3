import type { Diagnostic } from '../diagnostic.ts';
import { Failure } from '../failure.ts';
import type { Placeholder } from './placeholders.ts';
import { isList, type Values } from './values.ts';

/** The placeholders of each part that text stands in, by path. */
export type Found = ReadonlyMap<string, readonly Placeholder[]>;

/** @throws {Failure} invalid, naming each placeholder that means nothing, and the part it stands in. */
export function requireKnown(found: Found, { values, parts }: Values, name: string): void {
  const known = [
    ...Object.keys(values),
    ...Object.entries(parts).flatMap(([list, names]) => names.map(part => `${list}.${part}`)),
  ];
  const unknown = [...found].flatMap(([path, placeholders]) =>
    placeholders.filter(each => !known.includes(each.name)).map(each => `{{${each.name}}} (${path})`),
  );
  if (unknown.length > 0)
    throw new Failure(
      'invalid',
      `${name} has placeholders that mean nothing: ${[...new Set(unknown)].slice(0, 12).join(', ')}`,
      `choose from ${Object.keys(values).join(', ')}; docs/house-style.md tells what each holds`,
    );
  if ([...found.values()].every(placeholders => placeholders.length === 0))
    throw new Failure(
      'invalid',
      `${name} holds no placeholder`,
      'write {{headline}}, {{bottomLine}}, {{keyPoints}} and others where they belong; docs/house-style.md lists them',
    );
}

/** What a letterhead has no place for, and what there is nothing to put at. */
export function tellOf(found: Found, { values, wanted }: Values): Diagnostic[] {
  const used = new Set([...found.values()].flat().map(({ name }) => name.split('.')[0] ?? ''));
  const quoted = (names: readonly string[]) => names.map(each => `{{${each}}}`).join(', ');
  const missing = wanted.filter(each => !used.has(each));
  const empty = [...used].filter(each => {
    const value = values[each];
    return value === null || (isList(value) && value.entries.length === 0);
  });
  return [
    ...(missing.length > 0
      ? [{ code: 'placeholder-missing', message: `it has no place for ${quoted(missing)}: left out` }]
      : []),
    ...(empty.length > 0
      ? [{ code: 'placeholder-empty', message: `there is nothing to put at ${quoted(empty)}` }]
      : []),
  ];
}
