import type { Edtf } from '../../../article.ts';
import { regex } from '../../../regex.ts';
import type { Rule } from '../../finding.ts';
import { dateRule, stated } from './date-rule.ts';
import { day, month } from './days.ts';
import { YEAR } from './grammar.ts';

const FREE = String.raw`(?<![\p{L}\p{N}/.:_-])`;
const END = String.raw`(?![\p{L}\p{N}/_-]|[.:]\d)`;

/** A clock of North America, where the month stands first: " | 06:00am EST". */
const MONTH_FIRST_CLOCK = regex(
  String.raw`^[\s|,–—-]{0,4}(?:at\s+)?\d{1,2}:\d\d(?::\d\d)?\s*[ap]\.?m\.?,?\s*\(?(?:E[SD]?T|P[SD]?T|CDT|M[SD]T)\b`,
  'iu',
);

/** Whether a day in figures can be read in two ways: the day first, or the month. */
const isEither = (first: number, second: number): boolean =>
  first >= 1 && second >= 1 && first <= 12 && second <= 12 && first !== second;

/** Both days that one in figures may be, the day read first and the month read first; null where only one is possible. */
export function bothDays(words: string, after: string): readonly [Edtf, Edtf] | null {
  const [first = 0, second = 0, year = 0] = words.split(/[-/.]/).map(Number);
  if (!isEither(first, second) || words.includes('.') || MONTH_FIRST_CLOCK.test(after)) return null;
  const [one, other] = [day(year, second, first), day(year, first, second)];
  return one && other ? [one, other] : null;
}

/** Source of a pattern for days in figures with the year behind. */
export const IN_FIGURES = `${FREE}(?<a>\\d{1,2})(?<sep>[-/.])(?<b>\\d{1,2})\\k<sep>(?<y>${YEAR})${END}`;

/**
 * A day in figures. In English 4/5/2026 is April to some and May to others: a date only where one reading is possible, or a clock of
 * North America stands behind it. Between stops the day stands first: 04.05.2026.
 */
export function inFigures(
  [first, second, year]: readonly [number, number, number],
  english: boolean,
  after: string,
  dotted: boolean,
): Edtf | null {
  const either = isEither(first, second) && !dotted;
  if (english && either && !MONTH_FIRST_CLOCK.test(after)) return null;
  return (english && either) || second > 12 ? day(year, first, second) : day(year, second, first);
}

/** Dates in figures alone. */
export const numeric: readonly Rule<'dates'>[] = [
  dateRule({
    name: 'iso',
    inFigures: true,
    hint: /\d[-/.]\d/,
    confidence: 0.98,
    pattern: () => `${FREE}(?<y>${YEAR})(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})${END}`,
    read: ({ y, m, d }) => stated(day(Number(y), Number(m), Number(d))),
    examples: [{ text: 'Filed on 2026-03-03 here.', finds: ['2026-03-03'], value: { value: '2026-03-03' } }],
    counterexamples: ['Code A-2026-03-03 is void.', 'Filed on 2026-13-03.', 'See PR/2026/03/03.'],
  }),
  dateRule({
    name: 'numeric',
    inFigures: true,
    hint: /\d[-/.]\d/,
    confidence: 0.9,
    pattern: () => IN_FIGURES,
    read: ({ a, b, y, sep }, { calendar, after }) =>
      stated(inFigures([Number(a), Number(b), Number(y)], calendar.months.january === 1, after, sep === '.')),
    examples: [
      { text: 'Filed on 14/05/2026 here.', finds: ['14/05/2026'], value: { value: '2026-05-14' } },
      {
        text: 'Filed on 12/02/2026 at 06:00 am EST.',
        finds: ['12/02/2026'],
        value: { value: '2026-12-02' },
      },
      { text: 'Filed on 04.05.2026 here.', finds: ['04.05.2026'], value: { value: '2026-05-04' } },
      { text: 'Filed on 5/31/2026 here.', finds: ['5/31/2026'], value: { value: '2026-05-31' } },
      { text: 'Die Linie wurde am 03.04.2026 eröffnet.', finds: ['03.04.2026'], value: { value: '2026-04-03' } },
    ],
    counterexamples: ['Filed on 4/5/2026 here.', 'Filed on 4/5/2026 at 06:00 GMT.', 'Version 1.14.2026.3 is out.'],
  }),
  dateRule({
    name: 'month-slash-year',
    hint: /\d\/\d/,
    confidence: 0.85,
    pattern: () => `${FREE}(?<m>0?[1-9]|1[0-2])/(?<y>${YEAR})${END}`,
    read: ({ m, y }, { before }) =>
      /\b(?:no|number|release|ref|reference|pr)\W*$/i.test(before) ? null : stated(month(Number(y), Number(m))),
    examples: [{ text: 'Valid until 04/2016 at most.', finds: ['04/2016'], value: { value: '2016-04' } }],
    counterexamples: ['Press release 12/2026', 'Resolution 64/2026/A', 'Case 14/2016.'],
  }),
];
