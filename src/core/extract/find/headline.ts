import type { Manuscript } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import type { Span } from '../../span.ts';
import type { Rule } from '../finding.ts';

/** What wires print before a title that they send again: "CORRECTING and REPLACING", "UPDATE 2:". */
const AGAIN = regex(
  String.raw`^(?:CORRECTING\s(?:and|AND)\sREPLACING\s|(?:CORRECTION|CORRECTED|REPEAT|RPT|UPDATED?|ADVISORY)(?:\s\d{1,2})?\s?(?::|\s[–—-])\s)(?:(?:PHOTOS?|GRAPHICS?|VIDEO)(?:\s(?:and|AND)\sREPLACING)?\s)?(?=\p{Lu}\p{L})`,
  'u',
);

/** A title and the name of the page's house behind a bar. */
const BARRED = /^(?<title>.{12,}?)\s+[|•»]\s+(?<house>[^|•»]{3,80})$/su;

/** The headline as written, and what a page wrote behind a bar where the title without it comes back as a line of its own. */
export function headlineParts({
  text,
  structure,
}: Manuscript): { readonly title: Span; readonly house: Span | null } | null {
  const headline = structure.find(({ role }) => role === 'headline');
  if (!headline) return null;
  const [from, end] = headline.span;
  const start = from + (AGAIN.exec(text.slice(from, end))?.[0].length ?? 0);
  const { title, house } = BARRED.exec(text.slice(start, end))?.groups ?? {};
  const again = structure.some(({ span, number }) => number !== headline.number && text.slice(...span) === title);
  return title && house && again
    ? { title: [start, start + title.length], house: [end - house.length, end] }
    : { title: [start, end], house: null };
}

export const rules: readonly Rule<'headline'>[] = [
  {
    name: 'headline/first-line',
    confidence: 0.98,
    find: manuscript => {
      const parts = headlineParts(manuscript);
      return parts ? [{ value: {}, spans: [parts.title] }] : [];
    },
    examples: [
      {
        text: 'UPDATE 2: Harbour Commission opens a ferry line\nThe line will carry many passengers a day, by bicycle or on foot.',
        finds: ['Harbour Commission opens a ferry line'],
      },
      {
        text: 'Harbour Commission opens a ferry line\nThe line will carry many passengers a day, by bicycle or on foot.',
        finds: ['Harbour Commission opens a ferry line'],
      },
      {
        text: 'New ferry line opens today | Sorrel Harbour Pilot\nPress Release\nNew ferry line opens today\nThe line will carry many passengers a day, by bicycle or on foot.',
        finds: ['New ferry line opens today'],
      },
      {
        text: 'New ferry line opens today | Lindau\nThe line will carry many passengers a day, by bicycle or on foot.',
        finds: ['New ferry line opens today | Lindau'],
      },
    ],
    counterexamples: [
      'The line will carry many passengers a day. It opened on Monday, and everyone was pleased with it.',
    ],
  },
];
