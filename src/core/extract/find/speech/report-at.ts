import type { Span } from '../../../span.ts';
import type { Cue } from '../../vocabulary/cue-verbs.ts';
import { CROWDS, OFFICES } from '../../vocabulary/speakers.ts';
import { bareClause, clauseBehind, holdsClause } from './bare-clause.ts';
import { feeling, hearer, hearerOnly, matterBehind, that } from './leads.ts';
import { SPOKEN, TELLS_OF } from './not-said.ts';
import { isPersonLike, isSeveral } from './person-like.ts';
import { finite, isPutBeside, NAMED } from './put-beside.ts';
import { DIRECT, endOfClause, LEADING_ON, type Reported, type ReportedForm, SPOKEN_ON } from './report.ts';
import { canFollow, itBefore, opensClause, sayerBefore } from './sayer.ts';
import { quotedAs, toldByWhom } from './second-hand.ts';
import { subjectAfter, subjectBefore, subjectWith } from './subject.ts';

/** Verbs of more than saying: only with "that" right behind them. */
const STRICT: ReadonlySet<string> = new Set(['hold', 'consider']);
const passive =
  /(?:\b(?:is|are|was|were|be|been|being|to|the|a|an|of|his|her|its|their|this|that|any|no|not|by|as)|\p{L}['’]s?)\s+$/iu;
/** "is also", "are now": what a participle of saying stands behind. */
const PROGRESSIVE = /\s(?:is|are|was|were)\s(?:(?:also|now|again|still|today)\s)?$/u;
/** The verb of a clause that "X said" interrupts. */
const goesOnBehind =
  /^(?:\s+(?:on|in|at|yesterday|today|this|last)\b[^,;]{0,40})?,\s+(?=(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)\b)/u;

/** A verb of saying in its sentence. */
interface Verb {
  readonly text: string;
  readonly span: Span;
  readonly at: number;
  readonly behind: number;
  readonly cue: Cue;
  /** The words of its sentence before it, and those behind it. */
  readonly ahead: string;
  readonly rest: string;
  /** The report of what stands between two places; null where that is next to nothing. */
  readonly report: (form: ReportedForm, from: number, to: number, speakerSpan: Span | null) => Reported | null;
}

function verbAt(text: string, span: Span, at: number, behind: number, cue: Cue): Verb {
  const words = text
    .slice(at, behind)
    .replace(/^(?:is|are|was|were)\s(?:\p{Ll}+\s)??(?=\p{Ll}+ing)/u, '')
    .replace(/\s+/gu, ' ');
  const report: Verb['report'] = (form, from, to, speakerSpan) => {
    // "… that the tunnel is dry, saying: “…”": what follows is direct speech.
    const told = text.slice(from, to);
    const direct = DIRECT.exec(told) ?? (form === 'cue-matter' ? null : SPOKEN_ON.exec(told));
    const close = endOfClause(text, from, direct ? from + direct.index : to);
    return close - from < 3 ? null : { form, sentence: span, clause: [[from, close]], cue: words, speakerSpan };
  };
  return { text, span, at, behind, cue, ahead: text.slice(span[0], at), rest: text.slice(behind, span[1]), report };
}

/** The blanks behind a verb that leads to a clause without "that". */
const bareLead = ({ cue, rest }: Verb): RegExpMatchArray | null =>
  cue.kinds.has('bare') && bareClause(cue, rest) ? rest.match(/^\s+/u) : null;

const saysPlainly = ({ cue }: Verb): boolean => cue.kinds.has('bare') || cue.kinds.has('clause');

/** "X is quoted as saying that the tunnel is dry." */
function quotedAsSaying(verb: Verb, length: number): Reported | null {
  const { text, span, at, behind, rest, report } = verb;
  const led = rest.match(that) ?? bareLead(verb);
  const speakerSpan = subjectBefore(text, span[0], at - length);
  return led && speakerSpan && report('cue-that', behind + led[0].length, span[1], speakerSpan);
}

/** "…, saying that the tunnel is dry." */
function byParticiple(verb: Verb): Reported | null {
  const { text, span, at, behind, cue, ahead, rest, report } = verb;
  if (!saysPlainly(verb)) return null;
  const [start, end] = span;
  const clause = rest.match(that);
  const own = subjectWith(text, start, at);
  const lead = clause ?? bareLead(verb);
  if (own && lead) return report('participle', behind + lead[0].length, end, own);
  const led = clause ?? (opensClause(cue, rest, ahead) ? rest.match(/^\s+/u) : null);
  if (!led || !canFollow(ahead)) return null;
  return report('participle', behind + led[0].length, end, sayerBefore(text, start, at));
}

/** "…, said Ms. Brennick." and "…, she said.": what was said stands before. Undefined where it does not. */
function beforeVerb({ text, span: [start, end], at, behind, ahead, rest, report }: Verb): Reported | null | undefined {
  // "…, announces its results": what is announced, not who announces it.
  const owned = /^\s+(?:its|their|our)\s/u.test(rest);
  const follows = !owned && /,\s*$/u.test(ahead) ? subjectAfter(text, behind, end) : null;
  // "The mayor, speaking in Lindau, said the text was fair": who is told of before the verb speaks, not what is told of behind it.
  const after = follows && isPutBeside(ahead) && !NAMED.test(text.slice(...follows)) ? null : follows;
  if (!after) return undefined;
  const left = text.slice(after[1], end);
  // "The sign, said Mr. Odell, was stolen.": what was said stands on both sides.
  if (/^,\s+(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\b/u.test(left)) {
    const first = report('cue-after', start, at, after);
    const from = after[1] + 1 + (left.slice(1).match(/^\s*/u)?.[0].length ?? 0);
    return first && { ...first, clause: [...first.clause, [from, endOfClause(text, after[1] + 1, end)]] };
  }
  return /^[.,;]?\s*$|^,\s/u.test(left) && at - start > 12 && holdsClause(ahead)
    ? report('cue-after', start, at, after)
    : undefined;
}

/** Who stands before a verb and says what follows; null where nobody can. */
function sayerOf({ text, span: [start], at, cue, ahead }: Verb): Span | null {
  const goesOn = /\s(?:and|but)\s+(?:also\s+|then\s+|later\s+)?$/u.exec(ahead);
  const own = itBefore(cue, text, start, at);
  const speakerSpan = own ?? (goesOn ? sayerBefore(text, start, start + goesOn.index) : subjectBefore(text, start, at));
  if (!speakerSpan || /^(?:I|We|You)$/u.test(text.slice(...speakerSpan))) return null;
  const lastWord = lastWordOf(text.slice(...speakerSpan));
  const isMany = CROWDS.has(lastWord) || (/s$/u.test(lastWord) && !OFFICES.has(lastWord));
  return cue.form === 'base' && !isMany ? null : speakerSpan;
}

const lastWordOf = (subject: string): string => subject.toLowerCase().match(/\p{L}+$/u)?.[0] ?? '';

/** What may follow a verb of saying when all was said before it. */
const ENDING =
  /^(?:,\s+(?:\p{Ll}+ing|because|as|since|although|though|while|but|adding|after|before|when)\b[^;]*|\s+(?:in|on|at|during|to|after|before|while|when|following|yesterday|today|earlier|this|last|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?:(?!\sthat\b)[^,;]){0,60}|\s+and\s+\p{Ll}{2,}ed\b[^;]*)?\s*[.?!]?\s*$/iu;

/** "…, she said.", "The tunnel, she added, is dry.", "As she said, …": the words around a subject and its verb. Undefined where none of it holds. */
function aroundSubject(verb: Verb, speakerSpan: Span): Reported | null | undefined {
  const { text, span, behind, cue, rest, report } = verb;
  const [start, end] = span;
  const before = text.slice(start, speakerSpan[0]);
  const comma = before.match(/,\s*$/u);
  const stop = start + (comma?.index ?? 0);
  // "The sign, Mr. Odell said on Monday, was stolen."
  const resumed = comma && cue.kinds.has('bare') ? rest.match(goesOnBehind) : null;
  if (resumed) {
    const first = report('cue-after', start, stop, speakerSpan);
    const from = behind + resumed[0].length;
    return first && { ...first, clause: [...first.clause, [from, endOfClause(text, from, end)]] };
  }
  const said = comma !== null && holdsClause(before);
  const heardOnly =
    said && cue.kinds.has('hearer') && /^\s+(?!that\b)[^,;:]{1,110}$/u.test(rest) && !/\sthat\s/u.test(rest);
  if ((ENDING.test(rest) || heardOnly) && saysPlainly(verb)) {
    if (said) return report('cue-after', start, stop, speakerSpan);
    if (clauseBehind(cue, rest) === null && matterBehind(cue, rest) === null) return null;
  }
  // "The tunnel, she added, is dry.": what was said stands on both sides, but for a word that only leads on.
  const isShort = text.slice(...speakerSpan).split(/\s/u).length < 6;
  if (comma && !said && /^,\s+[\p{Ll}\d“"]/u.test(rest) && cue.kinds.has('bare') && isShort) {
    const from = behind + (rest.match(/^,\s+/u)?.[0].length ?? 0);
    const first = LEADING_ON.test(before) ? null : report('cue-after', start, stop, speakerSpan);
    const second = report('cue-after', from, end, speakerSpan);
    return first && second ? { ...first, clause: [...first.clause, ...second.clause] } : second;
  }
  if (!/^As\s+$/u.test(before)) return undefined;
  const told = rest.match(/^[^,.;]{0,60},\s+/u);
  return told && saysPlainly(verb) ? report('as-cue', behind + told[0].length, end, speakerSpan) : null;
}

/** "She said that the tunnel is dry.", "She praised the tunnel.": what was said stands behind. */
function behindVerb(
  { text, span: [start, end], behind, cue, rest, report }: Verb,
  speakerSpan: Span,
  surnames: ReadonlySet<string>,
): Reported | null {
  const from = (form: ReportedForm, length: number) => report(form, behind + length, end, speakerSpan);
  const subject = text.slice(...speakerSpan);
  if (STRICT.has(cue.base) && !/^\s+that\b/u.test(rest)) return null;
  const felt = cue.base === 'express' || cue.base === 'voice' ? rest.match(feeling) : null;
  if (felt) return from('cue-that', felt[0].length);
  const clause = cue.kinds.has('hearer')
    ? (rest.match(that) ?? rest.match(hearer))
    : cue.kinds.has('clause') || cue.kinds.has('bare')
      ? rest.match(that)
      : null;
  // "agreed on a plan that foresees a second pump": what is told of the plan, not what was agreed.
  if (clause && clause[0].trim().length > 6 && TELLS_OF.test(rest.slice(clause[0].length))) return null;
  if (clause) return from('cue-that', clause[0].length);
  const personal =
    isPersonLike(subject) ||
    surnames.has(subject) ||
    surnames.has(subject.split(/\s/u).at(-1) ?? '') ||
    isSeveral(lastWordOf(subject));
  // "informed the delegates of the plans"
  if (
    cue.base === 'inform' &&
    personal &&
    /^\s(?:(?:the|his|her|its|their)\s)?(?:\p{L}+\s){0,4}?(?:about|of)\s/u.test(rest)
  )
    return from('cue-matter', rest.match(/^\s+/u)?.[0].length ?? 0);
  if (cue.kinds.has('hearer')) {
    const heard = rest.match(hearerOnly);
    const asked = personal ? matterBehind(cue, rest) : null;
    if (asked !== null) return from('cue-matter', asked);
    return heard && finite.test(rest.slice(heard[0].length)) ? from('cue-clause', heard[0].length) : null;
  }
  if (cue.form === 'base' && !cue.kinds.has('bare')) return null;
  // "“The tunnel is dry,” she said after the vote": what she said stands in quotation marks.
  if (SPOKEN.test(text.slice(start, speakerSpan[0]))) return null;
  const plain = clauseBehind(cue, rest);
  if (plain !== null) return from('cue-clause', plain);
  const matter = matterBehind(cue, rest);
  return matter !== null && personal ? from('cue-matter', matter) : null;
}

/** The report that the verb between the positions makes, or null where the verb says nothing of the kind. */
export function reportAt(
  text: string,
  span: Span,
  at: number,
  behind: number,
  cue: Cue,
  surnames: ReadonlySet<string>,
): Reported | null {
  const verb = verbAt(text, span, at, behind, cue);
  const near = (length: number) => text.slice(Math.max(span[0], at - length), at);
  const secondHand = quotedAs.exec(near(160));
  if (secondHand) return quotedAsSaying(verb, secondHand[0].length);
  // "The charity is urging", "She is hoping that": who does so stands before.
  const now = cue.form === 'participle' ? PROGRESSIVE.exec(near(24)) : null;
  if (now) return reportAt(text, span, at - now[0].length + 1, behind, { ...cue, form: 'finite' }, surnames);
  if (passive.test(near(12))) return cue.kinds.has('hearer') ? toldByWhom(text, [behind, span[1]], verb.report) : null;
  if (cue.form === 'participle') return byParticiple(verb);
  const before = saysPlainly(verb) ? beforeVerb(verb) : undefined;
  if (before !== undefined) return before;
  const speakerSpan = sayerOf(verb);
  if (!speakerSpan) return null;
  const around = aroundSubject(verb, speakerSpan);
  return around === undefined ? behindVerb(verb, speakerSpan, surnames) : around;
}
