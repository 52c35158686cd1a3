import type { Rule } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import type { Calendar } from '../../vocabulary/calendar.ts';
import { numberWords } from '../../vocabulary/number-words.ts';
import { type Around, anyOf, dateRule, implied, key, looksAhead } from './date-rule.ts';
import { after, isDay, month, partsOf, week } from './days.ts';
import { directionOf } from './direction.ts';
import { CLOSE, nearestMonth, nearestWeekday, OPEN } from './grammar.ts';

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
/** Full names as their language writes them; abbreviations alone are too often something else. */
const fullNames = (names: Readonly<Record<string, number>>, { months }: Calendar): string =>
  anyOf(
    Object.keys(names)
      .filter(
        name =>
          name.length > 4 ||
          ['may', 'june', 'july', 'mai', 'juni', 'juli', 'juin', 'mars', 'mayo', 'août'].includes(name),
      )
      .map(name => (months.january || months.januar ? capital(name) : name)),
  );
const shift: Readonly<Record<string, number>> = { last: -1, past: -1, previous: -1, this: 0, next: 1, coming: 1 };
const english = ['en', 'und'];
/** Small words after which a month's name is a month. */
const WHEN = String.raw`(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|to|[Bb]etween|[Bb]efore|[Aa]fter|and|[Ee]arly|[Ll]ate|of|[Ee]n|[Dd]epuis|[Dd]esde|[Ee]ntre|y|et|[Ii]m|[Ss]eit|mid[-\s])`;

/** "the jobs of today and tomorrow", "the leaders of tomorrow". */
const THESE_TIMES =
  /\bof\s+today\s+and\s+tomorrow$|\p{Ll}{3}s(?<!\b(?:hours|minutes|moments|events|proceedings))\s+of\s+(?:today|tomorrow)$/u;

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const TILL = String.raw`\s*(?:to|through|thru|[-–—])\s*`;
const BEGINS = new RegExp(`^${TILL}${DAY}\\b`);
const ENDS = new RegExp(`(?<from>\\bfrom\\s+)?${DAY}${TILL}$`);

/** "open Monday to Friday": days of every week; "from Monday to Friday" are those of one. */
function isHabit({ before, after }: Around): boolean {
  const ends = ENDS.exec(before);
  return ends ? ends.groups?.from === undefined : BEGINS.test(after) && !/\bfrom\s+$/.test(before);
}

/** "on Tuesday 14 and Thursday 16 April": behind it stands the day of a month that is told later, if at all. */
const NO_DAY = String.raw`(?!\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?(?:,?\s+(?:and|to|or)\s|\s*[;&–-]|,\s+\p{Lu}|\.?$))`;

const weekday = dateRule({
  name: 'weekday',
  confidence: 0.9,
  flags: 'gu',
  pattern: calendar =>
    `${OPEN}(?:(?<rel>[Ll]ast|[Tt]his|[Nn]ext)\\s+)?(?<w>${fullNames(calendar.weekdays, calendar)})${CLOSE}(?![-–]\\p{L})${NO_DAY}`,
  read: ({ rel, w }, around) => {
    const number = around.calendar.weekdays[key(w)] ?? 0;
    // "Black Monday", "Good Friday": a name, not a day of this week.
    if (!rel && /(?:Black|Good|Easter|Palm|Ash|Super|Giving|Cyber)\s+$/.test(around.before)) return null;
    // "every Friday": no day of this week; "the following Friday": told from another day than that of writing.
    if (/\b(?:every|each|any|an?|following|previous|preceding)\s+$/i.test(around.before) || isHabit(around))
      return null;
    const way = rel ? (/last/i.test(rel) ? 'past' : 'ahead') : directionOf(around, around.calendar.language);
    return implied(anchor => {
      if (!isDay(anchor)) return null;
      // Where nothing tells which way it lies, the day itself may be both: "on Wednesday", written on a Wednesday.
      if (way === null) {
        const [before, ahead] = [false, true].map(ahead => nearestWeekday(anchor, number, ahead));
        return before === ahead ? (before ?? null) : null;
      }
      const strictly =
        rel && /last/i.test(rel) ? after(anchor, -1) : rel && /next/i.test(rel) ? after(anchor, 1) : anchor;
      return nearestWeekday(strictly, number, way === 'ahead');
    });
  },
  examples: [
    { text: 'The line opened on Monday.', finds: ['Monday'], value: { value: null } },
    { text: 'The board meets next Friday in Lindau.', finds: ['next Friday'] },
    { text: 'On Monday, 14 and 15 boats came.', finds: ['Monday'] },
    { text: 'La comisión se reunió el lunes con los marineros.', finds: ['lunes'] },
  ],
  counterexamples: [
    'The board meets every Friday.',
    'It closed on 3 March and opened on the following Friday.',
    'Good Friday is a holiday.',
    'The Sat receiver and the Sun are out.',
    'A Monday-morning feeling.',
    'The board meets on Tuesday 14 and 16 April 2026.',
    'It matured on a Sunday and was paid.',
  ],
});

/** Every weekday that stands alone, whether its sentence tells which one it is or not. */
export const weekdays = oncePerManuscript(weekday.find);

/** Days, weeks, months and years told from the day of writing. */
export const relative: readonly Rule<'dates'>[] = [
  { ...weekday, find: weekdays },
  dateRule({
    name: 'relative-day',
    confidence: 0.9,
    pattern: ({ days }) => `${OPEN}(?<d>${anyOf(Object.keys(days))})${CLOSE}(?!['’]s\\b)`,
    read: ({ d }, { calendar, before }) => {
      const days = calendar.days[key(d)] ?? 0;
      // "the jobs of today and tomorrow": no day, but these times.
      if (THESE_TIMES.test(`${before}${d ?? ''}`)) return null;
      return implied(anchor => (isDay(anchor) ? after(anchor, days) : null));
    },
    examples: [
      { text: 'The board met yesterday.', finds: ['yesterday'] },
      { text: 'The ministry announced today that it will pay.', finds: ['today'] },
      { text: 'The board met the day before yesterday.', finds: ['the day before yesterday'] },
    ],
    counterexamples: [
      "Today's sailors use radar.",
      'It trains people for the ports of today and tomorrow.',
      'The paper Todayish is out.',
    ],
  }),
  dateRule({
    name: 'relative-year',
    confidence: 0.85,
    pattern: ({ years }) => `${OPEN}(?<d>${anyOf(Object.keys(years))})${CLOSE}(?!['’]s\\b)`,
    read: ({ d }, { calendar }) => {
      const years = calendar.years[key(d)] ?? 0;
      return implied(anchor => String(partsOf(anchor).year + years));
    },
    examples: [
      { text: 'Traffic grew last year.', finds: ['last year'] },
      { text: 'El tráfico creció el año pasado en los puertos.', finds: ['el año pasado'] },
    ],
    counterexamples: [
      "This year's regatta is the tenth.",
      'Every year traffic grows.',
      // Twelve months from today, no year of the calendar.
      'Traffic grew over the past year and will fall in the coming year.',
    ],
  }),
  dateRule({
    name: 'relative-month',
    confidence: 0.85,
    pattern: ({ spells }) => `${OPEN}(?<d>${anyOf([...Object.keys(spells), '\u0000'])})${CLOSE}(?!['’]s\\b)`,
    read: ({ d }, { calendar }) => {
      const months = calendar.spells[key(d)] ?? 0;
      return implied(anchor => {
        const now = partsOf(anchor);
        return now.month === null ? null : month(now.year, now.month + months);
      });
    },
    examples: [{ text: 'Traffic grew last month.', finds: ['last month'] }],
    counterexamples: ['Traffic grows every month.'],
  }),
  dateRule({
    name: 'relative-week',
    hint: /week/i,
    confidence: 0.85,
    languages: english,
    pattern: () => `${OPEN}(?<rel>last|this|next)\\s+(?<what>week|weekend)${CLOSE}(?!['’]s\\b|\\s+of\\b)`,
    read: ({ rel, what }) => {
      const weeks = shift[key(rel)] ?? 0;
      return implied(anchor => {
        if (!isDay(anchor)) return null;
        const days = week(anchor, weeks);
        return key(what) === 'week' ? days : `${after(days, 5)}/${days.slice(11)}`;
      });
    },
    examples: [
      { text: 'The board met last week.', finds: ['last week'] },
      { text: 'The fair runs this weekend.', finds: ['this weekend'] },
    ],
    counterexamples: ["This week's fair is over.", 'The board meets once a week.'],
  }),
  dateRule({
    name: 'relative-quarter',
    hint: /quarter/i,
    confidence: 0.85,
    languages: english,
    pattern: () => `${OPEN}(?<rel>last|past|previous|this|next|coming)\\s+quarter${CLOSE}(?!['’]s\\b|\\s+of\\b)`,
    read: ({ rel }) => {
      const quarters = shift[key(rel)] ?? 0;
      return implied(anchor => {
        const now = partsOf(anchor);
        if (now.month === null) return null;
        const count = now.year * 4 + Math.ceil(now.month / 3) - 1 + quarters;
        return `${Math.floor(count / 4)}-${33 + (count % 4)}`;
      });
    },
    examples: [{ text: 'Traffic grew last quarter.', finds: ['last quarter'] }],
    counterexamples: ['The last quarter of the match was dull.', 'Traffic grows every quarter.'],
  }),
  dateRule({
    name: 'ago',
    hint: /ago/i,
    confidence: 0.85,
    languages: english,
    pattern: () =>
      `${OPEN}(?<n>\\d{1,3}|an?|${anyOf(Object.keys(numberWords.en ?? {}))})\\s+(?<what>day|week|month|year|decade)s?\\s+ago${CLOSE}`,
    read: ({ n, what }) => {
      const many = /^an?$/i.test(n ?? '') ? 1 : Number(numberWords.en?.[key(n)] ?? n);
      return implied(anchor => {
        const now = partsOf(anchor);
        if (what === 'year' || what === 'decade') return String(now.year - (what === 'year' ? many : 10 * many));
        if (what === 'month') return now.month === null ? null : month(now.year, now.month - many);
        return isDay(anchor) ? after(anchor, what === 'week' ? -7 * many : -many) : null;
      });
    },
    examples: [
      { text: 'The pier was built two years ago.', finds: ['two years ago'] },
      { text: 'The board met 3 days ago.', finds: ['3 days ago'] },
    ],
    counterexamples: ['The pier was built long ago.', 'It took two years.'],
  }),
  dateRule({
    name: 'month',
    confidence: 0.85,
    flags: 'gu',
    pattern: calendar => {
      const names = fullNames(calendar.months, calendar);
      // April, June and August are people too, March and May verbs: a small word before them, or small words on both sides.
      return `(?:(?:(?<=${OPEN}${WHEN}\\s*|${OPEN}for\\s(?=\\p{L}{3,12}\\s(?:this|last|next)\\s))|${OPEN}(?<rel>last|this|next)\\s+)(?<!\\p{L})(?<m>${names})|(?<=(?<!\\p{L})(?!may|will)\\p{Ll}{2,15}\\s)(?!May|March)(?<m2>${names})(?=\\s\\p{Ll}))${CLOSE}(?:(?:\\s+of)?\\s+(?<year>last|this|next)\\s+year${CLOSE})?(?!\\.?,?\\s+(?:the\\s+)?\\d|['’]s\\b|\\s+\\p{Lu})`;
    },
    read: ({ rel, m, m2, year }, around) => {
      const inYear = around.calendar.months[key(m ?? m2)] ?? 0;
      if (year) return implied(anchor => month(partsOf(anchor).year + (shift[year] ?? 0), inYear));
      // "Ships pay less from September" looks ahead; "from May to July" does not.
      const begins = /\bfrom\s+$/i.test(around.before) && !/^\s*(?:[-–—]|to\b|until\b|through\b)/i.test(around.after);
      const ahead = rel
        ? rel !== 'last'
        : begins || looksAhead(around) || directionOf(around, around.calendar.language) === 'ahead';
      return implied(anchor => nearestMonth(anchor, inYear, ahead));
    },
    examples: [
      { text: 'It has risen since February.', finds: ['February'] },
      { text: 'It fell between April and June.', finds: ['April', 'June'] },
      { text: 'It is expected to close by the end of October.', finds: ['October'] },
      { text: 'The term begins in September.', finds: ['September'] },
      { text: 'It was shut last September.', finds: ['last September'] },
      { text: 'The board gave its January figures.', finds: ['January'] },
      { text: 'It was billed for October this year.', finds: ['October this year'] },
      { text: 'It runs until October of next year.', finds: ['October of next year'] },
      { text: 'La ligne sera ouverte en juin dans le port.', finds: ['juin'] },
    ],
    counterexamples: [
      'April Brennick spoke.',
      'It may rain.',
      'In March Hall the board met.',
      'In March 2026 it rained.',
      'It closed on June the 6th.',
    ],
  }),
];
