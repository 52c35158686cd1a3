import type { Inline } from '#core/doc';
import {
  type Article,
  clauseAround,
  contains,
  countWords,
  hasVerb,
  isBareMeasure,
  isSubordinate,
  type Span,
  toldAround,
  yearBehind,
} from '#core/template';
import { hasWords, wordsAround } from './cut.ts';
import { cited, type Material, sentenceAt, withoutDateline } from './material.ts';

type Figure = Article['figures'][number];

/** Of a long sentence, so many words around a figure tell what it is of; with what a dependent clause hangs on, so many. */
const LONGEST_CLAUSE = 16;
const LONGEST_WHOLE = 42;

const alike = (one: Figure, other: Figure) => one.of !== null && one.of.toLowerCase() === other.of?.toLowerCase();

/** Whether other figures of the text are of the same words: these alone do not tell them apart. */
const isShared = ({ article }: Material, figure: Figure): boolean =>
  article.figures.some(other => alike(other, figure) && (other.value !== figure.value || other.max !== figure.max));

/** Whether a year stands behind a figure of money or of a share that its words do not hold. */
function isDated({ article }: Material, { of, unit, currency }: Figure, [, end]: Span): boolean {
  if (unit === null && currency === null) return false;
  const year = yearBehind(article.text, end);
  return year !== null && !of?.includes(year);
}

/** The first figure of an enumeration that a figure goes on with: "a rate of 1% for 2012, 2% for 2013 and 3% for 2014". */
function enumerated({ article }: Material, figure: Figure, place: Span, sentence: Span): Span | null {
  const { text, figures } = article;
  const places = figures
    .filter(other => alike(other, figure))
    .flatMap(({ spans }) => spans.slice(0, 1))
    .filter(span => contains(sentence, span) && span[1] <= place[0]);
  const [first] = places.sort((a, b) => a[0] - b[0]);
  const between = first ? text.slice(first[1], place[0]) : '';
  // "rose by 11 to 152" is no enumeration.
  return first && /(?:,|\sand|\sor|\sy|\set)\s+$/u.test(between) && !hasVerb(between) ? first : null;
}

/** Slices of one sentence with a figure cut from between them, the cut marked. */
function joined(material: Material, [lead, place, end]: readonly [Span, Span, number]): string {
  const { text } = material.article;
  const [before, after] = [lead, [place[1], end] as const].map(span =>
    text
      .slice(...span)
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  return `${before} ${material.labels.cut}${after ? ` ${after.replace(/[,;.]$/u, '')}` : ''}`;
}

/** The clause a figure stands in, the figure cut from it: with the words before its enumeration, or with what a dependent clause hangs on. */
function clauseOf(material: Material, figure: Figure, place: Span): string {
  const { text, language } = material.article;
  const { cut } = material.labels;
  const sentence = withoutDateline(material, sentenceAt(material, place));
  const first = enumerated(material, figure, place, sentence);
  const near = clauseAround(text, sentence, place, LONGEST_CLAUSE);
  if (first && countWords(text.slice(sentence[0], first[0])) <= LONGEST_WHOLE)
    return joined(material, [[sentence[0], first[0]], place, near[1]]);
  const words = text.slice(...near);
  const hangs = language.startsWith('en') && near[0] > sentence[0] && (isSubordinate(words) || !hasVerb(words));
  const whole: Span = [sentence[0], near[1]];
  const fits = countWords(text.slice(...whole)) <= LONGEST_WHOLE;
  const clause = hangs ? (fits ? whole : (toldAround(text, sentence, near, LONGEST_WHOLE) ?? near)) : near;
  const told = wordsAround(text, clause, place, cut);
  const closes = hasWords(text.slice(clause[0], place[0])) && !hasWords(text.slice(place[1], clause[1]));
  // "Net profit rose to […]": without the sign, the last word would hang in the air.
  return closes ? `${told} ${cut}` : told;
}

/** What a figure is of; where no words say so by themselves, the clause it stands in, the figure cut from it. */
export function ofWhat(material: Material, figure: Figure): Inline[] {
  const { of, spans } = figure;
  const [place] = spans;
  const tells = of !== null && !isBareMeasure(of) && !isShared(material, figure);
  if (of !== null && (!place || (tells && !isDated(material, figure, place)))) return [cited(material, of)];
  return place ? [cited(material, clauseOf(material, figure, place))] : [];
}
