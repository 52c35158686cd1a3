import type { Edtf, Mention } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import { collapse, contains, type Span } from '../../span.ts';
import { endsOf } from '../find/dates/days.ts';
import { languageOf } from '../find/language.ts';
import { knownPlaceAt } from '../find/places/known.ts';
import { wordsOf } from '../tokens.ts';
import { tongueOf } from '../tongue.ts';
import { EVENT_HEADS } from '../vocabulary/event-heads.ts';
import { homeOf, type Surroundings } from './event-surroundings.ts';

/** What a sentence begins with that goes on about the event of the one before it, and the date behind these words. */
const GOES_ON =
  /^The\s+(?:\p{Lu}\p{Ll}{2,15}\s+)?(?:meeting|conference|event|forum|summit|seminar|congress|session|exhibition|fair|festival|workshop|symposium|sessions|ceremony)(?:,?\s|$)/u;
/** How far behind such a beginning its date may stand, in characters. */
const SOON = 60;

/** What tells that an event is over, and that it is still to come. */
const OVER = /^[\s,]*(?:which\s)?(?:took\splace|was\sheld|were\sheld|concluded|ended)\b/;
const COMING = /\b(?:will|is\sto|to\sbe)\b/;
/** How far behind its name the sentence may stand that calls an event by its noun alone, in sentences. */
const REACH = 4;

/** The sentence that goes on about an event: the next one, or that further down which calls it by its own noun, where no other event bears it. */
function sentenceOn(
  text: string,
  span: Span,
  home: Span,
  { sentences, events }: Surroundings,
  goesOn: RegExp,
): Span | null {
  const heads = text
    .slice(...span)
    .split(/\s+/u)
    .filter(word => EVENT_HEADS.has(word));
  const noun = heads.at(-1)?.toLowerCase() ?? '';
  let [from, at] = [home[1], 0];
  while (at++ < REACH) {
    const next = sentences.touching([from, from + 4]).find(([start]) => start >= from);
    if (!next) return null;
    const lead = text.slice(next[0], Math.min(next[1], next[0] + SOON));
    const own = at === 1 || (lead.split(/\s/u)[1] ?? '').replace(/,$/u, '') === noun;
    if (own && goesOn.test(lead)) return OVER.test(text.slice(span[1], home[1])) && COMING.test(lead) ? null : next;
    const rival = events.touching(next).find(other => contains(next, other));
    if (rival && !OVER.test(text.slice(rival[1], next[1]))) return null;
    from = next[1];
  }
  return null;
}

/** The dates of the sentence behind the one that names the event, the last that it names, and goes on about it: "The meeting, Nov. 16-18, is …". */
export function datesNext(
  manuscript: Manuscript,
  mentions: readonly Mention[],
  surroundings: Surroundings,
): { start: Edtf | null; end: Edtf | null; behind: Span } | null {
  const { text } = manuscript;
  const goesOn = tongueOf(manuscript)?.goesOn[languageOf(manuscript)] ?? GOES_ON;
  for (const { span, kind } of mentions) {
    const home = kind === 'name' ? homeOf(surroundings, span) : undefined;
    const next = home && sentenceOn(text, span, home, surroundings, goesOn);
    if (!home || !next) continue;
    if (surroundings.events.touching(home).some(other => contains(home, other) && other[0] > span[1])) continue;
    const chosen = surroundings.dates
      .touching([next[0], Math.min(next[1], next[0] + SOON)])
      .find(({ value, at }) => contains(next, at) && /^\d{4}-\d\d-\d\d/.test(value));
    if (!chosen) continue;
    return { ...endsOf(chosen.value), behind: [chosen.at[1], Math.min(next[1], chosen.at[1] + SOON)] };
  }
  return null;
}

/** The place right behind the date of that next sentence: "The meeting, Nov. 16-18, in Chicago, is …". */
export function placeNext(manuscript: Manuscript, behind: Span): string | null {
  const words = wordsOf(manuscript);
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.span[0] ?? 0) < behind[0]) low = middle + 1;
    else high = middle;
  }
  while (words[low] && contains(behind, words[low]?.span ?? behind) && words[low]?.text !== 'in') low += 1;
  const end = words[low]?.text === 'in' ? knownPlaceAt(words, low + 1) : null;
  const [first, last] = [words[low + 1], words[end ?? -1]];
  return first && last ? collapse(manuscript.text.slice(first.span[0], last.span[1])) : null;
}
