import type { Article } from '../article.ts';

/** A pair of numbers that was spread over four lines. No string of the record matches: JSON writes line ends in strings as \n. */
const SPREAD_SPAN = /\[\n\s{1,64}(\d{1,16}),\n\s{1,64}(\d{1,16})\n\s{1,64}\]/g;

/** The record as JSON (UTF-8): keys in the order of the schema, two blanks a level, each span on one line, a line end at the end. */
export const write = (article: Article): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(article, null, 2).replace(SPREAD_SPAN, '[$1, $2]')}\n`);
