import type { Manuscript } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import type { Span } from '../../span.ts';
import { whatOf } from '../advisory.ts';
import type { Proposal, Rule } from '../finding.ts';

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

const SUBJECT = regex(
  String.raw`^(?:>\s?)?(?:subject|objet|asunto|betreff|主题)\s?[:：]\s*(?:\[[^\]]{1,24}\]\s*)?(?:(?:re|fwd?|wg|aw|tr|rv|i|转发|回复)\s?[:：]\s*){0,5}(?:\[[^\]]{1,24}\]\s*)?(?:(?:(?:under\s|sous\s)?embargo(?:ed)?|embargad[oa])(?![\p{L}])[^:：]{0,40}[:：]\s+)?(?<what>\S.{8,200})$`,
  'diu',
);
/** Subjects that only name the kind of piece. */
const GENERIC =
  /^(?:(?:for immediate release|urgent|embargoed|new|our|the|today['’]?s|attached)[\s:–-]*)*(?:press|news|media)?\s*(?:releases?|statements?|advisory|communiqu[ée]s?|nota de prensa|communiqué de presse|pressemitteilung)?[\s\d./–-]*$/iu;

/** What the subject of the last mail around a text says, for texts that have no title of their own. */
function subjects({ text, structure }: Manuscript): Proposal<'headline'>[] {
  return structure
    .filter(({ role }) => role === 'furniture')
    .flatMap(({ span: [start, end] }): Proposal<'headline'>[] => {
      const at = SUBJECT.exec(text.slice(start, Math.min(end, start + 260)))?.indices?.groups?.what;
      return at && !GENERIC.test(text.slice(start + at[0], start + at[1]))
        ? [{ value: {}, spans: [[start + at[0], start + at[1]]] }]
        : [];
    })
    .slice(-1);
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
        text: 'From: Press Office\nSubject: FW: New ferry line\n\nEMBARGOED UNTIL 00:01, 5 MARCH 2026\n\nThe Commission opens a ferry line.\n\nLINDAU, 5 March 2026 – The line will carry many passengers a day, by bicycle or on foot.',
        finds: ['The Commission opens a ferry line.'],
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
  {
    name: 'headline/what',
    confidence: 0.6,
    find: manuscript => {
      const what = whatOf(manuscript);
      return what ? [{ value: {}, spans: [what] }] : [];
    },
    examples: [
      {
        text: 'MEDIA ADVISORY\n\nWHAT: Opening of the Quenby Data House, with a tour\nWHEN: 12 May 2027, 10:00\nWHERE: Quay 7, Quenby\n\nThe house opens next week. It is the first of its kind.\n',
        finds: ['Opening of the Quenby Data House'],
      },
    ],
    counterexamples: ['Tidings\n\nWhat: a day. When the house opened, many came. It is the first of its kind.\n'],
  },
  {
    name: 'headline/subject',
    confidence: 0.7,
    find: subjects,
    examples: [
      {
        text: 'From: Press Office\nSent: Tuesday, 3 March 2026 09:14\nSubject: FW: Ferry line opens to Quenby\n\nThe line will carry many passengers a day, by bicycle or on foot. It opens on Monday.',
        finds: ['Ferry line opens to Quenby'],
      },
      {
        text: 'From: Press Office\nSent: Tuesday, 3 March 2026 09:14\nSubject: FW: EMBARGO 5 Mar: Ferry line opens to Quenby\n\nThe line will carry many passengers a day, by bicycle or on foot. It opens on Monday.',
        finds: ['Ferry line opens to Quenby'],
      },
      {
        text: 'From: Ada Brennick\nSubject: Ferry line opens to Quenby\n\nFrom: Press Office\nSent: Tuesday, 3 March 2026 09:14\nSubject: PRESS RELEASE\n\nThe line will carry many passengers a day, by bicycle or on foot. It opens on Monday.',
        finds: ['Ferry line opens to Quenby'],
      },
    ],
    counterexamples: [
      'From: Press Office\nSubject: FW: Press release 12/2026\n\nThe line will carry many passengers a day, by bicycle or on foot. It opens on Monday.',
      'The subject: a ferry line to Quenby, which will carry many passengers a day, by bicycle or on foot.',
    ],
  },
];
