import { BuilderElement, type ParagraphChild } from 'docx';
import { writable } from '../../xml.ts';

/** What a run says of the language of its words: `w:lang`, and whether they run from right to left. */
export interface RunLanguage {
  readonly language?: { readonly value?: string; readonly eastAsia?: string; readonly bidirectional?: string };
  readonly rightToLeft?: boolean;
}

const one = (name: string, value: string) => ({ [name]: { _attr: { 'w:val': value } } });

function properties(style: string | undefined, { language, rightToLeft }: RunLanguage): readonly object[] {
  const { value, eastAsia, bidirectional } = language ?? {};
  const tongues = {
    ...(value === undefined ? {} : { 'w:val': value }),
    ...(eastAsia === undefined ? {} : { 'w:eastAsia': eastAsia }),
    ...(bidirectional === undefined ? {} : { 'w:bidi': bidirectional }),
  };
  const all = [
    ...(style === undefined ? [] : [one('w:rStyle', style)]),
    ...(rightToLeft ? [{ 'w:rtl': {} }] : []),
    ...(language ? [{ 'w:lang': { _attr: tongues } }] : []),
  ];
  return all.length > 0 ? [{ 'w:rPr': all }] : [];
}

/**
 * Words in a character style, as the library's `TextRun` would write them: half of what a report is made of, and made
 * here in a tenth of the time.
 */
export function runOf(text: string, style?: string, language: RunLanguage = {}): ParagraphChild {
  const words = { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, writable(text)] };
  const ready = { 'w:r': [...properties(style, language), words] };
  const element = new BuilderElement({ name: 'w:r' });
  element.prepForXml = () => ready;
  return element as unknown as ParagraphChild;
}
