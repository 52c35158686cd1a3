import type { Rule } from '../../finding.ts';
import { dateRule, stated } from './date-rule.ts';
import { day, month } from './days.ts';
import { YEAR } from './grammar.ts';

const FREE = String.raw`(?<![\p{L}\p{N}/.:_-])`;
const END = String.raw`(?![\p{L}\p{N}/_-]|[.:]\d)`;

/** Dates in figures alone. */
export const numeric: readonly Rule<'dates'>[] = [
  dateRule({
    name: 'iso',
    hint: /\d[-/.]\d/,
    confidence: 0.98,
    pattern: () => `${FREE}(?<y>${YEAR})(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})${END}`,
    read: ({ y, m, d }) => stated(day(Number(y), Number(m), Number(d))),
    examples: [{ text: 'Filed on 2026-03-03 here.', finds: ['2026-03-03'], value: { value: '2026-03-03' } }],
    counterexamples: ['Code A-2026-03-03 is void.', 'Filed on 2026-13-03.', 'See PR/2026/03/03.'],
  }),
  dateRule({
    name: 'numeric',
    hint: /\d[-/.]\d/,
    confidence: 0.9,
    pattern: () => `${FREE}(?<a>\\d{1,2})(?<sep>[-/.])(?<b>\\d{1,2})\\k<sep>(?<y>${YEAR})${END}`,
    // In English 4/5/2026 is April to some and May to others: a date only where one reading is possible.
    read: ({ a, b, y }, { calendar }) => {
      const [first, second] = [Number(a), Number(b)];
      const english = calendar.months.january === 1;
      if (english && first <= 12 && second <= 12 && first !== second) return null;
      return stated(english && second > 12 ? day(Number(y), first, second) : day(Number(y), second, first));
    },
    examples: [
      { text: 'Filed on 14/05/2026 here.', finds: ['14/05/2026'], value: { value: '2026-05-14' } },
      { text: 'Filed on 5/31/2026 here.', finds: ['5/31/2026'], value: { value: '2026-05-31' } },
      { text: 'Die Linie wurde am 03.04.2026 eröffnet.', finds: ['03.04.2026'], value: { value: '2026-04-03' } },
    ],
    counterexamples: ['Filed on 4/5/2026 here.', 'Version 1.14.2026.3 is out.'],
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
