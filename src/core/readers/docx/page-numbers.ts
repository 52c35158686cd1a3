import { regex } from '../../regex.ts';
import { PAGE_NUMBER } from './words-of-paragraph.ts';

/** What leads to the number of a page, in the languages that releases are written in. */
const PAGE = '(?:pages?|pag|pg|p|seite|s|página|pagina|pág|side|sida|pagină|strona|str|стр|страница|第)';
const NUMBERS = regex(
  String.raw`\s{0,8}[([–—-]?\s{0,8}(?:(?<!\p{L})${PAGE}\.?\s{0,8})?${PAGE_NUMBER}(?:\s{0,8}[页頁])?(?:\s{0,8}(?:\p{L}{1,6}|/|[页頁，,]?\s?[共总總])?\s{0,8}${PAGE_NUMBER}(?:\s{0,8}[页頁])?)?\s{0,8}[)\]–—-]?`,
  'giu',
);
/** What stood between the number and other words. */
const EDGES = /^[\s|•·/,;:–—-]{1,40}|[\s|•·/,;–—-]{1,40}$/gu;

/** A line without the numbers of pages that Word counts, and without what led to them: "Page 1 of 3" is nothing. */
export const withoutPageNumbers = (line: string): string =>
  line.includes(PAGE_NUMBER) ? line.replace(NUMBERS, ' | ').replaceAll(PAGE_NUMBER, '').replace(EDGES, '') : line;
