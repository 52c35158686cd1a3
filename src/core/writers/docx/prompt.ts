import { BuilderElement, type ParagraphChild } from 'docx';
import { writable } from '../../xml.ts';
import type { Draft } from './draft.ts';
import { runOf } from './run.ts';

const value = (name: string, words: string) =>
  new BuilderElement<{ val: string }>({ name, attributes: { val: { key: 'w:val', value: words } } });

const parent = (name: string, children: readonly unknown[]) =>
  new BuilderElement<Record<string, string>>({ name, children: children as never });

/** Word shows at most this many letters of a title. */
const LONGEST = 64;

/**
 * Words that ask to be written over, as a content control: one click selects them all, what is typed takes their place
 * and the looks of its paragraph (ECMA-376, 17.5.2).
 */
export function prompt(words: string, draft: Draft): ParagraphChild {
  const number = draft.prompts.push(words);
  return parent('w:sdt', [
    parent('w:sdtPr', [
      value('w:alias', writable(draft.place).slice(0, LONGEST)),
      value('w:tag', `prompt-${number}`),
      value('w:id', String(number)),
      new BuilderElement({ name: 'w:showingPlcHdr' }),
    ]),
    parent('w:sdtContent', [runOf(words, 'Placeholder')]),
  ]) as unknown as ParagraphChild;
}
