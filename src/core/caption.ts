import type { Table, Words } from './doc.ts';

/** A caption as it is printed, in parts: "Table ", "2", ". People". The number is empty where the table has none. */
export type Caption = readonly [before: string, number: string, after: string];

/** The caption of a table, in parts, or null. */
export function captionOf({ caption, number }: Table, { table }: Words): Caption | null {
  if (caption === null) return null;
  if (number === undefined) return ['', '', caption];
  const [before = '', after = ''] = table.split('{n}');
  return [before, String(number), after.replace('{caption}', () => caption)];
}
