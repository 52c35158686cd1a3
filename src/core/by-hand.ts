import type { Article, Basis } from './article.ts';

const MARK = ', corrected by hand';

/** Whether a person corrected this version of a record, or one before it: `engine` tells, after the program and its version. */
export const isByHand = ({ engine }: Pick<Article, 'engine'>): boolean => engine.endsWith(MARK);

type Field = keyof Article;

/** What every fact has, however deep in a field it stands. */
interface Fact {
  readonly basis: Basis;
  readonly rule: string;
}
const isFact = (value: object): value is Fact => 'basis' in value && 'rule' in value;

/** The facts of a field, those inside others too, each as JSON. */
function* factsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if (isFact(value)) yield JSON.stringify(value);
  for (const inner of Object.values(value)) yield* factsIn(inner);
}

/** A value with the facts that are not known marked as a person's. */
function marked<T>(value: T, known: ReadonlySet<string>, rule: string): T;
function marked(value: unknown, known: ReadonlySet<string>, rule: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inner => marked(inner, known, rule));
  const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each, known, rule)]));
  return isFact(value) && !known.has(JSON.stringify(value)) ? { ...inner, basis: 'corrected', rule } : inner;
}

/** The rule that a person's fact of a field bears: `key-points/by-hand`. */
const ruleOf = (field: string): string => `${field.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}/by-hand`;

/** The fields that hold facts: what stands in the others is no claim about the text. */
const FACTLESS: ReadonlySet<Field> = new Set<Field>(['source', 'declared', 'text', 'paragraphs', 'gaps']);

/**
 * A corrected record, marked so that it tells what a person changed, whatever that person says of it: a fact that does not stand word for word
 * in the record before is `corrected`, by a rule `…/by-hand`, and `engine` says that the whole is corrected, as what was taken out leaves no trace.
 * Both records must have come from the schema, which puts keys in one order.
 */
export function byHand(before: Article, corrected: Article): Article {
  const fields = Object.entries(corrected).map(([name, value]) => {
    const field = name as Field;
    const same = FACTLESS.has(field) || typeof value !== 'object';
    return [field, same ? value : marked(value, new Set(factsIn(before[field])), ruleOf(field))];
  });
  const engine = isByHand(before) ? before.engine : before.engine + MARK;
  return { ...(Object.fromEntries(fields) as Article), engine };
}

/** Whether two records say the same, apart from the names that the service gives them. Both must have come from the schema. */
export const sayTheSame = (one: Article, other: Article): boolean => {
  const { version, supersedes, engine } = one;
  return JSON.stringify(one) === JSON.stringify({ ...other, version, supersedes, engine });
};
