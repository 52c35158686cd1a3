import * as z from 'zod';

/** A place in the text: start and end (exclusive) in UTF-16 code units. */
export const Span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly();
export type Span = z.infer<typeof Span>;

/** The words at a span, exactly as they stand in the text. */
export const slice = (text: string, [start, end]: Span): string => text.slice(start, end);

/** A string with every run of white space made one blank and none at its ends. */
export const collapse = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** The words at several spans: each collapsed, joined by one blank. This is what verbatim fields equal. */
export const verbatim = (text: string, spans: readonly Span[]): string =>
  spans.map(span => collapse(slice(text, span))).join(' ');

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Whether `outer` holds every character of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
