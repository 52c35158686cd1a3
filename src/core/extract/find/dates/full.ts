import type { Rule } from '../../finding.ts';
import { monthOf } from '../../vocabulary/calendar-marks.ts';
import { dateRule, implied, stated } from './date-rule.ts';
import { day, month, partsOf } from './days.ts';
import {
  CLOSE,
  dayFirst,
  interval,
  monthDay,
  monthFirst,
  monthYear,
  nearest,
  ON_WEEKDAY,
  OPEN,
  onSide,
  readDay,
  TO,
  YEAR,
} from './grammar.ts';

/** Days, months and years in letters and figures, whole or with the year to be worked out. */
export const full: readonly Rule<'dates'>[] = [
  dateRule({
    name: 'day-month-year',
    confidence: 0.98,
    marked: true,
    pattern: () => `${OPEN}(?:${dayFirst('', '')}|${monthFirst('2', '')})`,
    read: (groups, around) => readDay(groups, around, groups.d2 ? '2' : ''),
    examples: [
      { text: 'The line opens on 3 March 2026.', finds: ['3 March 2026'], value: { value: '2026-03-03' } },
      { text: 'It closed on Oct.9, 2026 at noon.', finds: ['Oct.9, 2026'], value: { value: '2026-10-09' } },
      { text: 'It closed on Tuesday, March 14, 2006 at noon.', finds: ['Tuesday, March 14, 2006'] },
      {
        text: 'Signed on the 2nd of May, 2025 in Lindau.',
        finds: ['2nd of May, 2025'],
        value: { value: '2025-05-02' },
      },
      { text: 'Se firmó el 3 de marzo de 2026 en el puerto.', finds: ['3 de marzo de 2026'] },
      { text: 'La ligne a été ouverte le 1er août 2026 dans le port.', finds: ['1er août 2026'] },
      { text: 'Die Linie wurde am 3. März 2026 eröffnet.', finds: ['3. März 2026'] },
    ],
    counterexamples: [
      'The line opens on 31 June 2026.',
      'It may 3 times exceed 2026 tonnes.',
      'On 3 March the line opens.',
    ],
  }),
  dateRule({
    name: 'day-month',
    confidence: 0.9,
    marked: true,
    pattern: () => `${OPEN}(?:${dayFirst('')}|${monthFirst('2')})`,
    read: (groups, around) =>
      groups.y || groups.y2 || /(?:todos\slos|cada|tous\sles|chaque)\s+$/iu.test(around.before)
        ? null
        : readDay(groups, around, groups.d2 ? '2' : ''),
    examples: [
      { text: 'She spoke on November 6.', finds: ['November 6'], value: { value: null } },
      { text: 'It opens on Saturday, Nov. 16.', finds: ['Saturday, Nov. 16'] },
      { text: 'The scheme ends on 31 December next year.', finds: ['31 December'] },
      { text: 'On the evening of March. 26th, a dinner was held.', finds: ['March. 26th'] },
      { text: 'Le 12 mai, la commission a ouvert une ligne dans le port.', finds: ['12 mai'] },
    ],
    counterexamples: [
      'La feria de los muelles es todos los 30 de mayo en el puerto.',
      'She spoke on 6 November 2025.',
      'You may 12 times a year.',
      'Sales grew in March 3.5 per cent.',
    ],
  }),
  dateRule({
    name: 'day-range',
    confidence: 0.98,
    marked: true,
    pattern: () =>
      `${OPEN}(?:${ON_WEEKDAY}(?<a>\\d{1,2})(?:st|nd|rd|th|\\.)?(?<sep>${TO}|\\s+(?:and|et|y|und)\\s+(?:el\\s+|le\\s+)?)${dayFirst('1')}|${monthDay('2')}(?<sep2>${TO}|\\s+(?:and|&)\\s+)(?<b>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<y2>${YEAR}))?${CLOSE})`,
    read: ({ a, b, sep, sep2, ...groups }, { calendar, before, after }) => {
      const n = groups.m1 ? '1' : '2';
      const from = Number(a ?? groups.d2);
      const to = Number(b ?? groups.d1);
      const inYear = monthOf(groups[`m${n}`]);
      const years = groups[`y${n}`];
      const pair = sep !== undefined && /\p{L}/u.test(sep) && /^\s+(?:and|et|y|und)\s/i.test(sep);
      // "July 1 and 2, 2008", but not "July 1 and 2 boats".
      const loose = sep2 !== undefined && /and|&/u.test(sep2);
      if (loose && (to !== from + 1 || (!years && !/^(?:[.,;:)]|\s(?:in|at)\s|$)/u.test(after)))) return null;
      if (pair && to !== from + 1 && !/\b(?:between|entre|zwischen)\s+(?:\S+\s+)?$/i.test(before)) return null;
      if (years) return stated(interval(day(Number(years), inYear, from), day(Number(years), inYear, to)));
      if (!interval(day(2024, inYear, from), day(2024, inYear, to))) return null;
      const around = { calendar, before, after };
      return implied(anchor => interval(onSide(anchor, inYear, from, around), onSide(anchor, inYear, to, around)));
    },
    examples: [
      {
        text: 'They meet from 12 to 14 May 2026 in Lindau.',
        finds: ['12 to 14 May 2026'],
        value: { value: '2026-05-12/2026-05-14' },
      },
      { text: 'The fair, Nov. 16-18, 2024, is over.', finds: ['Nov. 16-18, 2024'] },
      {
        text: 'They meet on May 1 and 2, 2026, in Lindau.',
        finds: ['May 1 and 2, 2026'],
        value: { value: '2026-05-01/2026-05-02' },
      },
      {
        text: 'They meet from Tuesday 12th to Thursday 14th May 2026 in Lindau.',
        finds: ['Tuesday 12th to Thursday 14th May 2026'],
        value: { value: '2026-05-12/2026-05-14' },
      },
      { text: 'They meet on Tuesday 12 and Wednesday 13 May 2026.', finds: ['Tuesday 12 and Wednesday 13 May 2026'] },
      { text: 'Between 12 and 14 May 2026 the port is shut.', finds: ['12 and 14 May 2026'] },
      {
        text: 'Entre el 6 y el 10 de mayo de 2026 se reunirán los alcaldes en el puerto con los pescadores.',
        finds: ['6 y el 10 de mayo de 2026'],
      },
      { text: 'Se reunirán del 12 al 14 de mayo de 2026 en el puerto.', finds: ['12 al 14 de mayo de 2026'] },
    ],
    counterexamples: [
      'They met on 12 and 20 May 2026.',
      'They met on May 12 and 13 boats came.',
      'From 14 to 12 May 2026 nothing happens.',
    ],
  }),
  dateRule({
    name: 'date-range',
    confidence: 0.98,
    marked: true,
    pattern: () => `${OPEN}(?:${dayFirst('1')}${TO}${dayFirst('2')}|${monthFirst('3')}${TO}${monthFirst('4')})`,
    read: groups => {
      const [one, two] = groups.d1 ? ['1', '2'] : ['3', '4'];
      const inMonth = (n: string) => monthOf(groups[`m${n}`]);
      const end = (n: string, years: number) => day(years, inMonth(n), Number(groups[`d${n}`]));
      const later = groups[`y${two}`] ?? groups[`y${one}`];
      if (later) return stated(interval(end(one, Number(groups[`y${one}`] ?? later)), end(two, Number(later))));
      if (!end(one, 2024) || !end(two, 2024)) return null;
      return implied(anchor => {
        const from = nearest(anchor, inMonth(one), Number(groups[`d${one}`]), false);
        const { year } = from === null ? { year: 0 } : partsOf(from);
        return from === null ? null : (interval(from, end(two, year)) ?? interval(from, end(two, year + 1)));
      });
    },
    examples: [
      {
        text: 'Open from 28 February to 3 March 2026 only.',
        finds: ['28 February to 3 March 2026'],
        value: { value: '2026-02-28/2026-03-03' },
      },
      { text: 'Open Aug 10 - Nov 12, 2013 only.', finds: ['Aug 10 - Nov 12, 2013'] },
      { text: 'Open 20 December 2025 to 6 January 2026 only.', finds: ['20 December 2025 to 6 January 2026'] },
    ],
    counterexamples: ['Open on 28 February and on 3 March 2026.'],
  }),
  dateRule({
    name: 'month-year',
    confidence: 0.95,
    marked: true,
    pattern: () => `${OPEN}${monthYear('')}`,
    // "31 June 2026": a day no calendar has does not leave its month behind.
    read: (groups, { before }) =>
      /\d(?:st|nd|rd|th|\.)?(?:\s+(?:of|de))?\s+$/.test(before)
        ? null
        : stated(month(Number(groups.y), monthOf(groups.m))),
    examples: [
      { text: 'Harbour news, November 2025', finds: ['November 2025'], value: { value: '2025-11' } },
      { text: 'It was built in Sept. 2024.', finds: ['Sept. 2024'], value: { value: '2024-09' } },
      { text: 'El puerto se abrió en marzo de 2026 con una fiesta.', finds: ['marzo de 2026'] },
    ],
    counterexamples: ['November was wet.', 'The dock cost 2025 crowns.', 'It opens on 31 June 2026.'],
  }),
  dateRule({
    name: 'month-range',
    confidence: 0.95,
    marked: true,
    pattern: () => `${OPEN}${monthYear('1', '?')}(?:${TO}|\\s+and\\s+)${monthYear('2')}`,
    read: groups => {
      const end = (n: string) => month(Number(groups[`y${n}`] ?? groups.y2), monthOf(groups[`m${n}`]));
      return stated(interval(end('1'), end('2')));
    },
    examples: [
      {
        text: 'It rained from January to March 2026 here.',
        finds: ['January to March 2026'],
        value: { value: '2026-01/2026-03' },
      },
      { text: 'The works (May 2025 – March 2026) are over.', finds: ['May 2025 – March 2026'] },
    ],
    counterexamples: ['It rained in January, not in March 2026.'],
  }),
];
