import { type Article, contains, type Span, verbatim } from '#core/template';
import { countWords } from './clauses.ts';
import { type Material, withoutDateline } from './material.ts';

/** A bottom line holds at most this many words. */
export const LONGEST_BOTTOM_LINE = 50;

const MOST_KEY_POINTS = 4;

/** Openings that lean on a sentence before: pronouns, connectives, "under these agreements", and "The event" or "The Forum" without its name. */
const LEANING: readonly RegExp[] = [
  /^["“‘'(]?(?:he|she|it|they|we|i|this|these|those|his|her|its|their|our|such)\b/i,
  /^(?:however|but|and|also|moreover|in\s+addition|additionally|furthermore|meanwhile|instead|as\s+a\s+result|for\s+(?:example|instance)|in\s+turn|then|so|yet|nevertheless|at\s+the\s+same\s+time|in\s+(?:his|her|their|its)|according\s+to\s+(?:him|her|them))\b/i,
  /^the\s+(?:event|meeting|agreement|project|programme|program|company|group|report|study|initiative|move|decision|conference|session|fund|plan|scheme|two|three|latter|former|same)\s+(?!of\b|on\b|for\b|between\b|to\b)/i,
  /^.{0,80}?\b(?:this|these|those)\s+(?!(?:week|weekend|month|year|quarter|season|spring|summer|autumn|fall|winter|morning|afternoon|evening|century|decade)s?\b)\p{L}/isu,
  /^The\s+\p{Lu}\p{Ll}+,?\s+(?!of\b|for\b|on\b)\p{Ll}/u,
];

/** Whether everybody in a sentence is named there before he or she is called so, by a full name or a short one. */
function namesItsPeople({ article }: Material, span: Span, short: boolean): boolean {
  const within = article.people
    .map(({ mentions }) => mentions.filter(mention => contains(span, mention.span)))
    .filter(mentions => mentions.length > 0);
  const named = within.every(([first]) => first?.kind === 'name' || (short && first?.kind === 'short'));
  return named && (within.length > 0 || !/\b(?:he|she)\b/i.test(verbatim(article.text, [span])));
}

/** Whether a sentence can open a note: nobody and nothing in it is named only before it. */
const standsAlone = (material: Material, span: Span): boolean =>
  !LEANING.some(pattern => pattern.test(verbatim(material.article.text, [span]))) &&
  namesItsPeople(material, span, false);

/** Whether a sentence can follow others that it does not follow in the source: no pronoun in it needs the one before. */
const followsAny = (material: Material, span: Span): boolean =>
  !LEANING[0]?.test(verbatim(material.article.text, [span])) && namesItsPeople(material, span, true);

/** The spans of a key point as printed, its dateline cut. */
const shownSpans = (material: Material, { spans }: Article['keyPoints'][number]): readonly Span[] =>
  spans.map((span, index) => (index === 0 ? withoutDateline(material, span) : span));

/** What opens the document, and what follows it. */
export interface Summary {
  /** The words that can open a note by themselves; null where the source has none. */
  readonly bottomLine: readonly Span[] | null;
  /** A headline declared beside the source, when it is the bottom line and has no place in the text. */
  readonly declared: string | null;
  /** Two to four more, in the order of the source; fewer where it has fewer. */
  readonly points: readonly (readonly Span[])[];
}

/** The best key point that stands alone as the bottom line, else the headline; then the best of the others. */
export function summarise(material: Material): Summary {
  const { article } = material;
  const { headline, text } = article;
  const ranked = [...article.keyPoints].sort((a, b) => a.rank - b.rank).filter(({ spans }) => spans.length > 0);
  const best = ranked.find(point => {
    const spans = shownSpans(material, point);
    const [first] = spans;
    return first && standsAlone(material, first) && countWords(verbatim(text, spans)) <= LONGEST_BOTTOM_LINE;
  });
  const others = ranked.filter(point => point !== best);
  const clear = others.filter(point => shownSpans(material, point).every(span => followsAny(material, span)));
  const points = (clear.length >= 2 ? clear : others)
    .slice(0, MOST_KEY_POINTS)
    .map(point => shownSpans(material, point))
    .sort(([a], [b]) => (a?.[0] ?? 0) - (b?.[0] ?? 0));
  const chosen = best ? shownSpans(material, best) : headline && headline.spans.length > 0 ? headline.spans : null;
  return { bottomLine: chosen, declared: chosen ? null : (headline?.text ?? null), points };
}
