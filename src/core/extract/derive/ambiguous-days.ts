import type { Manuscript } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import { type Span, slice } from '../../span.ts';
import { withoutAddresses } from '../find/addresses.ts';
import { isDay } from '../find/dates/days.ts';
import { bothDays, IN_FIGURES } from '../find/dates/numeric.ts';
import { weekdays } from '../find/dates/relative.ts';
import type { Resolved } from '../resolved.ts';
import { spanMap } from '../span-map.ts';
import { isEnglish } from '../vocabulary/languages.ts';
import { plainDate } from './plain-date.ts';

/** Words for a day that can be read as two, and what makes them so. */
export interface AmbiguousDay {
  /** Each place where they stand so. */
  readonly spans: readonly Span[];
  readonly message: string;
}

/**
 * Days that can be read as two: a weekday of which the sentence does not say whether it is past or still to come, and figures of which either
 * may be the month. Neither is a date of the record.
 */
export function ambiguousDays(manuscript: Manuscript, resolved: Resolved): AmbiguousDay[] {
  const { language, published, dateline, embargo, dates } = resolved;
  const spans = [...dates, published, dateline, embargo].flatMap(fact => fact?.spans ?? []);
  const taken = spanMap(spans, span => [span]);
  const free = (span: Span) => taken.touching(span).length === 0;
  // "on Wednesday (8 May)": its date stands in brackets behind it.
  const told = ({ span: [, end] }: { span: Span }) =>
    taken
      .touching([end + 1, end + 3])
      .some(([start]) => start > end && /^\s?\($/u.test(manuscript.text.slice(end, start)));
  const dated = [published?.date, dateline?.date, manuscript.declared.published].some(date => date && isDay(date));
  const unsure = dated ? weekdays(manuscript).flatMap(({ spans }) => spans) : [];
  const found = [
    ...(isEnglish(language) ? inFigures(manuscript) : []),
    ...unsure.map(span => ({
      span,
      message: `${slice(manuscript.text, span)} may be the one before or the one after the day of the release`,
    })),
  ].filter(place => free(place.span) && !told(place));
  return [...Map.groupBy(found, ({ message }) => message)].map(([message, places]) => ({
    message,
    spans: places.map(({ span }) => span),
  }));
}

/** All days in figures that may be one in one month, or another in another. */
function inFigures(manuscript: Manuscript): { readonly span: Span; readonly message: string }[] {
  const text = withoutAddresses(manuscript);
  return [...text.matchAll(regex(IN_FIGURES, 'gu'))].flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    const both = bothDays(words, text.slice(end, end + 40));
    return both
      ? [{ span: [index, end] as const, message: `${words} may be ${plainDate(both[0])} or ${plainDate(both[1])}` }]
      : [];
  });
}
