import type { Article, Edtf, Mention } from '../../article.ts';
import { type Manuscript, paragraphAt, sentencesOf } from '../../manuscript.ts';
import { collapse, contains, type Span } from '../../span.ts';
import type { Finding } from '../finding.ts';
import type { Settled } from '../resolved.ts';
import { touches, wordsOf } from '../tokens.ts';
import { EVENT_HEADS } from '../vocabulary/event-heads.ts';

type Found = Finding<'events'>;

/** The same event without article, edition or year. */
const keyOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/\b(?:the|\d{1,3}(?:st|nd|rd|th)|(?:19|20)\d\d)\s+/g, '')
    .replaceAll('’', "'");

/** One entry per event, with edition, hosts, place and the dates that stand beside it. */
export function resolveEvents(
  manuscript: Manuscript,
  findings: readonly Finding<'events'>[],
  settled: Settled,
  acronyms: Article['acronyms'],
): Article['events'] {
  const groups = new Map<string, Found[]>();
  for (const finding of findings) {
    const key = keyOf(finding.value.name);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const sentences = sentencesOf(manuscript);
  const short = new Map(acronyms.map(acronym => [keyOf(acronym.long), acronym.short]));
  return [...groups].map(([key, group]) => {
    const named = [...group].sort((a, b) => b.value.name.length - a.value.name.length)[0] ?? group[0];
    const acronym = group.find(({ value }) => value.acronym !== null)?.value.acronym ?? short.get(key) ?? null;
    const mentions = group.flatMap(({ value, spans: [span] }): Mention[] =>
      span ? [{ span, paragraph: paragraphAt(manuscript.structure, span[0])?.number ?? 1, kind: value.kind }] : [],
    );
    const later = shortMentions(manuscript, named?.value.name ?? '', acronym, mentions, groups);
    const all = [...mentions, ...later].sort((a, b) => a.span[0] - b.span[0]);
    const dates = datesBeside(
      all,
      sentences.map(({ span }) => span),
      settled,
      findings,
    );
    const hosts = hostsOf(
      manuscript,
      all,
      sentences.map(({ span }) => span),
    );
    const dateline = dates.start !== null && dates.start === settled.dateline?.date ? settled.dateline.place : null;
    return {
      name: named?.value.name ?? '',
      acronym,
      edition: group.find(({ value }) => value.edition !== null)?.value.edition ?? null,
      place: group.find(({ value }) => value.place !== null)?.value.place ?? dateline,
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
  mentions: readonly Mention[],
  groups: ReadonlyMap<string, readonly Found[]>,
): Mention[] {
  const heads = name.split(' ').filter(word => EVENT_HEADS.has(word));
  const head = heads.at(-1);
  const alone =
    head !== undefined &&
    [...groups.values()].filter(([first]) => first?.value.name.split(' ').includes(head)).length === 1;
  const first = mentions[0]?.span[0] ?? 0;
  const words = wordsOf(manuscript);
  return words.flatMap((word, at): Mention[] => {
    if (word.span[0] <= first || mentions.some(({ span }) => contains(span, word.span))) return [];
    const bare =
      word.text === head &&
      alone &&
      words[at - 1]?.text.toLowerCase() === 'the' &&
      !(touches(word, words[at + 1]) && words[at + 1]?.capital);
    return bare || word.text === acronym ? [{ span: word.span, paragraph: word.paragraph, kind: 'short' }] : [];
  });
}

/** Start and end as the first sentence that dates the event gives them: behind its name, else the dateline of the sentence it opens. */
function datesBeside(
  mentions: readonly Mention[],
  sentences: readonly Span[],
  { dates, dateline }: Settled,
  findings: readonly Found[],
): { start: Edtf | null; end: Edtf | null } {
  for (const { span } of mentions) {
    const home = sentences.find(sentence => contains(sentence, span));
    if (!home) continue;
    const rivals = findings.flatMap(({ spans: [other] }) =>
      other && contains(home, other) && other[0] !== span[0] ? [other] : [],
    );
    const near = dates
      .filter(({ spans: [at], value }) => at && contains(home, at) && /^\d{4}-\d\d/.test(value) && !contains(span, at))
      .map(date => ({ value: date.value, at: date.spans[0]?.[0] ?? 0 }));
    const behind = near.filter(
      ({ at }) =>
        at > span[1] &&
        !rivals.some(rival => rival[0] > at === false && rival[0] > span[1] && at > rival[1] && !nested(span, rival)),
    );
    const chosen =
      behind[0] ??
      near.find(
        ({ at }) =>
          at < span[0] &&
          dateline !== null &&
          home[0] <= (dateline.spans[0]?.[0] ?? -1) &&
          (dateline.spans[0]?.[0] ?? 0) <= at,
      );
    if (!chosen) continue;
    if (nestedBefore(span, rivals)) continue;
    const [start = null, end = null] = chosen.value.split('/');
    return { start, end };
  }
  return { start: null, end: null };
}

/** "the Session of the Forum": the date behind belongs to the first named. */
const nested = (outer: Span, inner: Span) => inner[0] - outer[1] <= 8;
const nestedBefore = (span: Span, rivals: readonly Span[]) =>
  rivals.some(rival => span[0] - rival[1] >= 0 && span[0] - rival[1] <= 8);

const HOSTED = /\b(?:hosted|organi[sz]ed|convened|held)\s+by\s+([^.;]{3,400})/;

/** Who hosts it, where a sentence about it says so: the names behind "hosted by", as written. */
function hostsOf({ text }: Manuscript, mentions: readonly Mention[], sentences: readonly Span[]): readonly string[] {
  for (const { span } of mentions) {
    const home = sentences.find(sentence => contains(sentence, span));
    if (!home) continue;
    const [, list] = HOSTED.exec(text.slice(span[1], home[1])) ?? [];
    if (!list) continue;
    const names = list
      .split(/,\s+(?:and\s+)?|\s+and\s+(?=the\s|\p{Lu})/u)
      .map(name => collapse(name).replace(/^(?:the|and)\s+/i, ''));
    const end = names.findIndex(name => !/^\p{Lu}/u.test(name));
    const hosts = (end < 0 ? names : names.slice(0, end))
      .filter(name => name.length < 120)
      .map(name => name.replace(/\s+(?:in|at|on|from)\s.*$/u, ''));
    if (hosts.length > 0) return hosts;
  }
  return [];
}
