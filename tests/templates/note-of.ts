import { extraction } from '#core/extract/extract';
import { manuscriptOf } from '../core/manuscript-of.ts';
import { compose, runsOf, sectionOf, wordsIn } from './commissioned.ts';

/** The briefing note of a text. */
export const noteOf = async (text: string) =>
  compose('briefing-note', (await extraction(await manuscriptOf(`${text}\n`))).article);

type Note = Awaited<ReturnType<typeof noteOf>>;

/** The rows of the first table of a section: the words of their cells, parted by a bar. */
export function rowsOf({ blocks }: Note, id: string): readonly string[] {
  const [table] = sectionOf(blocks, id)?.blocks ?? [];
  if (table?.kind !== 'table') return [];
  return table.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(wordsIn).join(' | ')));
}

/** The runs of words of a section. */
export const wordsOfSection = ({ blocks }: Note, id: string): readonly string[] =>
  runsOf(sectionOf(blocks, id)?.blocks ?? []).map(wordsIn);
