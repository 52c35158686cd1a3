import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import { type Cue, cueOf, cuePattern } from '../../vocabulary/cue-verbs.ts';
import { bareClause, shortClause } from './bare-clause.ts';
import { finite } from './put-beside.ts';
import { openingSubject, subjectAfter, subjectBefore } from './subject.ts';

const verbs = regex(
  String.raw`(?<![\p{L}\p{N}-])(?:${cuePattern(['clause', 'bare', 'hearer', 'speech', 'matter'], ['finite'])})(?![\p{L}\p{N}-])`,
  'giu',
);

/** Verbs that hold a clause, but mostly do something else: "a summit held in Lindau". */
const NOT_OF_SPEECH: ReadonlySet<string> = new Set(['hold', 'consider', 'show', 'find', 'read', 'put it', 'rule']);

/** How far back in a sentence its verb of saying is looked for. */
const REACH = 600;

/**
 * Who speaks in the sentence before the position: the subject of the verb of saying nearest to it, behind the verb where words in
 * quotation marks or a comma stand before it, else whom the sentence opens with.
 */
export function sayerBefore(text: string, start: number, at: number): Span | null {
  const near = Math.max(start, at - REACH);
  const words = text.slice(near, at);
  const from = near + Math.max(...['”', '"', '»'].map(mark => words.lastIndexOf(mark))) + 1;
  for (const match of [...text.slice(from, at).matchAll(verbs)].reverse()) {
    if (NOT_OF_SPEECH.has(cueOf(match[0])?.base ?? '')) continue;
    const verb = from + match.index;
    const behind = verb + match[0].length;
    const inverted = /^\s*$|,\s*$/u.test(text.slice(from, verb)) ? subjectAfter(text, behind, at) : null;
    const subject = inverted ?? subjectBefore(text, from, verb);
    if (subject) return subject;
  }
  return openingSubject(text, start, at);
}

/** What a participle of saying may stand behind: a comma, "said", or what somebody wrote ("a statement today saying the port is dry"). */
const BEHIND =
  /(?:,|\b(?:said|says)|\b(?:statement|letter|post|tweet|interview|e-?mail|message|comments|remarks|testimony|speech)(?:\s(?:today|yesterday|on|in|to|late|earlier|this)\b[^,;.]{0,40})?)\s*$/iu;

/** Whether a participle of saying may report what its clause says, by the words before it. */
export const canFollow = (before: string): boolean => BEHIND.test(before);

/** Participles that hold a clause without "that", whatever it begins with. */
const PLAIN: ReadonlySet<string> = new Set(['say', 'claim', 'insist', 'argue']);

/** Whether the words behind a participle of saying are a clause without "that". */
export const opensClause = (cue: Cue, rest: string, before: string): boolean =>
  PLAIN.has(cue.base)
    ? bareClause(cue, rest)
    : cue.kinds.has('clause') || cue.kinds.has('bare')
      ? shortClause.test(rest) || (/\b(?:said|says)\s*$/u.test(before) && finite.test(rest) && /^\s+\p{Ll}/u.test(rest))
      : false;

/** Verbs that only somebody or a body does: "it said", while what "it shows" may be a report. */
const SAYING_ONLY: ReadonlySet<string> = new Set(
  'say add warn claim stress argue state insist confirm acknowledge emphasise emphasize announce'.split(' '),
);

const IT = /(?:^|[,;]\s|\b(?:and|but)\s)(it)\s+(?:(?:also|further|then|has|had|later|even)\s+){0,2}$/iu;

/** "It added that …": the pronoun before a verb of saying, for a body that was named before; null where there is none. */
export function itBefore(cue: Cue, text: string, start: number, at: number): Span | null {
  const match = SAYING_ONLY.has(cue.base) ? IT.exec(text.slice(start, at)) : null;
  if (!match) return null;
  const from = start + match.index + match[0].search(/\bit\b/iu);
  return [from, from + 2];
}
