import {
  type Article,
  countWords,
  followsAny,
  headlineIsWhole,
  headlineTells,
  overlaps,
  ranksInSet,
  type Span,
  saysSomething,
  sentenceBefore,
  shareOfHeadline,
  standsAlone,
  tellsDeed,
  verbatim,
} from '#core/template';
import { type Material, withoutDateline } from './material.ts';
import { hangsOnOpenDay } from './told-days.ts';

/** A bottom line holds at most this many words. */
const LONGEST_BOTTOM_LINE = 50;
/** Chinese tells who did what where in one long sentence, and a note that opens with a shorter one tells less. */
const LONGEST_HAN = 60;

const MOST_KEY_POINTS = 4;

/** A sentence printed before a key point that leans on it holds at most this many words. */
const LONGEST_BEFORE = 30;

/** The spans of a key point as printed, its dateline cut. */
const shownSpans = (material: Material, { spans }: Article['keyPoints'][number]): readonly Span[] =>
  spans.map((span, index) => (index === 0 ? withoutDateline(material, span) : span));

/** What opens the document, and what follows it. */
export interface Summary {
  /** The words that can open a note by themselves; null where the source has none. */
  readonly bottomLine: readonly Span[] | null;
  /** A headline declared beside the source, when it is the bottom line and has no place in the text. */
  readonly declared: string | null;
  /** The sentence that the source opens its news with, which may be too long for a bottom line. */
  readonly lead: readonly Span[];
  /** Two to four more, in the order of the source; fewer where it has fewer. */
  readonly points: readonly (readonly Span[])[];
}

/** A sentence with the one before it, where that can follow any and is short; null where it cannot. */
function withTheOneBefore(material: Material, spans: readonly Span[], above: string): readonly Span[] | null {
  const [first, ...others] = spans;
  const before = first && sentenceBefore(material.article, first);
  if (!first || !before || others.length > 0) return null;
  const words = verbatim(material.article.text, [before]);
  const told = withoutDateline(material, before);
  return countWords(words) <= LONGEST_BEFORE && followsAny(material.article, told, above)
    ? [[told[0], first[1]]]
    : null;
}

/** The best key points that can follow the words above, then those that need the sentence before them, with it; in the order of the source. */
function pointsOf(material: Material, ranked: Article['keyPoints'], printed: readonly Span[]): Summary['points'] {
  const { text } = material.article;
  const points: (readonly Span[])[] = [];
  /** What a reader has read before a sentence. */
  const above = ([start]: Span = [text.length, text.length]) => {
    const before = points.flat().filter(span => span[0] < start);
    return verbatim(text, [...printed, ...before]).toLowerCase();
  };
  const leaning: (readonly Span[])[] = [];
  const isPrinted = (spans: readonly Span[]) =>
    spans.some(span => [...printed, ...points.flat()].some(at => overlaps(at, span)));
  const withBefore = (spans: readonly Span[]) => {
    const both = withTheOneBefore(material, spans, above(spans[0]));
    return both && !isPrinted(both) ? both : null;
  };
  const followsHere = (span: Span): boolean => {
    const before = sentenceBefore(material.article, span);
    return followsAny(material.article, span, above(span), before !== null && isPrinted([before]));
  };
  const says = ({ spans }: Article['keyPoints'][number]) =>
    spans.every(span => saysSomething(material.article, span) || tellsDeed(material.article, span));
  // What has no verb, such as an item of results, comes behind what has one.
  for (const point of [...ranked.filter(says), ...ranked.filter(point => !says(point))]) {
    const spans = shownSpans(material, point);
    const clear = spans.every(span => followsHere(span));
    const ranks = spans.some(span => ranksInSet(material.article, span));
    if (clear && points.length < MOST_KEY_POINTS && !isPrinted(spans))
      points.push((ranks ? withBefore(spans) : null) ?? spans);
    if (!clear) leaning.push(spans);
  }
  for (const spans of leaning) {
    if (points.length >= MOST_KEY_POINTS) break;
    // The sentence it leans on may have come in since.
    const both = withBefore(spans) ?? (!isPrinted(spans) && spans.every(span => followsHere(span)) ? spans : null);
    if (both) points.push(both);
  }
  return points.sort(([a], [b]) => (a?.[0] ?? 0) - (b?.[0] ?? 0));
}

/** Whether a place is in an item of a list. */
const isListed = ({ paragraphs }: Article, span: Span): boolean =>
  paragraphs.some(paragraph => paragraph.role === 'list-item' && overlaps(paragraph.span, span));

/** A sentence tells the news of a headline whose words it holds by this share. */
const LEAST_OF_HEADLINE = 2 / 3;
/** In Chinese, whose pairs of signs are no words, by this. */
const LEAST_OF_HAN_HEADLINE = 1 / 2;

/** Whether a point stands in the paragraph behind a first one that is no lead, such as a label or a notice. */
const opensBehind = (
  { article }: Material,
  { spans: [first], paragraph: before }: Article['keyPoints'][number],
  { paragraph }: Article['keyPoints'][number],
): boolean =>
  first !== undefined &&
  !standsAlone(article, first) &&
  before !== null &&
  paragraph !== null &&
  paragraph === before + 1;

/** The best key point that stands alone as the bottom line, told in prose where one is; where that is not the lead, the headline, if it tells the news; then the best of the others. */
export function summarise(material: Material): Summary {
  const { article } = material;
  const { headline, text } = article;
  const isHan = article.language === 'zh';
  const longest = isHan ? LONGEST_HAN : LONGEST_BOTTOM_LINE;
  const least = isHan ? LEAST_OF_HAN_HEADLINE : LEAST_OF_HEADLINE;
  const ranked = [...article.keyPoints].sort((a, b) => a.rank - b.rank).filter(({ spans }) => spans.length > 0);
  const alone = ranked.filter(point => {
    const spans = shownSpans(material, point);
    const [first] = spans;
    return first && standsAlone(material.article, first) && countWords(verbatim(text, spans)) <= longest;
  });
  // Items below a headline sum up what the first sentences tell whole.
  const told = alone.find(({ spans: [first] }) => first && !isListed(article, first)) ?? alone[0];
  const [lead] = ranked;
  // Where the lead is too long to open the note, what else the source says may be far from the news: then the headline tells it.
  const isLead = told === lead || (lead !== undefined && told !== undefined && opensBehind(material, lead, told));
  const hangs = (point: Article['keyPoints'][number]) => point.spans.some(span => hangsOnOpenDay(article, span));
  const tellsHeadline = (point: Article['keyPoints'][number]) =>
    shareOfHeadline(headline?.text ?? '', point.text) >= least;
  const instead =
    (!isLead && headlineTells(article)) || (told !== undefined && hangs(told) && headlineIsWhole(article));
  const best = instead ? alone.find(point => !hangs(point) && tellsHeadline(point)) : told;
  const chosen = best ? shownSpans(material, best) : headline && headline.spans.length > 0 ? headline.spans : null;
  const others = ranked.filter(point => point !== best);
  return {
    bottomLine: chosen,
    lead: lead?.spans ?? [],
    declared: chosen ? null : (headline?.text ?? null),
    points: pointsOf(material, others, [...(headline?.spans ?? []), ...(chosen ?? [])]),
  };
}
