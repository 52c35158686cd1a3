import type { Span } from '../span.ts';

const TODAY =
  /(?<![\p{L}-])(?:today|this\s+(?:morning|afternoon|evening)|tonight|aujourd['’]hui|ce\s+(?:matin|soir)|hoy)(?!\p{L}|\sen\sd[ií]a(?!\p{L})|\s(?:comme\shier|como\sayer|as\syesterday))/giu;

/** Where a stretch of text says "today" or a part of this day. */
export const todaysIn = (text: string, [from, to]: Span): readonly Span[] =>
  [...text.slice(from, to).matchAll(TODAY)].map(({ 0: words, index }) => [from + index, from + index + words.length]);
