import type { Article, Mention } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import type { Span } from '../../span.ts';
import type { Finding } from '../finding.ts';
import type { Settled } from '../resolved.ts';
import { type SpanMap, spanMap } from '../span-map.ts';
import { touches, type Word, wordsOf } from '../tokens.ts';
import { tongueOf } from '../tongue.ts';
import { BODY_HEADS } from '../vocabulary/bodies.ts';
import { EVENT_HEADS } from '../vocabulary/event-heads.ts';
import { datesBeside, hostsOf, labelledDates, placeStated } from './event-details.ts';
import { surroundingsOf } from './event-surroundings.ts';
import { placeNext } from './events-next.ts';

type Found = Finding<'events'>;

const SHORT_MEETING = /^(\p{Lu}{3,}) (?:meeting|summit|conference|forum|symposium|congress)$/u;

/** The same event without article, edition or year. */
const keyOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/\b(?:the|\d{1,3}(?:st|nd|rd|th)|(?:19|20)\d\d)\s+/g, '')
    .replaceAll('’', "'");

/**
 * One entry per event, with edition, hosts, place and the dates that stand beside it. Words already `taken` by a person, a body or
 * a place are no later mention of an event.
 */
export function resolveEvents(
  manuscript: Manuscript,
  findings: readonly Finding<'events'>[],
  settled: Settled,
  acronyms: Article['acronyms'],
  taken: readonly Span[],
  bodies: readonly Finding<'organisations'>[],
  places: Article['places'],
): Article['events'] {
  const groups = new Map<string, Found[]>();
  const known = new Map(
    findings.flatMap(({ value: { name, acronym } }) => (acronym === null ? [] : [[acronym, keyOf(name)] as const])),
  );
  const keys = findings.filter(({ rule }) => rule !== SESSION_OF).map(({ value }) => keyOf(value.name));
  for (const finding of findings) {
    // "the HAN meeting" is the event that "(HAN)" stood behind.
    const [, short = ''] = SHORT_MEETING.exec(finding.value.name) ?? [];
    const owner = known.get(short);
    const key = owner ?? sessionOwner(finding, keys) ?? wholeOf(finding, findings) ?? keyOf(finding.value.name);
    const told =
      key !== keyOf(finding.value.name) ? { ...finding, value: { ...finding.value, kind: 'short' as const } } : finding;
    const group = groups.get(key);
    if (group) group.push(told);
    else groups.set(key, [told]);
  }
  const placeNames = new Map(places.map(({ name }) => [name.toLowerCase(), name]));
  const surroundings = surroundingsOf(manuscript, settled, findings, bodies);
  const held = spanMap([...taken, ...findings.flatMap(({ spans }) => spans.slice(0, 1))], span => [span]);
  const bearers = bearersOf([...groups.values()]);
  const words = placesOfWords(manuscript);
  const short = new Map(acronyms.map(acronym => [keyOf(acronym.long), acronym.short]));
  return [...groups].map(([key, group]) => {
    const named = [...group].sort((a, b) => b.value.name.length - a.value.name.length)[0] ?? group[0];
    const written = group.find(({ value }) => value.acronym !== null)?.value.acronym ?? short.get(key) ?? null;
    // "the Assembly of the World Tide Organization (WTO)": the body's, not the event's.
    const long = acronyms.find(known => known.short === written)?.long.split(/\s+/u);
    const owned = long?.some(word => BODY_HEADS.has(word)) && !long.some(word => EVENT_HEADS.has(word));
    const acronym = owned ? null : written;
    const mentions = group.flatMap(({ value, spans: [span] }): Mention[] =>
      span ? [{ span, paragraph: paragraphAt(manuscript.structure, span[0])?.number ?? 1, kind: value.kind }] : [],
    );
    const head = (named?.value.name ?? '')
      .split(' ')
      .filter(word => EVENT_HEADS.has(word))
      .at(-1);
    const later = shortMentions(manuscript, words, {
      head: bearers.get(head ?? '') === 1 ? (head ?? null) : null,
      acronym,
      first: mentions[0]?.span[0] ?? 0,
      held,
    });
    const all = [...mentions, ...later].sort((a, b) => a.span[0] - b.span[0]);
    const telling = all.slice(0, MOST_TELLING);
    const { behind, ...dates } =
      labelledDates(manuscript, group, settled) ?? datesBeside(manuscript, telling, surroundings, settled);
    const hosts = hostsOf(manuscript.text, telling, surroundings).map(
      host => acronyms.find(known => known.short === host)?.long ?? host,
    );
    const dateline = dates.start !== null && dates.start === settled.dateline?.date ? settled.dateline.place : null;
    const beside =
      telling.map(({ span }) => tongueOf(manuscript)?.placeBeside(manuscript, surroundings, span)).find(Boolean) ??
      null;
    return {
      name: named?.value.name ?? '',
      acronym,
      edition: group.find(({ value }) => value.edition !== null)?.value.edition ?? null,
      place:
        group.find(({ value }) => value.place !== null)?.value.place ??
        beside ??
        placeStated(manuscript.text, telling, placeNames) ??
        (behind ? placeNext(manuscript, behind) : dateline),
      ...dates,
      hosts,
      mentions: all,
      basis: 'stated' as const,
      rule: named?.rule ?? 'events/head-noun',
    };
  });
}

/** Of an event that is named over and over, the first mentions say when it is and who holds it. */
const MOST_TELLING = 24;
/** How many events bear each word in the first name that the text gives them. */
function bearersOf(groups: readonly (readonly Found[])[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const [first] of groups)
    for (const word of new Set(first?.value.name.split(' '))) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return bearers;
}

/** The places of each word among the words of the manuscript. */
function placesOfWords(manuscript: Manuscript): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { text }] of wordsOf(manuscript).entries()) {
    const known = places.get(text);
    if (known) known.push(at);
    else places.set(text, [at]);
  }
  return places;
}

/** "the Forum", "the CIIE": later words that can only mean this event. `head` is null where several events bear it. */
function shortMentions(
  manuscript: Manuscript,
  places: ReadonlyMap<string, readonly number[]>,
  event: {
    readonly head: string | null;
    readonly acronym: string | null;
    readonly first: number;
    readonly held: SpanMap<Span>;
  },
): Mention[] {
  const words = wordsOf(manuscript);
  const bare = (at: number) => {
    const [before, word, behind] = [words[at - 1], words[at], words[at + 1]];
    return before?.text.toLowerCase() === 'the' && !(touches(word, behind) && behind?.capital);
  };
  const at = [
    ...(places.get(event.head ?? '') ?? []).filter(bare),
    ...(event.acronym === event.head ? [] : (places.get(event.acronym ?? '') ?? [])),
  ];
  return at
    .map(index => words[index] as Word)
    .filter(({ span }) => span[0] > event.first && event.held.touching(span).length === 0)
    .map(({ span, paragraph }) => ({ span, paragraph, kind: 'short' as const }));
}

const SESSION_OF = 'events/session-of';

/** The one event named before in full whose name begins with this one: "the International Conference" after "the International Conference on Sand". */
function wholeOf({ value, spans: [at] }: Found, findings: readonly Found[]): string | null {
  if (value.edition !== null || at === undefined || !value.name.includes(' ')) return null;
  const begins = `${value.name} `;
  const whole = findings.filter(
    ({ value: { name }, spans: [span] }) => name.startsWith(begins) && span && span[0] < at[0],
  );
  const keys = new Set(whole.map(({ value: { name } }) => keyOf(name)));
  const [key] = keys;
  return keys.size === 1 ? (key ?? null) : null;
}

/** The event whose session a numbered one is: "the 34th session of the General Assembly" belongs to the General Assembly of …. */
function sessionOwner({ rule, value }: Found, keys: readonly string[]): string | null {
  const of = rule === SESSION_OF ? keyOf(value.name).replace(/^(?:.*\s)?session\sof\s/u, '') : null;
  const owners = of === null ? [] : [...new Set(keys.filter(key => key === of || key.startsWith(`${of} of `)))];
  return owners.length === 1 ? (owners[0] ?? null) : null;
}
