import type { Article, Edtf, Mention } from '../../article.ts';
import { type Manuscript, paragraphAt, sentencesOf } from '../../manuscript.ts';
import { collapse, contains, overlaps, type Span } from '../../span.ts';
import { knownPlaceAt } from '../find/places.ts';
import type { Finding } from '../finding.ts';
import type { Settled } from '../resolved.ts';
import { touches, wordsOf } from '../tokens.ts';
import { EVENT_HEADS } from '../vocabulary/event-heads.ts';

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
    groups.set(key, [...(groups.get(key) ?? []), told]);
  }
  const sentences = sentencesOf(manuscript);
  const short = new Map(acronyms.map(acronym => [keyOf(acronym.long), acronym.short]));
  return [...groups].map(([key, group]) => {
    const named = [...group].sort((a, b) => b.value.name.length - a.value.name.length)[0] ?? group[0];
    const acronym = group.find(({ value }) => value.acronym !== null)?.value.acronym ?? short.get(key) ?? null;
    const mentions = group.flatMap(({ value, spans: [span] }): Mention[] =>
      span ? [{ span, paragraph: paragraphAt(manuscript.structure, span[0])?.number ?? 1, kind: value.kind }] : [],
    );
    const held = [...taken, ...findings.flatMap(({ spans: [span] }) => (span ? [span] : []))];
    const later = shortMentions(manuscript, named?.value.name ?? '', acronym, mentions[0]?.span[0] ?? 0, held, groups);
    const all = [...mentions, ...later].sort((a, b) => a.span[0] - b.span[0]);
    const { behind, ...dates } = datesBeside(
      manuscript.text,
      all,
      sentences.map(({ span }) => span),
      settled,
      findings,
    );
    const hosts = hostsOf(
      manuscript.text,
      all,
      sentences.map(({ span }) => span),
      bodies,
    );
    const dateline = dates.start !== null && dates.start === settled.dateline?.date ? settled.dateline.place : null;
    return {
      name: named?.value.name ?? '',
      acronym,
      edition: group.find(({ value }) => value.edition !== null)?.value.edition ?? null,
      place:
        group.find(({ value }) => value.place !== null)?.value.place ??
        (behind ? placeNext(manuscript, behind) : dateline),
      ...dates,
      hosts,
      mentions: all,
      basis: 'stated' as const,
      rule: named?.rule ?? 'events/head-noun',
    };
  });
}

/** "the Forum", "the CIIE": later words that can only mean this event. */
function shortMentions(
  manuscript: Manuscript,
  name: string,
  acronym: string | null,
  first: number,
  held: readonly Span[],
  groups: ReadonlyMap<string, readonly Found[]>,
): Mention[] {
  const heads = name.split(' ').filter(word => EVENT_HEADS.has(word));
  const head = heads.at(-1);
  const alone =
    head !== undefined &&
    [...groups.values()].filter(([first]) => first?.value.name.split(' ').includes(head)).length === 1;
  const words = wordsOf(manuscript);
  return words.flatMap((word, at): Mention[] => {
    if (word.span[0] <= first || held.some(span => overlaps(span, word.span))) return [];
    const bare =
      word.text === head &&
      alone &&
      words[at - 1]?.text.toLowerCase() === 'the' &&
      !(touches(word, words[at + 1]) && words[at + 1]?.capital);
    return bare || word.text === acronym ? [{ span: word.span, paragraph: word.paragraph, kind: 'short' }] : [];
  });
}

const COMING = /\b(?:will|to be|is to|are to)\b/;

/**
 * Start and end as the first sentence that dates the event gives them: the date behind its name that no other event's name parts
 * from it; else, where the sentence tells of the past, the date of the dateline that opens it.
 */
function datesBeside(
  text: string,
  mentions: readonly Mention[],
  sentences: readonly Span[],
  { dates, dateline }: Settled,
  findings: readonly Found[],
): { start: Edtf | null; end: Edtf | null; behind?: Span } {
  for (const { span } of mentions) {
    const home = sentences.find(sentence => contains(sentence, span));
    if (!home) continue;
    const others = findings.flatMap(({ spans: [other] }) =>
      other && contains(home, other) && !overlaps(other, span) ? [other] : [],
    );
    // In "the Session of the Forum on 6 May" the date is the Session's: a name close behind another leaves the date to that one.
    if (others.some(other => span[0] >= other[1] && span[0] - other[1] <= CLOSE)) continue;
    const parts = (at: number) => others.some(other => span[1] + CLOSE < other[0] && other[0] < at);
    const near = dates.flatMap(({ value, spans: [at] }) =>
      at && contains(home, at) && /^\d{4}-\d\d/.test(value) && !contains(span, at) ? [{ value, at: at[0] }] : [],
    );
    const opens = dateline?.spans[0];
    const past = opens && home[0] <= opens[0] && !COMING.test(text.slice(...home));
    const chosen =
      near.find(({ at }) => at > span[1] && !parts(at)) ??
      (past ? near.find(({ at }) => contains(opens, [at, at])) : undefined);
    if (!chosen) continue;
    const [start = null, end = null] = chosen.value.split('/');
    return { start, end };
  }
  return datesNext(text, mentions, sentences, dates, findings) ?? { start: null, end: null };
}

/** What a sentence begins with that goes on about the event of the one before it, and the date behind these words. */
const GOES_ON =
  /^The\s+(?:meeting|conference|event|forum|summit|seminar|congress|session|exhibition|fair|festival|workshop|symposium|sessions|ceremony)(?:,?\s|$)/;
/** How far behind such a beginning its date may stand, in characters. */
const SOON = 60;

/** The dates of the sentence behind the one that names the event, the last that it names, and goes on about it: "The meeting, Nov. 16-18, is …". */
function datesNext(
  text: string,
  mentions: readonly Mention[],
  sentences: readonly Span[],
  dates: Settled['dates'],
  findings: readonly Found[],
): { start: Edtf | null; end: Edtf | null; behind: Span } | null {
  for (const { span, kind } of mentions) {
    const at = kind === 'name' ? sentences.findIndex(sentence => contains(sentence, span)) : -1;
    const [home, next] = [sentences[at], sentences[at + 1]];
    if (!home || !next || !GOES_ON.test(text.slice(...next))) continue;
    if (findings.some(({ spans: [other] }) => other && contains(home, other) && other[0] > span[1])) continue;
    const chosen = dates.find(
      ({ value, spans: [day] }) =>
        day && contains(next, day) && day[0] - next[0] < SOON && /^\d{4}-\d\d-\d\d/.test(value),
    );
    if (!chosen) continue;
    const [start = null, end = null] = chosen.value.split('/');
    const to = chosen.spans[0]?.[1] ?? next[0];
    return { start, end, behind: [to, Math.min(next[1], to + SOON)] };
  }
  return null;
}

/** The place right behind the date of that next sentence: "The meeting, Nov. 16-18, in Chicago, is …". */
function placeNext(manuscript: Manuscript, behind: Span): string | null {
  const words = wordsOf(manuscript);
  const at = words.findIndex(({ text, span }) => text === 'in' && contains(behind, span));
  const end = at < 0 ? null : knownPlaceAt(words, at + 1);
  const [first, last] = [words[at + 1], words[end ?? -1]];
  return first && last ? collapse(manuscript.text.slice(first.span[0], last.span[1])) : null;
}

/** Room for "of the 8th" between two names. */
const CLOSE = 8;

const HOSTED = /\b(?:hosted|organi[sz]ed|convened|held)\s+by\s+([^.;]{3,400})/;

/** Who hosts it, where a sentence about it says so: the bodies named behind "hosted by", as written. */
function hostsOf(
  text: string,
  mentions: readonly Mention[],
  sentences: readonly Span[],
  bodies: readonly Finding<'organisations'>[],
): readonly string[] {
  for (const { span } of mentions) {
    const home = sentences.find(sentence => contains(sentence, span));
    const match = home && HOSTED.exec(text.slice(span[1], home[1]));
    const [, list] = match ?? [];
    if (!match || !list) continue;
    const start = span[1] + match.index + match[0].length - list.length;
    const clause = list.search(/,\s+(?!and\b|the\b)\p{Ll}/u);
    const named: Span = [start, start + (clause < 0 ? list.length : clause)];
    const hosts = bodies.flatMap(({ spans: [at] }) => (at && contains(named, at) ? [collapse(text.slice(...at))] : []));
    if (hosts.length > 0) return hosts;
  }
  return [];
}
