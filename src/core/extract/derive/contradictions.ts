import type { Article } from '../../article.ts';
import { type Manuscript, sentencesOf } from '../../manuscript.ts';
import { contains, type Span } from '../../span.ts';
import type { Resolved } from '../resolved.ts';
import { spanMap } from '../span-map.ts';
import { contentWords, likeness } from '../vocabulary/function-words.ts';
import { plainDate } from './plain-date.ts';

/** Two readings of one thing, with the places of both. */
export interface Contradiction {
  readonly message: string;
  readonly spans: readonly [Span, ...Span[]];
}

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
/** Two sentences that share this much of their words, numbers aside, tell the same thing. */
const SAME = 0.55;
const MOST_SENTENCES = 400;

/** "Tuesday, 2 March 2026" where that day is a Monday. */
function wrongWeekdays(text: string, dates: Resolved['dates']): Contradiction[] {
  return dates.flatMap(({ value, spans: [span] }) => {
    if (!span || !/^\d{4}-\d\d-\d\d$/u.test(value)) return [];
    const words = text.slice(...span);
    if (!/\b\d{4}\b/u.test(words)) return [];
    const named = `${text.slice(Math.max(0, span[0] - 12), span[0])}${words}`.match(
      /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\s+(?:the\s+)?(?=[\p{L}\d][^\n]{0,30}$)/u,
    )?.[1];
    const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
    const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
    return named && named !== weekday
      ? [{ message: `the text says ${named}, but ${plainDate(value)} is a ${weekday}`, spans: [span] as const }]
      : [];
  });
}

type Told = { readonly words: ReadonlySet<string>; readonly span: Span };

/** Pairs of sentences that tell the same thing, each with the one fact of its kind that it holds. */
function* pairs<F extends { readonly spans: readonly Span[] }>(
  sentences: readonly Told[],
  facts: readonly F[],
): Generator<[F, F]> {
  const placed = spanMap(facts, ({ spans }) => spans.slice(0, 1));
  const holding = sentences.flatMap(({ words, span }) => {
    const inside = placed.touching(span).filter(({ spans: [first] }) => first && contains(span, first));
    return inside.length === 1 && inside[0] ? [{ words, fact: inside[0] }] : [];
  });
  for (const [index, a] of holding.slice(0, MOST_SENTENCES).entries())
    for (const b of holding.slice(index + 1, MOST_SENTENCES))
      if (a.words.size >= 4 && b.words.size >= 4 && likeness(a.words, b.words) >= SAME) yield [a.fact, b.fact];
}

/** Figures and dates that cannot both be right. Only sentences that tell the same thing in nearly the same words are compared. */
export function contradictions(manuscript: Manuscript, resolved: Resolved): Contradiction[] {
  const sentences = sentencesOf(manuscript).map(({ text, span }) => ({
    span,
    words: new Set(contentWords(text).filter(word => !/\d/u.test(word))),
  }));
  const both = (a: { readonly spans: readonly Span[] }, b: typeof a) =>
    [...a.spans.slice(0, 1), ...b.spans.slice(0, 1)] as unknown as readonly [Span, ...Span[]];
  const exact: Article['figures'][number][] = resolved.figures.filter(({ qualifier }) => qualifier === null);
  const figures = [...pairs(sentences, exact)]
    .filter(
      ([a, b]) =>
        a.unit === b.unit &&
        a.currency === b.currency &&
        a.value !== b.value &&
        (a.of === b.of || a.of === null || b.of === null),
    )
    .map(([a, b]) => ({
      message: `two figures are given for the same thing: ${a.text} and ${b.text}`,
      spans: both(a, b),
    }));
  const whole = resolved.dates.filter(({ value }) => /^\d{4}-\d\d-\d\d$/u.test(value));
  const dates = [...pairs(sentences, whole)]
    .filter(([a, b]) => a.value !== b.value)
    .map(([a, b]) => ({
      message: `two dates are given for the same thing: ${a.text} and ${b.text}`,
      spans: both(a, b),
    }));
  return [...wrongWeekdays(manuscript.text, resolved.dates), ...figures, ...dates];
}
