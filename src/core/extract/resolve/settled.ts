import type { Manuscript } from '../../manuscript.ts';
import { isDay, partsOf } from '../find/dates/days.ts';
import type { Finding, Findings, Trace } from '../finding.ts';
import type { Settled } from '../resolved.ts';
import { anchorOf, onlyYear, settleDates } from './dates.ts';
import { settleFigures } from './figures.ts';
import { best, settleDateline, settleEmbargo, settlePublished, settleText } from './masthead.ts';

/** Declared, else told by script or small words, else `und`: a guess would label the documents in the wrong language. */
const languageOf = (manuscript: Manuscript, findings: Findings, trace: Trace): string => {
  const { language } = manuscript.declared;
  return language ?? best(findings.language, trace)?.value.tag ?? 'und';
};

/** The claims to be a date: those of the rules, and the masthead's own, which may stand where facts do not. */
function claimsOf(findings: Findings, masthead: Finding<'published'> | null) {
  const claims = findings.dates.flatMap(finding =>
    finding.spans.map(span => ({ finding: finding as Finding, date: finding.value, span })),
  );
  const known = new Set(claims.map(({ span }) => span.join()));
  const own = (masthead?.spans ?? [])
    .filter(span => !known.has(span.join()))
    .map(span => ({ finding: masthead as Finding, date: (masthead as Finding<'published'>).value.date, span }));
  return [...claims, ...own];
}

/** Decides the single facts of the masthead, anchors the dates and separates figures from dates. */
export function settle(manuscript: Manuscript, findings: Findings, trace: Trace): Settled {
  const { declared } = manuscript;
  const issued = best(findings.published, trace);
  const loose = onlyYear(manuscript.text);
  const year = anchorOf([declared.published, issued?.value.date.value]) ?? loose;
  const dateline = settleDateline(manuscript, best(findings.dateline, trace), dayNear(findings, year));
  const published = settlePublished(manuscript, issued, anchorOf([dateline?.date, year]));
  const anchor = anchorOf([declared.published, published?.date, dateline?.date]);
  const embargo = settleEmbargo(manuscript, best(findings.embargo, trace), anchor ?? loose);
  const reference = settleText(manuscript, 'reference', findings.reference, trace);
  const dates = settleDates(manuscript, claimsOf(findings, issued), anchor, loose ?? yearOf(anchor), trace);
  const masthead = [...(dateline?.spans ?? []), ...(reference?.spans ?? []), ...(embargo?.spans ?? [])];
  return {
    language: languageOf(manuscript, findings, trace),
    headline: settleText(manuscript, 'headline', findings.headline, trace),
    subheadline: settleText(manuscript, 'subheadline', findings.subheadline, trace),
    byline: settleText(manuscript, 'byline', findings.byline, trace),
    dateline,
    published,
    embargo,
    reference,
    dates,
    figures: settleFigures(manuscript, findings.figures, dates, masthead, trace),
  };
}

/** The one whole day of the text in the year that it names: what a dateline without a year is near to. Else the year. */
function dayNear(findings: Findings, year: string | null): string | null {
  if (year === null || !/^\d{4}$/.test(year)) return year;
  const days = new Set(findings.dates.flatMap(({ value: { value } }) => (value && isDay(value) ? [value] : [])));
  const [day] = days;
  return days.size === 1 && day?.startsWith(year) ? day : year;
}

const yearOf = (date: string | null): string | null => (date === null ? null : String(partsOf(date).year));
