import { afarIn, happensThere, overlaps, type Span, venueIn, verbatim } from '#core/template';
import type { Summary } from './bottom-line.ts';
import { firstMention, type Material, sentenceAt } from './material.ts';
import { type Answer, answerOf, belonging, isScene, mainEvents } from './news.ts';

const SMALL = /^(?:am|and|da|de|del|di|do|du|el|en|la|le|les|of|on|sur|the|upon)$/iu;

/** A place that its dateline shouts, as one writes it: "PORT OF QUENBY" is Port of Quenby, and "USA" stays, as the state in "QUENBY, USA". */
function quietly(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{4}/u.test(name)) return name;
  return name.replace(/\p{L}{2,}/gu, (word, at) => {
    if (at > 0 && SMALL.test(word)) return word.toLowerCase();
    // "CDMX": letters that no one reads as a word.
    if (!/[AEIOUYÀ-Ý]/u.test(word)) return word;
    const state = word.length < 4 && /,\s$/u.test(name.slice(0, at));
    return word.length > 2 && !state ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  });
}

/** What stands between a town and its land. */
const BESIDE =
  /^(?:,\s|\s\()(?:(?:en|au|aux)\s)?(?:(?:la\s)?(?:République|República|provincia|departamento|région|región|estado)\s(?:du\s|de\s|del\s|d['’])?)?$/iu;

/** The one place where the bottom line, the headline, the lead or the sentence of an event has it happen; null where there are several or none. */
function scene(material: Material, { bottomLine, lead }: Summary): Answer | null {
  const { article } = material;
  const events = mainEvents(article);
  const news = [
    ...(bottomLine ?? []),
    ...(article.headline?.spans ?? []),
    ...lead,
    ...events.flatMap(({ mentions }) => firstMention(mentions).map(span => sentenceAt(material, span))),
  ];
  const found = article.places.flatMap(({ name, mentions }) =>
    mentions.slice(0, 30).flatMap(({ span }) => {
      const home = news.find(at => overlaps(at, span));
      const before = home ? article.text.slice(home[0], span[0]) : '';
      const after = home ? article.text.slice(span[1], home[1]) : '';
      return happensThere(before, after, events.length > 0) ? [{ name, span }] : [];
    }),
  );
  // "à Dakar, en République du Sénégal": the land behind the town is no other place.
  const lands = new Set(
    found.flatMap(({ span: [, end] }) =>
      article.places
        .filter(({ mentions }) =>
          mentions.some(
            ({ span: [start] }) => start > end && start < end + 40 && BESIDE.test(article.text.slice(end, start)),
          ),
        )
        .map(({ name }) => name),
    ),
  );
  // "赴葡萄牙里斯本": of a land and its town the town.
  const places = found.map(place => {
    const town = article.places.find(({ mentions }) => mentions.some(({ span }) => span[0] === place.span[1]));
    return town ? { name: town.name, span: place.span } : place;
  });
  const towns = places.filter(({ name }) => !lands.has(name));
  const [first] = towns;
  return first && towns.every(({ name }) => name === first.name)
    ? answerOf(material, [quietly(first.name)], [first.span])
    : null;
}

/** Of what the first paragraphs tell more. */
const MEETING = /(?<!\p{L})(?:ceremony|meeting|signing|signed|talks|launched|inaugurated|took\s+place)(?!\p{L})/iu;
const MOST_BELOW = 3;
/** The one house or ground that the first paragraphs name for what is held or signed. */
function venueBelow({ text, paragraphs }: Material['article']): Span | undefined {
  const sentences = paragraphs
    .filter(({ role }) => role === 'body')
    .slice(0, MOST_BELOW)
    .flatMap(paragraph => paragraph.sentences);
  const found = sentences
    .filter(span => MEETING.test(verbatim(text, [span])))
    .flatMap(span => {
      const place = venueIn(text, span);
      return place ? [place] : [];
    });
  return found.length === 1 ? found[0] : undefined;
}

/** The house or ground where the bottom line, the headline, the lead, else the first paragraphs have the news happen, in their words; else that it is held from afar. */
function venue(material: Material, { bottomLine, lead }: Summary): Answer | null {
  const { article } = material;
  const { text, language, headline } = article;
  if (!language.startsWith('en')) return null;
  const news: readonly Span[] = [...(bottomLine ?? []), ...(headline?.spans ?? []), ...lead];
  const place =
    news.map(span => venueIn(text, span)).find(span => span !== null) ??
    venueBelow(article) ??
    news.map(span => afarIn(text, span)).find(span => span !== null);
  // "the Department of Ports, Sand and Tides": a name that goes on behind a comma.
  const body = article.organisations
    .flatMap(({ mentions }) => mentions.map(({ span }) => span))
    .find(span => place && overlaps(span, place) && span[1] > place[1]);
  const found: Span | undefined = place && body ? [place[0], body[1]] : place;
  return found ? answerOf(material, [verbatim(text, [found])], [found]) : null;
}

/** Where it is: the place of its event, else of the dateline, else the one scene of the news, else the house where it happens. */
export function where(material: Material, summary: Summary): Answer | null {
  const { article } = material;
  const events = mainEvents(article);
  const event = events.find(({ place }) => place !== null);
  if (event?.place) {
    const stage = article.places.find(({ name }) => name === event.place);
    const answer = answerOf(material, [quietly(event.place)], firstMention((stage ?? event).mentions));
    if (!isScene(material, event)) return answer;
    // In Chinese the sentence of the news tells its own place as often as that of an event it names.
    return (article.language === 'zh' ? scene(material, summary) : null) ?? belonging(material, answer, event);
  }
  // A release is written where its dateline says; an event of another day may be anywhere.
  const elsewhere = events.some(({ start }) => start !== null && start !== article.dateline?.date);
  const { dateline } = article;
  if (!dateline?.place || elsewhere) return scene(material, summary) ?? venue(material, summary);
  const town = article.places.find(({ mentions }) =>
    mentions.some(({ span }) => dateline.spans.some(at => overlaps(at, span))),
  );
  // "LINDAU, UAE" says more than the town.
  const name = dateline.place.includes(',') ? dateline.place : (town?.name ?? dateline.place);
  return answerOf(material, [quietly(name)], dateline.spans.slice(0, 1));
}
