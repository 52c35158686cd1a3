import type { Article } from '../article.ts';

type Figure = Article['figures'][number];

const valuesOf = new WeakMap<readonly Figure[], ReadonlyMap<string, ReadonlySet<string>>>();

/** The values that a list of figures tells of the same words. */
function valuesIn(figures: readonly Figure[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const { of, value, max } of figures) {
    if (of === null) continue;
    const told = values.get(of.toLowerCase()) ?? new Set();
    values.set(of.toLowerCase(), told.add(`${value} ${max}`));
  }
  return values;
}

/** Whether other figures of the text are of the same words: these alone do not tell them apart. */
export function isShared({ figures }: Article, { of }: Figure): boolean {
  const values = valuesOf.get(figures) ?? valuesIn(figures);
  valuesOf.set(figures, values);
  return of !== null && (values.get(of.toLowerCase())?.size ?? 0) > 1;
}
