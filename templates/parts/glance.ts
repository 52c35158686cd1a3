import type { Inline, Marks } from '#core/doc';
import { type Article, overlaps, type Span } from '#core/template';
import { impliedNote } from './agenda.ts';
import { plain, unmarked } from './blocks.ts';
import { longDate } from './long-date.ts';
import { cited, citedList, firstMention, type Material, marksOf, withAcronym } from './material.ts';

type Event = Article['events'][number];

/** One answer of "who, what, when, where"; null where the source does not state it. */
export interface Answer {
  readonly content: readonly Inline[];
  readonly marks: Marks;
}

const MOST_EVENTS = 2;

/** The events the news is about: those of the headline, the first key point or the first two paragraphs of running text. */
function mainEvents({ keyPoints, headline, paragraphs, events }: Article): readonly Event[] {
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
function eventName({ flat }: Material, { name, edition, acronym }: Event): string {
  const whole = edition !== null && !name.includes(edition) && flat.includes(`${edition} ${name}`);
  return withAcronym(whole ? `${edition} ${name}` : name, acronym);
}

function who(material: Material): Answer | null {
  const { issuer } = material.article;
  return (
    issuer && {
      content: [cited(material, withAcronym(issuer.name, issuer.acronym))],
      marks: marksOf(material, issuer.spans),
    }
  );
}

function what(material: Material): Answer | null {
  const { article } = material;
  const events = mainEvents(article);
  if (events.length > 0)
    return {
      content: citedList(
        material,
        events.map(event => eventName(material, event)),
      ),
      marks: marksOf(
        material,
        events.flatMap(({ mentions }) => firstMention(mentions)),
      ),
    };
  const { headline } = article;
  return headline && { content: [cited(material, headline.text)], marks: marksOf(material, headline.spans) };
}

/** A day as the source writes it, what is implied marked; where no words give it, the day as worked out. */
function written(material: Material, value: string, otherwise: readonly Span[]): Answer {
  const { article, labels } = material;
  const [start = '', end] = value.split('/');
  const whole = article.dates.find(date => date.value === value);
  const [first, last] = [start, end].map(day => article.dates.find(date => date.value === day));
  const dates = whole ? [whole] : first && last ? [first, last] : [];
  if (dates.length === 0)
    return { content: [plain(labels.workedOut(longDate(value, labels)))], marks: marksOf(material, otherwise) };
  const words = dates.map(({ text }) => text);
  const notes = dates
    .filter(({ basis }) => basis === 'implied')
    .map(date => ` ${impliedNote(material, date.text, date.value)}`);
  return {
    content: [
      cited(material, words.length === 2 ? labels.dates.range(words[0] ?? '', words[1] ?? '') : words.join('')),
      ...[...new Set(notes)].map(note => plain(note)),
    ],
    marks: marksOf(
      material,
      dates.flatMap(({ spans }) => spans),
    ),
  };
}

function when(material: Material): Answer | null {
  const { article } = material;
  const event = mainEvents(article).find(({ start }) => start !== null);
  if (event?.start) {
    const value = event.end && event.end !== event.start ? `${event.start}/${event.end}` : event.start;
    return written(material, value, firstMention(event.mentions));
  }
  const day = [article.dateline, article.published].find(fact => fact?.date);
  return day?.date ? written(material, day.date, day.spans) : null;
}

function where(material: Material): Answer | null {
  const { article } = material;
  const events = mainEvents(article);
  const event = events.find(({ place }) => place !== null);
  // A release is written where its dateline says; an event of another day may be anywhere.
  const elsewhere = events.some(({ start }) => start !== null && start !== article.dateline?.date);
  const stage = article.places.find(({ name }) => name === event?.place);
  const town =
    article.dateline?.place && !event && !elsewhere
      ? (article.places.find(({ mentions }) =>
          mentions.some(({ span }) => article.dateline?.spans.some(at => overlaps(at, span)) ?? false),
        )?.name ?? article.dateline.place)
      : null;
  const name = event?.place ?? town;
  if (name === null) return null;
  const spans = event ? firstMention((stage ?? event).mentions) : (article.dateline?.spans.slice(0, 1) ?? []);
  return { content: [cited(material, name)], marks: marksOf(material, spans) };
}

/** Who, what, when and where, in this order, each "Not stated" where the source leaves it open. */
export function glance(material: Material): readonly (Answer & { readonly term: string })[] {
  const { labels } = material;
  const answers = { who, what, when, where };
  return (['who', 'what', 'when', 'where'] as const).map(question => ({
    term: labels.glance[question],
    ...(answers[question](material) ?? { content: [plain(labels.notStated, 'quiet')], marks: unmarked }),
  }));
}
