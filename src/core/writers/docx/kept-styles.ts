import type { Doc } from '../../doc.ts';
import type { Theme } from '../../theme.ts';
import type { HouseFiles } from '../writer.ts';
import { eastAsian } from './language.ts';
import { hasLongTitle } from './note-styles.ts';

/** The part of a package that holds its styles. */
export const STYLES = 'word/styles.xml';

type Families = HouseFiles['families'] | undefined;

/** A service writes for few houses in few languages. */
const KEPT = 24;
const kept = new Map<string, string>();

/** All that styles depend on. */
const keyOf = (doc: Doc, theme: Theme, families: Families): string => {
  const { design, language, sourceLanguage, furniture } = doc;
  const long = design === 'note' && hasLongTitle(doc);
  return JSON.stringify([
    design,
    long,
    doc.tight,
    language,
    eastAsian(sourceLanguage),
    furniture.marking,
    theme,
    families ?? null,
  ]);
};

/** The styles that an earlier document of the same design, house and language was written with, or null. */
export const keptStyles = (doc: Doc, theme: Theme, families: Families): string | null =>
  kept.get(keyOf(doc, theme, families)) ?? null;

/** Keeps the styles of a document for the next one like it: they are a sixth of the work. */
export function keepStyles(doc: Doc, theme: Theme, families: Families, xml: string): void {
  if (kept.size >= KEPT) kept.clear();
  kept.set(keyOf(doc, theme, families), xml);
}
