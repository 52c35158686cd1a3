import type { Rule } from '../../finding.ts';
import { anyOf, dateRule, implied, key, looksAhead, stated } from './date-rule.ts';
import { partsOf } from './days.ts';
import { CLOSE, OPEN, YEAR } from './grammar.ts';

/** Ordinals of quarters and halves in our languages. */
const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'first 1st premier primer erste ersten',
    'second 2nd deuxième segundo zweite zweiten',
    'third 3rd troisième tercer dritte dritten',
    'fourth 4th quatrième cuarto vierte vierten final last',
  ].flatMap((names, at) => names.split(' ').map(name => [name, at + 1] as const)),
);
const ORDINAL = `(?<n>${anyOf(Object.keys(ORDINALS))})`;
/** Behind a year: "2025/26" is a year of books, whose quarters and halves begin nobody knows when. */
const WHOLE = '(?![/–-]\\d{2}(?!\\d))';
const WHEN = `(?:(?:\\s+of|\\s+de|\\s+del)?,?\\s+(?:(?<y>${YEAR})${WHOLE}|(?<rel>this|last|next)\\s+year))`;
const shift: Readonly<Record<string, number>> = { this: 0, last: -1, next: 1 };

/** A year in figures, or "this", "last", "next" year. */
const inYear = (
  groups: Readonly<Record<string, string | undefined>>,
  value: (year: number) => string,
  alone: ((anchor: string) => string | null) | null,
) => {
  if (groups.y) return stated(value(Number(groups.y)));
  if (groups.rel) return implied(anchor => value(partsOf(anchor).year + (shift[key(groups.rel)] ?? 0)));
  return alone && implied(alone);
};

/** Before a quarter that something is compared with: "up from the third quarter" is one that has begun. */
const COMPARED = /\b(?:from|than(?:\s+in)?|compared\s+(?:with|to)|against|since)\s+(?:the\s+)?$/i;

/** Parts of years: quarters, halves, seasons; fiscal years, spans of years, decades. */
export const spells: readonly Rule<'dates'>[] = [
  dateRule({
    name: 'quarter',
    hint: /quart|trimestre|q[1-4]/i,
    confidence: 0.95,
    pattern: () =>
      `${OPEN}(?:${ORDINAL}\\s+(?:quarter|trimestre|quartal)${CLOSE}${WHEN}?|Q(?<q>[1-4])[\\s-]{1,2}(?<y2>${YEAR})${WHOLE}${CLOSE}|(?<y3>${YEAR})[\\s-]{0,2}Q(?<q2>[1-4])${CLOSE})`,
    read: (groups, around) => {
      const number = Number(groups.q ?? groups.q2 ?? ORDINALS[key(groups.n)]);
      const value = (year: number) => `${year}-${32 + number}`;
      const years = groups.y2 ?? groups.y3;
      if (years) return stated(value(Number(years)));
      const compared = COMPARED.test(around.before);
      return inYear(groups, value, anchor => {
        const { year, month } = partsOf(anchor);
        if (month === null) return null;
        return value(compared && number > Math.ceil(month / 3) ? year - 1 : year);
      });
    },
    examples: [
      {
        text: 'In the second quarter of 2012 it grew.',
        finds: ['second quarter of 2012'],
        value: { value: '2012-34' },
      },
      { text: 'It grew in Q3 2025.', finds: ['Q3 2025'], value: { value: '2025-35' } },
      { text: 'It grew in the first quarter of last year.', finds: ['first quarter of last year'] },
    ],
    counterexamples: ['A quarter of the ships were late in 2012.', 'He lives in the Latin quarter.'],
  }),
  dateRule({
    name: 'half-year',
    hint: /half|semestre|halbjahr|H[12]/i,
    confidence: 0.9,
    pattern: () =>
      `${OPEN}(?:${ORDINAL}\\s+(?:half|semestre|halbjahr)${WHEN}|H(?<h>[12])\\s{1,2}(?<y2>${YEAR})${WHOLE}${CLOSE})`,
    read: groups => {
      const number = Number(groups.h ?? ORDINALS[key(groups.n)] ?? 0);
      if (number > 2) return null;
      return inYear(
        { ...groups, y: groups.y ?? groups.y2 },
        year => (number === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`),
        null,
      );
    },
    examples: [
      {
        text: 'In the first half of 2026 it grew.',
        finds: ['first half of 2026'],
        value: { value: '2026-01/2026-06' },
      },
      { text: 'Traffic grew in H2 2025.', finds: ['H2 2025'], value: { value: '2025-07/2025-12' } },
    ],
    counterexamples: ['In the first half of the match nobody scored.', 'It fell (H1 2025/26: 0.34).'],
  }),
  dateRule({
    name: 'season',
    confidence: 0.9,
    pattern: ({ seasons }) =>
      `${OPEN}(?:(?<s>${anyOf(Object.keys(seasons))})(?:\\s+of|\\s+de)?\\s+(?<y>${YEAR})${CLOSE}|(?<rel>last|next|this)\\s+(?<s2>${anyOf(Object.keys(seasons))})${CLOSE})`,
    read: (groups, { calendar }) => {
      const code = calendar.seasons[key(groups.s ?? groups.s2)] ?? 0;
      return inYear(groups, year => `${year}-${code}`, null);
    },
    examples: [
      { text: 'The dock opens in spring 2026.', finds: ['spring 2026'], value: { value: '2026-21' } },
      { text: 'The dock opened last summer.', finds: ['last summer'] },
    ],
    counterexamples: ['In spring the dock opens.', 'The fall 12 metres deep.'],
  }),
  dateRule({
    name: 'fiscal-year',
    hint: /year|FY/i,
    confidence: 0.9,
    pattern: () =>
      `${OPEN}(?:(?:fiscal|financial|calendar)\\s+year\\s+|FY\\s?)(?<y>${YEAR})(?:[/–-](?<to>${YEAR}|\\d\\d))?${CLOSE}`,
    read: ({ y, to }) => stated(to ? `${y}/${to.length === 2 ? `${y?.slice(0, 2)}${to}` : to}` : (y ?? null)),
    examples: [
      { text: 'The budget for fiscal year 2027 grew.', finds: ['fiscal year 2027'], value: { value: '2027' } },
      { text: 'The budget for FY2025/26 grew.', finds: ['FY2025/26'], value: { value: '2025/2026' } },
    ],
    counterexamples: ['The fiscal year was hard.'],
  }),
  dateRule({
    name: 'year-range',
    confidence: 0.9,
    pattern: () =>
      String.raw`(?<![\p{L}\p{N}/.,:_$€£-]|\b[HQ][1-4]\s)(?<y>${YEAR})(?:\s?[–—-]\s?(?<to>${YEAR})|[/–](?<short>\d\d))(?![\p{L}\p{N}/_-]|[.,:]\d)`,
    read: ({ y, to, short }) => {
      const from = Number(y);
      const end = to ? Number(to) : from - (from % 100) + Number(short);
      return end > from && (to || end === from + 1) ? stated(`${from}/${end}`) : null;
    },
    examples: [
      { text: 'The plan for 2016 – 2025 is out.', finds: ['2016 – 2025'], value: { value: '2016/2025' } },
      { text: 'The season 2025/26 was long.', finds: ['2025/26'], value: { value: '2025/2026' } },
    ],
    counterexamples: [
      'Call 2016-2025-11 now.',
      'The score was 2025–2016.',
      'It fell (H1 2025/26: 0.34).',
      'PR/2024/92 is out.',
    ],
  }),
  dateRule({
    name: 'end-of-year',
    hint: /the\s+year|year.end/i,
    confidence: 0.85,
    languages: ['en', 'und'],
    pattern: () =>
      `${OPEN}(?:the\\s+end\\s+of\\s+the\\s+year|year[\\s-]end)${CLOSE}(?!\\s+(?:ended|\\d|figures|results|report|review|party|bonus))`,
    read: (_, around) => (looksAhead(around) ? implied(anchor => String(partsOf(anchor).year)) : null),
    examples: [
      { text: 'She will retire at the end of the year.', finds: ['the end of the year'] },
      { text: 'The pier is to open by the end of the year.', finds: ['the end of the year'] },
      { text: 'The board aims to open it by year end.', finds: ['year end'] },
    ],
    counterexamples: [
      'At the end of the year it had 40 boats.',
      'It closed at the end of the year.',
      'The year-end report will be read.',
    ],
  }),
  dateRule({
    name: 'decade',
    hint: /\d0['’]?s/i,
    confidence: 0.9,
    pattern: () => String.raw`${OPEN}(?<y>(?:1[5-9]|20)\d0)['’]?s${CLOSE}`,
    read: ({ y }) => stated(`${y}/${Number(y) + 9}`),
    examples: [{ text: 'It was built in the 1990s here.', finds: ['1990s'], value: { value: '1990/1999' } }],
    counterexamples: ['It was built in 1990 in Sorrel.'],
  }),
];
