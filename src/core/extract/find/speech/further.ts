import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import { CUES, cuePattern } from '../../vocabulary/cue-verbs.ts';
import { bareClause } from './bare-clause.ts';
import { hearer, hearerOnly, matterStart, that } from './leads.ts';
import { isPersonLike } from './person-like.ts';
import { endOfClause, type Reported } from './report.ts';

const andCue = regex(
  String.raw`(?:,|\s[–—-])?\s+(?:and|but)\s+(?:also\s+|further\s+|has\s+|then\s+)?(${cuePattern(['clause', 'bare', 'matter'], ['finite'])})\b|,\s+(?<ing>${cuePattern(['clause', 'bare'], ['participle'])})(?=\s+that\b|(?<=saying|claiming|insisting|arguing)\s+(?:he|she|it|they|there|the|this|his|her|their|its)\b)`,
  'giu',
);
const addingThat = regex(String.raw`,\s+(${cuePattern(['clause', 'bare'], ['participle'])})(?=\s+that\b)`, 'iu');

/** "The tunnel is dry, said Ms. Tavish, adding that it leaks": what stands behind the name that what was said stands before. */
export function addedBehind(
  text: string,
  [, end]: Span,
  report: Reported,
  quoted: (at: number) => boolean,
): readonly Reported[] {
  const from = report.form === 'cue-after' ? (report.speakerSpan?.[1] ?? end) : end;
  const match = addingThat.exec(text.slice(from, end));
  if (!match || quoted(from + match.index)) return [];
  const behind = from + match.index + match[0].length;
  const begin = behind + (that.exec(text.slice(behind, end))?.[0].length ?? 0);
  const close = endOfClause(text, begin, end);
  const cue = (match[1] ?? '').replace(/\s+/gu, ' ');
  return close > begin + 5 ? [{ ...report, form: 'participle', cue, clause: [[begin, close]] }] : [];
}

const openingThat = regex(String.raw`^(${cuePattern(['clause', 'bare'], ['participle'])})\s+that\s+`, 'iu');

/** "Noting that the tunnel leaks, Ms. Tavish said …": what stands before who says it. */
export function statedAhead(text: string, [start]: Span, report: Reported): readonly Reported[] {
  const to = report.speakerSpan?.[0] ?? start;
  const ahead = text.slice(start, to);
  const match = openingThat.exec(ahead);
  if (!match || !/,\s(?:the\s)?$/iu.test(ahead) || report.form === 'according-to') return [];
  const begin = start + match[0].length;
  const close = endOfClause(text, begin, to - (/\sthe\s$/iu.test(ahead) ? 4 : 0));
  const cue = (match[1] ?? '').replace(/\s+/gu, ' ');
  return close > begin + 5 ? [{ ...report, form: 'participle', cue, clause: [[begin, close]] }] : [];
}

/** The report, cut before the further verbs of the same speaker ("… and called for …"), and one report for each of these. */
export function coordinated(text: string, report: Reported, quoted: (at: number) => boolean): Reported[] {
  const [clause] = report.clause;
  if (!clause || !['cue-that', 'cue-matter', 'cue-clause'].includes(report.form)) return [report];
  const reports = [report];
  const words = text.slice(...clause);
  for (const match of words.matchAll(andCue)) {
    const verb = match[1] ?? match.groups?.ing ?? '';
    const cue = CUES.get(verb.toLowerCase().replace(/\s+/gu, ' '));
    const at = clause[0] + match.index;
    const behind = at + match[0].length;
    const rest = text.slice(behind, clause[1]);
    const heard = cue?.kinds.has('hearer') ? (rest.match(hearer) ?? rest.match(hearerOnly)) : null;
    const led = cue?.kinds.has('clause') ? (rest.match(that) ?? heard) : null;
    const matter = cue?.kinds.has('matter') && matterStart.test(rest);
    const person = report.speakerSpan !== null && isPersonLike(text.slice(...report.speakerSpan));
    const plain = cue?.kinds.has('bare') === true && !cue.kinds.has('hearer') && bareClause(cue, rest);
    if (!cue || quoted(at) || (!led && !plain && !(matter && person))) continue;
    const last = reports.at(-1) as Reported;
    const from = last.clause[0]?.[0] ?? clause[0];
    const to = endOfClause(text, from, at);
    if (to <= from) continue;
    reports[reports.length - 1] = { ...last, clause: [[from, to]] };
    const begin = behind + (led ? led[0].length : (rest.match(/^\s+/u)?.[0].length ?? 0));
    if (begin >= clause[1]) continue;
    reports.push({
      ...report,
      form: match.groups?.ing ? 'participle' : 'and-cue',
      cue: verb.replace(/\s+/gu, ' '),
      clause: [[begin, clause[1]]],
    });
  }
  return reports;
}
