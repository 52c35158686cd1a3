import type { Article } from '../article.ts';
import { isEnglish } from '../extract/vocabulary/languages.ts';
import { sentencesAround } from '../manuscript.ts';
import type { Span } from '../span.ts';
import { isFormer } from './former.ts';
import { isBareMeasure, yearBehind } from './measures.ts';
import { isShared } from './shared.ts';
import { hasVerb } from './verbs.ts';

type Figure = Article['figures'][number];

/** People who come to something: how many they are says little without what they came to. */
const COMERS =
  /(?<!\p{L})(?:participants|delegates|delegations|representatives|guests|visitors|attendees|experts|speakers|exhibitors|journalists)$/iu;

/** "the checks": of which there was talk before. */
const KNOWN = /^(?:the|this|these|those|its|their|his|her|our)\s/iu;

/** "two-day", "6.3-mile": an adjective of what stands behind it. */
const ADJECTIVE = /[\p{N}\p{L}]-\p{L}+$/u;

/** Whether the noun that English counts says by itself what there are so many of: "search and rescue teams", but neither "teams" nor "foreign participants", and no sum, share or measure. */
function saysItself({ text, value, unit, currency }: Figure, of: string): boolean {
  if (ADJECTIVE.test(text)) return true;
  const counts = unit === null && currency === null && value >= 1;
  return counts && of.includes(' ') && !COMERS.test(of) && !KNOWN.test(of);
}

/** Whether a year stands behind a figure of money or of a share that its words do not hold. */
function isDated({ text }: Article, { of, unit, currency }: Figure, [, end]: Span): boolean {
  if (unit === null && currency === null) return false;
  const year = yearBehind(text, end);
  return year !== null && !of?.includes(year);
}

/** Before a number that is of all there are: "the 27 members". */
const ALL = /(?<!\p{L})(?:the|all|its|their|our|these|those|his|her)\s+$/iu;

/** Whether a number opens a sentence of its paragraph, as those who do something: alone, "20 member States" would be all of them. */
function isSubject({ text, language, paragraphs }: Article, of: string, [start, end]: Span): boolean {
  if (!isEnglish(language) || ALL.test(text.slice(Math.max(0, start - 8), start))) return false;
  const { home: sentence } = sentencesAround(paragraphs, [start, end]);
  const behind = text.slice(end, sentence?.[1] ?? end).trimStart();
  return sentence?.[0] === start && behind.startsWith(of) && hasVerb(behind.slice(of.length));
}

/** Whether the words for what a figure counts are enough where it is told apart from its sentence. */
export function tellsOfWhat(article: Article, figure: Figure): boolean {
  const { of, spans } = figure;
  const [place] = spans;
  if (of === null) return false;
  if (!place) return true;
  if (
    isBareMeasure(of) ||
    isShared(article, figure) ||
    isDated(article, figure, place) ||
    isFormer(article.text, place) ||
    isSubject(article, of, place)
  )
    return false;
  // "13 stations": one word of another language says no more than one of English; Chinese has no blanks, and its "人" says nothing.
  return isEnglish(article.language) ? saysItself(figure, of) : of.includes(' ') || /\p{Script=Han}{2}/u.test(of);
}
