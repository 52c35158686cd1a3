import * as z from 'zod';
import { Edtf, RealDate } from './edtf.ts';
import { collapse, Span, slice, verbatim } from './span.ts';

export { Edtf };

/** How a fact is known. `stated` and `implied` facts must point at the words they rest on; `corrected` ones are a person's. */
export const Basis = z.enum(['stated', 'implied', 'declared', 'corrected']);
export type Basis = z.infer<typeof Basis>;

const words = z.string().min(1);
const spans = z.array(Span).readonly();
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

/** The evidence every fact carries: where it stands, how it is known and which rule found it. */
const evidence = {
  spans,
  /** Number of the paragraph of the first span; null only where there is no span. */
  paragraph: z.int().positive().nullable(),
  basis: Basis,
  rule: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
};

/** One place where a thing is named, in full, in short or by a pronoun. */
export const Mention = z.strictObject({
  span: Span,
  paragraph: z.int().positive(),
  kind: z.enum(['name', 'short', 'pronoun']),
});
export type Mention = z.infer<typeof Mention>;

/** The evidence of a thing named in many places: its mentions stand where other facts have spans. */
const mentioned = { mentions: list(Mention), basis: Basis, rule: evidence.rule };

/** What a paragraph is in the release: its prose, or the furniture around it. */
export const ParagraphRole = z.enum([
  'notice',
  'headline',
  'subheadline',
  'byline',
  'dateline',
  'heading',
  'body',
  'list-item',
  'quote',
  'caption',
  'notes-to-editors',
  'about-issuer',
  'contact',
  'furniture',
]);
export type ParagraphRole = z.infer<typeof ParagraphRole>;

/** ¶ 1, 2, … from the first line of the source, whatever the role; hard-wrapped lines are one paragraph. */
export const Paragraph = z.strictObject({
  number: z.int().positive(),
  role: ParagraphRole,
  span: Span,
  sentences: spans,
});
export type Paragraph = z.infer<typeof Paragraph>;

/** BCP 47. */
const Language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language is written en or en-GB');

const said = z.string().trim().min(1, 'it is blank');

/** What came with the source about itself. It outranks what rules infer. */
export const Declared = z.strictObject({
  headline: said.optional(),
  published: RealDate.optional(),
  issuer: said.optional(),
  uri: said.optional(),
  language: Language.optional(),
  reference: said.optional(),
});
export type Declared = z.infer<typeof Declared>;

/** What was received: enough to find it again and to prove that it is the same. */
export const Source = z.strictObject({
  name: words,
  mediaType: words,
  /** Of the bytes as received, in lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  uri: z.string().nullable(),
});
export type Source = z.infer<typeof Source>;

const TextFact = z.strictObject({ text: words, ...evidence });

const Office = z.strictObject({ title: words, organisation: words.nullable(), ...evidence });

/** One zod schema is the whole record; types, the published JSON Schema and every validation derive from it. */
const shape = z.strictObject({
  schema: z.literal('pressbrief/article@1'),
  /** From the SHA-256 of text and declared metadata: the same source is the same article. */
  id: z.string().regex(/^[0-9a-f]{20}$/),
  version: z.int().positive(),
  /** The version this one replaces. */
  supersedes: z.int().positive().nullable(),
  engine: words,
  source: Source,
  declared: Declared,
  text: z.string(),
  language: Language,
  headline: TextFact.nullable(),
  subheadline: TextFact.nullable(),
  byline: TextFact.nullable(),
  issuer: z.strictObject({ name: words, acronym: words.nullable(), ...evidence }).nullable(),
  dateline: z.strictObject({ place: words.nullable(), date: Edtf.nullable(), ...evidence }).nullable(),
  published: z.strictObject({ date: Edtf, ...evidence }).nullable(),
  embargo: z.strictObject({ until: RealDate, ...evidence }).nullable(),
  reference: TextFact.nullable(),
  paragraphs: list(Paragraph),
  people: list(
    z.strictObject({
      /** Fullest form, without honorific. */
      name: words,
      honorific: words.nullable(),
      /** In order of importance. */
      roles: list(Office),
      ...mentioned,
    }),
  ),
  organisations: list(z.strictObject({ name: words, acronym: words.nullable(), ...mentioned })),
  acronyms: list(z.strictObject({ short: words, long: words, ...evidence })),
  places: list(z.strictObject({ name: words, ...mentioned })),
  events: list(
    z.strictObject({
      name: words,
      acronym: words.nullable(),
      /** As written: `8th`, `third`, `2025`. */
      edition: words.nullable(),
      place: words.nullable(),
      start: Edtf.nullable(),
      end: Edtf.nullable(),
      hosts: list(words),
      ...mentioned,
    }),
  ),
  figures: list(
    z.strictObject({
      text: words,
      value: z.number(),
      /** Upper end of a range. */
      max: z.number().nullable(),
      /** What is counted or measured. */
      of: words.nullable(),
      unit: words.nullable(),
      /** ISO 4217. */
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .nullable(),
      /** The hedge, lower case: `about`, `over`, `at least`. */
      qualifier: words.nullable(),
      ...evidence,
    }),
  ),
  dates: list(z.strictObject({ text: words, value: Edtf, ...evidence })),
  quotes: list(
    z.strictObject({
      text: words,
      /** A name that stands in people or organisations. */
      speaker: words.nullable(),
      /** The words that name or point at the speaker. */
      speakerSpan: Span.nullable(),
      cue: words.nullable(),
      ...evidence,
    }),
  ),
  statements: list(
    z.strictObject({
      speaker: words.nullable(),
      speakerSpan: Span.nullable(),
      cue: words,
      sentence: words,
      text: words,
      ...evidence,
    }),
  ),
  lists: list(z.strictObject({ lead: words, items: list(z.strictObject({ text: words, span: Span })), ...evidence })),
  keyPoints: list(z.strictObject({ text: words, rank: z.int().positive(), reason: words, ...evidence })),
  timeline: list(z.strictObject({ date: Edtf, text: words, ...evidence })),
  gaps: list(
    z.strictObject({
      code: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
      message: words,
      spans,
      paragraph: z.int().positive().nullable(),
    }),
  ),
  links: list(z.strictObject({ url: z.string().regex(/^(?:https?:\/\/|mailto:)\S+$/i), ...evidence })),
  contacts: list(
    z.strictObject({
      name: words.nullable(),
      email: words.nullable(),
      phone: words.nullable(),
      ...evidence,
    }),
  ),
});

type Shape = z.infer<typeof shape>;
type Fault = readonly [path: readonly (string | number)[], message: string];

/** What the schema promises beyond shapes: every span inside the text, every fact on evidence, every verbatim field equal to its slice, no corrected name at places without it. */
function* faults(article: Shape): Generator<Fault> {
  const { text, paragraphs } = article;
  const numbers = new Map(paragraphs.map(paragraph => [paragraph.number, paragraph]));
  const speakers = new Set([...article.people, ...article.organisations].map(({ name }) => name));
  const sentences = new Set(
    paragraphs.flatMap(paragraph => paragraph.sentences.map(span => collapse(slice(text, span)))),
  );

  const inside = ([start, end]: Span) => start < end && end <= text.length;
  const at = (place: Span, number: number | null) => {
    const home = number === null ? undefined : numbers.get(number)?.span;
    return home !== undefined && home[0] <= place[0] && place[0] < home[1];
  };
  /** Where the walk is: one list for all of it, as a record has many thousand places and hardly a fault. */
  const path: (string | number)[] = [];
  const found: Fault[] = [];
  const fault = (message: string) => found.push([[...path], message]);
  const step = (key: string | number, child: unknown) => {
    path.push(key);
    walk(child);
    path.pop();
  };
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      // A span is a pair of numbers: nothing in it to walk.
      if (typeof value[0] === 'object') for (let index = 0; index < value.length; index++) step(index, value[index]);
      return;
    }
    const fact = value as {
      span?: Span;
      spans?: readonly Span[];
      speakerSpan?: Span | null;
      sentences?: readonly Span[];
      mentions?: readonly Mention[];
      paragraph?: number | null;
      basis?: Basis;
    };
    for (const span of [fact.span, fact.speakerSpan, ...(fact.spans ?? []), ...(fact.sentences ?? [])])
      if (span && !inside(span))
        fault(`the span ${span.join('–')} is empty or outside the text (${text.length} characters)`);
    const places = fact.spans ?? fact.mentions?.map(({ span }) => span);
    if (fact.basis && places?.length === 0 && (fact.basis === 'stated' || fact.basis === 'implied'))
      fault(`a ${fact.basis} fact needs at least one place in the text`);
    const first = fact.spans?.[0] ?? fact.span;
    if (first && fact.paragraph !== undefined && inside(first) && !at(first, fact.paragraph))
      fault(`the first span does not stand in paragraph ${fact.paragraph}`);
    for (const key of Object.keys(value)) step(key, (value as Record<string, unknown>)[key]);
  };
  walk({ ...article, source: null, declared: null });
  yield* found;

  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.number !== index + 1)
      yield [['paragraphs', index, 'number'], 'paragraphs count from 1 without a hole'];
    const before = paragraphs[index - 1];
    if (before && before.span[1] > paragraph.span[0]) yield [['paragraphs', index, 'span'], 'paragraphs overlap'];
  }

  const equal = function* (path: readonly (string | number)[], written: string, places: readonly Span[]) {
    const source = verbatim(text, places);
    if (written !== source)
      yield [
        path,
        `is not equal to its slice of the text: ${JSON.stringify(written)} against ${JSON.stringify(source)}`,
      ] as const;
  };
  /** Whoever says where words stand says the words that stand there: rules, metadata and people. */
  const onPaper = ({ spans }: { spans: readonly Span[] }) => spans.length > 0;
  for (const key of ['headline', 'subheadline', 'byline', 'reference'] as const) {
    const fact = article[key];
    if (fact && onPaper(fact)) yield* equal([key, 'text'], fact.text, fact.spans);
  }
  for (const key of ['figures', 'dates', 'quotes', 'statements', 'keyPoints'] as const)
    for (const [index, fact] of article[key].entries())
      if (onPaper(fact)) yield* equal([key, index, 'text'], fact.text, fact.spans);
  for (const [index, fact] of article.lists.entries()) {
    if (onPaper(fact)) yield* equal(['lists', index, 'lead'], fact.lead, fact.spans);
    for (const [at, item] of fact.items.entries())
      yield* equal(['lists', index, 'items', at, 'text'], item.text, [item.span]);
  }
  for (const [index, fact] of article.statements.entries())
    if (onPaper(fact) && !sentences.has(fact.sentence))
      yield [['statements', index, 'sentence'], 'is not a sentence of the text'];
  for (const [index, fact] of article.timeline.entries())
    if (onPaper(fact) && !sentences.has(fact.text))
      yield [['timeline', index, 'text'], 'is not a sentence of the text'];
  // Names that rules give are made of the words at their places; a person may write any.
  const flat = collapse(text);
  const named = (fact: { name: string; basis: Basis }, places: readonly unknown[]) =>
    fact.basis !== 'corrected' || places.length === 0 || flat.includes(collapse(fact.name));
  const unnamed = 'stands nowhere in the text: a corrected name of other words has no places';
  if (article.issuer && !named(article.issuer, article.issuer.spans)) yield [['issuer', 'name'], unnamed];
  for (const key of ['people', 'organisations', 'places', 'events'] as const)
    for (const [index, fact] of article[key].entries())
      if (!named(fact, fact.mentions)) yield [[key, index, 'name'], unnamed];
  for (const key of ['quotes', 'statements'] as const)
    for (const [index, { speaker }] of article[key].entries())
      if (speaker !== null && !speakers.has(speaker))
        yield [[key, index, 'speaker'], `${JSON.stringify(speaker)} stands in neither people nor organisations`];
}

/**
 * The structured article: facts with their places in `text`.
 * Parsing refuses a stated or implied fact without a span, a span outside the text and a verbatim field that is not its slice.
 */
export const Article = shape.superRefine((article, context) => {
  for (const [path, message] of faults(article)) context.addIssue({ code: 'custom', path: [...path], message });
});
export type Article = z.infer<typeof Article>;

/** The names of all facts of an article, each found by rules of its own. */
export type Field = Exclude<
  keyof Article,
  'schema' | 'id' | 'version' | 'supersedes' | 'engine' | 'source' | 'declared' | 'text' | 'paragraphs'
>;

/** JSON Schema (draft 2020-12) of the record's shapes, as published in `docs/article.schema.json`. */
export const articleJsonSchema = (): object => ({
  title: 'Pressbrief article',
  ...(z.toJSONSchema(shape) as object),
});

/** JSON Schema of a sidecar, as published in `docs/sidecar.schema.json`. Files may name it to editors. */
export const sidecarJsonSchema = (): object => ({
  title: 'Pressbrief sidecar',
  ...(z.toJSONSchema(Declared.extend({ $schema: z.string().optional() }), { io: 'input' }) as object),
});
