import type { Declared, Paragraph, ParagraphRole, Source } from './article.ts';
import type { Diagnosed } from './diagnostic.ts';
import { contains, overlaps, type Span } from './span.ts';

/** What a reader found: the normalised text, its paragraphs, and what the source declares about itself. Every span points into `text`. */
export interface Manuscript {
  readonly source: Source;
  readonly declared: Declared;
  /** NFC, LF, no trailing blanks, no control characters; line breaks stay as in the source, but for those within sentences of Chinese and those that print set between all lines. */
  readonly text: string;
  readonly structure: readonly Paragraph[];
  /** Where a second release begins in the text; null where it holds one. */
  readonly second: number | null;
}

/** What is known of a source before its bytes are read. */
export interface Received {
  readonly source: Source;
  readonly declared: Declared;
}

/**
 * Turns the bytes of one input format into a manuscript. It decodes and tells paragraphs apart; facts are left to the rules.
 * @throws {Failure} invalid, when the bytes are not of the format or hold no text.
 */
export type Reader = (bytes: Uint8Array, received: Received) => Promise<Diagnosed<Manuscript>>;

/** The first release of a text that holds several: all places in it stay as they are. */
export function firstRelease(manuscript: Manuscript): Manuscript {
  const { text, structure, second } = manuscript;
  if (second === null) return manuscript;
  return { ...manuscript, text: text.slice(0, second), structure: structure.filter(({ span }) => span[1] <= second) };
}

/** Roles whose words may feed the facts. Notices, contacts, boilerplate and furniture never do. */
export const FACT_ROLES: ReadonlySet<ParagraphRole> = new Set<ParagraphRole>([
  'headline',
  'subheadline',
  'dateline',
  'heading',
  'body',
  'list-item',
  'quote',
]);

/** One sentence with its place. */
export interface Sentence {
  readonly span: Span;
  /** Exactly as it stands in the text, line breaks included: match white space with `\s`. */
  readonly text: string;
  readonly paragraph: number;
  readonly role: ParagraphRole;
}

/** The sentences of the paragraphs that have one of the roles, in reading order. */
export function sentencesOf(manuscript: Manuscript, roles: ReadonlySet<ParagraphRole> = FACT_ROLES): Sentence[] {
  return manuscript.structure
    .filter(({ role }) => roles.has(role))
    .flatMap(({ number, role, sentences }) =>
      sentences.map(span => ({
        span,
        text: manuscript.text.slice(...span).replaceAll('\n', ' '),
        paragraph: number,
        role,
      })),
    );
}

/** The paragraph that holds the position, or null where it falls between two. Binary search: O(log n). */
export function paragraphAt(structure: readonly Paragraph[], position: number): Paragraph | null {
  let low = 0;
  let high = structure.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const paragraph = structure[middle];
    if (!paragraph) return null;
    if (position < paragraph.span[0]) high = middle - 1;
    else if (position >= paragraph.span[1]) low = middle + 1;
    else return paragraph;
  }
  return null;
}

/** The first sentence of the first paragraph of the body, or null. */
export const firstSentence = ({ structure }: Pick<Manuscript, 'structure'>): Span | null =>
  structure.find(({ role }) => role === 'body')?.sentences[0] ?? null;

/** Of sentences one behind the other, the place of the first that ends behind a position: before it, none touches what stands there. Binary search, as above. */
function firstBehind(sentences: readonly Span[], position: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[1] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of the sentences of a paragraph, the first that shares a character with a span, or null. */
export function sentenceTouching(sentences: readonly Span[], span: Span): Span | null {
  const sentence = sentences[firstBehind(sentences, span[0])];
  return sentence && overlaps(sentence, span) ? sentence : null;
}

/** The sentence that holds some words, and the one before it in its paragraph; null where there is none. */
export function sentencesAround(
  structure: readonly Paragraph[],
  words: Span,
): Record<'home' | 'previous', Span | null> {
  const sentences = paragraphAt(structure, words[0])?.sentences ?? [];
  const at = firstBehind(sentences, words[0]);
  const home = sentences[at];
  return home && contains(home, words) ? { home, previous: sentences[at - 1] ?? null } : { home: null, previous: null };
}
