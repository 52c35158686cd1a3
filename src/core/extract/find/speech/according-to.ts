import type { Span } from '../../../span.ts';
import { OFFICES, PAPERS } from '../../vocabulary/speakers.ts';
import type { Reported } from './report.ts';
import { endOfClause } from './report.ts';
import { subjectAfter } from './subject.ts';

const lead = /\baccording\s+to\s+/iu;
/** Sources that are nobody: plans, rules, needs. */
const NO_SOURCE =
  /^(?:the\s+|an?\s+|its\s+|their\s+|his\s+|her\s+)?(?:applicable\s+|relevant\s+|existing\s+|current\s+)?(?:plans?|schedule|rules?|need|needs|law|laws|article|age|size|type|merit|custom|tradition|criteria|principles?|procedures?|guidelines?|section|annex|agreement|terms|legend|taste|wishes)\b/iu;

const PAPER = new RegExp(String.raw`\b${PAPERS}(?:\s+(?:released|issued|published))?$`, 'iu');
/** Whose paper it is: "by the Harbour Commission". */
const OWNER =
  /^\s+(?:(?:released|issued|published)\s+)?(?:by|from)\s+(?:the\s+)?\p{Lu}[\p{L}\p{N}’'-]*(?:\s+(?:(?:of|for|and|on)\s+(?:the\s+)?)?\p{Lu}[\p{L}\p{N}’'-]*){0,8}/u;

/** ", head of the survey, ": the office of who was named, between two commas, or null. */
function apposition(words: string): RegExpMatchArray | null {
  const match = words.match(/^,\s+([^,.;]{3,90}),\s+(?!(?:who|which|whose|whom|and|or)\b)/u);
  const inner = match?.[1]?.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return inner.some(word => OFFICES.has(word)) && !VERB.test(match?.[1] ?? '') ? match : null;
}
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|said|says)\b/u;

/** "new figures from the council", "information on its site": a source that is nobody, up to the next comma or stop. */
function sourceAt(text: string, behind: number, end: number): Span | null {
  const found = /^\p{Ll}[^,.;:"“”]{2,90}(?=[,.]|$)/u.exec(text.slice(behind, end));
  return found && !VERB.test(found[0]) ? [behind, behind + found[0].length] : null;
}

/** "According to X, …" or "…, according to X": the clause is the rest of the sentence. */
export function accordingTo(text: string, [start, end]: Span, quoted: (at: number) => boolean): Reported | null {
  const match = text.slice(start, end).match(lead);
  if (!match || match.index === undefined) return null;
  const at = start + match.index;
  const behind = at + match[0].length;
  if (quoted(at) || NO_SOURCE.test(text.slice(behind, end))) return null;
  const cue = match[0].trim().replace(/\s+/gu, ' ');
  const pointed = /^(?:him|her)(?=\s*(?:[,.]|$))/u.exec(text.slice(behind, end));
  const subject: Span | null = pointed
    ? [behind, behind + pointed[0].length]
    : (subjectAfter(text, behind, end) ?? sourceAt(text, behind, end));
  const owner = subject && PAPER.test(text.slice(...subject)) ? OWNER.exec(text.slice(subject[1], end)) : null;
  const speakerSpan: Span | null = subject && owner ? [subject[0], subject[1] + owner[0].length] : subject;
  if (!speakerSpan) return null;
  if (match.index === 0 || /^(?:and|but|however),?\s+$/iu.test(text.slice(start, at))) {
    const rest = text.slice(speakerSpan[1], end);
    const comma = apposition(rest) ?? rest.match(/^[^,.;]{0,60},\s+/u) ?? rest.match(/^\s+/u);
    const from = speakerSpan[1] + (comma?.[0].length ?? 0);
    const close = endOfClause(text, from, end);
    return close > from + 5
      ? { form: 'according-to', sentence: [start, end], clause: [[from, close]], cue, speakerSpan }
      : null;
  }
  // In the middle of a sentence it belongs to a part of it only: left to the verb that leads the sentence.
  if (!/^(?:[^,;]{0,160}|,\s(?:an?\s|the\s|its\s|\p{Lu})[^,;]{2,90})[.!?]?\s*$/u.test(text.slice(speakerSpan[1], end)))
    return null;
  const close = endOfClause(text, start, at);
  return close > start + 5
    ? { form: 'according-to', sentence: [start, end], clause: [[start, close]], cue, speakerSpan }
    : null;
}
