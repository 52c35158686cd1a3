import type { Cautions } from '#core/doc';
import { type Article, overlaps, type Span, verbatim } from '#core/template';
import { plain } from './blocks.ts';
import type { Labels } from './labels/index.ts';
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

/** Number of the paragraph that holds a position, or null between two. */
export function paragraphAt({ paragraphs }: Article, position: number): number | null {
  const home = paragraphs.find(({ span }) => span[0] <= position && position < span[1]);
  return home?.number ?? null;
}

/** What may mislead comes first, what is only missing last. */
const ORDER: readonly RegExp[] = [/contradict/, /acronym/, /speaker/, /not-stated|missing/, /implied/];

const rank = ({ code }: Gap) => {
  const place = ORDER.findIndex(pattern => pattern.test(code));
  return place < 0 ? ORDER.length : place;
};

/** Words longer than this are told by the message of the gap, not repeated in it. */
const LONGEST_QUOTED = 60;

type Teller = (gaps: readonly Gap[], article: Article, labels: Labels) => string | null;

function quotedWords(gaps: readonly Gap[], { text }: Article, { quoted }: Labels): string[] | null {
  const words = [...new Set(gaps.flatMap(({ spans }) => spans.map(span => verbatim(text, [span]))))];
  return words.length > 0 && words.every(({ length }) => length <= LONGEST_QUOTED) ? words.map(quoted) : null;
}

/** How several gaps of one code are told in one sentence. Null: by their messages. */
const tellers: Readonly<Record<string, Teller>> = {
  'acronym-undefined': (gaps, article, labels) => {
    const words = quotedWords(gaps, article, labels);
    return words && labels.gaps.undefined(labels.gaps.list(words), words.length > 1);
  },
  'speaker-unidentified': (gaps, article, labels) => {
    const words = quotedWords(gaps, article, labels);
    return words && labels.gaps.unidentified(labels.gaps.list(words));
  },
  'date-implied': (gaps, article, labels) => {
    const taken = gaps.map(({ spans }) => {
      const date = article.dates.find(fact => fact.spans.some(at => spans.some(span => overlaps(at, span))));
      return date && labels.gaps.taken(labels.quoted(date.text), longDate(date.value, labels));
    });
    return taken.every(part => part !== undefined) ? labels.gaps.sentence(labels.gaps.list([...new Set(taken)])) : null;
  },
};

const closed = (message: string) => (/[.!?…]["”’)]?$/.test(message) ? message : `${message}.`);

function titleOf(code: string, { gaps }: Labels): string {
  return gaps.titles[code] ?? (/not-stated|missing/.test(code) ? gaps.notStated : gaps.other);
}

/** The gaps of an article as numbered cautions; contradictions stay apart, other gaps of one code are told together. */
export function cautionsOf(article: Article, labels: Labels): readonly Caution[] {
  const groups = new Map<string, Gap[]>();
  for (const [index, gap] of article.gaps.entries()) {
    const key = /contradict/.test(gap.code) ? `${gap.code} ${index}` : gap.code;
    groups.set(key, [...(groups.get(key) ?? []), gap]);
  }
  return [...groups.values()]
    .sort(([a], [b]) => (a && b ? rank(a) - rank(b) : 0))
    .map((gaps, index) => {
      const spans = gaps.flatMap(gap => gap.spans);
      const code = gaps[0]?.code ?? '';
      const paragraphs = gaps.flatMap(gap => [
        gap.paragraph,
        ...gap.spans.map(([start]) => paragraphAt(article, start)),
      ]);
      return {
        number: index + 1,
        title: titleOf(code, labels),
        text:
          tellers[code]?.(gaps, article, labels) ?? [...new Set(gaps.map(({ message }) => closed(message)))].join(' '),
        spans,
        paragraphs: [...new Set(paragraphs.filter(number => number !== null))].sort((a, b) => a - b),
      };
    });
}

/** The cautions as a block, to read or to tick off. */
export const cautionsBlock = (cautions: readonly Caution[], style: Cautions['style']): Cautions => ({
  kind: 'cautions',
  style,
  items: cautions.map(({ number, title, text, paragraphs }) => ({
    number,
    title,
    content: [plain(text)],
    marks: { paragraphs, cautions: [] },
  })),
});
