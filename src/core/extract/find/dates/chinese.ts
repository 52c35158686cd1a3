import type { Rule } from '../../finding.ts';
import { anyOf, dateRule, implied, looksAhead, stated } from './date-rule.ts';
import { after, day, isDay, month, partsOf } from './days.ts';
import { interval, nearest } from './grammar.ts';

const Y = String.raw`(?:1[5-9]|20|21)\d\d`;
const DAYS: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  昨天: -1,
  昨日: -1,
  明天: 1,
  明日: 1,
  前天: -2,
  后天: 2,
};
const YEARS: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 明年: 1, 前年: -2, 后年: 2 };
const languages = ['zh'];
const number = (digits: string | undefined): number => Number(digits ?? Number.NaN);

/** Dates as Chinese writes them, in figures; relative days and years. */
export const chinese: readonly Rule<'dates'>[] = [
  dateRule({
    name: 'chinese',
    confidence: 0.98,
    languages,
    pattern: () => `(?<y>${Y})\\s?年(?:\\s?(?<m>\\d{1,2})\\s?月(?:\\s?(?<d>\\d{1,2})\\s?[日号])?)?(?!代)`,
    read: ({ y, m, d }) =>
      d ? stated(day(number(y), number(m), number(d))) : stated(m ? month(number(y), number(m)) : (y ?? null)),
    examples: [
      { text: '新航线于2026年3月3日开通。', finds: ['2026年3月3日'], value: { value: '2026-03-03' } },
      { text: '工程始于2024年，将于2026年5月完成。', finds: ['2024年', '2026年5月'], value: { value: '2024' } },
    ],
    counterexamples: ['港口有2026名工人。', '港口建于1990年代。'],
  }),
  dateRule({
    name: 'chinese-day-month',
    confidence: 0.9,
    languages,
    pattern: () => String.raw`(?<![\d年]|年\s)(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?[日号]`,
    read: ({ m, d }, around) => {
      if (!day(2024, number(m), number(d))) return null;
      const ahead = /将/.test(around.before) || looksAhead(around);
      return implied(anchor => nearest(anchor, number(m), number(d), ahead));
    },
    examples: [{ text: '委员会于11月6日开会。', finds: ['11月6日'] }],
    counterexamples: ['委员会于2025年11月6日开会。', '委员会于13月6日开会。'],
  }),
  dateRule({
    name: 'chinese-range',
    confidence: 0.98,
    languages,
    pattern: () =>
      `(?:(?<y>${Y})年)?(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]?\\s?(?:至|到|—|－|-|–|~)\\s?(?:(?<m2>\\d{1,2})月)?(?<d2>\\d{1,2})[日号]`,
    read: ({ y, m, d, m2, d2 }) => {
      const last = number(m2 ?? m);
      if (y) return stated(interval(day(number(y), number(m), number(d)), day(number(y), last, number(d2))));
      if (!interval(day(2024, number(m), number(d)), day(2024, last, number(d2)))) return null;
      return implied(anchor =>
        interval(nearest(anchor, number(m), number(d), false), nearest(anchor, last, number(d2), false)),
      );
    },
    examples: [
      {
        text: '展会于2026年5月12日至14日举行。',
        finds: ['2026年5月12日至14日'],
        value: { value: '2026-05-12/2026-05-14' },
      },
      { text: '展会于5月30日至6月2日举行。', finds: ['5月30日至6月2日'] },
    ],
    counterexamples: ['展会于2026年5月12日举行。'],
  }),
  dateRule({
    name: 'chinese-months',
    confidence: 0.9,
    languages,
    pattern: () =>
      `(?<![\\d.年])(?:(?<y>${Y})年)?(?<m>\\d{1,2})(?:月份?)?\\s?(?:至|到|—|－|-|–|~)\\s?(?<m2>\\d{1,2})月(?:份|(?=[，,。]))(?!\\d)`,
    read: ({ y, m, m2 }) => {
      const [first, last] = [number(m), number(m2)];
      if (first >= last || last > 12 || first < 1) return null;
      const both = (year: number) => interval(month(year, first), month(year, last));
      if (y) return stated(both(number(y)));
      return implied(anchor => {
        const { year, month: now } = partsOf(anchor);
        return both(now !== null && now < first ? year - 1 : year);
      });
    },
    examples: [
      { text: '2026年1至2月份，港口吞吐量增长。', finds: ['2026年1至2月份'], value: { value: '2026-01/2026-02' } },
      { text: '前10个月与1-8月，港口吞吐量增长。', finds: ['1-8月'] },
    ],
    counterexamples: ['展会于5月3日至6日举行，共有1至2艘船。', '比分为3-2。'],
  }),
  dateRule({
    name: 'chinese-relative',
    confidence: 0.85,
    languages,
    pattern: () => `(?<w>${anyOf([...Object.keys(DAYS), ...Object.keys(YEARS)])})`,
    read: ({ w }) =>
      implied(anchor => {
        const years = YEARS[w ?? ''];
        if (years !== undefined) return String(partsOf(anchor).year + years);
        return isDay(anchor) ? after(anchor, DAYS[w ?? ''] ?? 0) : null;
      }),
    examples: [{ text: '委员会昨天宣布，去年运量上升。', finds: ['昨天', '去年'] }],
    counterexamples: ['委员会每天开会。'],
  }),
];
