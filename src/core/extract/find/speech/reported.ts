import { sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import { oncePerManuscript } from '../../once.ts';
import { tongueOf } from '../../tongue.ts';
import { CUES, type Cue, cuePattern } from '../../vocabulary/cue-verbs.ts';
import { isEnglish } from '../../vocabulary/languages.ts';
import { CROWDS, OFFICES } from '../../vocabulary/speakers.ts';
import { rules as datelines } from '../dateline.ts';
import { languageOf } from '../language.ts';
import { surnamesOf } from '../people.ts';
import { accordingTo } from './according-to.ts';
import { bareClause, clauseBehind, holdsClause } from './bare-clause.ts';
import { addedBehind, coordinated, statedAhead } from './further.ts';
import { feeling, hearer, hearerOnly, matterBehind, that } from './leads.ts';
import { quotedIn } from './marks.ts';
import { COUNTRIES, SPOKEN, TELLS_OF } from './not-said.ts';
import { isPersonLike, isSeveral } from './person-like.ts';
import { finite, isPutBeside, NAMED } from './put-beside.ts';
import {
  behindDateline,
  DIRECT,
  endOfClause,
  LEADING_ON,
  type Reported,
  type ReportedForm,
  SPOKEN_ON,
} from './report.ts';
import { canFollow, itBefore, opensClause, sayerBefore } from './sayer.ts';
import { quotedAs, toldByWhom } from './second-hand.ts';
import { subjectAfter, subjectBefore, subjectWith } from './subject.ts';

const reporting = ['clause', 'bare', 'matter', 'hearer'] as const;
const cueWord = regex(
  String.raw`(?<![\p{L}\p{N}-])(${cuePattern(reporting, ['finite', 'base', 'participle'])})(?![\p{L}\p{N}-])`,
  'giu',
);
/** Verbs of more than saying: only with "that" right behind them. */
const STRICT: ReadonlySet<string> = new Set(['hold', 'consider']);
const passive =
  /(?:\b(?:is|are|was|were|be|been|being|to|the|a|an|of|his|her|its|their|this|that|any|no|not|by|as)|\p{L}['’]s?)\s+$/iu;

/** Everything the text reports somebody to have said, at most one report and its coordinated ones a sentence. */
export const reportedIn = oncePerManuscript((manuscript): readonly Reported[] => {
  if (!isEnglish(languageOf(manuscript))) return tongueOf(manuscript)?.reported(manuscript) ?? [];
  const { text } = manuscript;
  const marked = quotedIn(manuscript).map(({ whole }) => whole);
  const surnames = surnamesOf(manuscript);
  let next = 0;
  const opener = datelines
    .flatMap(rule => rule.find(manuscript))
    .flatMap(({ spans: [span] }) => (span ? [span] : []))[0];
  return sentencesOf(manuscript, new Set(['body', 'list-item', 'quote'] as const)).flatMap(sentence => {
    while (next < marked.length && (marked[next]?.[1] ?? 0) <= sentence.span[0]) next++;
    const inside: Span[] = [];
    for (let at = next; at < marked.length && (marked[at]?.[0] ?? 0) < sentence.span[1]; at++)
      inside.push(marked[at] as Span);
    const begin = behindDateline(text, sentence.span, opener);
    return reportsIn(text, [begin, sentence.span[1]], inside, surnames).map(report => ({
      ...report,
      sentence: sentence.span,
    }));
  });
});

function reportsIn(text: string, sentence: Span, marked: readonly Span[], surnames: ReadonlySet<string>): Reported[] {
  const words = text.slice(...sentence);
  if (words.length > 2500) return [];
  const [start] = sentence;
  const quoted = (at: number) => marked.some(([open, close]) => open <= at && at < close);
  const according = accordingTo(text, sentence, quoted);
  if (according?.clause[0] && according.clause[0][0] > start) return [according];
  for (const match of words.matchAll(cueWord)) {
    const at = start + match.index;
    const cue = CUES.get(match[0].toLowerCase().replace(/\s+/gu, ' '));
    // A capital is a name's ("Member States"), not a verb's; "member states" are countries.
    if (!cue || quoted(at) || /^\p{Lu}/u.test(match[0])) continue;
    if (match[0] === 'states' && COUNTRIES.test(text.slice(Math.max(start, at - 32), at))) continue;
    const report = reportAt(text, sentence, at, at + match[0].length, cue, surnames);
    if (report)
      return [
        ...statedAhead(text, sentence, report),
        ...coordinated(text, report, quoted),
        ...addedBehind(text, sentence, report, quoted),
      ];
  }
  return according ? [according] : [];
}

/** The report that the verb between the positions makes, or null where the verb says nothing of the kind. */
function reportAt(
  text: string,
  span: Span,
  at: number,
  behind: number,
  cue: Cue,
  surnames: ReadonlySet<string>,
): Reported | null {
  const [start, end] = span;
  const words = text
    .slice(at, behind)
    .replace(/^(?:is|are|was|were)\s(?:\p{Ll}+\s)??(?=\p{Ll}+ing)/u, '')
    .replace(/\s+/gu, ' ');
  const rest = text.slice(behind, end);
  const report = (form: ReportedForm, from: number, to: number, speakerSpan: Span | null): Reported | null => {
    // "… that the tunnel is dry, saying: “…”": what follows is direct speech.
    const told = text.slice(from, to);
    const direct = DIRECT.exec(told) ?? (form === 'cue-matter' ? null : SPOKEN_ON.exec(told));
    const close = endOfClause(text, from, direct ? from + direct.index : to);
    return close - from < 3 ? null : { form, sentence: span, clause: [[from, close]], cue: words, speakerSpan };
  };
  const ahead = text.slice(Math.max(start, at - 160), at);
  const secondHand = quotedAs.exec(ahead);
  if (secondHand) {
    const led = rest.match(that) ?? (cue.kinds.has('bare') && bareClause(cue, rest) ? rest.match(/^\s+/u) : null);
    const speakerSpan = subjectBefore(text, start, at - secondHand[0].length);
    return led && speakerSpan && report('cue-that', behind + led[0].length, end, speakerSpan);
  }
  // "The charity is urging", "She is hoping that": who does so stands before.
  const now = cue.form === 'participle' ? PROGRESSIVE.exec(text.slice(Math.max(start, at - 24), at)) : null;
  if (now) return reportAt(text, span, at - now[0].length + 1, behind, { ...cue, form: 'finite' }, surnames);
  if (passive.test(text.slice(Math.max(start, at - 12), at)))
    return cue.kinds.has('hearer') ? toldByWhom(text, [behind, end], report) : null;
  if (cue.form === 'participle') {
    if (!cue.kinds.has('clause') && !cue.kinds.has('bare')) return null;
    const clause = rest.match(that);
    const own = subjectWith(text, start, at);
    const lead = clause ?? (cue.kinds.has('bare') && bareClause(cue, rest) ? rest.match(/^\s+/u) : null);
    if (own && lead) return report('participle', behind + lead[0].length, end, own);
    const before = text.slice(start, at);
    const led = clause ?? (opensClause(cue, rest, before) ? rest.match(/^\s+/u) : null);
    if (!led || !canFollow(before)) return null;
    return report('participle', behind + led[0].length, end, sayerBefore(text, start, at));
  }
  // "…, said Ms. Brennick." and "…, she said.": what was said stands before.
  if (cue.kinds.has('bare') || cue.kinds.has('clause')) {
    // "…, announces its results": what is announced, not who announces it.
    const owned = /^\s+(?:its|their|our)\s/u.test(rest);
    const before = text.slice(start, at);
    const follows = !owned && /,\s*$/u.test(before) ? subjectAfter(text, behind, end) : null;
    // "The mayor, speaking in Lindau, said the text was fair": who is told of before the verb speaks, not what is told of behind it.
    const after = follows && isPutBeside(before) && !NAMED.test(text.slice(...follows)) ? null : follows;
    // "The sign, said Mr. Odell, was stolen.": what was said stands on both sides.
    if (
      after &&
      /^,\s+(?:is|are|was|were|has|have|had|will|would|can|could|may|must|should)\b/u.test(text.slice(after[1], end))
    ) {
      const first = report('cue-after', start, at, after);
      const second = endOfClause(text, after[1] + 1, end);
      const from = after[1] + 1 + (text.slice(after[1] + 1, end).match(/^\s*/u)?.[0].length ?? 0);
      return first && { ...first, clause: [...first.clause, [from, second]] };
    }
    if (
      after &&
      /^[.,;]?\s*$|^,\s/u.test(text.slice(after[1], end)) &&
      at - start > 12 &&
      holdsClause(text.slice(start, at))
    )
      return report('cue-after', start, at, after);
  }
  const goesOn = /\s(?:and|but)\s+(?:also\s+|then\s+|later\s+)?$/u.exec(text.slice(start, at));
  const own = itBefore(cue, text, start, at);
  const speakerSpan = own ?? (goesOn ? sayerBefore(text, start, start + goesOn.index) : subjectBefore(text, start, at));
  if (!speakerSpan || /^(?:I|We|You)$/u.test(text.slice(...speakerSpan))) return null;
  const subject = text.slice(...speakerSpan);
  const lastWord = subject.toLowerCase().match(/\p{L}+$/u)?.[0] ?? '';
  if (cue.form === 'base' && !(CROWDS.has(lastWord) || (/s$/u.test(lastWord) && !OFFICES.has(lastWord)))) return null;
  const ending = rest.match(
    /^(?:,\s+(?:\p{Ll}+ing|because|as|since|although|though|while|but|adding|after|before|when)\b[^;]*|\s+(?:in|on|at|during|to|after|before|while|when|following|yesterday|today|earlier|this|last|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?:(?!\sthat\b)[^,;]){0,60}|\s+and\s+\p{Ll}{2,}ed\b[^;]*)?\s*[.?!]?\s*$/iu,
  );
  const before = text.slice(start, speakerSpan[0]);
  const comma = before.match(/,\s*$/u);
  // "The sign, Mr. Odell said on Monday, was stolen."
  const resumed = comma && cue.kinds.has('bare') ? rest.match(goesOnBehind) : null;
  if (resumed && comma) {
    const first = report('cue-after', start, start + (comma.index ?? 0), speakerSpan);
    const from = behind + resumed[0].length;
    return first && { ...first, clause: [...first.clause, [from, endOfClause(text, from, end)]] };
  }
  const said = comma !== null && holdsClause(before);
  const heardOnly =
    said && cue.kinds.has('hearer') && /^\s+(?!that\b)[^,;:]{1,110}$/u.test(rest) && !/\sthat\s/u.test(rest);
  if ((ending || heardOnly) && (cue.kinds.has('bare') || cue.kinds.has('clause'))) {
    if (said) return report('cue-after', start, start + (comma.index ?? 0), speakerSpan);
    if (clauseBehind(cue, rest) === null && matterBehind(cue, rest) === null) return null;
  }
  // "The tunnel, she added, is dry.": what was said stands on both sides, but for a word that only leads on.
  if (comma && !said && /^,\s+[\p{Ll}\d“"]/u.test(rest) && cue.kinds.has('bare') && subject.split(/\s/u).length < 6) {
    const from = behind + (rest.match(/^,\s+/u)?.[0].length ?? 0);
    const first = LEADING_ON.test(before) ? null : report('cue-after', start, start + (comma.index ?? 0), speakerSpan);
    const second = report('cue-after', from, end, speakerSpan);
    return first && second ? { ...first, clause: [...first.clause, ...second.clause] } : second;
  }
  if (/^As\s+$/u.test(text.slice(start, speakerSpan[0]))) {
    const told = rest.match(/^[^,.;]{0,60},\s+/u);
    return told && (cue.kinds.has('bare') || cue.kinds.has('clause'))
      ? report('as-cue', behind + told[0].length, end, speakerSpan)
      : null;
  }
  if (STRICT.has(cue.base) && !/^\s+that\b/u.test(rest)) return null;
  const felt = cue.base === 'express' || cue.base === 'voice' ? rest.match(feeling) : null;
  if (felt) return report('cue-that', behind + felt[0].length, end, speakerSpan);
  const clause = cue.kinds.has('hearer')
    ? (rest.match(that) ?? rest.match(hearer))
    : cue.kinds.has('clause') || cue.kinds.has('bare')
      ? rest.match(that)
      : null;
  // "agreed on a plan that foresees a second pump": what is told of the plan, not what was agreed.
  if (clause && clause[0].trim().length > 6 && TELLS_OF.test(rest.slice(clause[0].length))) return null;
  if (clause) return report('cue-that', behind + clause[0].length, end, speakerSpan);
  const personal =
    isPersonLike(subject) ||
    surnames.has(subject) ||
    surnames.has(subject.split(/\s/u).at(-1) ?? '') ||
    isSeveral(lastWord);
  // "informed the delegates of the plans"
  if (
    cue.base === 'inform' &&
    personal &&
    /^\s(?:(?:the|his|her|its|their)\s)?(?:\p{L}+\s){0,4}?(?:about|of)\s/u.test(rest)
  )
    return report('cue-matter', behind + (rest.match(/^\s+/u)?.[0].length ?? 0), end, speakerSpan);
  if (cue.kinds.has('hearer')) {
    const heard = rest.match(hearerOnly);
    const asked = personal ? matterBehind(cue, rest) : null;
    if (asked !== null) return report('cue-matter', behind + asked, end, speakerSpan);
    return heard && finite.test(rest.slice(heard[0].length))
      ? report('cue-clause', behind + heard[0].length, end, speakerSpan)
      : null;
  }
  if (cue.form === 'base' && !cue.kinds.has('bare')) return null;
  // "“The tunnel is dry,” she said after the vote": what she said stands in quotation marks.
  if (SPOKEN.test(before)) return null;
  const plain = clauseBehind(cue, rest);
  if (plain !== null) return report('cue-clause', behind + plain, end, speakerSpan);
  const matter = matterBehind(cue, rest);
  if (matter !== null && personal) return report('cue-matter', behind + matter, end, speakerSpan);
  return null;
}

/** "is also", "are now": what a participle of saying stands behind. */
const PROGRESSIVE = /\s(?:is|are|was|were)\s(?:(?:also|now|again|still|today)\s)?$/u;
/** The verb of a clause that "X said" interrupts. */
const goesOnBehind =
  /^(?:\s+(?:on|in|at|yesterday|today|this|last)\b[^,;]{0,40})?,\s+(?=(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)\b)/u;
