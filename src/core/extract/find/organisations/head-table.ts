/** One reason why a head names no body: the heads it is asked of, all where none are named; what it says; whether it holds. */
export type Reason<Around> = readonly [heads: string, what: string, holds: (around: Around) => boolean];

/** Whether any reason of a table holds of a head and what is around it. */
export function anyHolds<Around>(table: readonly Reason<Around>[]): (head: string, around: Around) => boolean {
  const byHead = new Map<string, Reason<Around>[]>();
  for (const reason of table)
    for (const head of reason[0].split(' ')) byHead.set(head, [...(byHead.get(head) ?? []), reason]);
  return (head, around) => ['', head].some(name => byHead.get(name)?.some(([, , holds]) => holds(around)) ?? false);
}
