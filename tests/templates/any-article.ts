import fc from 'fast-check';
import { Article } from '#core/article';
import { type Span, verbatim } from '#core/span';
import { articleOf } from './commissioned.ts';

const WORD = fc.constantFrom(
  ...'the Harbour 12 1,500 “We said” she will by 2030 in March 2026, and (HC) – ; . ! "so 5% EUR Dr. Ms. • - it This ’s’ […'.split(
    ' ',
  ),
  '\n',
  'ünder',
  '港口',
  'ميناء',
);

const empty = articleOf('nothing-stated');
const stated = { basis: 'stated', rule: 'test/any' } as const;

/** A span of whole words of a paragraph, drawn by fractions of its length. */
function spanOf(text: string, [first, last]: Span, [from, share]: readonly [number, number]): Span {
  const drawn = first + Math.floor((last - first) * from);
  const before = text.slice(first, drawn).search(/\S*$/);
  const start = text[drawn]?.trim() ? first + before : drawn + 1;
  const reached = Math.min(last, Math.max(start + 1, start + Math.floor((last - start) * share)));
  return [start, reached + (/^\S*/.exec(text.slice(reached, last))?.[0].length ?? 0)];
}

/** Articles that hold the schema and nothing else: any words, any facts at any places of them. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    words: fc.array(WORD, { minLength: 3, maxLength: 120 }),
    places: fc.array(
      fc.tuple(
        fc.nat(8),
        fc.nat(20),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.double({ min: 0, max: 0.6, noNaN: true }),
      ),
      {
        maxLength: 16,
      },
    ),
  })
  .map(({ words, places }) => {
    const text = words.join(' ').normalize('NFC');
    const paragraphs = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match, index) => {
      const start = match.index + match[0].length - match[0].trimStart().length;
      const span: Span = [start, start + match[0].trim().length];
      return { number: index + 1, role: 'body' as const, span, sentences: [span] };
    });
    const facts = places.flatMap(([kind, at, from, share]) => {
      const home = paragraphs[at % Math.max(1, paragraphs.length)];
      const span = home && spanOf(text, home.span, [from, share]);
      return home && span
        ? [{ kind, home, text: verbatim(text, [span]), spans: [span], paragraph: home.number, ...stated }]
        : [];
    });
    const of = (wanted: number) =>
      facts.filter(({ kind }) => kind === wanted).map(({ kind: _, home: __, ...fact }) => fact);
    const sentence = ({ paragraph }: { paragraph: number }) =>
      verbatim(text, paragraphs[paragraph - 1]?.sentences ?? []);
    return Article.parse({
      ...empty,
      text,
      paragraphs,
      gaps: of(0).map(({ spans, paragraph }) => ({ code: 'acronym-undefined', message: 'x', spans, paragraph })),
      figures: of(1).map(fact => ({
        ...fact,
        value: 7,
        max: null,
        of: null,
        unit: 'tonne',
        currency: null,
        qualifier: null,
      })),
      dates: of(2).map(fact => ({ ...fact, value: '2026-03', basis: 'implied' })),
      timeline: of(2).map(fact => ({ ...fact, text: sentence(fact), date: '2026-03', basis: 'implied' })),
      quotes: of(3).map(fact => ({ ...fact, speaker: null, speakerSpan: fact.spans[0], cue: null })),
      statements: of(4).map(fact => ({
        ...fact,
        speaker: null,
        speakerSpan: null,
        cue: 'said',
        sentence: sentence(fact),
      })),
      keyPoints: of(5).map((fact, index) => ({ ...fact, rank: index + 1, reason: 'any' })),
      people: of(6).map(({ text: name, spans, paragraph }) => ({
        name,
        honorific: 'Ms.',
        roles: [],
        mentions: spans.map(span => ({ span, paragraph, kind: 'name' })),
        ...stated,
      })),
      headline: of(7)[0] ?? null,
      dateline: of(8).map(({ text: place, ...fact }) => ({ ...fact, place, date: null }))[0] ?? null,
    });
  });
