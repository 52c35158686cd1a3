import type { Inline, Marks } from '#core/doc';
import { type Article, isAtScene, overlaps, passesOver, type Span } from '#core/template';
import { plain } from './blocks.ts';
import { cited, citedList, firstMention, type Material, marksOf, withAcronym } from './material.ts';

/** An event of the record. */
export type Event = Article['events'][number];

/** One answer of "who, what, when, where"; null where the source does not state it. */
export interface Answer {
  readonly content: readonly Inline[];
  readonly marks: Marks;
}

const MOST_EVENTS = 2;

/** The events the news is about: those of the headline, the first key point or the first two paragraphs of running text. */
export function mainEvents({ keyPoints, headline, paragraphs, events }: Article): readonly Event[] {
  const opening = paragraphs
    .filter(({ role }) => role === 'body')
    .slice(0, 2)
    .map(({ span }) => span);
  const news: readonly Span[] = [
    ...(headline?.spans ?? []),
    ...keyPoints.filter(({ rank }) => rank === 1).flatMap(({ spans }) => spans),
    ...opening,
  ];
  return events
    .filter(({ mentions }) => mentions.some(({ span }) => news.some(place => overlaps(place, span))))
    .slice(0, MOST_EVENTS);
}

/** "third Delta Water Forum (DWF)", the edition only where it stands right before the name. */
export function eventName({ flat }: Material, { name, edition, acronym }: Event): string {
  const whole = edition !== null && !name.includes(edition) && flat.includes(`${edition} ${name}`);
  return withAcronym(whole ? `${edition} ${name}` : name, acronym);
}

/** Names of the source as an answer, each once. */
export const answerOf = (material: Material, names: readonly string[], spans: readonly Span[]): Answer => ({
  content: citedList(material, [...new Set(names)]),
  marks: marksOf(material, spans),
});

/** Whether an event is only the scene of the news: the headline does not name it, and tells of something else or the text holds something else at it. */
export function isScene({ article }: Material, { name, acronym, mentions }: Event): boolean {
  const { headline, text } = article;
  const title = headline?.text ?? '';
  const short = acronym === null ? -1 : title.indexOf(acronym);
  const at = short < 0 ? title.toLowerCase().indexOf(name.toLowerCase()) : short;
  // "Envoy at HPF 2026 calls for lamps": somebody does something there.
  if (at >= 0) return isAtScene(title.slice(0, at));
  if (mentions.some(({ span }) => headline?.spans.some(at => overlaps(at, span)))) return false;
  if (headline && passesOver(headline.text, name)) return true;
  const [first] = firstMention(mentions);
  return first !== undefined && isAtScene(text.slice(Math.max(0, first[0] - 90), first[0]));
}

/** Answers one after the other as one. */
export function together({ labels }: Material, answers: readonly Answer[]): Answer {
  const unique = <T>(list: readonly T[]) => [...new Set(list)];
  return {
    content: answers.flatMap(({ content }, index) => (index > 0 ? [plain(labels.separator), ...content] : content)),
    marks: {
      paragraphs: unique(answers.flatMap(({ marks }) => marks.paragraphs)),
      cautions: unique(answers.flatMap(({ marks }) => marks.cautions)),
    },
  };
}

/** " (Scientific Sessions 2024)" behind an answer that holds of one event, where the news is more than that. */
export const belonging = (material: Material, { content, marks }: Answer, event: Event): Answer => ({
  content: [...content, plain(' ('), cited(material, event.acronym ?? eventName(material, event)), plain(')')],
  marks,
});
