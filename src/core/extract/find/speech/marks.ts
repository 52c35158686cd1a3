import type { Paragraph } from '../../../article.ts';
import { FACT_ROLES, type Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import { oncePerManuscript } from '../../once.ts';
import { MARKS, type Marks } from '../../vocabulary/quotation-marks.ts';

/** Words between quotation marks: one piece a paragraph, each without marks and without blanks at its ends. */
export interface Quoted {
  readonly pieces: readonly Span[];
  /** Opening mark in its paragraph, and the position behind the closing mark in its own. */
  readonly whole: Span;
  /** Indices into the fact paragraphs of the manuscript. */
  readonly first: number;
  readonly last: number;
}

/** A quotation that its paragraph left open. */
interface Open {
  readonly marks: Marks;
  readonly pieces: Span[];
  readonly at: number;
  readonly first: number;
}

/** How many paragraphs without marks a quotation may run on. */
const FARTHEST = 8;

/** Chinese signs in quotation marks behind a comma that are a clause of what somebody said. */
export const SPOKEN_WORDS = 14;

/** Roles whose words may hold speech; headlines and headings quote, but report nobody. */
const SPOKEN: ReadonlySet<string> = new Set(['body', 'list-item', 'quote']);

/** The paragraphs that may hold speech, in reading order. */
export const spokenParagraphs = (manuscript: Manuscript): Paragraph[] =>
  manuscript.structure.filter(({ role }) => FACT_ROLES.has(role) && SPOKEN.has(role));

const letter = regex(String.raw`[\p{L}\p{N}]`, 'u');
const opens = /[\s([{—–\-"'“‘«:/]/u;
/** Chinese sets no blank before a plain mark or behind one. */
const HAN = /[\p{Script=Han}，。、：；！？（《]/u;

/** Whether the mark at the position can open: a plain mark needs a blank or a bracket before it and a word behind it. */
function canOpen(text: string, at: number, marks: Marks, start: number): boolean {
  const next = text[at + marks.open.length] ?? '';
  if (next === '') return false;
  const free = marks.open === '«' || marks.open === '``' || marks.open === '「' || marks.open === '『';
  // `" The port is dry", he said`: plain marks may stand apart at the head of a paragraph.
  if (!free && /\s/u.test(next) && !(marks.open === '"' && at === start && /^.\s\p{Lu}/u.test(text.slice(at, at + 3))))
    return false;
  const plain = marks.apostrophe || marks.open === '"' || marks.open === '»';
  const before = text[at - 1] ?? ' ';
  return !plain || at === start || opens.test(before) || (marks.open === '"' && HAN.test(before));
}

/** Positions in the paragraph at which the marks may close, ascending. */
function closings(text: string, [start, end]: Span, { close, apostrophe }: Marks): Span[] {
  const places: Span[] = [];
  const words = text.slice(start, end);
  for (const mark of close) {
    const strict = apostrophe || mark === '"' || mark === '“' || mark === '«';
    for (let at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + mark.length)) {
      const before = words[at - 1] ?? ' ';
      const after = words[at + mark.length] ?? ' ';
      const apart = /\s/u.test(before) && !(mark === '"' && /[,.]/u.test(after));
      const within = letter.test(after) && !(mark === '"' && HAN.test(after));
      if (!strict || !(apart || within)) places.push([start + at, start + at + mark.length]);
    }
  }
  return places.sort((a, b) => a[0] - b[0]);
}

/** An apostrophe may stand between the marks, so a closing mark behind a stop is believed before one behind a letter. */
function choose(text: string, places: readonly Span[], from: number, marks: Marks, strict = false): Span | null {
  const at = firstFrom(places, from);
  const nearest = places[at] ?? null;
  if (!nearest || !marks.apostrophe) return nearest;
  for (const place of places.slice(at, at + 8)) {
    if (text.slice(from, place[0]).includes(` ${marks.open}`)) break;
    if (/[,.!?…]/u.test(text[place[0] - 1] ?? '')) return place;
  }
  return strict ? null : nearest;
}

/** Longest words that marks may hold within the same marks: a name or a word set apart. */
const SET_APART = 60;
/** Marks within marks that nothing has closed yet: more are no words set apart. */
const DEEPEST = 8;

/**
 * Where marks close that hold words in the same marks: "It is “dry land” that counts. It will stay.", the last of these marks. Null where
 * nothing is set apart within them, or where opening and closing marks are not as many.
 */
function aroundOthers(text: string, closing: readonly Span[], [from, end]: Span, { open, close }: Marks): Span | null {
  if (open !== '“' || !close.includes('”')) return null;
  let at = firstFrom(closing, from);
  let inner = text.indexOf(open, from);
  if (inner < 0 || inner >= (closing[at]?.[0] ?? from)) return null;
  let depth = 1;
  while (depth > 0 && depth <= DEEPEST) {
    const place = closing[at];
    if (!place || place[0] >= end) return null;
    if (inner >= 0 && inner < place[0]) {
      // Words set apart are few, and end no sentence.
      if (place[0] - inner > SET_APART || /[.!?,]/u.test(text.slice(inner, place[0]))) return null;
      depth += 1;
      inner = text.indexOf(open, inner + 1);
      continue;
    }
    depth -= 1;
    at += 1;
    if (depth === 0) return place;
  }
  return null;
}

function firstFrom(places: readonly Span[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.[0] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const trimmed = (text: string, [start, end]: Span): Span => {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from] ?? '')) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
  return [from, to];
};

/**
 * Everything between quotation marks, in reading order; marks within marks belong to the outer pair.
 * A quotation left open at the end of a paragraph runs on where the next paragraph opens with the same mark, or closes it before it opens another.
 */
export const quotedIn = oncePerManuscript((manuscript): readonly Quoted[] => {
  const { text } = manuscript;
  const paragraphs = spokenParagraphs(manuscript);
  const found: Quoted[] = [];
  let open: Open | null = null;
  for (const [index, { span }] of paragraphs.entries()) {
    const [start, end] = span;
    const known = new Map<Marks, Span[]>();
    const places = (marks: Marks): Span[] => {
      const list = known.get(marks) ?? closings(text, span, marks);
      known.set(marks, list);
      return list;
    };
    // Of these, the signs that close and nothing else.
    const curly = new Map<Marks, Span[]>();
    const closers = (marks: Marks): Span[] => {
      const list = curly.get(marks) ?? places(marks).filter(([at]) => text[at] === '”');
      curly.set(marks, list);
      return list;
    };
    let at = start;
    if (open !== null) {
      const { marks, pieces, first, at: opened }: Open = open;
      const again = text.startsWith(marks.open, start);
      const from = again ? start + marks.open.length : start;
      const close = choose(text, places(marks), from, marks);
      const runs = again || (close === null ? isAhead(open, index) : !text.slice(from, close[0]).includes(marks.open));
      if (runs && close) {
        found.push({
          pieces: [...pieces, trimmed(text, [from, close[0]])],
          whole: [opened, close[1]],
          first,
          last: index,
        });
        at = close[1];
        open = null;
      } else if (runs) {
        pieces.push(trimmed(text, [from, end]));
        continue;
      } else {
        abandon(open);
        open = null;
      }
    }
    while (at < end) {
      const marks: Marks | undefined = MARKS.find(candidate => text.startsWith(candidate.open, at));
      if (!marks || !canOpen(text, at, marks, start)) {
        at++;
        continue;
      }
      const from = at + marks.open.length;
      // "‘It is dry.¶‘It will stay so.’": an apostrophe that opens a paragraph, and the next one, is a mark that runs on.
      const runsOn = marks.apostrophe && at === start && opensNext(index, marks);
      const close =
        aroundOthers(text, closers(marks), [from, end], marks) ?? choose(text, places(marks), from + 1, marks, runsOn);
      if (close) {
        const piece = trimmed(text, [from, close[0]]);
        if (piece[0] < piece[1]) found.push({ pieces: [piece], whole: [at, close[1]], first: index, last: index });
        at = close[1];
      } else {
        // An apostrophe opens nothing that could run on, and only the last open mark of a paragraph does.
        if (!marks.apostrophe || runsOn) open = { marks, pieces: [trimmed(text, [from, end])], at, first: index };
        at = from;
      }
    }
    if (open && open.first === index && (found.at(-1)?.whole[0] ?? -1) > open.at) open = null;
  }
  if (open) abandon(open);
  return found;

  /** Whether the next paragraph opens with the same mark. */
  function opensNext(index: number, { open: mark }: Marks): boolean {
    const next = paragraphs[index + 1];
    return next !== undefined && text.startsWith(mark, next.span[0]);
  }

  /** Whether words that a colon leads to run on through paragraphs without marks to one that closes them. */
  function isAhead({ marks, at, first }: Open, index: number): boolean {
    const led = /:\s*$/u.test(text.slice(Math.max(0, at - 4), at)) && at === paragraphs[first]?.span[0];
    for (let next = index; led && next < paragraphs.length && next - index < FARTHEST; next++) {
      const { span } = paragraphs[next] as Paragraph;
      const opened = text.slice(...span).indexOf(marks.open);
      const close = closings(text, span, marks)[0];
      if (close) return opened < 0 || close[0] <= span[0] + opened;
      if (opened >= 0) return false;
    }
    return false;
  }

  /** A whole paragraph behind a mark that nothing closes: who wrote it forgot to. */
  function abandon({ pieces, at, first }: Open): void {
    const [piece, more] = pieces;
    if (!piece || more || at !== paragraphs[first]?.span[0] || !/[.!?…]$/u.test(text.slice(...piece))) return;
    found.push({ pieces: [piece], whole: [at, piece[1]], first, last: first });
  }
});
