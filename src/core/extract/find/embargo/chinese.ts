import type { Manuscript } from '../../../manuscript.ts';
import { heldBack } from '../../../readers/structure/held-back.ts';
import type { DateProposal, Proposal, Rule } from '../../finding.ts';
import { calendarOf } from '../../vocabulary/calendar.ts';
import { DATE, maskDates } from '../dates/any.ts';
import { after } from '../dates/days.ts';
import { languageOf } from '../language.ts';
import { linesOf } from '../masthead.ts';

const { NOT, MAKE_PUBLIC } = heldBack;
const HOUR =
  '(?<part>凌晨|早上|早晨|上午|中午|正午|下午|晚上|晚)?\\s?(?<h>\\d{1,2})(?:\\s?[:：]\\s?(?<m>\\d{2})|\\s?[时時点點](?:整|(?<half>半)|\\s?(?<minutes>\\d{1,2})\\s?分)?)';
const WHEN = `${DATE}(?:[（(](?:星期|周|週)[^）)][）)])?\\s?(?:${HOUR})?\\s?(?<capital>[（(]?(?:北京|台北|臺北|香港|澳门|澳門)(?:时间|時間)[）)]?)?\\s?(?:${HOUR.replaceAll('?<', '?<late')})?`;

/** What holds a release back until a day, in a line whose dates are masked: "请勿于…前发布", "…前禁止报道", "解禁时间：…". */
const NOTICES = [
  `${NOT}[于於在]?\\s?${WHEN}\\s?(?:之|以)?前\\s?${MAKE_PUBLIC}`,
  `${WHEN}\\s?(?:之|以)?前[，,]?\\s?${NOT}${MAKE_PUBLIC}`,
  `[于於]?\\s?${WHEN}\\s?(?:之|以)?[后後]\\s?(?:方可|方能|才可|才能)${MAKE_PUBLIC}`,
  `(?:解禁|解密)(?:时间|時間|日期)?\\s?[:：为為]?\\s?${WHEN}`,
  `(?:禁发|禁發|禁止发布|禁止發布)(?:期|时间|時間)?\\s?[:：]?\\s?(?:至|到)\\s?${WHEN}`,
].map(source => new RegExp(source, 'u'));

/** Hour and minute as `T14:30`; empty where none is given. */
function clock(groups: Readonly<Record<string, string | undefined>>, late: '' | 'late'): string {
  const [part = '', h, m, minutes, half] = ['part', 'h', 'm', 'minutes', 'half'].map(name => groups[late + name]);
  if (h === undefined) return '';
  const given = Number(h);
  const hour = /[下晚]/.test(part) && given < 12 ? given + 12 : /[中正]/.test(part) && given < 3 ? given + 12 : given;
  const minute = half ? 30 : Number(m ?? minutes ?? 0);
  const two = (number: number) => String(number).padStart(2, '0');
  return hour < 24 && minute < 60 ? `T${two(hour)}:${two(minute)}` : '';
}

/** The first notice that holds a Chinese release back until a day, above the prose or below it; with the hour, and the zone of a capital that is named. */
function noticed(manuscript: Manuscript): Proposal<'embargo'>[] {
  if (languageOf(manuscript) !== 'zh') return [];
  const calendar = calendarOf('zh');
  for (const { place, text, span } of linesOf(manuscript)) {
    if (place === 'middle' || text.length > 120) continue;
    const masked = maskDates(text, calendar);
    const notice = NOTICES.map(pattern => pattern.exec(masked.text)).find(found => found !== null);
    const groups = notice?.groups ?? {};
    const at = notice ? notice.index + notice[0].indexOf(groups.date ?? '') : -1;
    const date = masked.dates.get(at);
    if (!notice || !date) continue;
    const until = (day: string | null) => {
      if (day?.length !== 10) return day;
      // "24时" is the end of the day.
      const closes = (groups.h ?? groups.lateh) === '24';
      const hour = closes ? `${after(day, 1)}T00:00` : day + (clock(groups, '') || clock(groups, 'late'));
      return hour.includes('T') && groups.capital ? `${hour}+08:00` : hour;
    };
    const { implied } = date;
    const value: DateProposal = { value: until(date.value), implied: implied && (anchor => until(implied(anchor))) };
    const start = span[0] + notice.index;
    return [{ value: { until: value }, spans: [[start, start + notice[0].trimEnd().length]] }];
  }
  return [];
}

const TITLE_ZH = '林道港新闸门启用\n';
const PROSE_ZH = '\n林道港口委员会今天启用了第四座闸门，渡轮可以在夜间进港，委员会说这将为岛上居民带来很大的方便。';

/** What holds a Chinese release back. */
export const chinese: readonly Rule<'embargo'>[] = [
  {
    name: 'embargo/chinese',
    confidence: 0.95,
    find: noticed,
    examples: [
      {
        text: `请勿于2026年5月14日上午10时30分前发布\n${TITLE_ZH}${PROSE_ZH}`,
        finds: ['请勿于2026年5月14日上午10时30分前发布'],
        value: { until: { value: '2026-05-14T10:30' } },
      },
      {
        text: `${TITLE_ZH}（2026年5月14日下午3时前禁止报道）${PROSE_ZH}`,
        finds: ['2026年5月14日下午3时前禁止报道'],
        value: { until: { value: '2026-05-14T15:00' } },
      },
      {
        text: `解禁时间：2026年5月14日（北京时间）10:00\n${TITLE_ZH}${PROSE_ZH}`,
        finds: ['解禁时间：2026年5月14日（北京时间）10:00'],
        value: { until: { value: '2026-05-14T10:00+08:00' } },
      },
      {
        text: `禁發至2026年5月14日24時\n${TITLE_ZH}${PROSE_ZH}`,
        finds: ['禁發至2026年5月14日24時'],
        value: { until: { value: '2026-05-15T00:00' } },
      },
    ],
    counterexamples: [
      `${TITLE_ZH}委员会要求船只不得于2026年5月14日前进入林道港，所有渡轮都要在早上停在岸边等候通知。`,
      `发布时间：2026年5月14日10:00\n${TITLE_ZH}${PROSE_ZH}`,
    ],
  },
];
