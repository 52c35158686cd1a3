import { FACT_ROLES, type Manuscript } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import { overlaps, type Span } from '../../span.ts';
import { anyOf } from '../find/dates/date-rule.ts';
import { isDay } from '../find/dates/days.ts';
import { CLOSE, OPEN } from '../find/dates/grammar.ts';
import type { Resolved } from '../resolved.ts';
import { calendarOf } from '../vocabulary/calendar.ts';

/** Words that no calendar table holds, as dates are read from other shapes: weeks, and "the coming days". */
const WEEKS: Readonly<Record<string, string>> = {
  en: String.raw`(?:(?:last|this|next)\s+(?:week|weekend)|the\s+coming\s+(?:days|weeks|months))`,
  fr: String.raw`(?:la\s+semaine\s+(?:dernière|prochaine)|cette\s+semaine|(?:les|ces)\s+prochain(?:s\s+(?:jours|mois)|es\s+semaines))`,
  es: String.raw`(?:la\s+semana\s+pasada|la\s+próxima\s+semana|esta\s+semana|(?:los|las)\s+próxim[oa]s\s+(?:días|semanas|meses))`,
  zh: String.raw`(?:上周|本周|下周|未来几(?:天|周|个月)|[今昨明][天日]?[（(]\d{1,2}日?[）)][天日]?|昨[天日晚]|明天|(?<![年\d])\d{1,2}月\d{1,2}[日号號]?(?:\s?[至到—–~-]\s?(?:\d{1,2}月)?\d{1,2})?[日号號]|(?<![年〇零○一二三四五六七八九十])[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿卅]{1,3}[日號号](?:[至到](?:[一二三四五六七八九十]{1,2}月)?[一二三四五六七八九十廿卅]{1,3}[日號号])?)`,
};

/** "The previous year": told from another year of the sentence as often as from this one. */
const OF_ANOTHER = /previous|past|current|anterior|précédent|vergangen/iu;

/** "Today" and the like: of a release it is the day it came out, whose absence is told already, or only "nowadays". */
const isToday = (days: number): boolean => days === 0;

/** "January 5", "5 to 7 January": a day without its year. */
const dayOfMonth = (months: readonly string[]): string => {
  const [day, month] = [
    String.raw`\d{1,2}(?:st|nd|rd|th)?(?:(?:\s?[-–]\s?|\s(?:al?|au|et|y|e|to|and)\s(?:el\s|le\s)?)\d{1,2})?`,
    `(?:${anyOf(months)})`,
  ];
  return `(?:${month}\\.?\\s+${day}|${day}\\s+(?:(?:of|de)\\s+)?${month})${CLOSE}(?![.,]\\d|,?\\s+(?:19|20)\\d\\d)`;
};

/** "chaque 18 décembre", "aujourd'hui comme hier": every year's day, and no day at all. */
const NO_DAY =
  /(?:chaque|tous\sles|cada|todos\slos|every|each|每年的?)\s?$|(?:aujourd['’]hui|hoy)\s(?:comme|como)\s$/iu;
/** "昨日（八月二十一日）": the day stands behind; "“今天不做，明天…”": a saying. */
const TOLD_BEHIND = /^[（(](?:\d|[一二三四五六七八九十])[^（）()]{0,8}[日号號][）)]/u;
const SAYING = /[“「『]今[天日][^”」』]{1,12}$/u;
/** Characters before a day that are looked at. */
const BEFORE = 24;

/** Days, weeks, months and years told from a day of writing that the text does not state: "yesterday", "this week’s", "on January 5". None where it has its day, or where the sentence has a date. */
export function unanchoredDays({ text, structure }: Manuscript, resolved: Resolved): Span[] {
  const { language, published, dateline, dates } = resolved;
  if ([published?.date, dateline?.date].some(date => date && isDay(date))) return [];
  const tag = language.slice(0, 2).toLowerCase();
  const { days, months, spells, years } = calendarOf(tag);
  const names = [
    ...Object.keys(days).filter(name => !isToday(days[name] ?? 0)),
    ...Object.keys(spells),
    ...Object.keys(years),
  ].filter(name => !OF_ANOTHER.test(name));
  const weeks = WEEKS[tag] ?? '(?!)';
  const named = dayOfMonth(Object.keys(months));
  const pattern = regex(
    tag === 'zh' ? weeks : `${OPEN}(?:(?:${anyOf(names)}|${weeks})${CLOSE}(?!\\s+of\\b)|${named})`,
    'giu',
  );
  const settled = dates.flatMap(({ spans, value }) => (/^\d{4}-\d{2}-\d{2}/.test(value) ? spans : []));
  const taken = dates.flatMap(({ spans }) => spans);
  return (
    structure
      .filter(({ role }) => FACT_ROLES.has(role))
      .flatMap(({ span, sentences }) => (sentences.length > 0 ? sentences : [span]))
      .filter(sentence => !settled.some(date => overlaps(date, sentence)))
      .flatMap(([from, to]) =>
        [...text.slice(from, to).matchAll(pattern)].map(
          ({ 0: words, index }): Span => [from + index, from + index + words.length],
        ),
      )
      // "may 5": the month has its capital in English.
      .filter(span => tag !== 'en' || !/^\p{Ll}.*\d|\d\s+(?:of\s+)?(?!(?:to|and)\s\d)\p{Ll}/u.test(text.slice(...span)))
      .filter(span => !NO_DAY.test(text.slice(Math.max(0, span[0] - BEFORE), span[0])))
      .filter(([, end]) => tag !== 'zh' || !TOLD_BEHIND.test(text.slice(end, end + 14)))
      .filter(([from]) => !SAYING.test(text.slice(Math.max(0, from - BEFORE), from)))
      .filter(span => !taken.some(date => overlaps(date, span)))
  );
}
