import type { Manuscript } from '../../manuscript.ts';
import { oncePerManuscript } from '../once.ts';

const ADDRESS = /(?:https?:\/\/|www\.)\S{1,400}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/gi;
const DIALLED =
  /\+\d[\d\s().-]{6,18}\d|(?<![\d.,-])\(?\d{2,4}\)?[-.\s]\d{3,4}[-.]\d{3,4}(?!\d)(?!(?<=(?<!(?:t[eé]l|tel[eé]fono|téléphone|fax|m[oó]vil|n[uú]mero|al|au)\.?:?\s)(?<!\d)\d{2,3}(?:\.\d{3}){2})\s?(?:[€$%]|d['’]euros|(?!o\s|ou\s|y\s|et\s|and\s|or\s|para\s|pour\s)\p{Ll}{3,}))|(?<![\d.,-])\d{3}-\d{4}(?![\d-]|\s\p{Ll})|(?<![\d.,-])1-\d{3}-[\dA-Z-]{3,12}/gu;

const blot = (run: string): string => '\ufffc'.repeat(run.length);

/** "３．５％" as "3.5%": the wide figures of East Asian texts, each in its place. */
const narrow = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

/** The text with web and e-mail addresses blotted out, places kept: the numbers inside them say nothing. Figures are narrow. */
export const withoutAddresses = oncePerManuscript(({ text }) =>
  text.replace(ADDRESS, blot).replace(/[０-９％]|(?<=[０-９])[．，](?=[０-９])/gu, narrow),
);

/** The text without telephone numbers ("+41 44 631 31 11", "214-706-1173", "555-1212") as well. */
export const withoutNumbersToDial = (manuscript: Manuscript): string =>
  withoutAddresses(manuscript).replace(DIALLED, blot);
