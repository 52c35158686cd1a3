import {
  type Actor,
  actorsOf,
  crowdOf,
  hanHappensSomewhere,
  happensSomewhere,
  isWholeName,
  verbatim,
} from '#core/template';
import { plain, unmarked } from './blocks.ts';
import { type Summary, summarise } from './bottom-line.ts';
import { firstMention, type Material, titled, withAcronym } from './material.ts';
import { type Answer, answerOf, eventName, isScene, mainEvents } from './news.ts';
import { publishersOf } from './publishers.ts';
import { when } from './when.ts';
import { where } from './where.ts';

/** The hosts of the events the news is about, each once, where the text names them first. */
function hosts(material: Material): Answer | null {
  const { organisations, acronyms } = material.article;
  const events = mainEvents(material.article);
  const bodies = events
    .flatMap(event => event.hosts)
    .flatMap(host => {
      const long = acronyms.find(({ short }) => short === host)?.long ?? host;
      return organisations.filter(({ name, acronym }) => name === long || acronym === host);
    });
  const once = [...new Set(bodies)];
  return once.length === 0
    ? null
    : answerOf(
        material,
        once.map(({ name, acronym }) => withAcronym(name, acronym)),
        [...events, ...once].flatMap(({ mentions }) => firstMention(mentions)),
      );
}

/** Somebody who acts, as the note calls him, her or it. */
const called = (material: Material, { who }: Actor): string =>
  'honorific' in who ? titled(material, who.honorific, who.name) : withAcronym(who.name, who.acronym);

/** Who does what the bottom line tells, else the headline, else the lead: by name, else by trade; else who holds its events. */
function who(material: Material, { bottomLine, lead }: Summary): Answer | null {
  const news = [bottomLine ?? [], material.article.headline?.spans ?? [], lead].flatMap(spans => spans.slice(0, 1));
  for (const span of news) {
    const actors = actorsOf(material.article, span);
    if (actors.length > 0)
      return answerOf(
        material,
        actors.map(actor => called(material, actor)),
        actors.map(({ span }) => span),
      );
  }
  const crowd = news.map(span => crowdOf(material.article, span)).find(span => span !== null);
  return crowd ? answerOf(material, [verbatim(material.article.text, [crowd])], [crowd]) : hosts(material);
}

/** Who published it: all that is left to say where nobody is told to act. */
function publisher(material: Material): Answer | null {
  const { issuer } = material.article;
  return issuer && answerOf(material, publishersOf(material.article), issuer.spans);
}

/** The events that the headline tells of, by their names, else the headline. */
function what(material: Material): Answer | null {
  const { article } = material;
  const { headline } = article;
  const events = mainEvents(article).filter(event => !isScene(material, event));
  if (events.length > 0 && (!headline || events.every(event => isWholeName(article, event))))
    return answerOf(
      material,
      events.map(event => eventName(material, event)),
      events.flatMap(({ mentions }) => firstMention(mentions)),
    );
  return headline && answerOf(material, [headline.text], headline.spans);
}

/** Whether one may ask where the news is: it tells of an event, or of something that happens at a place. */
function asksWhere({ article }: Material, { bottomLine }: Summary): boolean {
  const { text, language, headline } = article;
  const news = verbatim(text, [...(bottomLine ?? []), ...(headline?.spans ?? [])]);
  if (news === '' || mainEvents(article).length > 0) return true;
  if (language === 'zh') return hanHappensSomewhere(news);
  return !language.startsWith('en') || happensSomewhere(news);
}

/** Who, what, when and where, in this order, each "Not found" where nothing in the source was recognised; where nobody is told to act, who published it; no "where" of news that is nowhere, such as a forecast. */
export function glance(material: Material): readonly (Answer & { readonly term: string })[] {
  const { labels } = material;
  const summary = summarise(material);
  const unsaid: Answer = { content: [plain(labels.notStated, 'quiet')], marks: unmarked };
  const actors = who(material, summary);
  const issuer = actors ? null : publisher(material);
  const place = where(material, summary) ?? (asksWhere(material, summary) ? unsaid : null);
  return [
    issuer ? { term: labels.source.publisher, ...issuer } : { term: labels.glance.who, ...(actors ?? unsaid) },
    { term: labels.glance.what, ...(what(material) ?? unsaid) },
    { term: labels.glance.when, ...(when(material, summary) ?? unsaid) },
    ...(place ? [{ term: labels.glance.where, ...place }] : []),
  ];
}
