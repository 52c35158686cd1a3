import { calendars } from '../../extract/vocabulary/calendar.ts';

const names = (key: 'months' | 'weekdays'): string =>
  [...new Set(Object.values(calendars).flatMap(calendar => Object.keys(calendar[key])))]
    .sort((a, b) => b.length - a.length)
    .map(name => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|');

const month = `(?:${names('months')})\\.?`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th|er|\.|º)?`;
const year = String.raw`(?:19|20)\d\d`;
const of = String.raw`(?:\s+(?:de|del|of))?\s+`;
const date = [
  `${day}${of}${month}(?:,?${of}${year})?`,
  String.raw`${month}\s+${day}(?:,?\s+${year})?`,
  `${month},?${of}${year}`,
  String.raw`${year}-\d\d-\d\d`,
  String.raw`\d{1,2}[./]\d{1,2}[./]${year}`,
  String.raw`${year}\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?`,
].join('|');

const place = String.raw`(?:\p{Lu}[\p{L}.’'-]{1,30}(?:\s+(?:de|del|la|of|the|and|\p{Lu}[\p{L}.’'-]{0,30})){0,4},?\s+){0,3}`;
const weekday = String.raw`(?:(?:${names('weekdays')})\.?,?\s+)?`;
const label = String.raw`(?:(?:date|dated|issued|released|published|posted|publication\s+date|release\s+date)(?:\s+on)?\s*:?\s*)?`;
const clock = String.raw`(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?(?:\s+\p{Lu}{2,5})?)?`;

const line = new RegExp(`^[(\\[]?(?:${place})(?i:${label}${weekday}(?:${date})${clock})[)\\].]?$`, 'u');

/** Whether a line holds a date, maybe behind a place, and nothing else: "Lindau, 3 March 2026". */
export const isDateLine = (words: string): boolean => words.length <= 90 && line.test(words);
