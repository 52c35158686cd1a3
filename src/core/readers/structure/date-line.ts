import { calendars } from '../../extract/vocabulary/calendar.ts';
import { MONTH, markCalendar, WEEKDAY } from '../../extract/vocabulary/calendar-marks.ts';
import { regex } from '../../regex.ts';

const namesOf = (key: 'months' | 'weekdays') =>
  Object.assign({}, ...Object.values(calendars).map(calendar => calendar[key])) as Readonly<Record<string, number>>;
/** The language of a line is not known yet: the names of all calendars. */
const names = { months: namesOf('months'), weekdays: namesOf('weekdays') };

const month = `${MONTH}\\.?`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th|er|\.|º)?`;
const year = String.raw`(?:19|20)\d\d`;
const of = String.raw`(?:\s+(?:de|del|of))?\s+`;
const date = [
  `${day}${of}${month}(?:,?${of}${year})?`,
  String.raw`${month}\s+${day}(?:,?\s+${year})?`,
  `${month},?${of}${year}`,
  String.raw`${year}(?:-\d{1,2}-\d{1,2}|[./]\d{1,2}[./]\d{1,2})`,
  String.raw`\d{1,2}[./]\d{1,2}[./]${year}`,
  String.raw`(?:${year}|1[0-3]\d)\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?`,
].join('|');

const place = String.raw`(?:\p{Lu}[\p{L}.’'-]{1,30}(?:\s+(?:de|del|la|of|the|and|\p{Lu}[\p{L}.’'-]{0,30})){0,4},?\s+){0,3}`;
const weekday = String.raw`(?:${WEEKDAY}\.?,?\s+)?`;
const hour = String.raw`\d{1,2}[:.]\d\d(?::\d\d(?:\.\d{1,3})?)?(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,5}(?:/[A-Z]{2,5})?)?`;
/** What a line says before its date, in capitals or not. The state of an emergency is told "as of" an hour. */
const label = String.raw`(?:(?:(?:(?:date|dated|issued|released|published|posted|updated|(?:publication|release|issue|recall)\s+date)(?:\s+on)?|issued\s+at\s+(?:${hour}|\d{4})(?:\s+hours)?(?:\s\p{Lu}{2,5})?,?(?:\s+on)?|(?:status\s+|situation\s+)?as\s+(?:of|at)(?:\s+${hour},?)?(?:\s+on)?)\s*:?|le|el|a|den|on)\s*)?`;
const clock = String.raw`(?:(?:,|\s+[|/–—-])?\s+(?:at\s+)?${hour})?`;
/** Wires name their source behind the hour, web pages when they were touched last. */
const more = String.raw`(?:\s*\|\s*(?:source|last\s+(?:updated|modified))\s*:.{2,80})?`;

const dated = regex(`${weekday}(?:${date})(?!\\d)`, 'i');
const placed = regex(`^[(\\[]?${place}$`, 'u');
/** The hour before a date: "06:00 hrs. 16 de abril". */
const early = /^\d{1,2}[:.]\d\d\s?(?:hrs?|h|horas)?\.?,?\s+$/iu;
const labelled = regex(`(?<!\\p{L})${label}$`, 'iu');
const behind = regex(`^${clock}[)\\].]?(?:${more}|\\s*\\|)$`, 'iu');

/** Whether words before a date are its place, its label, both, its hour or nothing. */
const leads = (words: string): boolean =>
  placed.test(words) || early.test(words) || placed.test(words.replace(labelled, ''));

/** Small words in capitals: what looks like a row of names is a sentence that shouts. */
const SHOUTED =
  /.\b(?:WILL|ON|FOR|IN|AT|IS|WAS|WERE|HAS|HAVE|AND|TO|BY|WITH|FROM|PARA|POR|CON|UNA?|SUS?|POUR|DANS|AVEC|SUR|PAR|AUX)\b/;

/** What stands behind the date of a dateline: who carries it, and a dash. */
const DASHED = /^[)\]]?\s{0,2}(?:(?:\([^()/\n]{1,40}\)|\/[^/\n]{1,60}\/)\s{0,2})?(?:(?:\.?--|[–—])|\.?[-:]\s|\s--)/u;

/** Whether a line begins with place and date and a dash, as the first line of a release does: "Lindau, 3 March 2026 – The". */
export function opensWithDateline(words: string): boolean {
  const lead = words.slice(0, 90);
  const found = /\d/.test(lead) ? dated.exec(markCalendar(lead, names)) : null;
  if (!found) return false;
  const end = found.index + found[0].length;
  return leads(lead.slice(0, found.index)) && DASHED.test(words.slice(end, end + 60));
}

/** Whether a line holds a date, maybe behind a place, and nothing else: "Lindau, 3 March 2026". */
export function isDateLine(words: string): boolean {
  if (words.length > 90 || !/\d/.test(words)) return false;
  const found = dated.exec(markCalendar(words, names));
  if (!found) return false;
  const end = found.index + found[0].length;
  const lead = words.slice(0, found.index);
  return !SHOUTED.test(lead.replace(labelled, '')) && leads(lead) && behind.test(words.slice(end));
}
