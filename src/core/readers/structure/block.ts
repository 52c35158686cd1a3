import { countWords } from '../../grammar/clauses.ts';
import type { Span } from '../../span.ts';
import type { Part, ToldLine } from '../told-line.ts';
import { type Marker, markerOf, markerTold, paragraphNumber } from './marker.ts';
import { endsAsSentence } from './run-on.ts';
import { sentencesIn } from './sentences.ts';

/** A paragraph before its role is known, with what roles are told by. */
export interface Block {
  readonly span: Span;
  /** Its first words, without line breaks; longer paragraphs are prose anyway. */
  readonly words: string;
  readonly length: number;
  readonly marker: Marker | null;
  readonly sentences: readonly Span[];
  /** Whether it reads as running text: whole sentences rather than a title, a label or a name. */
  readonly prose: boolean;
  /** What its source says of it, where it says anything. */
  readonly told: Part | null;
}

const WORDS_KEPT = 600;
const HAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

function isProse(tail: string, words: string, length: number, sentences: number): boolean {
  const ends = endsAsSentence(tail);
  if (HAN.test(words.slice(0, 20))) return length >= 60 || (ends && length >= 12);
  if (length >= 200 || (sentences >= 2 && length >= 60)) return true;
  return (ends || /[^:]{20}:$/u.test(tail)) && countWords(words) >= 5;
}

/** The paragraph at a span, described. A text of one paragraph is no list: its first sign may be a minus (`alone`). */
export function blockAt(text: string, span: Span, alone = false, told: ToldLine | null = null): Block {
  const [start, end] = span;
  const words = text.slice(start, Math.min(end, start + WORDS_KEPT)).replaceAll('\n', ' ');
  const marker = (told?.label ? markerTold(words, told.label) : null) ?? (alone ? null : markerOf(words));
  const from = start + (marker?.length ?? (alone ? 0 : paragraphNumber(words)));
  const sentences = sentencesIn(text, [from, end]);
  const tail = text.slice(Math.max(start, end - 24), end);
  return {
    span,
    words,
    length: end - start,
    marker,
    sentences,
    prose: isProse(tail, words, end - start, sentences.length),
    told: told?.as ?? null,
  };
}
