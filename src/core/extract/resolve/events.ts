import type { Article, Edtf, Mention } from '../../article.ts';
import { type Manuscript, paragraphAt } from '../../manuscript.ts';
import { collapse, contains, overlaps, type Span } from '../../span.ts';
import { languageOf } from '../find/language.ts';
import type { Finding } from '../finding.ts';
import type { Settled } from '../resolved.ts';
import { type SpanMap, spanMap } from '../span-map.ts';
import { touches, type Word, wordsOf } from '../tokens.ts';
import { EVENT_HEADS } from '../vocabulary/event-heads.ts';
import { homeOf, type Surroundings, surroundingsOf } from './event-surroundings.ts';
import { foreignPlaceBeside, heldBefore } from './events-foreign.ts';
import { datesNext, placeNext } from './events-next.ts';

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
): Article['events'] {
  const groups = new Map<string, Found[]>();
  const known = new Map(
    findings.flatMap(({ value: { name, acronym } }) => (acronym === null ? [] : [[acronym, keyOf(name)] as const])),
  );
  for (const finding of findings) {
    // "the HAN meeting" is the event that "(HAN)" stood behind.
    const [, short = ''] = SHORT_MEETING.exec(finding.value.name) ?? [];
    const owner = known.get(short);
    const key = owner ?? keyOf(finding.value.name);
    const told = owner ? { ...finding, value: { ...finding.value, kind: 'short' as const } } : finding;
    const group = groups.get(key);
    if (group) group.push(told);
    else groups.set(key, [told]);
  }
  const surroundings = surroundingsOf(manuscript, settled, findings, bodies);
  const held = spanMap([...taken, ...findings.flatMap(({ spans }) => spans.slice(0, 1))], span => [span]);
  const bearers = bearersOf([...groups.values()]);
  const words = placesOfWords(manuscript);
  const short = new Map(acronyms.map(acronym => [keyOf(acronym.long), acronym.short]));
  return [...groups].map(([key, group]) => {
    const named = [...group].sort((a, b) => b.value.name.length - a.value.name.length)[0] ?? group[0];
    const acronym = group.find(({ value }) => value.acronym !== null)?.value.acronym ?? short.get(key) ?? null;
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
    const { behind, ...dates } = datesBeside(manuscript, telling, surroundings, settled);
    const hosts = hostsOf(manuscript.text, telling, surroundings);
    const dateline = dates.start !== null && dates.start === settled.dateline?.date ? settled.dateline.place : null;
    const beside = telling.map(({ span }) => foreignPlaceBeside(manuscript, surroundings, span)).find(Boolean) ?? null;
    return {
      name: named?.value.name ?? '',
      acronym,
      edition: group.find(({ value }) => value.edition !== null)?.value.edition ?? null,
      place:
        group.find(({ value }) => value.place !== null)?.value.place ??
        beside ??
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

const COMING = /\b(?:will|to be|is to|are to)\b/;

/**
 * Start and end as the first sentence that dates the event gives them: the date behind its name that no other event's name parts
 * from it; else, where the sentence tells of the past, the date of the dateline that opens it.
 */
function datesBeside(
  manuscript: Manuscript,
  mentions: readonly Mention[],
  surroundings: Surroundings,
  { dateline }: Settled,
): { start: Edtf | null; end: Edtf | null; behind?: Span } {
  const { text } = manuscript;
  const language = languageOf(manuscript);
  for (const { span } of mentions) {
    const home = homeOf(surroundings, span);
    if (!home) continue;
    const others = surroundings.events.touching(home).filter(other => contains(home, other) && !overlaps(other, span));
    // In "the Session of the Forum on 6 May" the date is the Session's: a name close behind another leaves the date to that one.
    if (others.some(other => span[0] >= other[1] && span[0] - other[1] <= CLOSE)) continue;
    const parts = (at: number) => others.some(other => span[1] + CLOSE < other[0] && other[0] < at);
    const near = surroundings.dates
      .touching(home)
      .filter(
        ({ value, at }) =>
          contains(home, at) &&
          /^\d{4}-\d\d/.test(value) &&
          !contains(span, at) &&
          !ENDS_ON.test(text.slice(Math.max(0, at[0] - 40), at[0])),
      )
      .map(({ value, at }) => ({ value, at: at[0] }));
    const opens = dateline?.spans[0];
    const past = opens && home[0] <= opens[0] && !COMING.test(text.slice(...home));
    const chosen =
      near.find(({ at }) => at > span[1] && !parts(at)) ??
      heldBefore(text, language, { home, span, near, others }) ??
      (past ? near.find(({ at }) => contains(opens, [at, at])) : undefined);
    if (!chosen) continue;
    const [start = null, end = null] = chosen.value.split('/');
    return { start, end };
  }
  return datesNext(text, language, mentions, surroundings) ?? { start: null, end: null };
}

/** "hasta el viernes", "jusqu'au": the date says when it ends. */
const ENDS_ON =
  /(?:hasta|jusqu['’]à?u?|antes|avant)\s?(?:el\s|del\s|au\s|le\s)?(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|\p{L}+di|dimanche)\s)?$/u;

/** Room for "of the 8th" between two names. */
const CLOSE = 8;

const HOSTED = /\b(?:hosted|organi[sz]ed|convened|held)\s+by\s+([^.;]{3,400})/;

/** Who hosts it, where a sentence about it says so: the bodies named behind "hosted by", as written. */
function hostsOf(text: string, mentions: readonly Mention[], surroundings: Surroundings): readonly string[] {
  for (const { span } of mentions) {
    const home = homeOf(surroundings, span);
    const match = home && HOSTED.exec(text.slice(span[1], home[1]));
    const [, list] = match ?? [];
    if (!match || !list) continue;
    const start = span[1] + match.index + match[0].length - list.length;
    const clause = list.search(/,\s+(?!and\b|the\b)\p{Ll}/u);
    const named: Span = [start, start + (clause < 0 ? list.length : clause)];
    const hosts = surroundings.bodies
      .touching(named)
      .filter(at => contains(named, at))
      .map(at => collapse(text.slice(...at)));
    if (hosts.length > 0) return hosts;
  }
  return [];
}
