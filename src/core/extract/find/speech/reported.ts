import { sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import { oncePerManuscript } from '../../once.ts';
import { tongueOf } from '../../tongue.ts';
import { CUES, cuePattern } from '../../vocabulary/cue-verbs.ts';
import { isEnglish } from '../../vocabulary/languages.ts';
import { rules as datelines } from '../dateline.ts';
import { languageOf } from '../language.ts';
import { surnamesOf } from '../people.ts';
import { accordingTo } from './according-to.ts';
import { addedBehind, coordinated, statedAhead } from './further.ts';
import { quotedIn } from './marks.ts';
import { COUNTRIES } from './not-said.ts';
import { behindDateline, type Reported } from './report.ts';
import { reportAt } from './report-at.ts';

const reporting = ['clause', 'bare', 'matter', 'hearer'] as const;
const cueWord = regex(
  String.raw`(?<![\p{L}\p{N}-])(${cuePattern(reporting, ['finite', 'base', 'participle'])})(?![\p{L}\p{N}-])`,
  'giu',
);
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
