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
  /\b(?:since|(?:founded|created|established|born|formed|built|incorporated|set\s+up|inception|organi[sz]ed|dates?\s+back)\s+(?:in|to))\s+(?:the\s+)?$|(?<!\p{L})(?:desde|depuis|dès|en\s(?:el\saño|l['’]an(?:née)?)|(?:fond|cré|établi|construit|inaugur|né|fund|cread|establecid|construid|nacid)\p{L}*\s(?:en|dès))\s(?:el\saño\s|l['’]an(?:née)?\s)?$/iu;

/** What names a year to come: "Agenda 2030", "the upcoming Games and Expo 2031". */
const AHEAD =
  /\b(?:Agenda|Vision|Strategy|Horizon|Roadmap|Blueprint|Goals)\s$|\b(?:upcoming|forthcoming)\b[^.;]{0,80}$/u;

/** The one year all figures of the text agree on, if any: enough for a month and a day, never for a weekday. A founding year is none, nor is one to come. */
export function onlyYear(text: string): Edtf | null {
  const found = [...text.matchAll(/(?<![\p{L}\d.,/$€£-])(?:19|20)\d\d(?![\p{L}\d%/]|[.,]\d)/gu)];
  const years = new Set(found.map(([year]) => year));
  const [year] = years;
  const past = found.every(({ index }) => HISTORY.test(text.slice(Math.max(0, index - 30), index)));
  const ahead = found.every(({ index }) => AHEAD.test(text.slice(Math.max(0, index - 90), index)));
  return years.size === 1 && year && !past && !ahead ? year : null;
}

/** What a date finding and the masthead's own dates have in common. */
interface Claim {
  readonly finding: Finding;
  readonly date: DateProposal;
  readonly span: Span;
}

/** Whether a day falls on the weekday that its words begin with, if any, or that stands before its bracket: "jeudi 9 juin" of another year falls on another day. */
function fitsWeekday(manuscript: Manuscript, [start, end]: Span, value: Edtf): boolean {
  const before = /(?<!\p{L})\p{L}{3,12}\s?(?=\($)/u.exec(manuscript.text.slice(Math.max(0, start - 14), start))?.[0];
  const word = before ?? /^\p{L}+/u.exec(manuscript.text.slice(start, end))?.[0] ?? '';
  const weekday = calendarOf(languageOf(manuscript)).weekdays[word.trim().toLowerCase()];
  return weekday === undefined || !isDay(value) || weekdayOf(value) === weekday;
}

/** The day of a neighbouring year on which the weekday falls that is told with it, where it does not fall on the day itself: "Wednesday (December 16)". */
function onWeekday(manuscript: Manuscript, span: Span, value: Edtf): Edtf | null {
  if (!isDay(value) || fitsWeekday(manuscript, span, value)) return value;
  const [year, rest] = [Number(value.slice(0, 4)), value.slice(4)];
  return (
    [year - 1, year + 1].map(near => `${near}${rest}`).find(day => isDay(day) && fitsWeekday(manuscript, span, day)) ??
    null
  );
}

/** "the third quarter ended 30 September": of a text that tells results. */
const RESULTS =
  /\b(?:quarter|half|half-year)\s+(?:that\s+)?(?:ended|ending)\b|\b(?:months|weeks)\s+(?:that\s+)?ended\b/iu;
/** "this quarter", "next quarter": in results, told from those they are of, and not from the day they come out. */
const THIS_PERIOD = /^(?:this|the|last|past|previous|next|coming)\s+(?:quarter|half(?:-year)?)$/iu;

/** "between 1 November and 31 March": the two ends of a season that comes every year, or that ends in another. */
function isSeason({ text }: Manuscript, from: Article['dates'][number], to: Article['dates'][number]): boolean {
  const [[start, end] = [0, 0]] = from.spans;
  const [[next] = [0]] = to.spans;
  if (from.basis !== 'implied' || to.basis !== 'implied' || next <= end || to.value >= from.value) return false;
  return (
    /^\s(?:and|to|until)\s$/u.test(text.slice(end, next)) &&
    /\b(?:between|from)\s$/iu.test(text.slice(Math.max(0, start - 9), start))
  );
}

/** Days told by a word, which their own date may follow: "today (3 December)", "on Wednesday (May 8)". */
const BY_WORD: ReadonlySet<string> = new Set(['dates/relative-day', 'dates/weekday']);

/** The claim to the date right behind a word for a day: in brackets, or between commas. `owners`: whose each sign is. */
function spelledOut(
  { text }: Manuscript,
  { finding, span: [, end] }: Claim,
  owners: ReadonlyMap<number, Claim>,
): Claim | null {
  if (!BY_WORD.has(finding.rule)) return null;
  const behind = [end + 1, end + 2, end + 3].find(at => owners.get(at)?.span[0] === at);
  const next = owners.get(behind ?? -1);
  if (!next || BY_WORD.has(next.finding.rule)) return null;
  const between = text.slice(end, next.span[0]);
  const closed = /^(?:[,.;)]|\s(?:at|in)\b|$)/u.test(text.slice(next.span[1], next.span[1] + 4));
  return /^\s?\($/u.test(between) || (/^,\s$/u.test(between) && closed) ? next : null;
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
  const results = RESULTS.test(manuscript.text);
  const readingOf = ({ finding, date, span }: Claim): Edtf | null => {
    const guessed = /day-month|range/.test(finding.rule) ? dateOf(date, loose) : null;
    return dateOf(date, anchor) ?? (guessed && onWeekday(manuscript, span, guessed));
  };
  const settled = kept
    .toSorted((a, b) => a.span[0] - b.span[0])
    .flatMap(claim => {
      const { finding, date, span } = claim;
      if (results && date.value === null && THIS_PERIOD.test(verbatim(manuscript.text, [span]))) {
        trace.drop(finding, 'in results it is told from those they are of, not from the day they came out');
        return [];
      }
      const counted = readingOf(claim);
      const beside = counted && spelledOut(manuscript, claim, owners);
      const own = beside && readingOf(beside);
      const value = own && isDay(own) ? own : counted;
      if (value === null) {
        trace.drop(finding, 'nothing in the release says which day or year it is told from');
        return [];
      }
      const fact = {
        text: verbatim(manuscript.text, [span]),
        value,
        spans: [span],
        paragraph: paragraphAt(manuscript.structure, span[0])?.number ?? null,
        basis: date.value === null ? ('implied' as const) : ('stated' as const),
        rule: finding.rule,
      };
      return [{ finding, fact }];
    });
  return settled.flatMap(({ finding, fact }, index) => {
    const [before, after] = [settled[index - 1], settled[index + 1]];
    const season =
      (after && isSeason(manuscript, fact, after.fact)) || (before && isSeason(manuscript, before.fact, fact));
    if (season) trace.drop(finding, 'ends a season that comes every year, or that ends in another');
    return season ? [] : [fact];
  });
}
