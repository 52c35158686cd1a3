import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { type Span, slice } from '../../../span.ts';
import type { Example, Proposal, Rule } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { calendarOf } from '../../vocabulary/calendar.ts';
import { DATE, maskDates } from '../dates/any.ts';
import { languageOf } from '../language.ts';
import { headsOf } from './heads.ts';
import { canBePlace, PLACE } from './place.ts';

/** What a dateline looks like. */
export interface Shape {
  readonly name: string;
  readonly confidence: number;
  readonly pattern: (date: string, place: string) => string;
  /** What a head must show before the pattern is worth compiling. */
  readonly hint: RegExp;
  /** Whether the dateline is a line of its own; else it opens one of the first paragraphs of prose. */
  readonly ownLine?: true;
  /** `matched`: all that the pattern fits, with what closes it. */
  readonly fits?: (place: string, first: boolean, matched: string) => boolean;
  readonly examples: readonly Example[];
  readonly counterexamples: readonly string[];
}

/** What briefings say of themselves above their dateline: "This is a summary of what was said by …". */
const SUMMARY =
  /^(?:this\sis\sa\s(?:summary|transcript)|the\sfollowing\s|below\sis\s|(?:statement\s)?attributable\sto\s)/iu;

/** "Lindau, Halmia. –": a full stop that closes a name in full. */
const STOP = /(?<=\p{Ll}{5})\.$/u;

function search(shape: Shape, pattern: () => RegExp, manuscript: Manuscript): Proposal<'dateline'>[] {
  const calendar = calendarOf(languageOf(manuscript));
  const { spans, opening } = headsOf(manuscript, shape.ownLine ?? false);
  for (const [at, span] of spans.entries()) {
    const head = maskDates(slice(manuscript.text, [span[0], Math.min(span[1], span[0] + 160)]), calendar);
    const match = shape.hint.test(head.text) ? pattern().exec(head.text) : null;
    const place = match?.groups?.place?.replace(STOP, '') ?? null;
    // Behind what a briefing says of itself the text only begins.
    const first = at <= opening || (at === 1 && SUMMARY.test(slice(manuscript.text, spans[0] ?? [0, 0])));
    if (!match || shape.fits?.(place ?? '', first, match[0]) === false) continue;
    if (place !== null && !canBePlace(place, calendar)) continue;
    const where = match.indices?.groups?.place;
    const when = match.indices?.groups?.date;
    const shift = (pair: readonly [number, number] | undefined): Span | null =>
      pair ? [span[0] + pair[0], span[0] + pair[1]] : null;
    const placeSpan = shift(where);
    const dateSpan = shift(when);
    const date = when ? (head.dates.get(when[0]) ?? null) : null;
    if (dateSpan && !date) continue;
    const ends = [...(placeSpan ?? []), ...(dateSpan ?? [])];
    if (ends.length === 0) continue;
    return [{ value: { place, placeSpan, date, dateSpan }, spans: [[Math.min(...ends), Math.max(...ends)]] }];
  }
  return [];
}

/** The rule for datelines of a shape: the first in the text. */
export function shaped(shape: Shape): Rule<'dateline'> {
  let compiled: RegExp | undefined;
  const pattern = () => {
    compiled ??= regex(shape.pattern(DATE, PLACE), 'du');
    return compiled;
  };
  return {
    name: `dateline/${shape.name}`,
    confidence: shape.confidence,
    find: oncePerManuscript(manuscript => search(shape, pattern, manuscript)),
    examples: shape.examples,
    counterexamples: shape.counterexamples,
  };
}
