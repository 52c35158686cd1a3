import type { Span } from '../../../span.ts';

/** How many words there are. */
export const wordCount = (words: string): number => words.split(/\s+/u).filter(Boolean).length;

/** Fewest words of half a sentence that a verb of saying leads to without a comma. */
export const LEAST_HALF = 16;
/** Fewest words of a clause behind "that": fewer are a phrase that somebody picked out. */
export const LEAST_CLAUSE = 10;

/** Whether words without a cue read as somebody's sentence rather than as a title or an odd word. */
export const isSentence = (words: string): boolean =>
  /^[\p{Lu}\p{Lo}\d[¿¡]/u.test(words) &&
  /[.!?…。！？]$/u.test(words) &&
  (wordCount(words) >= 4 || /\p{Script=Han}{4}/u.test(words));

/** Fewest Chinese signs of a sentence in marks that nobody leads to. */
const LEAST_SIGNS = 12;
/** Whether the stop of a sentence in marks stands behind them, and no other words of its sentence; in Chinese behind another stop: "。“港口很稳固”。". */
export const stoppedBehind = (lead: string, words: string, behind: string): boolean =>
  (/(?:^|[.!?]["”»]?)\s*$/u.test(lead) &&
    wordCount(words) >= 8 &&
    /^[.!?](?:\s|$)/u.test(behind) &&
    /^[¿¡]?\p{Lu}/u.test(words)) ||
  (/[。！？]\s*$/u.test(lead) &&
    /^[。！？]/u.test(behind) &&
    (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= LEAST_SIGNS);

/** Whether the words hold more than one sentence, the last one without its stop. */
export const holdsSentences = (words: string): boolean => /^\p{Lu}/u.test(words) && /\p{Ll}[.!?]\s+\p{Lu}/u.test(words);

/** Titles stand after words such as these, whatever else the sentence says. */
export const titled =
  /\b(?:theme|themed|titled|entitled|named|called|dubbed|known\s+as|so-called|slogan|motto|book|film|song|report|article|paper|exhibition|initiative|project|campaign|word|term|phrase)\s*(?:of|is|was|as|on|,|:)?\s*$/iu;

/** What leads to words of somebody else: "quoted the law: “…”", "examples, including: “…”". */
export const elsewhere =
  /\b(?:quot(?:es?|ed|ing)|cit(?:es?|ed|ing)|reads?|reading|recalled|recites?|recited|sang|law|rules?|clause|section|sign|song|poem|verse|proverb|motto|slogan|title|headline|questions?|examples?|including|such\s+as|following)\b[^:]{0,40}:\s*$/iu;
/** A word that may be a verb: enough to tell a sentence about somebody from a label. */
export const anyVerb =
  /\b(?:is|are|was|were|has|had|\p{Ll}{2,}(?:ed|s)|made|gave|took|spoke|left|went|came|saw|put|set)\b/u;

/** Whether the words between two pieces are the rest of one sentence, no more. */
export const holdsNoSentence = (between: string): boolean =>
  between.length < 400 &&
  !/[.!?]["”]?\s+[\p{Lu}"“]/u.test(between.replace(/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Jr|Sr|M\.D|Ph\.D)\./gu, ' '));

/** Pieces of direct speech without the cue that stands inside one of them. */
export function around(text: string, pieces: readonly Span[], [from, to]: Span): Span[] {
  return pieces.flatMap(([open, close]): Span[] => {
    if (from < open || from >= close) return [[open, close]];
    const next = to + (/^[,.]?\s*/u.exec(text.slice(to, close))?.[0].length ?? 0);
    return next < close
      ? [
          [open, from],
          [next, close],
        ]
      : [[open, from]];
  });
}

/** Where the blanks and opening marks right before a place begin, not before `least`. */
export function marksBefore(text: string, place: number, least: number): number {
  let at = place;
  while (at > least && /[\s"“«„‘'`「]/u.test(text[at - 1] ?? '')) at--;
  return at;
}
