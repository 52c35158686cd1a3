import type { Article, Edtf } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { type Span, verbatim } from '../../span.ts';
import { isDay, weekdayOf } from '../find/dates/days.ts';
import { languageOf } from '../find/language.ts';
import type { DateProposal, Finding, Trace } from '../finding.ts';
import { calendarOf } from '../vocabulary/calendar.ts';

/** What the words of a date mean on the anchor's day; null where the anchor does not tell. */
export const dateOf = (date: DateProposal, anchor: Edtf | null): Edtf | null =>
  date.value ?? (anchor === null ? null : (date.implied?.(anchor) ?? null));

/** The first full day among the dates, else the first date at all: what "November 6" and "Monday" are told from. */
export const anchorOf = (dates: readonly (Edtf | null | undefined)[]): Edtf | null =>
  dates.find(date => date && isDay(date)) ?? dates.find(date => date) ?? null;

/** What leads to a year long past: "founded in", "since". */
const HISTORY =
  /\b(?:since|(?:founded|created|established|born|formed|built|incorporated|set\s+up|inception|organi[sz]ed|dates?\s+back)\s+(?:in|to))\s+(?:the\s+)?$/iu;

/** The one year all figures of the text agree on, if any: enough for a month and a day, never for a weekday. A founding year is none. */
export function onlyYear(text: string): Edtf | null {
  const found = [...text.matchAll(/(?<![\p{L}\d.,/$€£-])(?:19|20)\d\d(?![\p{L}\d%/]|[.,]\d)/gu)];
  const years = new Set(found.map(([year]) => year));
  const [year] = years;
  const past = found.every(({ index }) => HISTORY.test(text.slice(Math.max(0, index - 30), index)));
  return years.size === 1 && year && !past ? year : null;
}

/** What a date finding and the masthead's own dates have in common. */
interface Claim {
  readonly finding: Finding;
  readonly date: DateProposal;
  readonly span: Span;
}

/** Whether a day falls on the weekday that its words begin with, if any: "jeudi 9 juin" of another year falls on another day. */
function fitsWeekday(manuscript: Manuscript, [start, end]: Span, value: Edtf): boolean {
  const word = /^\p{L}+/u.exec(manuscript.text.slice(start, end))?.[0].toLowerCase() ?? '';
  const weekday = calendarOf(languageOf(manuscript)).weekdays[word];
  return weekday === undefined || !isDay(value) || weekdayOf(value) === weekday;
}

const length = ({ span: [start, end] }: Claim): number => end - start;

/** Why one claim to the same words beats another, in order. */
const reasons: readonly (readonly [reason: string, compare: (a: Claim, b: Claim) => number])[] = [
  ['reads the longer stretch', (a, b) => length(b) - length(a)],
  ['is whole in itself', (a, b) => Number(b.date.value !== null) - Number(a.date.value !== null)],
  ['is right more often', (a, b) => b.finding.confidence - a.finding.confidence],
];
const rank = (a: Claim, b: Claim): number => {
  for (const [, compare] of reasons) if (compare(a, b) !== 0) return compare(a, b);
  return a.span[0] - b.span[0];
};

/**
 * One date a stretch of text, in reading order: rivals are decided by the table of reasons, what the words lack is worked
 * out from the anchor, and what still has no value is dropped.
 */
export function settleDates(
  manuscript: Manuscript,
  claims: readonly Claim[],
  anchor: Edtf | null,
  loose: Edtf | null,
  trace: Trace,
): Article['dates'] {
  const kept: Claim[] = [];
  const owners = new Map<number, Claim>();
  for (const claim of claims.toSorted(rank)) {
    const places = Array.from({ length: length(claim) }, (_, at) => claim.span[0] + at);
    const rival = owners.get(places.find(at => owners.has(at)) ?? -1);
    if (rival) {
      const reason = reasons.find(([, compare]) => compare(rival, claim) < 0)?.[0] ?? 'came first';
      trace.drop(claim.finding, `shares its words with ${rival.finding.rule}, which ${reason}`, rival.finding);
    } else {
      kept.push(claim);
      for (const at of places) owners.set(at, claim);
    }
  }
  return kept
    .toSorted((a, b) => a.span[0] - b.span[0])
    .flatMap(({ finding, date, span }) => {
      const guessed = /day-month|range/.test(finding.rule) ? dateOf(date, loose) : null;
      const value = dateOf(date, anchor) ?? (guessed && fitsWeekday(manuscript, span, guessed) ? guessed : null);
      if (value === null) {
        trace.drop(finding, 'nothing in the release says which day or year it is told from');
        return [];
      }
      return [
        {
          text: verbatim(manuscript.text, [span]),
          value,
          spans: [span],
          paragraph: paragraphAt(manuscript.structure, span[0])?.number ?? null,
          basis: date.value === null ? ('implied' as const) : ('stated' as const),
          rule: finding.rule,
        },
      ];
    });
}
