import type { Span } from '../span.ts';

const TODAY =
  /(?<![\p{L}-])(?:today|this\s+(?:morning|afternoon|evening)|tonight|aujourd['’]hui|ce\s+(?:matin|soir)|hoy)(?!\p{L}|\sen\sd[ií]a(?!\p{L})|\s(?:comme\shier|como\sayer|as\syesterday))/giu;

/** Where a stretch of text says "today" or a part of this day. */
export const todaysIn = (text: string, [from, to]: Span): readonly Span[] =>
  [...text.slice(from, to).matchAll(TODAY)].map(({ 0: words, index }) => [from + index, from + index + words.length]);

/** Whether the words of a day lack no more than its year: "January 5", "七月十八日", but neither "yesterday" nor "今（5）日". */
export const lacksYearAlone = (day: string): boolean =>
  /\d|[一二三四五六七八九十]月/u.test(day) && !/^[今昨明]/u.test(day);
