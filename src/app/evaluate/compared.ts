import type { Article, Mention } from '#core/article';
import { collapse, type Span } from '#core/span';

/** What an article says in one respect: a line for each thing, with its place where words could stand in several. Two articles agree where lines are equal. */
type Respect = (article: Article) => readonly string[];

const at = (...spans: readonly Span[]): string => `at ${spans.map(([start, end]) => `${start}–${end}`).join(', ')}`;

/** The words without the article before them: whether "the" belongs to a name is a matter of taste. */
const bare = (words: string): string => collapse(words).replace(/^(?:the|an?)\s/iu, '');

/** One line where there is a value, none where it is null: what is not stated is no finding. */
const stated = (...lines: readonly (string | null | undefined)[]): string[] =>
  lines.filter(line => line !== null && line !== undefined);

const mentions = (things: readonly { readonly name: string; readonly mentions: readonly Mention[] }[]): string[] =>
  things.flatMap(({ name, mentions }) => mentions.map(({ span, kind }) => `${bare(name)}: ${kind} ${at(span)}`));

type Speech = Article['quotes'][number] | Article['statements'][number];
const speakers = (facts: readonly Speech[]): string[] =>
  facts.flatMap(({ speaker, text, spans }) =>
    stated(speaker && `${bare(speaker)}: “${text.slice(0, 40)}” ${at(...spans.slice(0, 1))}`),
  );

/** The full name of a body that goes by an acronym in the record. */
const inFull = ({ organisations, acronyms }: Article, name: string): string =>
  organisations.find(({ acronym }) => acronym === name)?.name ??
  acronyms.find(({ short }) => short === name)?.long ??
  name;

/** Nine digits: a third is a third, however it was rounded. */
const amount = (value: number): string => String(Number(value.toPrecision(9)));

const offices = (article: Article, body: boolean): string[] =>
  article.people.flatMap(({ name, roles }) =>
    roles.flatMap(({ title, organisation }) =>
      body ? stated(organisation && `${name}: ${bare(inFull(article, organisation))}`) : `${name}: ${bare(title)}`,
    ),
  );

/**
 * THE TABLE of respects in which records are compared; reports keep its order. The wording of reasons and messages is not compared, nor
 * which rule found a fact.
 */
export const compared = {
  language: ({ language }) => [language],
  headline: ({ headline }) => stated(headline?.text),
  subheadline: ({ subheadline }) => stated(subheadline?.text),
  byline: ({ byline }) => stated(byline?.text),
  issuer: ({ issuer }) => stated(issuer && bare(issuer.name)),
  "issuer's acronym": ({ issuer }) => stated(issuer?.acronym),
  'place of dateline': ({ dateline }) => stated(dateline?.place),
  'date of dateline': ({ dateline }) => stated(dateline?.date),
  published: ({ published }) => stated(published?.date),
  embargo: ({ embargo }) => stated(embargo?.until),
  reference: ({ reference }) => stated(reference?.text),
  paragraphs: ({ paragraphs }) => paragraphs.map(({ role, span }) => `${role} ${at(span)}`),
  sentences: ({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map(span => at(span))),
  people: ({ people }) => people.map(({ name }) => name),
  honorifics: ({ people }) => people.flatMap(({ name, honorific }) => stated(honorific && `${name}: ${honorific}`)),
  offices: article => offices(article, false),
  'bodies of offices': article => offices(article, true),
  'mentions of people': ({ people }) => mentions(people),
  organisations: ({ organisations }) => organisations.map(({ name }) => bare(name)),
  'acronyms of organisations': ({ organisations }) =>
    organisations.flatMap(({ name, acronym }) => stated(acronym && `${bare(name)}: ${acronym}`)),
  'mentions of organisations': ({ organisations }) => mentions(organisations),
  acronyms: ({ acronyms }) => acronyms.map(({ short, long }) => `${short}: ${long}`),
  places: ({ places }) => places.map(({ name }) => bare(name)),
  'mentions of places': ({ places }) => mentions(places),
  events: ({ events }) => events.map(({ name }) => bare(name)),
  'dates of events': ({ events }) =>
    events.flatMap(({ name, start, end }) =>
      stated(start && `${bare(name)}: from ${start}`, end && `${bare(name)}: until ${end}`),
    ),
  'places, editions and hosts of events': ({ events }) =>
    events.flatMap(({ name, acronym, edition, place, hosts }) =>
      stated(acronym, edition, place, ...hosts).map(detail => `${bare(name)}: ${bare(detail)}`),
    ),
  figures: ({ figures }) =>
    figures.map(
      ({ text, value, max, spans }) =>
        `${text} = ${[value, max]
          .filter(number => number !== null)
          .map(amount)
          .join('–')} ${at(...spans)}`,
    ),
  'units and currencies': ({ figures }) =>
    figures.flatMap(({ text, unit, currency, spans }) =>
      stated(unit ?? currency).map(unit => `${text}: ${unit} ${at(...spans)}`),
    ),
  hedges: ({ figures }) =>
    figures.flatMap(({ text, qualifier, spans }) => stated(qualifier && `${text}: ${qualifier} ${at(...spans)}`)),
  'what figures count': ({ figures }) =>
    figures.flatMap(({ text, of, spans }) => stated(of && `${text}: ${bare(of)} ${at(...spans)}`)),
  dates: ({ dates }) => dates.map(({ text, value, basis, spans }) => `${text} = ${value}, ${basis} ${at(...spans)}`),
  quotations: ({ quotes }) => quotes.map(({ text, spans }) => `“${text}” ${at(...spans)}`),
  'speakers of quotations': ({ quotes }) => speakers(quotes),
  statements: ({ statements }) => statements.map(({ cue, sentence }) => `${cue}: ${sentence}`),
  'clauses of statements': ({ statements }) => statements.map(({ text, spans }) => `“${text}” ${at(...spans)}`),
  'speakers of statements': ({ statements }) => speakers(statements),
  lists: ({ lists }) => lists.map(({ lead, items }) => `${lead}: ${items.map(({ text }) => text).join(' | ')}`),
  'key points': ({ keyPoints }) => keyPoints.map(({ text }) => text),
  timeline: ({ timeline }) => timeline.map(({ date, text }) => `${date}: ${text}`),
  gaps: ({ gaps }) =>
    // A gap is where its words begin: how many of them a person marks is a matter of taste.
    gaps.flatMap(({ code, spans }) => (spans.length === 0 ? [code] : spans.map(([start]) => `${code} at ${start}`))),
  links: ({ links }) => links.map(({ url }) => url),
  contacts: ({ contacts }) => contacts.map(({ name, email, phone }) => stated(name, email, phone).join(', ')),
} as const satisfies Readonly<Record<string, Respect>>;

/** The name of a respect, as reports print it. */
export type RespectName = keyof typeof compared;

/** All names, in the order of the table. */
export const respects = Object.keys(compared) as readonly RespectName[];
