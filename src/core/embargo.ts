import { isReal } from './edtf.ts';

/** The first moment of a year, month, day or minute, and the zone where one is given (EDTF, level 0). */
const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** Where a day begins last: UTC−12. Without a zone an hour has come only when it has come there too. */
const LAST_ZONE = '-12:00';

/** Seasons and quarters of EDTF, by the month that they begin with. */
const FIRST_MONTH: Readonly<Record<string, string>> = {
  21: '03',
  22: '06',
  23: '09',
  24: '12',
  33: '01',
  34: '04',
  35: '07',
  36: '10',
};

/**
 * When an embargo that is written as an EDTF date has ended everywhere, in milliseconds since 1970: its hour where a zone is given, else when
 * that hour, or the first of that day, has come in the last zone of the world. Of an interval, its end. `Infinity` where that is open, and for
 * what is no date, or none that the calendar has: what no clock can tell does not end by itself.
 */
export function embargoEnd(until: string): number {
  const found = POINT.exec(until.split('/').at(-1) ?? '');
  if (!found || !isReal(until)) return Number.POSITIVE_INFINITY;
  const [, year, second = '01', day = '01', hour = '00', minute = '00', seconds = '00', zone = LAST_ZONE] = found;
  const month = FIRST_MONTH[second] ?? second;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${seconds}${zone}`).getTime();
}
