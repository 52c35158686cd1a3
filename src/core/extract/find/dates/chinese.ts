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
const UNITS = '零一二三四五六七八九';
/** What a sign is worth as a digit; 〇 and ○ are nothing. */
const digit = (sign: string): number => Math.max(0, UNITS.indexOf(sign));
/** "二十六", "十一", "三", "廿一": numbers up to ninety-nine. */
function inWords(words: string | undefined): number {
  const signs = (words ?? '').replace(/^廿/u, '二十').replace(/^卅/u, '三十');
  const [tens, units] = signs.includes('十') ? signs.split('十') : ['零', signs];
  const worth = (sign: string | undefined, none: number) => (sign ? digit(sign) : none);
  return worth(tens, 1) * 10 + worth(units, 0);
}
const number = (digits: string | undefined): number => Number(digits ?? Number.NaN);

/** Dates as Chinese writes them, in figures; relative days and years. */
export const chinese: readonly Rule<'dates'>[] = [
  dateRule({
    name: 'chinese',
    confidence: 0.98,
    languages,
    pattern: () =>
      `(?<y>${Y})\\s?年(?:\\s?(?<m>\\d{1,2})\\s?月(?:份(?![额額])|\\s?(?<d>\\d{1,2})\\s?[日号號])?)?(?!代)|(?<![\\d,.])(?<roc>1[0-3]\\d)\\s?年\\s?(?<rm>\\d{1,2})\\s?月(?:\\s?(?<rd>\\d{1,2})\\s?[日號])?`,
    read: ({ y, m, d, roc, rm, rd }) => {
      // "115年3月3日": years of the republic, which only Taiwan counts.
      const [year, inYear, date] = roc ? [String(number(roc) + 1911), rm, rd] : [y, m, d];
      if (date) return stated(day(number(year), number(inYear), number(date)));
      return stated(inYear ? month(number(year), number(inYear)) : (year ?? null));
    },
    examples: [
      { text: '新航线于2026年3月3日开通。', finds: ['2026年3月3日'], value: { value: '2026-03-03' } },
      { text: '2026年7月份，港口吞吐量增长。', finds: ['2026年7月份'], value: { value: '2026-07' } },
      { text: '工程始于2024年，将于2026年5月完成。', finds: ['2024年', '2026年5月'], value: { value: '2024' } },
      {
        text: '115年03月03日\n新航線於115年4月通車。',
        finds: ['115年03月03日', '115年4月'],
        value: { value: '2026-03-03' },
      },
    ],
    counterexamples: ['港口有2026名工人。', '港口建于1990年代。', '港口有115年的历史。'],
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
    name: 'chinese-in-words',
    confidence: 0.95,
    languages,
    hint: /[一二三四五六七八九十]月|民國/,
    pattern: () =>
      `(?:(?:民國\\s?(?<roc>\\d{2,3})年(?<rm>\\d{1,2})月(?<rd>\\d{1,2})日)|(?:(?<y>[一二三四五六七八九〇○零]{4})年)?(?<m>[一二三四五六七八九十]{1,2})月(?<d>[一二三四五六七八九十廿卅]{1,3})[日號号](?:[至到—–-](?:(?<m2>[一二三四五六七八九十]{1,2})月)?(?<d2>[一二三四五六七八九十廿卅]{1,3})[日號号])?(?![至到]))`,
    read: ({ roc, rm, rd, y, m, d, m2, d2 }, around) => {
      if (roc) return stated(day(number(roc) + 1911, number(rm), number(rd)));
      const [inYear, date] = [inWords(m), inWords(d)];
      const year = y ? Number([...y].map(digit).join('')) : null;
      if (d2) {
        const [last, end] = [m2 ? inWords(m2) : inYear, inWords(d2)];
        if (year) return stated(interval(day(year, inYear, date), day(year, last, end)));
        if (!interval(day(2024, inYear, date), day(2024, last, end))) return null;
        return implied(anchor => interval(nearest(anchor, inYear, date, false), nearest(anchor, last, end, false)));
      }
      if (year) return stated(day(year, inYear, date));
      if (!day(2024, inYear, date)) return null;
      return implied(anchor => nearest(anchor, inYear, date, /将|將/.test(around.before)));
    },
    examples: [
      { text: '委員會於十一月二十六日開會。', finds: ['十一月二十六日'] },
      {
        text: '碼頭於二○二六年三月三日啟用，民國115年3月4日通車。',
        finds: ['二○二六年三月三日', '民國115年3月4日'],
        value: { value: '2026-03-03' },
      },
    ],
    counterexamples: ['委員會於十三月二日開會。', '工程為期三個月。', '碼頭於三月五日至三月二日關閉。'],
  }),
  dateRule({
    name: 'chinese-of-year',
    confidence: 0.92,
    languages,
    pattern: () =>
      `(?<w>${anyOf(Object.keys(YEARS))})\\s?(?:(?<m>\\d{1,2})|(?<mw>十[一二]?|[一二三四五六七八九]))\\s?月(?:份(?![至额額])|\\s?(?<d>\\d{1,2})\\s?[日号號])?(?!份?至|[-–—至到])`,
    read: ({ w, m: written, mw, d }) => {
      const m = mw ? String(inWords(mw)) : written;
      if (number(m) < 1 || number(m) > 12) return null;
      return implied(anchor => {
        const year = partsOf(anchor).year + (YEARS[w ?? ''] ?? 0);
        return d ? day(year, number(m), number(d)) : month(year, number(m));
      });
    },
    examples: [
      { text: '码头去年7月动工，将于明年5月1日启用。', finds: ['去年7月', '明年5月1日'] },
      { text: '碼頭去年六月動工。', finds: ['去年六月'] },
      { text: '码头去年7月份动工。', finds: ['去年7月份'] },
    ],
    counterexamples: ['码头去年13月动工。'],
  }),
  dateRule({
    name: 'chinese-day',
    confidence: 0.8,
    languages,
    pattern: () =>
      String.raw`(?:(?<rel>[今昨明])[日天]?\s?[（(]\s?(?<b>\d{1,2})\s?[）)]\s?[日天]?|[（(](?<c>\d{1,2})日[）)]|(?<=[，。；、“（）)】\s于於至在这這\p{Script=Han}]|^)(?<![月年第期每达達为為近约約超过過满滿共]|\d)(?<d>\d{1,2})[日号](?=晚|上午|下午|中午|凌晨|清晨|早|在|称|稱|说|說|表示|发布|發布|宣布|举行|舉行|召开|召開|电|電|开幕|開幕|抵达|会见|會見|与|與|于|於|就|向|起|，|。|\d{1,2}时|\d{1,2}時|闭幕|閉幕|签署|公布|出席|访问|对|對|发|發))`,
    read: ({ rel, b, c, d }, around) => {
      const date = number(b ?? c ?? d);
      if (date < 1 || date > 31 || /(?:\d|[月至到—–-])\s?$/u.test(around.before)) return null;
      return implied(anchor => {
        const { year, month: now, day: today } = partsOf(anchor);
        if (now === null) return null;
        const passed = today !== null && date > today && rel !== '明' && !/将|將/u.test(around.before.slice(-12));
        const value = month(year, passed ? now - 1 : now);
        return day(number(value.slice(0, 4)), number(value.slice(5)), date);
      });
    },
    examples: [
      { text: '委员会6日晚在林道开会，主任7日称大坝很稳固。', finds: ['6日', '7日'] },
      { text: '委員會今（17）日開會。', finds: ['今（17）日'] },
    ],
    counterexamples: ['委员会3月6日晚开会。', '会议为期3日，10日内完成。'],
  }),
  dateRule({
    name: 'chinese-day-range',
    confidence: 0.8,
    languages,
    pattern: () =>
      String.raw`(?<=[，。；、“（\s于於在自\p{Script=Han}]|^)(?<![月年第期每])(?<a>\d{1,2})日?(?:至|到|-|–|—)(?<b>\d{1,2})日(?=在|于|於|举行|舉行|召开|召開|开幕|開幕|将|將|访问|訪問|，|。)`,
    read: ({ a, b }, around) => {
      const [first, last] = [number(a), number(b)];
      if (first < 1 || first >= last || last > 31 || /(?:\d|[月至到—–-])\s?$/u.test(around.before)) return null;
      return implied(anchor => {
        const { year, month: now } = partsOf(anchor);
        return now === null ? null : interval(day(year, now, first), day(year, now, last));
      });
    },
    examples: [{ text: '港口论坛2日至3日举行。', finds: ['2日至3日'] }],
    counterexamples: ['港口论坛3月2日至3日举行。', '会议为期2日至3日不等。'],
  }),
  dateRule({
    name: 'chinese-relative',
    confidence: 0.85,
    languages,
    pattern: () =>
      `(?<w>${anyOf([...Object.keys(DAYS), ...Object.keys(YEARS)])}|[今昨](?=(?:上午|下午|晚間|晚(?!上)|召開|舉行|宣布|宣佈|表示|指出|說|出席|發布|公布|強調|澄清|回應)))`,
    read: ({ w }) =>
      implied(anchor => {
        const years = YEARS[w ?? ''];
        if (years !== undefined) return String(partsOf(anchor).year + years);
        return isDay(anchor) ? after(anchor, DAYS[w ?? ''] ?? DAYS[`${w}日`] ?? 0) : null;
      }),
    examples: [
      { text: '委员会昨天宣布，去年运量上升。', finds: ['昨天', '去年'] },
      { text: '委員會昨召開會議。', finds: ['昨'] },
    ],
    counterexamples: ['委员会每天开会。'],
  }),
];
