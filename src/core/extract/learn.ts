import type { Manuscript } from '../manuscript.ts';
import { languageOf } from './find/language.ts';
import { readWith } from './tongue.ts';
import { partlyRead } from './vocabulary/languages.ts';

/** Loads what the language of a manuscript is read with, where that is more than every text is read with. */
export async function learn(manuscript: Manuscript): Promise<void> {
  if (partlyRead(languageOf(manuscript)) === null) return;
  const { foreign } = await import('./foreign.ts');
  readWith(manuscript, foreign);
}
