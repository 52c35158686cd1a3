/** Edits that turn one word into the other: letters put in, left out, replaced, or swapped with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(a.length, b.length);
}

/** Longer names are compared by their first letters: the work grows with the square. */
const COMPARED = 64;

/** The name that was probably meant, or null where none is near: at most a third of its letters differ, or it starts with what was written. */
export function nearest(written: string, names: readonly string[]): string | null {
  const word = written.toLowerCase().slice(0, COMPARED);
  const [best] = names
    .filter(name => name !== written)
    .map(name => ({ name, edits: distance(word, name.toLowerCase().slice(0, COMPARED)) }))
    .sort((a, b) => a.edits - b.edits);
  if (best && best.edits <= Math.max(1, Math.floor(best.name.length / 3))) return best.name;
  return (word.length > 1 && names.find(name => name !== written && name.toLowerCase().startsWith(word))) || null;
}

/** A hint that names what was probably meant, and what there is. */
export function suggest(written: string, names: readonly string[]): string {
  const near = nearest(written, names);
  const all = names.join(', ');
  return near ? `did you mean ${near}? Choose from ${all}` : `choose from ${all}`;
}
