import { remembered } from '#core/template';
import type { Labels } from '../labels/index.ts';

interface Point {
  readonly year: string;
  /** 1 to 12, or null where the date is a year, a season or a quarter. */
  readonly month: number | null;
  readonly day: number | null;
  /** Second part of a season (21–24) or quarter (33–36). */
  readonly division: number | null;
  readonly time: string | null;
  readonly zone: string | null;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

function parse(edtf: string): Point | null {
  const found = POINT.exec(edtf);
  if (!found) return null;
  const [, year = '', second, day, time, zone] = found;
  const part = second ? Number(second) : null;
  const isMonth = part !== null && part >= 1 && part <= 12;
  return {
    year,
    month: isMonth ? part : null,
    day: day ? Number(day) : null,
    division: part !== null && !isMonth ? part : null,
    time: time ?? null,
    zone: zone ?? null,
  };
}

const utc = ({ year, month, day }: Point) => {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), (month ?? 1) - 1, day ?? 1);
  return date;
};

/** More locales than there are labels. */
const LOCALES = 64;
const inUtc = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const months = remembered(locale => new Intl.DateTimeFormat(locale, inUtc), LOCALES);
const days = remembered(locale => new Intl.DateTimeFormat(locale, { ...inUtc, day: 'numeric' }), LOCALES);

function longPoint(edtf: string, { locale, dates }: Labels): string {
  const point = parse(edtf);
  if (!point) return edtf;
  const { year, month, day, division, time, zone } = point;
  if (division !== null) {
    const season = dates.seasons[division - 21];
    if (season) return dates.season(season, year);
    return division >= 33 && division <= 36 ? dates.quarter(division - 32, year) : year;
  }
  if (month === null) return year;
  const long = (day === null ? months : days)(locale).format(utc(point));
  if (time === null) return long;
  const place = zone === null ? '' : zone === 'Z' || /^[+-]00:00$/.test(zone) ? ' UTC' : ` UTC${zone}`;
  return dates.at(long, `${time}${place}`);
}

/** A date of EDTF as a person writes it, no more precise than it is: "5 November 2025", "November 2025", "spring 2026", "12 to 14 May 2026". */
export function longDate(edtf: string, labels: Labels): string {
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return longPoint(start, labels);
  if (end === '..') return labels.dates.from(longPoint(start, labels));
  if (start === '..') return labels.dates.until(longPoint(end, labels));
  const [from, to] = [parse(start), parse(end)];
  const sameMonth = from?.day && to?.day && from.year === to.year && from.month === to.month;
  if (sameMonth && !from.time && !to.time) return labels.dates.days(String(from.day), longPoint(end, labels));
  return labels.dates.range(longPoint(start, labels), longPoint(end, labels));
}

const pad = (number: number) => String(number).padStart(2, '0');

/** Last month of each season (21–24, northern, as EDTF's plain seasons are read here) and quarter (33–36). */
const LAST_MONTH: Readonly<Record<number, number>> = { 21: 5, 22: 8, 23: 11, 24: 12, 33: 3, 34: 6, 35: 9, 36: 12 };

/** The last day a date can mean, `2026-12-31`, for ordering; an interval ends with its end, an open one with its start. */
export function lastDay(edtf: string): string {
  const [start = '', end] = edtf.split('/');
  const point = parse(end === undefined || end === '..' ? start : end);
  if (!point) return edtf;
  const { year, month, day, division } = point;
  if (month !== null && day !== null) return `${year}-${pad(month)}-${pad(day)}`;
  const last = month ?? (division === null ? 12 : (LAST_MONTH[division] ?? 12));
  const days = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return `${year}-${pad(last)}-${pad(days)}`;
}

/** The first day a date can mean, `2026-01-01`. */
export function firstDay(edtf: string): string {
  const [start = '', end] = edtf.split('/');
  const point = parse(start === '..' ? (end ?? '') : start);
  if (!point) return edtf;
  const { year, month, day, division } = point;
  const first = month ?? (division === null ? 1 : (LAST_MONTH[division] ?? 3) - 2);
  return `${year}-${pad(first)}-${pad(day ?? 1)}`;
}
