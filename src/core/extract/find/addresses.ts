import type { Manuscript } from '../../manuscript.ts';

const ADDRESS = /(?:https?:\/\/|www\.)\S{1,400}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/gi;
const DIALLED =
  /\+\d[\d\s().-]{6,18}\d|(?<![\d.,-])\(?\d{2,4}\)?[-.\s]\d{3,4}[-.]\d{3,4}(?!\d)|(?<![\d.,-])\d{3}-\d{4}(?![\d-]|\s\p{Ll})|(?<![\d.,-])1-\d{3}-[\dA-Z-]{3,12}/gu;

const blot = (run: string): string => '\ufffc'.repeat(run.length);

const blotted = new WeakMap<Manuscript, string>();

/** The text with web and e-mail addresses blotted out, places kept: the numbers inside them say nothing. */
export function withoutAddresses(manuscript: Manuscript): string {
  const text = blotted.get(manuscript) ?? manuscript.text.replace(ADDRESS, blot);
  blotted.set(manuscript, text);
  return text;
}

/** The text without telephone numbers ("+41 44 631 31 11", "214-706-1173", "555-1212") as well. */
export const withoutNumbersToDial = (manuscript: Manuscript): string =>
  withoutAddresses(manuscript).replace(DIALLED, blot);
