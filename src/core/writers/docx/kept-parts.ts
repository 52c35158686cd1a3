import type { Document } from 'docx';
import type { Doc } from '../../doc.ts';
import type { Theme } from '../../theme.ts';
import type { HouseFiles } from '../writer.ts';
import { element } from './element.ts';
import { eastAsian } from './language.ts';
import { hasLongTitle } from './note-styles.ts';

/** The part of a package that holds its styles; design, house and language decide them, as they do the lists. */
export const STYLES = 'word/styles.xml';
/** The part that holds its lists. */
export const NUMBERING = 'word/numbering.xml';

/** The part that holds the colours and fonts that Office offers; always the same. */
export const THEME = 'word/theme/theme1.xml';

/** Such parts, by path. */
export type Kept = Readonly<Record<typeof STYLES | typeof NUMBERING | typeof THEME, string>>;

type Families = HouseFiles['families'] | undefined;

/** A service writes for few houses in few languages. */
const KEPT = 24;
const kept = new Map<string, Kept>();

/** All that they depend on. */
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

/** The parts that an earlier document of the same design, house and language was written with, or null. */
export const keptParts = (doc: Doc, theme: Theme, families: Families): Kept | null =>
  kept.get(keyOf(doc, theme, families)) ?? null;

/** Keeps the parts of a document for the next one like it: they are a fifth of the work. */
export function keepParts(doc: Doc, theme: Theme, families: Families, parts: Kept): void {
  if (kept.size >= KEPT) kept.clear();
  kept.set(keyOf(doc, theme, families), parts);
}

/** Spares the library the parts that are kept, a twelfth of a report: it would write its own, to be put aside. */
export function leaveOutKept(document: Document): void {
  const nothing = { value: element('w:none', []) };
  Object.defineProperties(document, { Styles: nothing, Theme: nothing });
}
