import type { Cautions } from '#core/doc';
import {
  type Article,
  factsTouching,
  hasFigures,
  lacksYearAlone,
  overlaps,
  paragraphAt,
  partlyRead,
  type Span,
  verbatim,
} from '#core/template';
import type { Labels } from '../labels/index.ts';
import { capital } from '../labels/wording.ts';
import { plain } from './blocks.ts';
import { ALONE, KINDS, type Kind, kindOf } from './caution-kinds.ts';
import { longDate } from './long-date.ts';

type Gap = Article['gaps'][number];

/** One numbered doubt: alike gaps are one caution with several places. */
export interface Caution {
  /** As its ▲ marks say. */
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly paragraphs: readonly number[];
}

/** Words longer than this are told by their beginning. */
const LONGEST_QUOTED = 60;

/** Of a longer list, so many are told and the others counted. */
const MOST_TOLD = 6;

function quote(words: string, { quoted }: Labels): string {
  return quoted(words.length <= LONGEST_QUOTED ? words : `${words.split(' ').slice(0, 6).join(' ')} …`);
}

function listed(parts: readonly string[], { gaps }: Labels): string {
  const once = [...new Set(parts)];
  const told = once.length > MOST_TOLD + 1 ? [...once.slice(0, MOST_TOLD), gaps.more(once.length - MOST_TOLD)] : once;
  return gaps.list(told);
}

/** Sentences one after the other; Chinese leaves no blank between them. */
const sentences = (told: readonly string[], { language }: Labels): string =>
  told.join(language.startsWith('zh') ? '' : ' ');

/** How the gaps of one kind are told together, in the words of the labels. Null: by their own messages. */
type Teller = (gaps: readonly Gap[], article: Article, labels: Labels) => string | null;

const spansOf = (gaps: readonly Gap[]) => gaps.flatMap(({ spans }) => spans);

/** The facts at some spans, each once; null where a span has none. */
function factsAt<T extends { readonly spans: readonly Span[] }>(
  facts: readonly T[],
  spans: readonly Span[],
): T[] | null {
  const found = spans.map(span => factsTouching(facts, span)[0]);
  return found.length > 0 && found.every(fact => fact !== undefined) ? [...new Set(found)] : null;
}

/** The bodies that the text names beside its publisher, as the record calls them. */
export const jointPublishers = ({ gaps, organisations, text }: Article): readonly string[] =>
  gaps
    .filter(({ code }) => code === 'issuer-joint')
    .flatMap(({ spans }) => spans)
    .map(span => {
      const words = verbatim(text, [span]);
      return organisations.find(({ name }) => name.toLowerCase() === words.toLowerCase())?.name ?? words;
    });

/** Whether the text does not name its publisher as such. */
export const isInferred = ({ gaps }: Article): boolean => gaps.some(({ code }) => code === 'issuer-implied');

const tellers: Readonly<Partial<Record<Kind, Teller>>> = {
  nothing: (_gaps, _article, labels) => labels.gaps.noFacts,

  embargo: (_gaps, _article, labels) => labels.gaps.embargoUnread,

  second: (_gaps, _article, labels) => labels.gaps.secondRelease,

  replaces: (_gaps, _article, labels) => labels.gaps.replacesAnother,

  marks: (_gaps, _article, labels) => labels.gaps.marksLeft,

  language: (_gaps, { language }, { gaps }) => {
    if (partlyRead(language)) return gaps.partlyRead;
    return hasFigures(language) ? gaps.barelyRead : gaps.hardlyRead;
  },

  table: (_gaps, _article, labels) => labels.gaps.tableUnread,

  office: (gaps, { people }, labels) => {
    const bodies = new Map<string, string[]>();
    for (const span of spansOf(gaps))
      for (const { name, roles } of people)
        for (const { organisation, spans, basis } of roles)
          if (organisation && basis === 'implied' && spans.some(at => overlaps(at, span)))
            bodies.set(organisation, [...(bodies.get(organisation) ?? []), name]);
    const told = [...bodies].map(([body, names]) =>
      labels.gaps.officeTaken(listed(names, labels), body, new Set(names).size > 1),
    );
    return told.length > 0 ? told.join(' ') : null;
  },

  contradiction: (gaps, { text }, labels) => {
    const [one, other] = spansOf(gaps).map(span => quote(verbatim(text, [span]), labels));
    return one && other ? labels.gaps.contradictory(one, other) : null;
  },

  acronym: (gaps, { text }, labels) => {
    const words = [...new Set(spansOf(gaps).map(span => quote(verbatim(text, [span]), labels)))];
    return words.length === 0 ? null : labels.gaps.undefined(labels.gaps.list(words), words.length > 1);
  },

  speaker: (gaps, { text, quotes, statements }, labels) => {
    const words = factsAt([...quotes, ...statements], spansOf(gaps))?.map(fact =>
      quote(fact.speakerSpan ? verbatim(text, [fact.speakerSpan]) : fact.text, labels),
    );
    return words ? labels.gaps.unidentified(listed(words, labels)) : null;
  },

  ambiguous: ([gap], { acronyms, organisations }, labels) => {
    const [defined, other] = gap?.spans ?? [];
    const acronym = acronyms.find(({ spans }) => spans.some(at => defined && overlaps(at, defined)));
    const body = organisations.find(({ mentions }) => mentions.some(({ span }) => other && overlaps(span, other)));
    if (!acronym || !body) return null;
    return labels.gaps.ambiguous(labels.quoted(acronym.short), labels.quoted(acronym.long), labels.quoted(body.name));
  },

  publisher: (_gaps, article, labels) => {
    const { issuer } = article;
    const names = jointPublishers(article);
    const inferred = isInferred(article);
    const told = [
      inferred && issuer ? labels.gaps.publisherTaken(issuer.name) : '',
      names.length > 0 ? labels.gaps.publishers(labels.gaps.list(names), inferred) : '',
    ].filter(Boolean);
    return told.length > 0 ? sentences(told, labels) : null;
  },

  unanchored: (gaps, { text }, labels) => {
    const written = spansOf(gaps).map(span => verbatim(text, [span]));
    // "May 2" lacks its year alone.
    const yearless = written.filter(lacksYearAlone).map(day => quote(day, labels));
    const counted = written.filter(day => !lacksYearAlone(day)).map(day => quote(day.toLowerCase(), labels));
    const told = [
      yearless.length > 0 ? labels.gaps.yearless(listed(yearless, labels)) : '',
      counted.length > 0 ? labels.gaps.unanchored(listed(counted, labels), new Set(counted).size > 1) : '',
    ].filter(Boolean);
    return told.length > 0 ? sentences(told, labels) : null;
  },

  day: (gaps, { text }, labels) => {
    const words = spansOf(gaps).map(span => quote(verbatim(text, [span]), labels));
    return words.length === 0 ? null : labels.gaps.twoDays(listed(words, labels), new Set(words).size > 1);
  },

  'not-stated': (gaps, _article, labels) => {
    const unsaid = gaps.map(({ code }) => labels.gaps.unsaid[code]);
    return unsaid.every(what => what !== undefined) ? labels.gaps.doesNotState([...new Set(unsaid)]) : null;
  },

  implied: (gaps, { dates }, labels) => {
    const taken = factsAt(dates, spansOf(gaps))?.map(({ text, value }) =>
      labels.gaps.taken(labels.quoted(text), longDate(value, labels)),
    );
    return taken ? labels.gaps.sentence(listed(taken, labels)) : null;
  },
};

/** A message as a sentence: a capital letter before it and a full stop behind it. */
function asSentence(message: string): string {
  const opened = capital(message);
  return /[.!?…]["”’)]?$/.test(opened) ? opened : `${opened}.`;
}

const messages = (gaps: readonly Gap[]) => [...new Set(gaps.map(({ message }) => asSentence(message)))].join(' ');

/** Where a gap stands and what it is called, numbered as it is printed. */
function caution(kind: Kind, gaps: readonly Gap[], number: number, article: Article, labels: Labels): Caution {
  const spans = spansOf(gaps);
  const found = spans.flatMap(([start]) => paragraphAt(article.paragraphs, start)?.number ?? []);
  const homes = [...gaps.map(({ paragraph }) => paragraph), ...found];
  const title = labels.gaps.titles[gaps[0]?.code ?? ''];
  return {
    number,
    title: title ?? (kind === 'not-stated' ? labels.gaps.notStated : labels.gaps.other),
    text: tellers[kind]?.(gaps, article, labels) ?? messages(gaps),
    spans,
    paragraphs: [...new Set(homes.filter(home => home !== null))].sort((a, b) => a - b),
  };
}

/** The gaps of an article as numbered cautions; contradictions and what has no kind stay apart, the others are told together. */
export function cautionsOf(article: Article, labels: Labels): readonly Caution[] {
  const groups = KINDS.flatMap(([kind]): (readonly [Kind, readonly Gap[]])[] => {
    const gaps = article.gaps.filter(gap => kindOf(gap) === kind);
    if (ALONE.has(kind)) return gaps.map(gap => [kind, [gap]]);
    return gaps.length > 0 ? [[kind, gaps]] : [];
  });
  return groups.map(([kind, gaps], index) => caution(kind, gaps, index + 1, article, labels));
}

/** A doubt about more paragraphs than this names the first of them; each has its ▲ where it is told. */
const MOST_MARKED = 12;

/** The cautions as a block, to read or to tick off. */
export const cautionsBlock = (cautions: readonly Caution[], style: Cautions['style']): Cautions => ({
  kind: 'cautions',
  style,
  items: cautions.map(({ number, title, text, paragraphs }) => ({
    number,
    title,
    content: [plain(text)],
    marks: {
      paragraphs: paragraphs.slice(0, MOST_MARKED),
      ...(paragraphs.length > MOST_MARKED ? { more: true } : {}),
      cautions: [],
    },
  })),
});
