import { regex } from '../../regex.ts';
import type { Span } from '../../span.ts';
import { BEFORE_NUMBER, MAY_BE_LAST, NEVER_LAST, OPENERS } from './abbreviations.ts';

/** Made once: making one takes longer than segmenting a page. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const LAST_WORD = regex(String.raw`(?<![\p{L}\p{N}])(\p{L}[\p{L}.’']{0,12})\.$`, 'u');
const INITIAL = regex(String.raw`(?<![\p{L}\p{N}.’'])\p{Lu}\.$`, 'u');

/** "am 12. Mai": German days bear a full stop. */
const GERMAN_MONTH =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u;

/** A family name that begins with an article. */
const ARTICLED = regex(
  String.raw`^(?:L[ea]s?|El|Ben|Ould)\s\p{Lu}\p{Ll}+(?:[,.)]|\s(?:a|est|et|qui|sera|était|avait|s[’']est|\p{Lu}))(?!\p{L})`,
  'u',
);

/** "It opens in May. — Tidewire": an agency that signs a paragraph is no part of its last sentence. */
const SIGNED = /(?<=\p{L}\p{L}[.!?])\s+[–—-]{1,2}\s?\p{Lu}\p{L}{1,14}$/u;

/** Whether the end of a piece and the start of the next belong to one sentence, though a segmenter parts them. */
function goesOn(left: string, right: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(right)) return true;
  if (/^[\p{Pe}\p{Pf}"',;]{0,3}\s{0,2}\p{Ll}/u.test(right)) return true;
  if (/^(?:[)\]},;]|[–—-]{1,2}\s)/u.test(right)) return true;
  if (/(?<!\d)\d{1,2}\.$/.test(left) && GERMAN_MONTH.test(right)) return true;
  const word = LAST_WORD.exec(left)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  const number = /^[#(+]{0,2}\p{N}/u.test(right);
  if (NEVER_LAST.has(word)) return true;
  // "M. Le Corvec": an article that is part of a name.
  if (word === 'm' && ARTICLED.test(right)) return true;
  // "p. 4" is a page, "Robert P. Quill" a name.
  if (BEFORE_NUMBER.has(word) && !INITIAL.test(left)) return number;
  const opener = /^["“‘(]?(\p{L}{1,14})(?![\p{L}.])/u.exec(right)?.[1]?.toLowerCase() ?? '';
  if (INITIAL.test(left) && word !== 'i') return !OPENERS.has(opener) && !number;
  // "Mr. A.N. Quill"
  if (/^\p{L}\.\p{L}$/u.test(word) && !MAY_BE_LAST.has(word))
    return !OPENERS.has(opener) && /^\p{Lu}\p{Ll}/u.test(right);
  if (MAY_BE_LAST.has(word)) return !OPENERS.has(opener) && !/^["“]/u.test(right);
  return false;
}

/** "（H.E. Ada Brennick, Ed.": Latin letters inside a Chinese bracket end no sentence. */
const IN_BRACKETS = /\p{Script=Han}\s?[（(][^（()）。！？\n]{1,58}\.[）)]?$/u;

/** Only the ends of the pieces are looked at, so that many short ones cost no more than few long ones. */
const continues = (words: string, [start, end]: readonly [number, number], [from, to]: readonly [number, number]) =>
  IN_BRACKETS.test(words.slice(Math.max(start, end - 60), end)) ||
  goesOn(words.slice(Math.max(start, end - 24), end), words.slice(from, Math.min(to, from + 40)));

/** A lead-in and the sentences it quotes are one sentence up to this length. */
const LONGEST_QUOTING = 300;
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“', '``': "''", '「': '」' };

/** Whether the sentence so far opened a quotation behind its first words that closes soon: 'She said: "It works. We are glad."' */
function isQuoting(words: string, [from, to]: readonly [number, number]): boolean {
  if (to - from > LONGEST_QUOTING) return false;
  let closing: string | null = null;
  let opened = 0;
  for (const { 0: mark, index } of words.slice(from, to).matchAll(/[“”"«»„「」]|``|''/gu)) {
    const opens = mark !== '"' || /^[\s(]?$/u.test(words.slice(from, to).charAt(index - 1));
    if (closing === null && opens) [closing, opened] = [PAIRS[mark] ?? null, index];
    else if (mark === closing) closing = null;
  }
  if (closing === null || opened === 0) return false;
  return words.slice(to, from + LONGEST_QUOTING).includes(closing);
}

const OPENING = /[。！？][（(「『《“]$/u;

/** "it voted.¹ The", "it voted.[12] The": the mark of a footnote belongs to the sentence that it ends. */
const FOOTNOTE = /(?<=[\p{L})%]{2}[.!?]["”’]?)(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3})(?=\s|$)/gu;

/** No writer sets a longer sentence: what goes on without a stop is told apart in pieces of about the same length, so that a fact in it is looked up among words, not among pages. */
const LONGEST = 1_200;
/** Signs before the end of a piece among which a better end is looked for, the best first. */
const REACH = 200;
const ENDS = [/^.*[;；](?=\s|\p{Script=Han})/su, /^.*(?:,(?=\s)|[，、])/su, /^.*\S(?=\s)/su];

/** A sentence, in pieces where it is too long to be one. */
function inPieces(words: string, [start, end]: readonly [number, number]): readonly (readonly [number, number])[] {
  const pieces: [number, number][] = [];
  const length = Math.ceil((end - start) / Math.ceil((end - start) / LONGEST));
  let from = start;
  while (end - from > LONGEST) {
    const reach = words.slice(from + length - REACH, from + length + 1);
    const behind = ENDS.map(pattern => pattern.exec(reach)?.[0].length ?? 0).find(found => found > 0) ?? REACH;
    const until = from + length - REACH + behind;
    // A letter of two units stays whole.
    const to = /^[\uDC00-\uDFFF]/.test(words.charAt(until)) ? until + 1 : until;
    pieces.push([from, to]);
    from = to + (words.slice(to, to + REACH).match(/^\s*/u)?.[0].length ?? 0);
  }
  return [...pieces, [from, end]];
}

/**
 * The sentences of one paragraph, without the blanks between them. Line breaks inside it are treated as blanks.
 * Boundaries are those of Unicode (UAX #29), less those behind abbreviations, initials and numbers.
 */
export function sentencesIn(text: string, [start, end]: Span): readonly Span[] {
  const words = text
    .slice(start, end)
    .replaceAll('\n', ' ')
    .replace(FOOTNOTE, mark => ')'.repeat(mark.length));
  const sentences: [number, number][] = [];
  let opened = 0;
  for (const { index, segment } of segmenter.segment(words)) {
    const from = index + segment.length - segment.trimStart().length - opened;
    // "。（": a Chinese bracket that opens behind a stop belongs to what it opens.
    opened = OPENING.test(segment) ? 1 : 0;
    const to = index + segment.trimEnd().length - opened;
    if (from >= to) continue;
    const open = sentences.at(-1);
    if (open && (continues(words, open, [from, to]) || isQuoting(words, open))) open[1] = to;
    else sentences.push([from, to]);
  }
  const last = sentences.at(-1);
  const signed = last && SIGNED.exec(words.slice(Math.max(last[0], last[1] - 30), last[1]))?.[0];
  if (last && signed) {
    const to = last[1];
    last[1] = to - signed.length;
    sentences.push([to - signed.trimStart().length, to]);
  }
  return sentences.flatMap(sentence => inPieces(words, sentence)).map(([from, to]): Span => [start + from, start + to]);
}
