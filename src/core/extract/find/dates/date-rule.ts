import type { Edtf, ParagraphRole } from '../../../article.ts';
import { FACT_ROLES, type Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { DateProposal, Example, Proposal, Rule } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { type Calendar, calendarOf } from '../../vocabulary/calendar.ts';
import { markCalendar } from '../../vocabulary/calendar-marks.ts';
import { hasDates } from '../../vocabulary/languages.ts';
import { withoutAddresses } from '../addresses.ts';
import { cellsIn, isRowOfYears, isTabular } from '../figures/table.ts';
import { languageOf } from '../language.ts';

/** What stands around a date: the clause decides what "Friday" means. */
export interface Around {
  readonly calendar: Calendar;
  /** Up to 80 characters of the same sentence. */
  readonly before: string;
  readonly after: string;
}

/** Whole in itself. Null stays null: a day the calendar does not have is no date. */
export const stated = (value: Edtf | null): DateProposal | null => (value === null ? null : { value, implied: null });

/** To be worked out from the day of the anchor. */
export const implied = (work: (anchor: Edtf) => Edtf | null): DateProposal => ({ value: null, implied: work });

/** Any of the names, longest first, as the source of a pattern. */
export const anyOf = (names: Iterable<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    // Of no names, none is there: an empty pattern would find itself everywhere.
    .join('|') || '(?!)';

/** A name as the tables keep it: lower case, one blank between words, no closing stop. */
export const key = (name: string | undefined): string =>
  (name ?? '').toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');

const ahead = regex(
  String.raw`\b(?:will|shall|must|would|deadline|upcoming|forthcoming|scheduled|planned|(?:is|are|set|due|plans?|expect(?:s|ed)?|intend(?:s|ed)?|aims?|hopes?)\s+to|taking\s+place)\b|\p{L}{2}(?:ront|sera|rán?)(?!\p{L})|(?<!\p{L})(?:sera|será|wird|werden)(?!\p{L})|\b(?:until|till)\s+$|\b(?:begins?|starts|opens|ends|closes|appears|takes?\s+(?:place|effect)|comes?\s+into\s+(?:force|effect)|expires?)\s+(?:in|on|from|(?:at|by)\s+the\s+(?:start|beginning|end)\s+of)\s+$|\b(?:runs?|lasts?|continues?|(?:is|are)\s+open)\s+(?:from|between|until)\s+(?:\S+\s+){0,3}$`,
  'iu',
);

/** "by the end of October": a deadline, unless the clause tells what had been done by then. */
const DEADLINE =
  /\b(?:by|towards?(?=\s+the\s+end))\s+(?:the\s+(?:end|beginning|start|middle)\s+of\s+|early\s+|mid-|late\s+)?$/i;
const PAST = /\b(?:had|was|were|has|have)\b/i;

/** Whether the clause looks ahead: "will meet on Friday", "until Friday", "by the end of October", "On Friday the board will meet". */
export const looksAhead = ({ before, after }: Around): boolean =>
  ahead.test(before) ||
  (DEADLINE.test(before) && !PAST.test(before) && !PAST.test(after)) ||
  (before.trim().length < 12 &&
    /^[^.;]{0,60}\b(?:(?:will|shall|is\s+to|are\s+to)\b|\p{L}{2}(?:ront|sera|rán?)(?!\p{L}))/iu.test(after));

/** The text without addresses, and with the names of its calendar marked. */
const marked = oncePerManuscript(manuscript =>
  markCalendar(withoutAddresses(manuscript), calendarOf(languageOf(manuscript))),
);

const patterns = new Map<string, RegExp>();

interface Shape {
  readonly name: string;
  readonly confidence: number;
  /** Source of the pattern, given the names of the calendar; flags are `giu` unless `flags` says otherwise. */
  readonly pattern: (calendar: Calendar) => string;
  readonly flags?: string;
  /** What a text must show before the pattern is worth compiling. */
  readonly hint?: RegExp;
  /** The pattern is for the text with the names of the calendar marked. */
  readonly marked?: true;
  /** Languages the rule knows; all with a calendar where absent, and any other where it reads figures alone. */
  readonly languages?: readonly string[];
  readonly inFigures?: true;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, around: Around) => DateProposal | null;
  readonly examples: readonly Example[];
  readonly counterexamples: readonly string[];
}

/** All dates of one shape in the paragraphs of the given roles. */
function search(shape: Shape, manuscript: Manuscript, roles: ReadonlySet<ParagraphRole>): Proposal<'dates'>[] {
  const language = languageOf(manuscript);
  if (shape.languages ? !shape.languages.includes(language) : !shape.inFigures && !hasDates(language)) return [];
  const text = shape.marked ? marked(manuscript) : withoutAddresses(manuscript);
  if (shape.hint?.test(text) === false) return [];
  const calendar = calendarOf(language);
  const name = shape.marked ? shape.name : `${shape.name} ${language}`;
  const pattern = patterns.get(name) ?? regex(shape.pattern(calendar), shape.flags ?? 'giu');
  patterns.set(name, pattern);
  const found: Proposal<'dates'>[] = [];
  const cells = cellsIn(manuscript);
  for (const { number, role, span, sentences } of manuscript.structure) {
    if (!roles.has(role) || cells.has(number) || isTabular(text.slice(...span)) || isRowOfYears(text.slice(...span)))
      continue;
    let at = 0;
    for (const match of text.slice(...span).matchAll(pattern)) {
      const start = span[0] + match.index;
      const end = start + match[0].length;
      while (at + 1 < sentences.length && (sentences[at + 1]?.[0] ?? 0) <= start) at++;
      const [from, to] = sentences[at] ?? span;
      const value = shape.read(match.groups ?? {}, {
        calendar,
        before: manuscript.text.slice(Math.max(from, start - 80), start),
        after: manuscript.text.slice(end, Math.max(end, Math.min(to, end + 80))),
      });
      if (value) found.push({ value, spans: [[start, end]] });
    }
  }
  return found;
}

/** A rule that reads one shape of date wherever facts may stand. */
export const dateRule = (shape: Shape): Rule<'dates'> => ({
  name: `dates/${shape.name}`,
  confidence: shape.confidence,
  find: manuscript => search(shape, manuscript, FACT_ROLES),
  examples: shape.examples,
  counterexamples: shape.counterexamples,
});
