/** Edits (insertions, deletions, replacements) that turn one word into the other (Wagner and Fischer, 1974). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [above, letter] of [...a].entries()) {
    const next = [above + 1];
    for (const [column, other] of [...b].entries())
      next.push(
        Math.min((next[column] ?? 0) + 1, (row[column + 1] ?? 0) + 1, (row[column] ?? 0) + (letter === other ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The name that was probably meant, or null where none is near: at most a third of its letters differ, or it starts with what was written. */
export function nearest(written: string, names: readonly string[]): string | null {
  const word = written.toLowerCase().slice(0, 64);
  const [best] = names
    .map(name => ({ name, edits: distance(word, name.toLowerCase().slice(0, 64)) }))
    .sort((a, b) => a.edits - b.edits);
  if (best && best.edits <= Math.max(1, Math.floor(best.name.length / 3))) return best.name;
  return (word.length > 1 && names.find(name => name.toLowerCase().startsWith(word))) || null;
}

/** A hint that names what was probably meant and what there is. */
export function suggest(written: string, names: readonly string[]): string {
  const near = nearest(written, names);
  return `${near ? `did you mean ${near}? ` : ''}there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}`;
}
