import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** All words that documents add to the source's own, in one language. */
export type Labels = typeof en;

/** THE TABLE of label languages, by BCP 47 tag. */
export const labelLanguages: Readonly<Record<string, Labels>> = { en, es, fr };
