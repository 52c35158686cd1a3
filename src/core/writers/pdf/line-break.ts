import { breaksIn } from './breaks.ts';
import type { Faces } from './fonts.ts';
import { gluedOffsets } from './glue.ts';
import type { Strip } from './strip.ts';
import type { Style } from './style.ts';
import type { Tag } from './tag.ts';

/** Text of one style inside one element. */
export interface Span {
  readonly text: string;
  readonly style: Style;
  readonly tag: Tag;
  /** A footnote that the text calls, ready to stand at the foot. */
  readonly note?: readonly Strip[];
}

/** Text of one span on one line; x from the start of the line. */
export interface Part {
  readonly span: Span;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** Words on one line, without the place it has. */
export interface Line {
  readonly parts: readonly Part[];
  /** Without the blank at its end. */
  readonly width: number;
}

/** A stretch without a place to break; `glued`: the place after it is a bad one. */
interface Chunk {
  readonly parts: readonly { readonly span: Span; readonly text: string; readonly width: number }[];
  readonly width: number;
  /** Width without the blanks at its end. */
  readonly trimmed: number;
  readonly glued: boolean;
}

/** Rounding may not push a word to the next line. */
const SLACK = 0.01;

/** Width of a text in points. */
export function widthOf(text: string, { face, size, tracking = 0 }: Style, faces: Faces): number {
  return faces[face].advance(text) * size + tracking * text.length;
}

const SANS = { serif: 'sans', serifBold: 'sansBold', sans: 'sans', sansBold: 'sansBold' } as const;

/** Spans cut so that letters which only the sans has are set in it. */
function covered(spans: readonly Span[], faces: Faces): Span[] {
  return spans.flatMap(span => {
    const { has } = faces[span.style.face];
    if (/^[ -~]*$/.test(span.text)) return [span];
    const parts: { text: string; own: boolean }[] = [];
    for (const letter of span.text) {
      const own = has(letter.codePointAt(0) ?? 0);
      const last = parts.at(-1);
      if (last?.own === own) last.text += letter;
      else parts.push({ text: letter, own });
    }
    if (parts.length === 1 && parts[0]?.own) return [span];
    const style = { ...span.style, face: SANS[span.style.face] };
    return parts.map(({ text, own }) => (own ? { ...span, text } : { ...span, text, style }));
  });
}

function chunksOf(given: readonly Span[], faces: Faces): Chunk[] {
  const spans = covered(given, faces);
  const text = spans.map(span => span.text).join('');
  const glued = gluedOffsets(text);
  const chunks: Chunk[] = [];
  let index = 0;
  let spanStart = 0;
  let from = 0;
  for (const to of breaksIn(text)) {
    const parts: { span: Span; text: string; width: number }[] = [];
    for (let at = from; at < to; ) {
      const span = spans[index];
      if (!span) break;
      const end = Math.min(to, spanStart + span.text.length);
      if (end > at) {
        const piece = span.text.slice(at - spanStart, end - spanStart);
        parts.push({ span, text: piece, width: widthOf(piece, span.style, faces) });
      }
      at = end;
      if (at < to || end === spanStart + span.text.length) {
        spanStart += span.text.length;
        index++;
      }
    }
    const width = parts.reduce((sum, part) => sum + part.width, 0);
    const last = parts.at(-1);
    const blank = last ? last.width - widthOf(last.text.trimEnd(), last.span.style, faces) : 0;
    chunks.push({ parts, width, trimmed: width - blank, glued: glued.has(to) });
    from = to;
  }
  return chunks;
}

/** Cuts a chunk that no line can hold into pieces that fit, anywhere between letters. */
function cut(chunk: Chunk, width: number, faces: Faces): Chunk[] {
  const pieces: Chunk[] = [];
  const add = (span: Span, text: string, used: number): void => {
    pieces.push({ parts: [{ span, text, width: used }], width: used, trimmed: used, glued: false });
  };
  for (const { span, text } of chunk.parts) {
    let piece = '';
    let used = 0;
    for (const letter of text) {
      const advance = widthOf(letter, span.style, faces);
      if (piece !== '' && used + advance > width) {
        add(span, piece, used);
        piece = '';
        used = 0;
      }
      piece += letter;
      used += advance;
    }
    if (piece !== '') add(span, piece, used);
  }
  return pieces;
}

function lineOf(chunks: readonly Chunk[]): Line {
  const parts: { span: Span; text: string; x: number; width: number }[] = [];
  let x = 0;
  for (const chunk of chunks)
    for (const { span, text, width } of chunk.parts) {
      const last = parts.at(-1);
      if (last?.span === span) {
        last.text += text;
        last.width += width;
      } else parts.push({ span, text, x, width });
      x += width;
    }
  const last = chunks.at(-1);
  return { parts, width: x - (last ? last.width - last.trimmed : 0) };
}

/** Sets spans in lines no wider than `width` points, ragged; a line holds at least one letter. */
export function setLines(spans: readonly Span[], width: number, faces: Faces): Line[] {
  const room = width + SLACK;
  const chunks = chunksOf(spans, faces).flatMap(chunk => (chunk.trimmed > room ? cut(chunk, room, faces) : [chunk]));
  const lines: Line[] = [];
  let start = 0;
  while (start < chunks.length) {
    let used = 0;
    let end = start;
    let free = start;
    for (; end < chunks.length; end++) {
      const chunk = chunks[end] as Chunk;
      if (end > start && used + chunk.trimmed > room) break;
      used += chunk.width;
      if (!chunk.glued) free = end + 1;
    }
    const stop = end === chunks.length || free === start ? end : free;
    lines.push(lineOf(chunks.slice(start, stop)));
    start = stop;
  }
  return lines;
}

/** Titles of more chunks than this are set without looking for the most even lines. */
const MANY = 120;

/** As few lines as can be, of widths as even as can be (least sum of squares): for titles. */
export function setEvenLines(spans: readonly Span[], width: number, faces: Faces): Line[] {
  const greedy = setLines(spans, width, faces);
  const chunks = chunksOf(spans, faces);
  if (greedy.length < 2 || chunks.length > MANY || chunks.some(({ trimmed }) => trimmed > width)) return greedy;
  /** best[lines][end]: the least cost of setting the first `end` chunks in so many lines, and where the last starts. */
  let best: ({ cost: number; starts: readonly number[] } | null)[] = [{ cost: 0, starts: [] }];
  for (let line = 0; line < greedy.length; line++) {
    const next: typeof best = [];
    for (const [start, sofar] of best.entries()) {
      if (!sofar || (start > 0 && chunks[start - 1]?.glued)) continue;
      let used = 0;
      for (let end = start; end < chunks.length; end++) {
        const chunk = chunks[end] as Chunk;
        if (used + chunk.trimmed > width + SLACK) break;
        const cost = sofar.cost + (used + chunk.trimmed) ** 2;
        used += chunk.width;
        if (cost < (next[end + 1]?.cost ?? Number.POSITIVE_INFINITY))
          next[end + 1] = { cost, starts: [...sofar.starts, start] };
      }
    }
    best = Array.from(next, each => each ?? null);
  }
  const found = best[chunks.length];
  if (!found) return greedy;
  return found.starts.map((start, index) => lineOf(chunks.slice(start, found.starts[index + 1])));
}
