import type { Article } from '../article.ts';
import { belowHeadline } from '../headed.ts';
import { collapse, slice, verbatim } from '../span.ts';
import { bytesOf, stated, urnOf } from './stated.ts';

type Person = Article['people'][number];
type Event = Article['events'][number];
type Quote = Article['quotes'][number];

/** Dates as ISO 8601 has them: no seasons, no quarters, no intervals. */
const ISO_DATE = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d(?:T\S+)?)?)?$/;

const dateOf = (edtf: string | null | undefined): string | null => (edtf && ISO_DATE.test(edtf) ? edtf : null);

const organisation = (name: string, acronym: string | null = null) =>
  stated({ '@type': 'Organization', name, alternateName: acronym === name ? null : acronym });

const place = (name: string) => ({ '@type': 'Place', name });

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** A value that stands alone without its list. */
const single = <T>(list: readonly T[]) => (list.length === 1 ? list[0] : list);

/** The offices of a person: titles, and what each belongs to. Of several, each body stands with its title, so that none is taken for another's. */
function offices(roles: Person['roles']) {
  const held = roles.flatMap(({ title, organisation: body }) => (body === null ? [] : [{ title, body }]));
  const affiliation = held.map(({ title, body }) =>
    roles.length === 1
      ? organisation(body)
      : { '@type': 'OrganizationRole', roleName: title, affiliation: organisation(body) },
  );
  return { jobTitle: single(distinct(roles.map(({ title }) => title))), affiliation: single(affiliation) };
}

const person = ({ name, honorific, roles }: Person) =>
  stated({ '@type': 'Person', name, honorificPrefix: honorific, ...offices(roles) });

const event = ({ name, acronym, start, end, place: venue, hosts }: Event) =>
  stated({
    '@type': 'Event',
    name,
    alternateName: acronym,
    startDate: dateOf(start),
    endDate: dateOf(end),
    location: venue && place(venue),
    organizer: single(hosts.map(host => organisation(host))),
  });

/** The pieces of direct speech, each as it stands in the text, and who is known to have spoken. */
function quotations({ text, people, organisations }: Article, { text: all, spans, speaker }: Quote) {
  const isPerson = people.some(({ name }) => name === speaker);
  const isBody = organisations.some(({ name }) => name === speaker);
  const spokenByCharacter =
    isPerson || isBody ? { '@type': isPerson ? 'Person' : 'Organization', name: speaker } : null;
  const pieces = spans.length > 0 ? spans.map(span => collapse(slice(text, span))) : [all];
  return pieces.map(piece => stated({ '@type': 'Quotation', text: piece, spokenByCharacter }));
}

function publisher({ issuer, contacts }: Article) {
  if (!issuer) return null;
  const points = contacts.map(({ name, email, phone }) =>
    stated({ '@type': 'ContactPoint', name, email, telephone: phone }),
  );
  return { ...organisation(issuer.name, issuer.acronym), ...stated({ contactPoint: single(points) }) };
}

/** The words that hold a release back; where none stand in it, until when. */
function condition({ text, embargo }: Article): string | null {
  if (!embargo) return null;
  return verbatim(text, embargo.spans) || `embargoed until ${embargo.until}`;
}

/** Whether a name stands in a line, whole. */
const standsIn = (name: string, line: string): boolean => ` ${line.replace(/[,;:()&]/g, ' ')} `.includes(` ${name} `);

const isPage = (url: string): boolean => /^https?:/i.test(url);

/**
 * The record as a NewsArticle of schema.org in JSON-LD (UTF-8). It says what the record holds and schema.org has a place for; what the record
 * does not state is absent. The body is the text below its headline.
 */
export function write(article: Article): Uint8Array {
  const { text, headline, byline, dateline, source, people, organisations, places, events, quotes, links } = article;
  const title = headline?.text ?? null;
  return bytesOf(
    stated({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': urnOf(article),
      url: source.uri && isPage(source.uri) ? source.uri : null,
      identifier: article.reference?.text,
      version: article.version,
      headline: title,
      alternativeHeadline: article.subheadline?.text,
      datePublished: dateOf(article.published?.date),
      dateline: dateline && (verbatim(text, dateline.spans) || dateline.place),
      inLanguage: article.language === 'und' ? null : article.language,
      publisher: publisher(article),
      author: single(
        people
          .filter(({ name }) => byline && standsIn(name, byline.text))
          .map(({ name }) => ({ '@type': 'Person', name })),
      ),
      creditText: byline?.text,
      conditionsOfAccess: condition(article),
      encodingFormat: 'text/plain',
      articleBody: belowHeadline(title, text),
      mentions: [
        ...people.map(person),
        ...organisations.map(({ name, acronym }) => organisation(name, acronym)),
        ...places.map(({ name }) => place(name)),
        ...events.map(event),
      ],
      hasPart: quotes.flatMap(quote => quotations(article, quote)),
      citation: distinct(links.map(({ url }) => url).filter(isPage)).map(url => ({ '@type': 'WebPage', url })),
    }),
  );
}
