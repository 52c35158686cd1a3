import type { Inline, Marks, Tone } from '#core/doc';
import {
  type Article,
  type Commission,
  type Composition,
  collapse,
  factsTouching,
  paragraphAt,
  type Span,
  sentenceTouching,
  verbatim,
  withoutDateline as withoutDatelineOf,
} from '#core/template';
import type { Theme } from '#core/theme';
import type { Labels } from '../labels/index.ts';
import { type Caution, cautionsOf } from './cautions.ts';
import { closing, hasWords } from './cut.ts';

/** What every part of a document is made from. */
export interface Material {
  readonly article: Article;
  readonly commission: Commission;
  readonly labels: Labels;
  readonly preparedOn: string;
  /** The house style; null for our own. */
  readonly theme: Theme | null;
  /** The whole text with white space collapsed: what verbatim words are looked up in. */
  readonly flat: string;
  readonly cautions: readonly Caution[];
}

/** Gathers the material of one document. */
export const gather = (
  article: Article,
  { preparedOn, commission, labels, theme = null }: Composition<Labels>,
): Material => ({
  article,
  commission,
  labels,
  preparedOn,
  theme,
  flat: collapse(article.text),
  cautions: cautionsOf(article, labels),
});

/** ¶ of each span in the order given, ▲ of each caution whose words a span touches. */
export function marksOf({ article, cautions }: Material, spans: readonly Span[]): Marks {
  const numbers = spans.flatMap(([start]) => paragraphAt(article.paragraphs, start)?.number ?? []);
  const touching = new Set(spans.flatMap(span => factsTouching(cautions, span).map(({ number }) => number)));
  return { paragraphs: [...new Set(numbers)], cautions: [...touching].sort((a, b) => a - b) };
}

/** The places of a thing that is named in many: its first mention by name, else its first. */
export function firstMention(mentions: Article['people'][number]['mentions']): readonly Span[] {
  const first = mentions.find(({ kind }) => kind === 'name') ?? mentions[0];
  return first ? [first.span] : [];
}

/** The sentence that holds a span, or the span itself where no sentence does. */
export function sentenceAt({ article }: Material, span: Span): Span {
  const home = paragraphAt(article.paragraphs, span[0]);
  return (home && sentenceTouching(home.sentences, span)) ?? span;
}

/** A sentence without the dateline it may open with: still one slice of the source. */
export const withoutDateline = ({ article }: Material, span: Span): Span => withoutDatelineOf(article, span);

/** The words of a clause between signs for a cut: before them and behind them, where its sentence has other words there than those of the place cut from it. */
export function withCuts(material: Material, [start, end]: Span, place: Span, words: string): string {
  const { article, labels } = material;
  const { text } = article;
  const [from, to] = withoutDateline(material, sentenceAt(material, place));
  const until = Math.min(place[0], start);
  const before = text.slice(from, until) + text.slice(Math.max(from, place[1]), Math.max(place[1], start));
  const behind = text.slice(Math.max(place[1], end), to);
  const opened = start > from && hasWords(before) ? `${labels.cut} ${words}` : words;
  const cut = hasWords(behind) && !opened.endsWith(labels.cut) ? `${opened} ${labels.cut}` : opened;
  return cut + closing(cut, labels.cut);
}

const baseOf = (tag: string) => tag.split('-')[0];

/** Words of the source: their language is told where it is not the document's. */
export const cited = ({ article, labels }: Material, text: string, tone: Tone = 'plain'): Inline =>
  baseOf(article.language) === baseOf(labels.language)
    ? { kind: 'text', text, tone }
    : { kind: 'text', text, tone, language: article.language };

/** Words of the source one after the other, with the separator of the labels between them. */
export function citedList(material: Material, texts: readonly string[]): readonly Inline[] {
  const { article, labels } = material;
  const { separator } = labels;
  if (baseOf(article.language) === baseOf(labels.language)) return [cited(material, texts.join(separator))];
  return texts.flatMap((text, index) => [
    ...(index > 0 ? [{ kind: 'text', text: separator, tone: 'plain' } as const] : []),
    cited(material, text),
  ]);
}

/** The words at some spans, as the source has them. */
export const slices = (material: Material, spans: readonly Span[], tone: Tone = 'plain'): Inline =>
  cited(material, verbatim(material.article.text, spans), tone);

/** "Ms. Ada Brennick" where the source writes it so, else the name alone. */
export const titled = ({ flat }: Material, honorific: string | null, name: string): string =>
  honorific !== null && flat.includes(`${honorific} ${name}`) ? `${honorific} ${name}` : name;

/** "Harbour Commission (HC)". */
export const withAcronym = (name: string, acronym: string | null): string =>
  acronym === null || acronym === name ? name : `${name} (${acronym})`;
