import { breaksIn } from './breaks.ts';
import type { Faces } from './fonts.ts';
import { gluedOffsets } from './glue.ts';
import { type Column, columnOf, type Placeless, placed } from './reorder.ts';
import { runsOf } from './runs.ts';
import { type Line, type Span, widthOf } from './span.ts';

/** A stretch without a place to break; `glued`: the place after it is a bad one; `ties`: only the last word comes after it. */
interface Chunk {
  readonly parts: readonly { readonly span: Span; readonly text: string; readonly width: number }[];
  readonly width: number;
  /** Width without the blanks at its end. */
  readonly trimmed: number;
  readonly glued: boolean;
  readonly ties: boolean;
}

/** Rounding may not push a word to the next line. */
const SLACK = 0.01;

function chunksOf(spans: readonly Span[], faces: Faces): Chunk[] {
  const text = spans.map(span => span.text).join('');
  const { held, last: lastWord } = gluedOffsets(text);
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
    chunks.push({ parts, width, trimmed: width - blank, glued: held.has(to), ties: to === lastWord });
    from = to;
  }
  return chunks;
}

/** Cuts a chunk that no line can hold into pieces that fit, anywhere between letters, one about as long as the other. */
function cut(chunk: Chunk, room: number, faces: Faces): Chunk[] {
  const share = chunk.trimmed / Math.ceil(chunk.trimmed / room);
  const width = Math.min(room, share + Math.max(...chunk.parts.map(({ span }) => span.style.size / 2)));
  const pieces: Chunk[] = [];
  const add = (span: Span, text: string): void => {
    // Letters that join are as wide as the word they make.
    const used = widthOf(text, span.style, faces);
    pieces.push({ parts: [{ span, text, width: used }], width: used, trimmed: used, glued: false, ties: false });
  };
  for (const { span, text } of chunk.parts) {
    let piece = '';
    let used = 0;
    for (const letter of text) {
      const advance = widthOf(letter, span.style, faces);
      if (piece !== '' && used + advance > width) {
        add(span, piece);
        piece = '';
        used = 0;
      }
      piece += letter;
      used += advance;
    }
    if (piece !== '') add(span, piece);
  }
  return pieces;
}

function lineOf(chunks: readonly Chunk[], column: Column): Line {
  const parts: Placeless[] = [];
  for (const chunk of chunks)
    for (const { span, text, width } of chunk.parts) {
      const last = parts.at(-1);
      if (last?.span === span) {
        last.text += text;
        last.width += width;
      } else parts.push({ span, text, width });
    }
  return { parts: placed(parts, column) };
}

/** Width of the chunks from one place up to another, as one line. */
function lineWidth(chunks: readonly Chunk[], start: number, end: number): number {
  const last = chunks[end - 1];
  return chunks.slice(start, end).reduce((sum, { width }) => sum + width, 0) - (last ? last.width - last.trimmed : 0);
}

/** The line before the last word keeps at least this share of what the last line is then. */
const KEEPS = 0.6;

/** Where the last line starts so that the last word does not stand alone, as far as the line before it is not left too short for that. */
function lastStart(chunks: readonly Chunk[], before: number, start: number, room: number): number {
  if (!chunks[start - 1]?.ties) return start;
  let earlier = start - 1;
  while (earlier > before && chunks[earlier - 1]?.glued) earlier--;
  const last = lineWidth(chunks, earlier, chunks.length);
  return earlier > before && last <= room && lineWidth(chunks, before, earlier) >= last * KEEPS ? earlier : start;
}

/** Sets spans in lines no wider than `width` points, ragged; a line holds at least one letter. */
export function setLines(spans: readonly Span[], width: number, faces: Faces): Line[] {
  const room = width + SLACK;
  const column = columnOf(spans, width, faces);
  const chunks = chunksOf(runsOf(spans, faces, column.rightToLeft), faces).flatMap(chunk =>
    chunk.trimmed > room ? cut(chunk, room, faces) : [chunk],
  );
  const starts: number[] = [];
  let start = 0;
  while (start < chunks.length) {
    starts.push(start);
    let used = 0;
    let end = start;
    let free = start;
    for (; end < chunks.length; end++) {
      const chunk = chunks[end] as Chunk;
      if (end > start && used + chunk.trimmed > room) break;
      used += chunk.width;
      if (!chunk.glued) free = end + 1;
    }
    start = end === chunks.length || free === start ? end : free;
  }
  const [before, last] = starts.slice(-2);
  if (before !== undefined && last !== undefined) starts[starts.length - 1] = lastStart(chunks, before, last, room);
  return starts.map((from, index) => lineOf(chunks.slice(from, starts[index + 1]), column));
}

/** Titles of more chunks than this are set without looking for the most even lines. */
const MANY = 120;

/** Titles of so many lines or more fill their lines rather than have them even: their last line may be shorter. */
const HIGH = 4;

/** What a line costs in a title: of a few lines the widest one shows, of many the blank behind it. */
const costOf = (used: number, width: number, high: boolean, last: boolean): number => {
  if (!high) return used ** 2;
  return Math.max(0, (last ? width / 2 : width) - used) ** 2;
};

/** As few lines as can be: of widths as even as can be (least sum of squares), or where they are many, as full as can be. For titles. */
export function setEvenLines(spans: readonly Span[], width: number, faces: Faces): Line[] {
  const greedy = setLines(spans, width, faces);
  const column = columnOf(spans, width, faces);
  const chunks = chunksOf(runsOf(spans, faces, column.rightToLeft), faces);
  if (greedy.length < 2 || chunks.length > MANY || chunks.some(({ trimmed }) => trimmed > width)) return greedy;
  const high = greedy.length >= HIGH;
  /** best[lines][end]: the least cost of setting the first `end` chunks in so many lines, and where the last starts. */
  let best: ({ cost: number; starts: readonly number[] } | null)[] = [{ cost: 0, starts: [] }];
  for (let line = 0; line < greedy.length; line++) {
    const next: typeof best = [];
    for (const [start, sofar] of best.entries()) {
      const behind = chunks[start - 1];
      if (!sofar || behind?.glued || behind?.ties) continue;
      let used = 0;
      for (let end = start; end < chunks.length; end++) {
        const chunk = chunks[end] as Chunk;
        if (used + chunk.trimmed > width + SLACK) break;
        const cost = sofar.cost + costOf(used + chunk.trimmed, width, high, end === chunks.length - 1);
        used += chunk.width;
        if (cost < (next[end + 1]?.cost ?? Number.POSITIVE_INFINITY))
          next[end + 1] = { cost, starts: [...sofar.starts, start] };
      }
    }
    best = Array.from(next, each => each ?? null);
  }
  const found = best[chunks.length];
  if (!found) return greedy;
  return found.starts.map((start, index) => lineOf(chunks.slice(start, found.starts[index + 1]), column));
}
